/** The turn at which most was given away: the one moment to go back to. */
import { toPoints } from '../heat/tenths.ts';
import { type Option, phiAfter, regretOf } from './options.ts';
import type { PlayedTurn } from './play.ts';

/** Below this nothing turned on a single turn: then there is praise. Points of Φ. */
export const LEAST_REGRET = 6;

export interface Alternative {
  readonly id: string;
  readonly text: string;
  /** Points, had it been chosen. */
  readonly heat: number;
  readonly trust: number;
}

export interface TurningPoint {
  readonly turn: number;
  /** Points of Φ = H − T/2 between what was said and the best on offer. */
  readonly regret: number;
  /** Everything else that could have been said there, the best first. */
  readonly alternatives: readonly Alternative[];
}

export interface WeighedTurn {
  readonly turn: PlayedTurn;
  readonly options: readonly Option[];
  readonly regret: number;
}

export const weigh = (turn: PlayedTurn, options: readonly Option[]): WeighedTurn => ({
  turn,
  options,
  regret: regretOf(turn, options),
});

/**
 * The largest regret, the earliest of equals; null under `LEAST_REGRET`. Turns from `until` on are
 * left out: once a line was crossed, calm is no longer what the turn was for (R115).
 */
export function turningPointOf(
  turns: readonly WeighedTurn[],
  until: number | null = null,
): TurningPoint | null {
  const worst = turns
    .filter(({ turn }) => until === null || turn.account.turn < until)
    .reduce<WeighedTurn | null>((a, b) => (a && a.regret >= b.regret ? a : b), null);
  if (!worst || worst.regret < LEAST_REGRET) return null;
  return {
    turn: worst.turn.account.turn,
    regret: worst.regret,
    alternatives: alternativesOf(worst.options),
  };
}

const alternativesOf = (options: readonly Option[]): Alternative[] =>
  options
    .filter(({ chosen, after }) => !chosen && after)
    .toSorted((a, b) => (phiAfter(a) ?? 0) - (phiAfter(b) ?? 0))
    .flatMap(({ id, text, after }) =>
      after
        ? [{ id, text, heat: toPoints(after.customer.heat), trust: toPoints(after.customer.trust) }]
        : [],
    );
