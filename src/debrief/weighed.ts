/** A turn of the trainee's beside everything that could have been said at it. */
import { type Option, regretOf } from './options.ts';
import type { PlayedTurn } from './play.ts';

export interface WeighedTurn {
  readonly turn: PlayedTurn;
  readonly options: readonly Option[];
  /** Points of Φ given away against the best on offer. */
  readonly regret: number;
}

export const weigh = (turn: PlayedTurn, options: readonly Option[]): WeighedTurn => ({
  turn,
  options,
  regret: regretOf(turn, options),
});
