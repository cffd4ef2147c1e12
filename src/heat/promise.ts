/** Commitments: three slots, graded by what is filled (R62), judged against the case file. */
import type { Brief } from './brief.ts';
import { DEADLINE_FINDINGS, deadlineFindings } from './deadlines.ts';
import type { GoodMove, Pitfall } from './moves.ts';
import type { Slots } from './speech.ts';

export interface Commitment {
  readonly turn: number;
  readonly slots: Slots;
}

/**
 * 3 of 3 slots is a full commitment, 2 partial, fewer vague. What is promised doesn't enter: a
 * smaller remedy, said whole, cools as much as a whole one, because what lands is that somebody will
 * do a named thing by a named time (R11). That it doesn't meet the need shows where it is felt: in
 * the outcome, which its `cap` holds at partial, and in the debrief.
 */
export function gradeCommitment(slots: Slots): Extract<GoodMove | Pitfall, `commit_${string}`> {
  const filled = [slots.action, slots.owner, slots.by].filter((slot) => slot !== undefined).length;
  if (filled === 3) return 'commit_full';
  return filled === 2 ? 'commit_partial' : 'commit_vague';
}

/** Findings about a promise that cost nothing when said and come back later or in the debrief. */
export const PROMISE_FINDINGS = [
  'overpromise', // a time earlier than the case file's (R64)
  'beyond_authority', // more than the agent may give (R73)
  ...DEADLINE_FINDINGS,
] as const;
export type PromiseFinding = (typeof PROMISE_FINDINGS)[number];

/** What is wrong with a commitment, given the case and its deadline policy. */
export function promiseFindings(
  slots: Slots,
  brief: Brief,
  isComplex: boolean = brief.complexity === 'complex',
): PromiseFinding[] {
  const action = slots.action ? brief.promises.actions[slots.action] : undefined;
  const time = slots.by ? brief.promises.times[slots.by] : undefined;
  const found: (PromiseFinding | false)[] = [
    time !== undefined && !time.realistic && 'overpromise',
    action !== undefined && !action.withinAuthority && 'beyond_authority',
    ...deadlineFindings(time, {
      policy: brief.deadlinePolicy,
      complex: isComplex,
      urgent: brief.urgent === true,
      table: brief.deadlines ?? null,
    }),
  ];
  return found.filter((code) => code !== false);
}
