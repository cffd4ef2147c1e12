/**
 * The complaint log (R143): one row for a case, in codes and in the trainee's own words. It holds
 * what was filed, not what could have been: a field left empty at the wrap-up stays empty here.
 */
import { type Play, playOf } from '../debrief/play.ts';
import { promisesOf } from '../debrief/promises.ts';
import { NOTHING_PROMISED, type WrapUp, wrapUpOf } from '../debrief/wrapUp.ts';
import type { Channel, FollowThrough } from '../heat/between.ts';
import type { COMPLEXITIES } from '../heat/brief.ts';
import type { Outcome } from '../heat/outcome.ts';
import type { WrapUpField } from '../log/events.ts';
import type { SessionLog } from '../log/log.ts';

export const LOG_COLUMNS = [
  'case',
  'customer',
  'channel',
  'issue',
  'impact',
  'complexity',
  'promise',
  'owner',
  'due',
  'updates',
  'outcome',
  'cause',
  'closure',
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** Something that happened to the case after it was logged. */
export type Update =
  | { readonly what: FollowThrough; readonly said: string }
  | { readonly what: 'came_back' };

/** What was filed in a field: its words, `none` where nothing was promised, null where empty. */
type Filed = string | typeof NOTHING_PROMISED | null;

export interface ComplaintEntry {
  /** The scenario and its variation: the same play has the same number. */
  readonly case: string;
  readonly customer: string;
  readonly channel: Channel;
  readonly issue: string | null;
  readonly impact: string | null;
  readonly complexity: (typeof COMPLEXITIES)[number];
  readonly promise: Filed;
  readonly owner: Filed;
  readonly due: Filed;
  readonly updates: readonly Update[];
  /** Null while the contact goes on, or where the trainee left it. */
  readonly outcome: Outcome | null;
  /** What let it happen (R12): known once the contact is over, where the process is at fault. */
  readonly cause: string | null;
  /** Whether the customer was asked, at the close, if it settles the matter (R83). */
  readonly closure: boolean;
}

/** The entry of a log that has started: ask `hasStarted` of one from outside. */
export function complaintEntryOf(log: SessionLog): ComplaintEntry {
  const play = playOf(log);
  const { brief } = play.end;
  const promises = promisesOf(play);
  const outcome = play.left ? null : play.end.outcome;
  const filed = filedIn(wrapUpOf(play, promises.made));
  return {
    case: `${log.scenario.id}-${log.seed}`,
    customer: `${brief.customer.first} ${brief.customer.last}`,
    channel: brief.channel,
    issue: filed('issue'),
    impact: filed('impact'),
    complexity: play.end.complex ? 'complex' : 'simple',
    promise: filed('promise'),
    owner: filed('owner'),
    due: filed('due'),
    updates: updatesIn(play),
    outcome,
    cause: outcome === null ? null : (brief.rootCause ?? null),
    closure: play.end.closureChecked,
  };
}

const filedIn =
  ({ fields }: WrapUp) =>
  (wanted: WrapUpField): Filed => {
    const found = fields.find(({ field }) => field === wanted);
    return found?.nothing ? NOTHING_PROMISED : (found?.label ?? null);
  };

/** In the order in which they happened: calls back, and the customer's own. */
function updatesIn(play: Play): Update[] {
  const kept = play.turns.flatMap(({ at, reply, quote }) =>
    reply?.follow ? [{ at, update: { what: reply.follow, said: quote } as const }] : [],
  );
  const back = play.interludes.flatMap(({ at, kind }) =>
    kind === 'repeat' ? [{ at, update: { what: 'came_back' } as const }] : [],
  );
  return [...kept, ...back].toSorted((a, b) => a.at - b.at).map(({ update }) => update);
}
