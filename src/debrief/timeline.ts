/** Heat and trust over simulated time, a point for whatever moved them: the data of the chart. */
import { type Band, bandOf } from '../heat/bands.ts';
import type { FollowThrough } from '../heat/between.ts';
import type { Contact } from '../heat/contact.ts';
import type { Move } from '../heat/moves.ts';
import { toPoints } from '../heat/tenths.ts';
import { type HeardAs, heardAs, innerOf } from './heardAs.ts';
import type { Interlude, Play, PlayedTurn } from './play.ts';
import type { DebriefTurn } from './turns.ts';

/** What a point is called: what moved most there. `nothing` is a turn that moved neither. */
export type TimelineLabel =
  | 'start'
  | 'nothing'
  | 'customer_repeats'
  | Interlude['kind']
  | FollowThrough
  | Move;

/** Points. */
export interface StartAndEnd {
  readonly start: number;
  readonly end: number;
}

export interface TimelinePoint extends HeardAs {
  /** Null for the start, and for what happened between turns. */
  readonly turn: number | null;
  /** Simulated milliseconds, as in the log. */
  readonly at: number;
  /** Points. */
  readonly heat: number;
  readonly trust: number;
  readonly band: Band;
  readonly label: TimelineLabel;
  /** What the trainee said there; null for a point without words of theirs. */
  readonly quote: string | null;
}

/** `told` are the play's turns as the debrief tells them, in their order. */
export function timelineOf(play: Play, told: readonly DebriefTurn[]): TimelinePoint[] {
  const point = (
    contact: Contact,
    at: number,
    turn: number | null,
    label: TimelineLabel,
    words: Pick<TimelinePoint, 'quote' | keyof HeardAs> = WORDLESS,
  ): TimelinePoint => ({
    turn,
    at,
    heat: toPoints(contact.customer.heat),
    trust: toPoints(contact.customer.trust),
    band: bandOf(contact.customer.heat, contact.customer.flags.plan),
    label,
    ...words,
  });
  const turns = play.turns.map((turn, i) =>
    point(turn.after, turn.at, turn.account.turn, labelOf(turn), wordsOf(told[i])),
  );
  const between = play.interludes
    .filter(
      ({ before, after }) =>
        before.customer.heat !== after.customer.heat ||
        before.customer.trust !== after.customer.trust,
    )
    .map(({ after, at, kind }) => point(after, at, null, kind));
  return [
    point(play.start, play.answeredAt, null, 'start', {
      ...WORDLESS,
      inner: innerOf(play.openings[0]?.lines ?? []),
    }),
    ...[...turns, ...between].toSorted((a, b) => a.at - b.at),
  ];
}

const WORDLESS = { quote: null, inner: null, worth: [] } as const;
const wordsOf = (turn: DebriefTurn | undefined) =>
  turn ? { quote: turn.quote || null, ...heardAs(turn) } : WORDLESS;

/** A promise kept or broken outweighs the words that told of it. */
function labelOf({ reply, account }: PlayedTurn): TimelineLabel {
  if (reply?.follow) return reply.follow;
  if (reply?.customerRepeats) return 'customer_repeats';
  const most = account.moves.reduce<(typeof account.moves)[number] | null>(
    (a, b) => (a && weightOf(a) >= weightOf(b) ? a : b),
    null,
  );
  return most && weightOf(most) > 0 ? most.move : 'nothing';
}

/** How far a move carried Φ = H − T/2, doubled. */
const weightOf = ({ dHeat, dTrust }: PlayedTurn['account']['moves'][number]): number =>
  Math.abs(2 * dHeat - dTrust);
