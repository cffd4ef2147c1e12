/** How a step went over the sessions: what it was each time, and the last few against those before. */
import type { StepState } from '../debrief/steps.ts';
import type { Attempt } from './attempt.ts';

/** The last so many attempts are "lately". */
export const LATELY = 5;

export interface Share {
  readonly landed: number;
  readonly of: number;
}

export const DIRECTIONS = ['up', 'level', 'down', 'too_few'] as const;

export interface StepTrend {
  readonly label: string;
  /** Oldest first; attempts in which the step was due. */
  readonly marks: readonly { readonly attempt: string; readonly state: StepState }[];
  readonly lately: Share;
  readonly before: Share;
  readonly direction: (typeof DIRECTIONS)[number];
}

/** In the order in which the frameworks name the steps. */
export function trendOf(attempts: readonly Attempt[]): StepTrend[] {
  const labels = [...new Set(attempts.flatMap(({ steps }) => steps.map(({ label }) => label)))];
  return labels.flatMap((label) => {
    const marks = attempts.flatMap(({ id, steps }) =>
      steps
        .filter((step) => step.label === label && step.state !== 'not_due')
        .map(({ state }) => ({ attempt: id, state })),
    );
    if (marks.length === 0) return [];
    const lately = shareOf(marks.slice(-LATELY));
    const before = shareOf(marks.slice(0, -LATELY));
    return [{ label, marks, lately, before, direction: directionOf(before, lately) }];
  });
}

const LANDED: readonly StepState[] = ['landed', 'looped', 'repaired'];
export const hasLanded = (state: StepState): boolean => LANDED.includes(state);

const shareOf = (marks: StepTrend['marks']): Share => ({
  landed: marks.filter(({ state }) => hasLanded(state)).length,
  of: marks.length,
});

function directionOf(before: Share, lately: Share): StepTrend['direction'] {
  if (before.of === 0) return 'too_few';
  const change = lately.landed * before.of - before.landed * lately.of;
  if (change === 0) return 'level';
  return change > 0 ? 'up' : 'down';
}
