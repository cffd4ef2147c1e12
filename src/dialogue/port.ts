/**
 * The port through which the session asks which words come next. A dialogue never scores: it is
 * told the state of the world before it runs on, and answers with lines and what may be said.
 */
import type { ActOffer, Line, Reply } from '../heat/speech.ts';

/** Values of the story variables that the session sets; undeclared ones are left out. */
export type World = Readonly<Record<string, string | number | boolean>>;

/** The story from one choice point to the next. */
export interface Passage {
  readonly lines: readonly Line[];
  readonly replies: readonly Reply[];
  readonly acts: readonly ActOffer[];
  /** Nothing more to choose: the scene is over. */
  readonly ended: boolean;
}

/** Why a story could not tell a passage to its end. */
export const STORY_FAULTS = [
  'ink_error', // ink stopped with an error of its own
  'endless', // it goes round and round, and comes to no choice
  'not_offered', // no choice of the story has what was cued
] as const;
export interface StoryFault {
  readonly code: (typeof STORY_FAULTS)[number];
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** The knots in which it went wrong, where that is known. */
  readonly knots?: readonly string[];
}

export type Telling =
  | { readonly ok: true; readonly passage: Passage }
  | { readonly ok: false; readonly fault: StoryFault };

/** What the story is asked to do before it runs on. */
export type Cue =
  | { readonly kind: 'begin' }
  | { readonly kind: 'reply'; readonly id: string }
  | { readonly kind: 'act'; readonly act: ActOffer['act'] }
  | { readonly kind: 'knot'; readonly knot: string };

export interface Dialogue {
  /**
   * Follows the cue and runs on. After a fault the story may stand anywhere: `load` what was saved
   * before.
   */
  perform(cue: Cue, world: World): Telling;
  has(knot: string): boolean;
  /** The position as text; `load` returns to it exactly. */
  save(): string;
  load(saved: string): void;
}

/** Knots to which the session sends the story when the customer takes it out of the author's hands. */
export const EXIT_KNOTS = {
  demands_supervisor: 'on_supervisor',
  warns_formal: 'on_formal_warning',
  closes_formal: 'on_formal_close',
  hangs_up: 'on_hang_up',
} as const;

/** Where the safety button leads, in a scenario that has a safety protocol. */
export const SAFETY_KNOT = 'on_safety';

/** Where the follow-up scene begins. */
export const FOLLOW_UP_KNOT = 'follow_up';

/** Where a customer begins who comes back over a promise that was vague or not kept. */
export const REPEAT_KNOT = 'repeat_contact';
