/**
 * The first hour: which contacts, how to play them, and when it is complete. Complete means: the
 * first contact played with a coach, the second in practice, and the first once more, assessed, in
 * another variation. The sensitive one is a choice and counts for nothing.
 */
import type { Mode } from '../log/events.ts';
import type { Attempt } from './attempt.ts';

export const ROUTE_STEPS = ['guided', 'practice', 'assessed', 'sensitive'] as const;
export type RouteStepId = (typeof ROUTE_STEPS)[number];

interface RoutePlan {
  readonly scenario: string;
  readonly mode: Mode;
  readonly optional: boolean;
}

export const ROUTE: { readonly [Step in RouteStepId]: RoutePlan } = {
  guided: { scenario: 'late-delivery', mode: 'guided', optional: false },
  practice: { scenario: 'billing-surprise', mode: 'practice', optional: false },
  assessed: { scenario: 'late-delivery', mode: 'assessed', optional: false },
  sensitive: { scenario: 'abusive-caller', mode: 'practice', optional: true },
};

export interface RouteStep extends RoutePlan {
  readonly id: RouteStepId;
  /** The attempt that did it; null while it is to be done. */
  readonly done: Attempt | null;
  /** A variation that wasn't played yet; null for the author's own. */
  readonly seed: number | null;
}

export interface Route {
  readonly steps: readonly RouteStep[];
  readonly complete: boolean;
}

export function routeOf(attempts: readonly Attempt[]): Route {
  const steps = ROUTE_STEPS.map((id): RouteStep => {
    const plan = ROUTE[id];
    const done = attempts.find((attempt) => fulfils(attempt, id, attempts)) ?? null;
    return {
      id,
      ...plan,
      done,
      seed: id === 'assessed' ? freshSeed(attempts, plan.scenario) : null,
    };
  });
  return { steps, complete: steps.every(({ done, optional }) => optional || done !== null) };
}

function fulfils(attempt: Attempt, id: RouteStepId, attempts: readonly Attempt[]): boolean {
  const { scenario, mode, optional } = ROUTE[id];
  if (attempt.scenario !== scenario) return false;
  if (optional) return true;
  if (attempt.mode !== mode) return false;
  // Assessed is on a variation that wasn't known from before.
  return id !== 'assessed' || !seedsBefore(attempts, attempt).includes(attempt.seed);
}

const seedsBefore = (attempts: readonly Attempt[], { scenario, number }: Attempt): number[] =>
  attempts
    .filter((other) => other.scenario === scenario && other.number < number)
    .map(({ seed }) => seed);

/** The first number from 1 that wasn't played. */
function freshSeed(attempts: readonly Attempt[], scenario: string): number {
  const played = new Set(
    attempts.filter((attempt) => attempt.scenario === scenario).map(({ seed }) => seed),
  );
  let seed = 1;
  while (played.has(seed)) seed += 1;
  return seed;
}
