/** A retry beside the first attempt: two courses from the same beginning. */
import type { Outcome } from '../heat/outcome.ts';
import type { SessionLog } from '../log/log.ts';
import type { Scorecard } from './scorecard.ts';
import type { StepStanding } from './steps.ts';
import type { StartAndEnd, TimelinePoint } from './timeline.ts';
import type { DebriefTurn } from './turns.ts';

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

/** What a comparison reads of each attempt's debrief. */
interface Debriefed {
  readonly outcome: Outcome;
  readonly heat: StartAndEnd;
  readonly trust: StartAndEnd;
  readonly scorecard: Scorecard;
  readonly steps: readonly StepStanding[];
  readonly timeline: readonly TimelinePoint[];
  readonly turns: readonly DebriefTurn[];
}

/** The first attempt and the last one, each already debriefed; null where there was only one. */
export function comparisonOf(
  log: SessionLog,
  first: Debriefed | null,
  latest: Debriefed,
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
  { outcome, heat, trust, scorecard, steps, timeline, turns }: Debriefed,
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
