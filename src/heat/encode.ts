/** From moves to what conformance reads: which step each move landed or tried, and the signals. */
import type { Framework, LoopSignal } from './framework.ts';
import { isSignal, type Move } from './moves.ts';

/** One move as said. `quality` is the number of slots filled; left out, the move is whole. */
export interface SaidMove {
  readonly move: Move;
  readonly turn: number;
  readonly quality?: number;
}

export type Mark =
  | { readonly kind: 'landed'; readonly step: number; readonly turn: number }
  | { readonly kind: 'attempt'; readonly step: number; readonly turn: number }
  | { readonly kind: 'signal'; readonly signal: LoopSignal; readonly turn: number };

export interface Encoded {
  readonly marks: readonly Mark[];
  /** A signal crossed the safety line: what follows is judged by the safety rules (R115). */
  readonly suspended: boolean;
}

const LOOP_SIGNAL_OF: Partial<Record<Move, LoopSignal>> = {
  'customer:no': 'no',
  'customer:new_concern': 'new_concern',
  'customer:correction': 'correction',
  'customer:respike': 'respike',
};

const CROSSES: ReadonlySet<Move> = new Set<Move>([
  'customer:abuse',
  'customer:slur',
  'customer:threat',
  'customer:imminent',
  'customer:distress',
]);

/** True for a signal past which the safety protocol replaces the framework. */
export const crossesTheLine = (move: Move): boolean => isSignal(move) && CROSSES.has(move);

/** Reads moves under a framework, up to the first that crosses the safety line. */
export function encode(said: readonly SaidMove[], framework: Framework): Encoded {
  const marks: Mark[] = [];
  const landed: LandedBy = new Map();
  for (const entry of said) {
    if (crossesTheLine(entry.move)) return { marks, suspended: true };
    const signal = LOOP_SIGNAL_OF[entry.move];
    if (signal) {
      marks.push({ kind: 'signal', signal, turn: entry.turn });
      for (const step of stepsToRedo(framework, signal)) landed.delete(step);
      continue;
    }
    for (const mark of marksOf(entry, said, framework, landed)) {
      if (isEcho(mark, marks)) continue;
      marks.push(mark);
      if (mark.kind === 'landed') landed.set(mark.step, entry.move);
    }
  }
  return { marks, suspended: false };
}

/** Steps that have landed, with the last move that did; a signal opens those it asks for again. */
type LandedBy = Map<number, Move>;

/** Positions of the steps that the framework wants done again after a signal, in its order. */
export function stepsToRedo(framework: Framework, signal: LoopSignal): number[] {
  const loop = framework.loops.find(({ on }) => on === signal);
  return (loop?.redo ?? []).map((id) => framework.steps.findIndex((step) => step.id === id));
}

/** A step that this same turn has landed already, together with a later one, isn't gone back to. */
function isEcho(mark: Mark, marks: readonly Mark[]): boolean {
  if (mark.kind !== 'landed') return false;
  const inThisTurn = (test: (step: number) => boolean): boolean =>
    marks.some((other) => other.kind === 'landed' && other.turn === mark.turn && test(other.step));
  return inThisTurn((step) => step === mark.step) && inThisTurn((step) => step > mark.step);
}

function marksOf(
  entry: SaidMove,
  said: readonly SaidMove[],
  framework: Framework,
  landed: LandedBy,
): Mark[] {
  const { move, turn, quality } = entry;
  const accepting = stepsWhere(framework, (step) => step.acceptedMoves.includes(move));
  if (accepting.length > 0) {
    const whole = accepting.filter(
      (i) => quality === undefined || quality >= (framework.steps[i]?.minQuality ?? 0),
    );
    if (whole.length === 0) return [{ kind: 'attempt', step: accepting[0] as number, turn }];
    return landing(entry, whole, said, framework, landed).map((step) => ({
      kind: 'landed',
      step,
      turn,
    }));
  }
  const tried = stepsWhere(framework, (step) => step.failureModes.includes(move))[0];
  return tried === undefined ? [] : [{ kind: 'attempt', step: tried, turn }];
}

/**
 * Where several steps take the same move (ACT: a reflection acknowledges and confirms), it lands
 * the first one open; and the one after it as well when another move landed that first step before
 * it or in the same turn. Once all are landed it counts for the last.
 */
function landing(
  entry: SaidMove,
  accepting: readonly number[],
  said: readonly SaidMove[],
  framework: Framework,
  landed: LandedBy,
): number[] {
  const [first, second] = accepting;
  if (first === undefined || second === undefined) return [...accepting];
  const landedBy = landed.get(first);
  if (landedBy === undefined) {
    const helped = said.some(
      (other) =>
        other.turn === entry.turn &&
        other.move !== entry.move &&
        (framework.steps[first]?.acceptedMoves.includes(other.move) ?? false),
    );
    return helped ? [first, second] : [first];
  }
  if (!landed.has(second)) return landedBy === entry.move ? [second] : [first, second];
  return [second];
}

function stepsWhere(
  framework: Framework,
  test: (step: Framework['steps'][number]) => boolean,
): number[] {
  return framework.steps.flatMap((step, i) => (test(step) ? [i] : []));
}
