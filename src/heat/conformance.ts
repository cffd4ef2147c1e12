/** How a session's moves fit a framework: fitness from the alignment, labels from positions. */
import { align } from './alignment.ts';
import { encode, type Mark, type SaidMove } from './encode.ts';
import { type Framework, prerequisitesOf } from './framework.ts';

/** A step that landed before one it requires (R88). */
export interface OutOfOrder {
  readonly step: string;
  readonly before: string;
  readonly turn: number;
  /** It landed again after all that it requires. */
  readonly repaired: boolean;
}

export interface Conformance {
  /** 0–1, not rounded. */
  readonly fitness: number;
  /** Step ids never landed nor tried. */
  readonly skipped: readonly string[];
  /** Step ids tried and never landed. */
  readonly attempted: readonly string[];
  readonly outOfOrder: readonly OutOfOrder[];
  readonly loops: number;
  readonly ignored: number;
  /** Present when a signal crossed the safety line; the rest describes what came before it. */
  readonly suspended?: true;
}

export const LANDED_WEIGHT = 3;

/** Scores moves under a framework. Pure; the order of `said` is the order of speaking. */
export function conformanceOf(said: readonly SaidMove[], framework: Framework): Conformance {
  const { marks, suspended } = encode(said, framework);
  const { cost, loops, ignored } = align(marks, framework);
  const landed = marks.filter((mark) => mark.kind === 'landed').length;
  const skipSum = framework.steps.reduce((sum, step) => sum + step.skipCost, 0);
  const firsts = framework.steps.map((_, i) => turnsOf(marks, 'landed', i)[0]);
  const missing = framework.steps.flatMap((step, i) =>
    firsts[i] === undefined
      ? [{ id: step.id, tried: turnsOf(marks, 'attempt', i).length > 0 }]
      : [],
  );
  return {
    fitness: Math.max(0, 1 - cost / (skipSum + LANDED_WEIGHT * landed)),
    skipped: missing.filter((step) => !step.tried).map((step) => step.id),
    attempted: missing.filter((step) => step.tried).map((step) => step.id),
    outOfOrder: inversions(marks, framework),
    loops,
    ignored,
    ...(suspended ? { suspended: true as const } : {}),
  };
}

/**
 * One entry for each pair of landed steps whose first landings are in the wrong order. Positions
 * are compared within the trace, so two steps landed in one turn keep the order of their moves.
 */
function inversions(marks: readonly Mark[], framework: Framework): OutOfOrder[] {
  const ids = framework.steps.map((step) => step.id);
  const positions = ids.map((_, i) =>
    marks.flatMap((mark, at) => (mark.kind === 'landed' && mark.step === i ? [at] : [])),
  );
  return ids
    .flatMap((step, i) => {
      const first = positions[i]?.[0];
      if (first === undefined) return [];
      const needs = prerequisitesOf(framework, step).map((id) => ids.indexOf(id));
      const needFirsts = needs.map((need) => positions[need]?.[0]);
      const repaired = (positions[i] ?? []).some((at) =>
        needFirsts.every((need) => need !== undefined && need < at),
      );
      return needs
        .toSorted((a, b) => a - b)
        .filter((need) => (positions[need]?.[0] ?? -1) > first)
        .map((need) => ({
          step,
          before: ids[need] as string,
          turn: marks[first]?.turn as number,
          repaired,
        }));
    })
    .toSorted((a, b) => a.turn - b.turn);
}

function turnsOf(marks: readonly Mark[], kind: 'landed' | 'attempt', step: number): number[] {
  return marks.flatMap((mark) => (mark.kind === kind && mark.step === step ? [mark.turn] : []));
}
