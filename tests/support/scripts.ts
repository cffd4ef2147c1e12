/** Sequences of moves for tests: the textbook call, the letters of a trace, and playing them. */
import { type Conformance, conformanceOf } from '../../src/heat/conformance.ts';
import { type Customer, customerAtStart } from '../../src/heat/customer.ts';
import { applyMove, type MoveAccount } from '../../src/heat/dynamics.ts';
import { FRAMEWORKS, type FrameworkId } from '../../src/heat/frameworks.ts';
import type { Move } from '../../src/heat/moves.ts';
import type { Persona } from '../../src/heat/persona.ts';

/** Listens until the customer has vented, then each step once, then asks whether it suits. */
export const textbook = (ventNeed: number): Move[] => [
  ...listens(ventNeed),
  'reflect',
  'empathy',
  'apology',
  'commit_full',
  'check_suits',
];

export const listens = (count: number): Move[] => Array.from({ length: count }, () => 'listen');

/** Capitals land a step, small letters try it; the rest are the customer's turns and permission. */
const LETTERS: Readonly<Record<string, Move>> = {
  H: 'reflect',
  E: 'empathy',
  A: 'apology',
  T: 'commit_full',
  h: 'listen',
  e: 'empathy_generic',
  a: 'apology_hedged',
  t: 'commit_vague',
  Q: 'permission',
  y: 'customer:yes',
  n: 'customer:no',
  w: 'customer:new_concern',
  x: 'customer:correction',
  r: 'customer:respike',
};

/** The moves of a trace written in letters, as in `HEAQnHEQyT`. */
export const movesOf = (letters: string): Move[] =>
  [...letters].map((letter) => {
    const move = LETTERS[letter];
    if (!move) throw new Error(`no move for the letter "${letter}"`);
    return move;
  });

/** How moves conform, each said in a turn of its own as `trace` does. */
export const conform = (
  moves: readonly Move[],
  framework: FrameworkId = 'heat.apologise',
): Conformance =>
  conformanceOf(
    moves.map((move, turn) => ({ move, turn })),
    FRAMEWORKS[framework],
  );

export interface Played {
  readonly customer: Customer;
  readonly accounts: readonly MoveAccount[];
}

/** Applies moves from a customer's present state, or from the persona's start. */
export function play(
  moves: readonly Move[],
  who: Persona,
  from: Customer = customerAtStart(who),
): Played {
  const accounts: MoveAccount[] = [];
  let customer = from;
  for (const move of moves) {
    const [next, account] = applyMove(customer, who, move);
    customer = next;
    accounts.push(account);
  }
  return { customer, accounts };
}

/** All orders of a few items. */
export function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]),
  );
}
