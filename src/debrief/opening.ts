/** The first two to five minutes, in which a contact is decided, and what landed in them (R7). */
import type { Context } from './context.ts';

export const OPENING_WINDOW_MS = { from: 120_000, to: 300_000 } as const;

export interface Opening {
  /** Simulated milliseconds, as in the log: when the window opens and closes. */
  readonly from: number;
  readonly to: number;
  /** Steps in the order in which they first landed; `within` is null after the window. */
  readonly landed: readonly {
    readonly step: string;
    readonly label: string;
    readonly turn: number;
    readonly at: number;
    readonly within: 'from' | 'to' | null;
  }[];
}

export function openingOf({ play, steps }: Context): Opening {
  const from = play.answeredAt + OPENING_WINDOW_MS.from;
  const to = play.answeredAt + OPENING_WINDOW_MS.to;
  const landed = steps.flatMap(({ id, label, turns }) => {
    const turn = play.turns[turns[0] ?? -1];
    if (!turn) return [];
    const { at } = turn;
    const within = at <= from ? ('from' as const) : at <= to ? ('to' as const) : null;
    return [{ step: id, label, turn: turn.account.turn, at, within }];
  });
  return { from, to, landed: landed.toSorted((a, b) => a.at - b.at) };
}
