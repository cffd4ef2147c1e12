/**
 * The first hour: which contacts, how to play them, and when it is complete. Complete means: the
 * first contact played with a coach, the second in practice, and the first once more, assessed, in
 * another variation. The sensitive one is a choice and counts for nothing.
 */
import { drawVariation } from '../heat/variation.ts';
import type { Mode } from '../log/events.ts';
import type { Attempt } from './attempt.ts';
import type { Deck } from './deck.ts';

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
  /** A number of a variation that wasn't played yet; null for the author's own. */
  readonly seed: number | null;
}

export interface Route {
  readonly steps: readonly RouteStep[];
  readonly complete: boolean;
}

/** The text of what a seed draws in a scenario: two seeds may draw the same. */
type Drawn = (seed: number) => string;

export function routeOf(attempts: readonly Attempt[], decks: readonly Deck[]): Route {
  const drawnIn = (scenario: string): Drawn => {
    const deck = decks.find((one) => one.scenario === scenario);
    return (seed) => (deck ? JSON.stringify(drawVariation(deck.vary, seed)) : String(seed));
  };
  const steps = ROUTE_STEPS.map((id): RouteStep => {
    const plan = ROUTE[id];
    const drawn = drawnIn(plan.scenario);
    const done = attempts.find((attempt) => fulfils(attempt, id, attempts, drawn)) ?? null;
    return {
      id,
      ...plan,
      done,
      seed: id === 'assessed' ? freshSeed(seedsOf(attempts, plan.scenario), drawn) : null,
    };
  });
  return { steps, complete: steps.every(({ done, optional }) => optional || done !== null) };
}

function fulfils(
  attempt: Attempt,
  id: RouteStepId,
  attempts: readonly Attempt[],
  drawn: Drawn,
): boolean {
  const { scenario, mode, optional } = ROUTE[id];
  if (attempt.scenario !== scenario) return false;
  if (optional) return true;
  if (attempt.mode !== mode) return false;
  // Assessed is on a variation that wasn't known from before.
  const before = attempts.filter(({ number }) => number < attempt.number);
  return id !== 'assessed' || isFresh(attempt.seed, seedsOf(before, scenario), drawn);
}

const seedsOf = (attempts: readonly Attempt[], scenario: string): number[] =>
  attempts.filter((attempt) => attempt.scenario === scenario).map(({ seed }) => seed);

/** Who knows every variation is given another number: the caller at least is a new one. */
const isFresh = (seed: number, played: readonly number[], drawn: Drawn): boolean =>
  unknownSeed(played, drawn) === null
    ? !played.includes(seed)
    : !played.map(drawn).includes(drawn(seed));

/** The first number from 1 that draws what wasn't played. */
function freshSeed(played: readonly number[], drawn: Drawn): number {
  const unknown = unknownSeed(played, drawn);
  if (unknown !== null) return unknown;
  let seed = 1;
  while (played.includes(seed)) seed += 1;
  return seed;
}

/** More numbers than any scenario has variations; what none of them draws, nobody meets. */
const NUMBERS_TRIED = 200;

function unknownSeed(played: readonly number[], drawn: Drawn): number | null {
  const known = new Set(played.map(drawn));
  for (let seed = 1; seed <= NUMBERS_TRIED; seed += 1) {
    if (!known.has(drawn(seed))) return seed;
  }
  return null;
}
