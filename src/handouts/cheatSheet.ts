/** One page to keep at the desk (R141): a framework's steps, each with a phrase and how it fails. */
import type { DeadlinePolicy } from '../heat/deadlines.ts';
import type { APOLOGY_POLICIES, LoopSignal } from '../heat/framework.ts';
import { FRAMEWORKS, type FrameworkId } from '../heat/frameworks.ts';
import type { Move } from '../heat/moves.ts';

/** Moves by which a step of a shipped framework is missed; each has words for how it sounds. */
export const MISSES = [
  'listen',
  'misreflect',
  'empathy_generic',
  'apology_hedged',
  'apology_deferred',
  'apology_blames',
  'jargon',
  'overclaim',
  'commit_vague',
  'commit_partial',
] as const satisfies readonly Move[];
export type Miss = (typeof MISSES)[number];

export interface CheatStep {
  readonly id: string;
  /** What is drawn large: the letter that the framework is called by. */
  readonly letter: string;
  readonly label: string;
  readonly intent: string;
  readonly say: readonly string[];
  readonly does: readonly string[];
  readonly failure: string;
  readonly misses: readonly Miss[];
}

export interface CheatSheet {
  readonly title: string;
  readonly steps: readonly CheatStep[];
  /** What the customer does that sends the agent back, and to which steps, by label. */
  readonly returns: readonly { readonly on: LoopSignal; readonly to: readonly string[] }[];
  readonly apologyPolicy: (typeof APOLOGY_POLICIES)[number];
  readonly deadlinePolicy: DeadlinePolicy;
}

export function cheatSheetOf(id: FrameworkId): CheatSheet {
  const { title, steps, loops, apologyPolicy, deadlinePolicy } = FRAMEWORKS[id];
  const labelOf = (wanted: string): string =>
    steps.find((step) => step.id === wanted)?.label ?? wanted;
  return {
    title,
    steps: steps.map((step) => ({
      id: step.id,
      letter: step.id.slice(0, 1),
      label: step.label,
      intent: step.intent,
      say: step.say,
      does: step.do,
      failure: step.commonFailure,
      misses: MISSES.filter((miss) => step.failureModes.includes(miss)),
    })),
    returns: loops.map(({ on, redo }) => ({ on, to: redo.map(labelOf) })),
    apologyPolicy,
    deadlinePolicy,
  };
}
