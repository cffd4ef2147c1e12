/** The turn at which most was given away: the one moment to go back to. */
import { toPoints } from '../heat/tenths.ts';
import { type HeardAs, heardAs } from './heardAs.ts';
import { isSound, isTrap, type Option, phiAfter } from './options.ts';
import { debriefTurn } from './turns.ts';
import type { WeighedTurn } from './weighed.ts';

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

export interface TurningPoint extends HeardAs {
  readonly turn: number;
  /** Null for an act without words. */
  readonly quote: string | null;
  /** Why a decent agent would say it, in its author's words; null where it was no trap. */
  readonly tempting: string | null;
  /** Points of Φ = H − T/2 between what was said and the best sound reply on offer. */
  readonly regret: number;
  /**
   * Everything else that could have been said there: sound replies first, of these the ones that
   * are no trap first, and the best first.
   */
  readonly alternatives: readonly Alternative[];
}

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
  const told = debriefTurn(worst);
  return {
    turn: told.turn,
    quote: told.quote || null,
    tempting: told.offered.find(({ chosen }) => chosen)?.tempting ?? null,
    ...heardAs(told),
    regret: worst.regret,
    alternatives: alternativesOf(worst),
  };
}

const alternativesOf = ({ turn, options }: WeighedTurn): Alternative[] =>
  options
    .filter(({ chosen }) => !chosen)
    .map((option) => ({ option, sound: isSound(turn, option) }))
    .toSorted((a, b) => rank(a) - rank(b) || (phiAfter(a.option) ?? 0) - (phiAfter(b.option) ?? 0))
    .flatMap(({ option: { id, text, after }, sound }): Alternative[] => {
      if (!after) return [];
      const { heat, trust } = after.customer;
      return [{ id, text, heat: toPoints(heat), trust: toPoints(trust), sound }];
    });

/** What may be held up as better comes first: sound and no trap, then sound, then the rest. */
const rank = ({ option, sound }: { readonly option: Option; readonly sound: boolean }): number => {
  if (!sound) return 2;
  return isTrap(option) ? 1 : 0;
};
