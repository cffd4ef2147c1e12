/** Which steps of a framework some play lands. */
import type { Framework } from '../../heat/framework.ts';
import type { Move } from '../../heat/moves.ts';
import type { Node, Taken, Watcher } from './explore.ts';
import type { Stand } from './stepper.ts';

export class MovesSeen implements Watcher {
  /** Moves that were said, each with the most slots it was ever filled with. */
  private readonly quality = new Map<Move, number>();

  see(_node: Node, { contact }: Stand, taken: readonly Taken[]): void {
    for (const { after } of taken) {
      for (const { move, quality = WHOLE } of after.contact.said.slice(contact.said.length)) {
        this.quality.set(move, Math.max(quality, this.quality.get(move) ?? 0));
      }
    }
  }

  /** Ids of the steps that no play lands. */
  unlanded({ steps }: Framework): string[] {
    return steps
      .filter(({ acceptedMoves, minQuality }) =>
        acceptedMoves.every((move) => (this.quality.get(move) ?? -1) < minQuality),
      )
      .map(({ id }) => id);
  }
}

/** A move without slots is whole. */
const WHOLE = Number.POSITIVE_INFINITY;
