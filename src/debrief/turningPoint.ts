/** The turn at which most was given away: the one moment to go back to. */
import { toPoints } from '../heat/tenths.ts';
import { isSound, type Option, phiAfter, regretOf } from './options.ts';
import type { PlayedTurn } from './play.ts';

/** Below this nothing turned on a single turn: then there is praise. Points of Φ. */
export const LEAST_REGRET = 6;

export interface Alternative {
  readonly id: string;
  readonly text: string;
  /** Points, had it been chosen. */
  readonly heat: number;
  readonly trust: number;
  /** False where it would have been a fault of another kind, however soothing. */
  readonly sound: boolean;
}

export interface TurningPoint {
  readonly turn: number;
  /** Points of Φ = H − T/2 between what was said and the best sound reply on offer. */
  readonly regret: number;
  /** Everything else that could have been said there: sound replies first, the best first. */
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
    alternatives: alternativesOf(worst),
  };
}

const alternativesOf = ({ turn, options }: WeighedTurn): Alternative[] =>
  options
    .filter(({ chosen }) => !chosen)
    .toSorted((a, b) => (phiAfter(a) ?? 0) - (phiAfter(b) ?? 0))
    .flatMap((option): Alternative[] => {
      const { id, text, after } = option;
      if (!after) return [];
      const { heat, trust } = after.customer;
      return [
        { id, text, heat: toPoints(heat), trust: toPoints(trust), sound: isSound(turn, option) },
      ];
    })
    .toSorted((a, b) => Number(b.sound) - Number(a.sound));
