/** Every move of a play, one by one in the order said: what findings and ratings read. */
import type { MoveAccount } from '../heat/dynamics.ts';
import type { Move } from '../heat/moves.ts';
import { type PlacedMove, placeReply } from '../heat/position.ts';
import type { PlayedTurn } from './play.ts';

export interface Deed {
  readonly turn: PlayedTurn;
  /** As tagged by the author. */
  readonly said: Move;
  /** As it counted in this position; null where it was worth nothing (R35). */
  readonly counts: Move | null;
  /** Facts that a reflection named. */
  readonly facts: number | null;
  /** The arithmetic; null where the move was worth nothing. */
  readonly account: MoveAccount | null;
  /** The customer had been heard before this move. */
  readonly heard: boolean;
}

/** The moves of one turn, those worth nothing included. */
export function deedsOf(turn: PlayedTurn): Deed[] {
  const accounts = [...turn.account.moves];
  let { heard } = turn.before.customer.flags;
  return placedIn(turn).map(({ said, counts, quality }) => {
    const deed: Deed = {
      turn,
      said,
      counts,
      facts: quality ?? null,
      account: counts ? (accounts.shift() ?? null) : null,
      heard,
    };
    heard ||= counts === 'reflect';
    return deed;
  });
}

function placedIn({ reply, before, account }: PlayedTurn): readonly PlacedMove[] {
  if (reply) return placeReply(reply, before);
  return account.moves.map(({ move }) => ({ said: move, counts: move }));
}
