/** Findings about the framework's order: steps skipped, tried in vain, taken early, signals missed. */
import { encode } from '../heat/encode.ts';
import type { Move } from '../heat/moves.ts';
import { type Context, coachingAt, quoteAt, stepParams } from './context.ts';
import type { Finding, FindingCode } from './findingCodes.ts';
import { betterThan } from './options.ts';
import { landsStep, type StepStanding } from './steps.ts';

/** `told` are the findings about moves: a step is not named again for what they say already. */
export function stepFindings(context: Context, told: readonly Finding[]): Finding[] {
  return [
    ...missingSteps(context, told),
    ...inversions(context, told),
    ...ignoredSignals(context, told),
  ];
}

const isToldAt = (told: readonly Finding[], turns: readonly number[], step: string): boolean =>
  told.some(({ turn, params }) => turn !== null && turns.includes(turn) && params.step === step);

function missingSteps(context: Context, told: readonly Finding[]): Finding[] {
  return context.steps
    .filter(
      ({ id, state, attempts }) =>
        state === 'skipped' || (state === 'attempted' && !isToldAt(told, attempts, id)),
    )
    .map((step) => missingStep(context, step));
}

/** The turn is where the step was due, and the quote what was said there instead. */
function missingStep(context: Context, step: StepStanding): Finding {
  const turn = step.due ?? step.attempts.at(-1) ?? null;
  return {
    code: missingCode(context, step),
    turn,
    quote: quoteAt(context, turn),
    params: { ...stepParams(step), ...landingLine(context, step, turn) },
  };
}

/** The best line on offer at a turn that would have landed the step. */
function landingLine(
  { turns, framework }: Context,
  { id }: StepStanding,
  turn: number | null,
): { readonly better?: string } {
  const weighed = turn === null ? undefined : turns[turn];
  const step = framework.steps.find((entry) => entry.id === id);
  if (!weighed || !step) return {};
  const { before } = weighed.turn;
  const better = betterThan(
    weighed.turn,
    weighed.options.filter(({ reply }) => reply && landsStep(step, reply, before)),
    'any',
  );
  return better ? { better: better.text } : {};
}

function missingCode({ framework }: Context, { id, state }: StepStanding): FindingCode {
  if (state === 'attempted') return 'step_attempted';
  const step = framework.steps.find((entry) => entry.id === id);
  return step?.acceptedMoves.includes('apology') ? 'apology_skipped' : 'step_skipped';
}

function inversions(context: Context, told: readonly Finding[]): Finding[] {
  const { conformance, framework } = context;
  return conformance.outOfOrder
    .filter(({ step, turn }) => !isToldAt(told, [turn], step))
    .map(({ step, before, turn, repaired }) => {
      const [early, needed] = [step, before].map((id) =>
        framework.steps.find((entry) => entry.id === id),
      );
      return {
        code: 'out_of_order',
        turn,
        quote: quoteAt(context, turn),
        params: {
          ...stepParams(early ?? null),
          before,
          beforeLabel: needed?.label ?? before,
          repaired: repaired ? 1 : 0,
        },
      };
    });
}

const SIGNALS: ReadonlySet<Move> = new Set<Move>([
  'customer:no',
  'customer:new_concern',
  'customer:correction',
  'customer:respike',
]);

/**
 * Signals after which the next step to land is not one that the framework asks for again. How many
 * there are is the alignment's business; this names where.
 */
function ignoredSignals(context: Context, told: readonly Finding[]): Finding[] {
  const { conformance, framework, play } = context;
  if (conformance.ignored === 0) return [];
  const { marks } = encode(play.end.said, framework);
  const landedBefore = (i: number) => marks.slice(0, i).some(({ kind }) => kind === 'landed');
  return marks.flatMap((mark, i): Finding[] => {
    if (mark.kind !== 'signal' || !landedBefore(i)) return [];
    const later = marks.slice(i + 1).find(({ kind }) => kind !== 'attempt');
    if (later?.kind === 'signal') return []; // a newer signal replaces it
    const redo = framework.loops.find(({ on }) => on === mark.signal)?.redo ?? [];
    const answers = redo.map((id) => framework.steps.findIndex((step) => step.id === id));
    const answered = later?.kind === 'landed' && later.step <= Math.max(...answers);
    if (answers.length === 0 || answered) return [];
    const turn = later?.turn ?? play.turns[mark.turn]?.account.turn ?? null;
    if (told.some((other) => other.code === 'ignored_no' && other.turn === turn)) return [];
    const asked = play.end.said.find((said) => SIGNALS.has(said.move) && said.turn === mark.turn);
    return asked
      ? [
          {
            code: 'signal_ignored',
            turn,
            quote: quoteAt(context, turn),
            params: { signal: mark.signal, redo: redo.join(', '), ...coachingAt(context, turn) },
          },
        ]
      : [];
  });
}
