/**
 * A five-minute recall drill, drawn by seed from the scenarios' own tagged lines: an author who
 * tags a story has written its drills. No points: what matters is what was missed, at once.
 */
import { HEAT_STEPS, type HeatStep, isGoodMove, isPitfall, type Move } from '../heat/moves.ts';
import { nextInt, type Rng, seedRng, shuffle } from '../heat/rng.ts';
import type { Slots } from '../heat/speech.ts';
import type { Deck, DeckLine } from './deck.ts';

interface Sourced {
  /** The contact that the line is from. */
  readonly title: string;
}

/** Is this line a move, or a pitfall? */
export interface SortExercise extends Sourced {
  readonly kind: 'sort';
  readonly text: string;
  readonly answer: 'move' | 'pitfall';
  readonly move: Move;
  readonly tempting: string | null;
}

/** Four lines, one for each step; in what order do they help? */
export interface OrderExercise extends Sourced {
  readonly kind: 'order';
  /** In the order shown. */
  readonly lines: readonly { readonly step: HeatStep; readonly text: string }[];
}

export const GAPS = ['action', 'owner', 'by', 'none'] as const;
export type Gap = (typeof GAPS)[number];

/** A commitment: what is missing in it? */
export interface GapExercise extends Sourced {
  readonly kind: 'gap';
  readonly text: string;
  readonly answer: Gap;
  readonly tempting: string | null;
}

export type Exercise = SortExercise | OrderExercise | GapExercise;

/** So many of each make about five minutes. */
const SORTS_OF_A_KIND = 3;
const ORDERS = 1;
const GAP_EXERCISES = 3;

/** `focus`: the moves of what is being practised; their lines come first where there are any. */
export function drillOf(
  decks: readonly Deck[],
  seed: number,
  focus: readonly Move[] = [],
): Exercise[] {
  // What is said to an abusive or threatening caller is not for a drill between two coffees.
  const usual = decks.filter(({ sensitive }) => !sensitive);
  const [sorts, afterSorts] = drawSorts(usual, seedRng(seed), focus);
  const [orders, afterOrders] = draw(orderedDecks(usual), afterSorts, ORDERS);
  const [ordered, afterLines] = drawLines(orders, afterOrders);
  const [gaps] = drawGaps(usual, afterLines);
  return [...sorts, ...ordered, ...gaps];
}

type Drawn<T> = [T, Rng];

function draw<T>(items: readonly T[], rng: Rng, count: number): Drawn<T[]> {
  const [mixed, next] = shuffle(rng, items);
  return [mixed.slice(0, count), next];
}

function drawSorts(decks: readonly Deck[], rng: Rng, focus: readonly Move[]): Drawn<Exercise[]> {
  const all = decks.flatMap(sortsOf);
  const first = ({ move }: SortExercise) => Number(!focus.includes(move));
  let next = rng;
  const picked = (['move', 'pitfall'] as const).flatMap((answer) => {
    const [mixed, after] = shuffle(
      next,
      all.filter((exercise) => exercise.answer === answer),
    );
    next = after;
    return varied(mixed.toSorted((a, b) => first(a) - first(b))).slice(0, SORTS_OF_A_KIND);
  });
  return shuffle(next, picked);
}

/** Each move once before any comes twice. */
function varied(exercises: readonly SortExercise[]): SortExercise[] {
  const isFirst = ({ move }: SortExercise, i: number) =>
    exercises.findIndex((other) => other.move === move) === i;
  return [
    ...exercises.filter(isFirst),
    ...exercises.filter((exercise, i) => !isFirst(exercise, i)),
  ];
}

/** Lines that are the one or the other whatever comes before them. */
function sortsOf({ title, lines }: Deck): SortExercise[] {
  return lines.flatMap(({ text, moves, slots, tempting }): SortExercise[] => {
    const [move] = moves;
    if (!move || slots !== null || text.startsWith('(')) return [];
    if (moves.length === 1 && SORTABLE.has(move) && isGoodMove(move)) {
      return [{ kind: 'sort', title, text, answer: 'move', move, tempting: null }];
    }
    return moves.every(isPitfall)
      ? [{ kind: 'sort', title, text, answer: 'pitfall', move, tempting }]
      : [];
  });
}

/** Good wherever it is said: listening and asking don't wait for anything. */
const SORTABLE: ReadonlySet<Move> = new Set([
  'reflect',
  'empathy',
  'apology',
  'take_responsibility',
  'check_suits',
  'closure',
]);

