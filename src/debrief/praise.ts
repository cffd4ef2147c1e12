/** What went well: the two lines that did most, and what was done past the framework's steps. */
import { isGoodMove, isPitfall, type Move } from '../heat/moves.ts';
import { toPoints } from '../heat/tenths.ts';
import type { Context } from './context.ts';
import type { Finding } from './findingCodes.ts';
import type { PlayedTurn } from './play.ts';
import { EXTRA_MILE } from './scorecard.ts';

const MOST_QUOTES = 2;

export interface LandedQuote {
  readonly turn: number;
  readonly quote: string;
  readonly moves: readonly Move[];
  /** Change over the turn, points. */
  readonly dHeat: number;
  readonly dTrust: number;
}

/**
 * Up to two turns that eased the customer most, in the order said. A line that a finding quotes
 * isn't among them, whatever it eased: praised and faulted at once, it teaches neither.
 */
export function landedQuotes({ play }: Context, findings: readonly Finding[]): LandedQuote[] {
  const faulted = new Set(findings.map(({ turn }) => turn));
  return play.turns
    .filter((turn) => turn.quote !== '' && easing(turn) > 0 && isClean(turn))
    .filter(({ account }) => !faulted.has(account.turn))
    .toSorted((a, b) => easing(b) - easing(a))
    .slice(0, MOST_QUOTES)
    .toSorted((a, b) => a.account.turn - b.account.turn)
    .map(({ account, quote }) => ({
      turn: account.turn,
      quote,
      moves: account.moves.map(({ move }) => move),
      dHeat: toPoints(account.heatAfter) - toPoints(account.heatBefore),
      dTrust: toPoints(account.trustAfter) - toPoints(account.trustBefore),
    }));
}

/** Twice the fall of Φ over the turn, in tenths; listening on has no words to quote. */
const easing = ({ account, reply }: PlayedTurn): number =>
  reply
    ? 2 * (account.heatBefore - account.heatAfter) + (account.trustAfter - account.trustBefore)
    : 0;

const isClean = ({ account }: PlayedTurn): boolean =>
  account.moves.every(({ move, dHeat }) => !isPitfall(move) && !(isGoodMove(move) && dHeat > 0));

export interface ExtraMile {
  readonly move: (typeof EXTRA_MILE)[number];
  readonly turn: number;
  readonly quote: string;
}

/** Moves past the steps that counted for something, in the order said. */
export const extraMileOf = ({ deeds }: Context): ExtraMile[] =>
  deeds.flatMap(({ account, turn }) => {
    const move = EXTRA_MILE.find((extra) => extra === account?.move);
    return move && account && (account.dTrust > 0 || account.dHeat < 0)
      ? [{ move, turn: turn.account.turn, quote: turn.quote }]
      : [];
  });
