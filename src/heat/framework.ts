/**
 * A framework as data: which moves land which step, in what order, and what licenses a return.
 * Scripts tag moves, never letters, so one session can be scored under any framework (R149, R159).
 */
import * as v from 'valibot';
import { DEADLINE_POLICIES } from './deadlines.ts';
import { fieldPath } from './fieldPath.ts';
import { isMove, kindOf, type Move } from './moves.ts';

export const LOOP_SIGNALS = ['no', 'new_concern', 'correction', 'respike'] as const;
export type LoopSignal = (typeof LOOP_SIGNALS)[number];

/** How far an apology may go (R48). */
export const APOLOGY_POLICIES = ['experience_only', 'ownership', 'fault_allowed'] as const;

const text = v.pipe(v.string(), v.nonEmpty());
const wholeFrom = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

const StepSchema = v.strictObject({
  id: text,
  label: text,
  intent: text,
  requires: v.array(text),
  acceptedMoves: v.array(text),
  /** Slots a line must fill to land: facts for Hear, feeling and cause, action-owner-time. */
  minQuality: wholeFrom(0, 5),
  /** Moves that try for the step and miss it. */
  failureModes: v.array(text),
  skipCost: wholeFrom(1, 100),
  do: v.array(text),
  dont: v.array(text),
  say: v.array(text),
  commonFailure: text,
});

const FrameworkSchema = v.strictObject({
  format: v.literal(1),
  id: text,
  title: text,
  steps: v.array(StepSchema),
  loops: v.array(v.strictObject({ on: v.picklist(LOOP_SIGNALS), redo: v.array(text) })),
  optional: v.array(text),
  deadlinePolicy: v.picklist(DEADLINE_POLICIES),
  apologyPolicy: v.picklist(APOLOGY_POLICIES),
});

type FrameworkData = v.InferOutput<typeof FrameworkSchema>;
type StepData = FrameworkData['steps'][number];

export interface FrameworkStep extends Omit<StepData, 'acceptedMoves' | 'failureModes'> {
  readonly acceptedMoves: readonly Move[];
  readonly failureModes: readonly Move[];
}
export interface Framework extends Omit<FrameworkData, 'steps' | 'optional'> {
  readonly steps: readonly FrameworkStep[];
  readonly optional: readonly Move[];
}

/** Why a framework file is refused; `at` is the field, as in `steps[1].requires[0]`. */
export const FRAMEWORK_ERRORS = [
  'malformed', // the shape is wrong
  'too_few_steps', // fewer than two steps (R158)
  'duplicate_step', // two steps with one id
  'unknown_move', // a move outside the vocabulary
  'unknown_step', // `requires` or `redo` names no step
  'cyclic', // a step requires itself, directly or not
  'out_of_order', // a step is listed before one that it requires
  'unsatisfiable', // no good or safety move can land the step
] as const;
export interface FrameworkError {
  readonly code: (typeof FRAMEWORK_ERRORS)[number];
  readonly at: string;
  readonly message: string;
}

export type FrameworkResult =
  | { readonly ok: true; readonly framework: Framework }
  | { readonly ok: false; readonly error: FrameworkError };

/** Checks parsed framework data (R158). The first fault found is returned with its field. */
export function parseFramework(data: unknown): FrameworkResult {
  const parsed = v.safeParse(FrameworkSchema, data);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return refuse('malformed', fieldPath(issue) ?? '(root)', issue.message);
  }
  const error = faultIn(parsed.output);
  return error ? { ok: false, error } : { ok: true, framework: parsed.output as Framework };
}

function faultIn({ steps, loops, optional }: FrameworkData): FrameworkError | null {
  if (steps.length < 2)
    return fault('too_few_steps', 'steps', 'a framework needs two steps or more');
  const ids = steps.map((step) => step.id);
  for (const [i, step] of steps.entries()) {
    const at = `steps[${i}]`;
    if (ids.indexOf(step.id) !== i) {
      return fault('duplicate_step', `${at}.id`, `the id "${step.id}" is taken by an earlier step`);
    }
    const stray =
      strayMove(step.acceptedMoves, `${at}.acceptedMoves`) ??
      strayMove(step.failureModes, `${at}.failureModes`) ??
      strayStep(step.requires, ids, `${at}.requires`);
    if (stray) return stray;
    if (!step.acceptedMoves.some(canLand)) {
      return fault(
        'unsatisfiable',
        `${at}.acceptedMoves`,
        `no move listed can land "${step.id}": list at least one good or safety move`,
      );
    }
  }
  return (
    cycleIn(steps) ??
    disorderIn(steps, ids) ??
    strayMove(optional, 'optional') ??
    loops
      .map((loop, i) => strayStep(loop.redo, ids, `loops[${i}].redo`))
      .find((found) => found !== null) ??
    null
  );
}

const canLand = (move: string): boolean =>
  isMove(move) && (kindOf(move) === 'good' || kindOf(move) === 'safety');

function strayMove(moves: readonly string[], at: string): FrameworkError | null {
  const i = moves.findIndex((move) => !isMove(move));
  return i < 0 ? null : fault('unknown_move', `${at}[${i}]`, `"${moves[i]}" is not a known move`);
}

function strayStep(
  named: readonly string[],
  ids: readonly string[],
  at: string,
): FrameworkError | null {
  const i = named.findIndex((id) => !ids.includes(id));
  return i < 0
    ? null
    : fault('unknown_step', `${at}[${i}]`, `"${named[i]}" is no step; steps are ${ids.join(', ')}`);
}

function cycleIn(steps: readonly StepData[]): FrameworkError | null {
  for (const [i, step] of steps.entries()) {
    if (prerequisitesIn(steps, step.id).includes(step.id)) {
      return fault(
        'cyclic',
        `steps[${i}].requires`,
        `"${step.id}" comes round to requiring itself`,
      );
    }
  }
  return null;
}

function disorderIn(steps: readonly StepData[], ids: readonly string[]): FrameworkError | null {
  for (const [i, step] of steps.entries()) {
    const late = step.requires.find((id) => ids.indexOf(id) > i);
    if (late) {
      return fault(
        'out_of_order',
        `steps[${i}].requires`,
        `"${late}" is listed after "${step.id}"`,
      );
    }
  }
  return null;
}

/** Every step that must come before `id`, directly or through others, in the order found. */
export function prerequisitesOf(framework: Framework, id: string): readonly string[] {
  return prerequisitesIn(framework.steps, id);
}

function prerequisitesIn(
  steps: readonly { readonly id: string; readonly requires: readonly string[] }[],
  id: string,
): string[] {
  const found: string[] = [];
  const open = [...(steps.find((step) => step.id === id)?.requires ?? [])];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (found.includes(next)) continue;
    found.push(next);
    open.push(...(steps.find((step) => step.id === next)?.requires ?? []));
  }
  return found;
}

const fault = (code: FrameworkError['code'], at: string, message: string): FrameworkError => ({
  code,
  at,
  message,
});

const refuse = (code: FrameworkError['code'], at: string, message: string): FrameworkResult => ({
  ok: false,
  error: fault(code, at, message),
});
