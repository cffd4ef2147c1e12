/** What a turn was to the customer: their inner voice, and the reason of each move that counted. */
import type { HeardLine } from './play.ts';
import type { DebriefTurn, MoveWorth } from './turns.ts';

export interface HeardAs {
  /** What the customer thought; null where no line of theirs says. */
  readonly inner: string | null;
  /** Moves that were worth something, in the order said. */
  readonly worth: readonly MoveWorth[];
}

export const heardAs = ({ moves, answer }: Pick<DebriefTurn, 'moves' | 'answer'>): HeardAs => ({
  inner: innerOf(answer),
  worth: moves.flatMap(({ worth }) => worth ?? []),
});

/** The last thought among some lines. */
export const innerOf = (lines: readonly HeardLine[]): string | null =>
  lines.findLast(({ inner }) => inner)?.inner ?? null;