const LANDS: { readonly [S in Exclude<HeatStep, 'T'>]: Move } = {
  H: 'reflect',
  E: 'empathy',
  A: 'apology',
};

interface Ordered {
  readonly title: string;
  readonly byStep: { readonly [S in HeatStep]: readonly string[] };
}

/** Decks with a line for every step. */
function orderedDecks(decks: readonly Deck[]): Ordered[] {
  return decks.flatMap((deck) => {
    const only = (move: Move) =>
      deck.lines
        .filter(({ moves, tempting }) => moves.length === 1 && moves[0] === move && !tempting)
        .map(({ text }) => text);
    const byStep = {
      H: only(LANDS.H),
      E: only(LANDS.E),
      A: only(LANDS.A),
      T: commitmentsOf(deck)
        .filter(({ slots, tempting }) => gapOf(slots) === 'none' && tempting === null)
        .map(({ text }) => text),
    };
    return HEAT_STEPS.every((step) => byStep[step].length > 0)
      ? [{ title: deck.title, byStep }]
      : [];
  });
}

function drawLines(decks: readonly Ordered[], rng: Rng): Drawn<OrderExercise[]> {
  let next = rng;
  const exercises = decks.map(({ title, byStep }): OrderExercise => {
    const lines = HEAT_STEPS.map((step) => {
      const [at, after] = nextInt(next, byStep[step].length);
      next = after;
      return { step, text: byStep[step][at] ?? '' };
    });
    const [mixed, after] = shuffle(next, lines);
    next = after;
    // In order already it would be no exercise.
    const solved = isInOrder(mixed.map(({ step }) => step));
    return { kind: 'order', title, lines: solved ? mixed.toReversed() : mixed };
  });
  return [exercises, next];
}

export const isInOrder = (steps: readonly HeatStep[]): boolean =>
  steps.every((step, i) => step === HEAT_STEPS[i]);

function drawGaps(decks: readonly Deck[], rng: Rng): Drawn<GapExercise[]> {
  const all = decks.flatMap((deck) =>
    commitmentsOf(deck).flatMap(({ text, slots, tempting }): GapExercise[] => {
      const answer = gapOf(slots);
      // Complete and still a mistake would be a puzzle of another kind.
      return answer === null || (answer === 'none' && tempting !== null)
        ? []
        : [{ kind: 'gap', title: deck.title, text, answer, tempting }];
    }),
  );
  const [answers, afterAnswers] = draw(GAPS, rng, GAP_EXERCISES);
  let next = afterAnswers;
  const picked = answers.flatMap((answer) => {
    const [one, after] = draw(
      all.filter((exercise) => exercise.answer === answer),
      next,
      1,
    );
    next = after;
    return one;
  });
  return [picked, next];
}

interface Said {
  readonly text: string;
  readonly slots: Slots;
  readonly tempting: string | null;
}

/** Whole sentences: replies with slots, and every way in which the pieces of one can be joined. */
function commitmentsOf({ lines }: Deck): Said[] {
  const whole = lines.flatMap(({ text, slots, compose, tempting }) =>
    slots && compose === null ? [{ text, slots, tempting }] : [],
  );
  const pieces = lines.filter((line): line is Piece => line.compose !== null);
  const starts = pieces.filter(({ text, compose }) => compose === 'more' && !text.startsWith('…'));
  const middles = pieces.filter(({ text, compose }) => compose === 'more' && text.startsWith('…'));
  const ends = pieces.filter(({ compose }) => compose === 'done');
  const joined = starts.flatMap((start) =>
    middles.flatMap((middle) => ends.map((end) => join([start, middle, end]))),
  );
  return [...whole, ...joined];
}

type Piece = DeckLine & { readonly compose: 'more' | 'done' };

const join = (pieces: readonly Piece[]): Said => ({
  text: pieces.map(({ text }) => text.replace(/^…|…$/g, '')).join(''),
  slots: Object.assign({}, ...pieces.map(({ slots }) => slots ?? {})) as Slots,
  tempting: pieces.find(({ tempting }) => tempting !== null)?.tempting ?? null,
});

/** The one slot that is missing, or `none`; null where more than one is. */
export function gapOf({ action, owner, by }: Slots): Gap | null {
  const missing = (['action', 'owner', 'by'] as const).filter(
    (slot) => ({ action, owner, by })[slot] === undefined,
  );
  if (missing.length > 1) return null;
  return missing[0] ?? 'none';
}
