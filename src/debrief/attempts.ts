/** A retry beside the first attempt: two courses from the same beginning. */
import type { Outcome } from '../heat/outcome.ts';
import type { SessionLog } from '../log/log.ts';
import type { Debrief, StartAndEnd } from './debrief.ts';
import type { TimelinePoint } from './timeline.ts';

export interface Attempt {
  readonly number: number;
  readonly outcome: Outcome;
  readonly heat: StartAndEnd;
  readonly trust: StartAndEnd;
  /** Points of the scorecard, the gate counted. */
  readonly points: number;
  readonly stepsLanded: number;
  readonly timeline: readonly TimelinePoint[];
  /** What was said at the turn that was tried again; null where it never came. */
  readonly quote: string | null;
}

export interface Comparison {
  /** The turn from which on they differ. */
  readonly from: number;
  readonly steps: number;
  readonly first: Attempt;
  readonly latest: Attempt;
}

/** The first attempt and the last one, each already debriefed; null where there was only one. */
export function comparisonOf(
  log: SessionLog,
  first: Debrief | null,
  latest: Omit<Debrief, 'comparison'>,
): Comparison | null {
  const { retries = [] } = log;
  if (!first || retries.length === 0) return null;
  // Both share what came before the earliest event that was taken back.
  const shared = Math.min(...retries.map(({ from }) => from));
  const from = first.turns.filter(({ seq }) => seq < shared).length;
  return {
    from,
    steps: latest.steps.length,
    first: attemptOf(first, 1, from),
    latest: attemptOf(latest, retries.length + 1, from),
  };
}

const attemptOf = (
  { outcome, heat, trust, scorecard, steps, timeline, turns }: Omit<Debrief, 'comparison'>,
  number: number,
  from: number,
): Attempt => ({
  number,
  outcome,
  heat,
  trust,
  points: scorecard.total,
  stepsLanded: steps.filter(({ turns: landed }) => landed.length > 0).length,
  timeline,
  quote: turns[from]?.quote ?? null,
});
