/**
 * The coach of a guided contact: what each move of the last turn did, and on request what is due
 * next. A hint names the step, never the reply; it is read off the same rules as the debrief.
 */
import { landsStep } from '../../debrief/steps.ts';
import { openReplies } from '../../heat/contact.ts';
import type { MoveAccount } from '../../heat/dynamics.ts';
import { encode } from '../../heat/encode.ts';
import type { FrameworkStep } from '../../heat/framework.ts';
import { FRAMEWORKS } from '../../heat/frameworks.ts';
import type { Runner } from '../runner.ts';

export const HINTS = [
  'listen', // they aren't done
  'back', // they said no: hear them again first
  'step', // a step is due, and a reply for it is there
  'look', // a step is due, and a note or a page opens its reply
  'later', // a step is due, and the talk hasn't come to it yet
  'suits', // the plan stands, and nobody asked whether it suits
  'close', // everything is said
] as const;
export type Hint = (typeof HINTS)[number];

export interface CoachView {
  /** The turn that is told of, so that the same is not told twice; null before the first. */
  readonly turn: number | null;
  /** The moves of that turn as they counted. */
  readonly moves: readonly MoveAccount[];
  readonly hint: {
    readonly kind: Hint;
    readonly step: { readonly id: string; readonly label: string; readonly intent: string } | null;
  };
}

/** Null outside guided contacts: elsewhere nobody helps. */
export function coachView({ contact, setup }: Runner): CoachView | null {
  if (setup.mode !== 'guided') return null;
  const { lastTurn } = contact;
  return {
    turn: lastTurn?.turn ?? null,
    moves: lastTurn?.moves ?? [],
    hint: hintFor(contact, FRAMEWORKS[setup.framework].steps, nextStep(contact, setup)),
  };
}

function nextStep(
  { said }: Runner['contact'],
  { framework }: Runner['setup'],
): FrameworkStep | undefined {
  const { steps } = FRAMEWORKS[framework];
  const { marks } = encode(said, FRAMEWORKS[framework]);
  return steps.find((_, i) => !marks.some((mark) => mark.kind === 'landed' && mark.step === i));
}

function hintFor(
  contact: Runner['contact'],
  steps: readonly FrameworkStep[],
  next: FrameworkStep | undefined,
): CoachView['hint'] {
  if (contact.venting) return { kind: 'listen', step: null };
  if (contact.noStands) return { kind: 'back', step: named(steps[0]) };
  if (next) {
    const lands = (reply: (typeof contact.offered)[number]) => landsStep(next, reply, contact);
    const open = openReplies(contact).some(lands);
    const closed = contact.offered.some(lands);
    return { kind: open ? 'step' : closed ? 'look' : 'later', step: named(next) };
  }
  const { plan, agreed } = contact.customer.flags;
  return { kind: plan && !agreed ? 'suits' : 'close', step: null };
}

const named = (step: FrameworkStep | undefined): CoachView['hint']['step'] =>
  step ? { id: step.id, label: step.label, intent: step.intent } : null;
