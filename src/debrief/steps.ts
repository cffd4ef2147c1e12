/** The framework's steps as they went: the ribbon of the debrief. */
import type { Conformance } from '../heat/conformance.ts';
import { type Contact, openReplies } from '../heat/contact.ts';
import { encode, type Mark, type SaidMove } from '../heat/encode.ts';
import type { Framework, FrameworkStep } from '../heat/framework.ts';
import { type HeatStep, MOVE_TABLE, type Move } from '../heat/moves.ts';
import { asSaid, placeReply } from '../heat/position.ts';
import type { Reply } from '../heat/speech.ts';
import type { PlayedTurn } from './play.ts';

export const STEP_STATES = [
  'landed',
  'looped', // landed, and landed again when the customer asked for it
  'early', // landed before a step that it requires
  'repaired', // early, and landed again in its place
  'attempted', // tried, never landed
  'skipped', // never tried
  'not_due', // the contact was broken off, or became a matter of safety, before it
] as const;
export type StepState = (typeof STEP_STATES)[number];

export interface StepStanding {
  readonly id: string;
  readonly label: string;
  readonly intent: string;
  readonly state: StepState;
  /** Turns at which it landed, each once. */
  readonly turns: readonly number[];
  /** Turns at which it was tried and missed. */
  readonly attempts: readonly number[];
  /** For a step that never landed: the turn at which a reply that lands it was passed by. */
  readonly due: number | null;
}

export interface StepsInput {
  readonly said: readonly SaidMove[];
  readonly turns: readonly PlayedTurn[];
  readonly framework: Framework;
  readonly conformance: Conformance;
  /** False for a log that stops in the middle of the contact. */
  readonly ended: boolean;
  /** The turn at which the contact was handed on well, to whoever can act; null where it wasn't. */
  readonly handedOn: number | null;
}

export function stepsOf(input: StepsInput): StepStanding[] {
  const { said, turns, framework, conformance } = input;
  const { marks } = encode(said, framework);
  const landedTurns = framework.steps.map((_, i) => turnsOf(marks, 'landed', i));
  return framework.steps.map((step, i) => {
    if (isActedOn(step, landedTurns[i] ?? [], input)) return handedOnAt(step, input.handedOn);
    const state = stateOf(step, i, marks, input);
    const landed = landedTurns[i] ?? [];
    return {
      id: step.id,
      label: step.label,
      intent: step.intent,
      state,
      turns: landed,
      attempts: turnsOf(marks, 'attempt', i),
      due:
        landed.length > 0 || conformance.suspended
          ? null
          : dueTurn(step, turns, landedTurns, framework),
    };
  });
}

/** Bringing in the right person is action too, where it was needed and done well (R78, R124). */
const isActedOn = (
  { acceptedMoves }: FrameworkStep,
  landed: readonly number[],
  { handedOn }: StepsInput,
): boolean =>
  handedOn !== null &&
  landed.length === 0 &&
  ANCHORS.T.some((move) => acceptedMoves.includes(move));

const handedOnAt = ({ id, label, intent }: FrameworkStep, turn: number | null): StepStanding => ({
  id,
  label,
  intent,
  state: 'landed',
  turns: turn === null ? [] : [turn],
  attempts: [],
  due: null,
});

function stateOf(
  step: FrameworkStep,
  i: number,
  marks: readonly Mark[],
  { conformance, framework, ended }: StepsInput,
): StepState {
  if (turnsOf(marks, 'landed', i).length === 0) {
    if (conformance.attempted.includes(step.id)) return 'attempted';
    return conformance.suspended || !ended ? 'not_due' : 'skipped';
  }
  const early = conformance.outOfOrder.filter((entry) => entry.step === step.id);
  if (early.length > 0) return early.every(({ repaired }) => repaired) ? 'repaired' : 'early';
  return isLooped(step, i, marks, framework) ? 'looped' : 'landed';
}

/** Landed on both sides of a signal that asks for it again. */
function isLooped(
  step: FrameworkStep,
  i: number,
  marks: readonly Mark[],
  framework: Framework,
): boolean {
  const at = marks.flatMap((mark, at) => (mark.kind === 'landed' && mark.step === i ? [at] : []));
  return marks.some(
    (mark, signalAt) =>
      mark.kind === 'signal' &&
      framework.loops.some(({ on, redo }) => on === mark.signal && redo.includes(step.id)) &&
      at.some((landedAt) => landedAt < signalAt) &&
      at.some((landedAt) => landedAt > signalAt),
  );
}

/**
 * The first turn at which a reply that lands the step was open, with those of its requirements
 * behind it that landed at all, and after the venting if it was offered there: encouraging was
 * right at the pause. Null where the story never offered one.
 */
function dueTurn(
  step: FrameworkStep,
  turns: readonly PlayedTurn[],
  landedTurns: readonly (readonly number[])[],
  framework: Framework,
): number | null {
  const behind = (turn: number): boolean =>
    framework.steps.every((other, i) => {
      const first = landedTurns[i]?.[0];
      return !step.requires.includes(other.id) || first === undefined || first < turn;
    });
  const offering = turns
    .filter(({ nodes }) =>
      nodes.some(({ contact }) =>
        openReplies(contact).some((reply) => landsStep(step, reply, contact)),
      ),
    )
    .map(({ account, before }) => ({ turn: account.turn, venting: before.venting }));
  const inPlace = offering.filter(({ turn }) => behind(turn));
  const due = inPlace.find(({ venting }) => !venting) ?? inPlace[0] ?? offering[0];
  return due?.turn ?? null;
}

/** The reply would land the step there; the first piece of a commitment leads to one. */
export function landsStep(step: FrameworkStep, reply: Reply, contact: Contact): boolean {
  if (reply.compose === 'more') return step.acceptedMoves.includes('commit_full');
  return placeReply(reply, contact)
    .map((placed) => asSaid(placed, contact.turn))
    .some(
      ({ move, quality }) =>
        step.acceptedMoves.includes(move) && (quality === undefined || quality >= step.minQuality),
    );
}

const turnsOf = (marks: readonly Mark[], kind: 'landed' | 'attempt', step: number): number[] => [
  ...new Set(
    marks.flatMap((mark) => (mark.kind === kind && mark.step === step ? [mark.turn] : [])),
  ),
];

/** The move that stands for a step of HEAT where a framework has no word on a pitfall. */
const ANCHORS: { readonly [S in HeatStep]: readonly Move[] } = {
  H: ['reflect'],
  E: ['empathy'],
  A: ['apology'],
  T: ['commit_full', 'take_responsibility'],
};

/** The step that a move lands, tries for or spoils, or null where the framework has none. */
export function stepFor(framework: Framework, move: Move): FrameworkStep | null {
  const named = framework.steps.find(
    ({ acceptedMoves, failureModes }) =>
      acceptedMoves.includes(move) || failureModes.includes(move),
  );
  if (named) return named;
  const anchor = MOVE_TABLE[move].step;
  return (
    framework.steps.find(({ acceptedMoves }) =>
      anchor ? ANCHORS[anchor].some((stand) => acceptedMoves.includes(stand)) : false,
    ) ?? null
  );
}
