/** Which contact to take next: one that exercises the open focus (R138), else the next of the ladder. */
import type { Move } from '../heat/moves.ts';
import { type Attempt, landingMoves } from './attempt.ts';
import type { Deck } from './deck.ts';
import { HOLD_FAULTS, pitfallOf, SAFETY_FAULTS } from './faults.ts';
import type { FocusItem } from './focusItems.ts';

/** Easiest first; a sensitive one is opt-in and only recommended for what nothing else exercises. */
const LADDER: readonly string[] = ['starter', 'core', 'advanced', 'sensitive'];

export interface Recommendation {
  readonly scenario: string;
  /** The item that it exercises; null where nothing is open. */
  readonly item: FocusItem | null;
}

/** Null only where there is no scenario to take. */
export function recommend(
  decks: readonly Deck[],
  attempts: readonly Attempt[],
  items: readonly FocusItem[],
): Recommendation | null {
  for (const item of items.filter(({ closed }) => !closed)) {
    const [best] = ranked(
      decks.filter((deck) => exercises(deck, item) && suits(deck, item)),
      attempts,
      item.clean,
    );
    if (best) return { scenario: best.scenario, item };
  }
  const [next] = ranked(
    decks.filter(({ sensitive }) => !sensitive),
    attempts,
    [],
  );
  return next ? { scenario: next.scenario, item: null } : null;
}

/** Opting in is the trainee's: what is sensitive is named only for a fault of its own kind. */
const suits = ({ sensitive }: Deck, { code }: FocusItem): boolean =>
  !sensitive || SAFETY_FAULTS.has(code);

/** The fault can be made in this scenario. */
function exercises(deck: Deck, { code, step, framework }: FocusItem): boolean {
  if (SAFETY_FAULTS.has(code)) return deck.has.safety;
  if (HOLD_FAULTS.has(code)) return deck.has.hold;
  if (code === 'promise_late' || code === 'promise_silent') return deck.has.followUp;
  const pitfall = pitfallOf(code);
  if (pitfall && offers(deck, [pitfall])) return true;
  const moves = step === null ? null : landingMoves(framework, step);
  return moves === null ? pitfall === null : offers(deck, moves);
}

/** What a drill on an item is about: its pitfall, and the moves that land its step. */
export const drillMovesOf = ({ code, step, framework }: FocusItem): readonly Move[] => [
  ...(pitfallOf(code) ? [pitfallOf(code) as Move] : []),
  ...(step === null ? [] : landingMoves(framework, step)),
];

const offers = ({ lines }: Deck, moves: readonly Move[]): boolean =>
  lines.some((line) => line.moves.some((move) => moves.includes(move)) || isAction(line, moves));

/** Commitments carry slots in place of a move. */
const isAction = ({ slots }: Deck['lines'][number], moves: readonly Move[]): boolean =>
  slots !== null && moves.some((move) => move.startsWith('commit_'));

/** Not clean yet before clean, less played before more, easier before harder. */
function ranked(
  decks: readonly Deck[],
  attempts: readonly Attempt[],
  clean: readonly string[],
): readonly Deck[] {
  const times = (deck: Deck) =>
    attempts.filter(({ scenario }) => scenario === deck.scenario).length;
  const done = (deck: Deck) => Number(clean.includes(deck.scenario));
  const rung = ({ level }: Deck) => LADDER.indexOf(level);
  return decks.toSorted((a, b) => done(a) - done(b) || times(a) - times(b) || rung(a) - rung(b));
}
