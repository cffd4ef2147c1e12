/**
 * One session being played: the conversation's actor, the story and the log, kept in step. An
 * intent becomes an event; the machine says whether it is possible; the story answers; all of it is
 * logged. Nothing here decides what a move is worth.
 */
import { createActor } from 'xstate';
import type { Person } from '../cast/person.ts';
import { briefOf } from '../dialogue/brief.ts';
import type { Cue, Dialogue, Passage, StoryFault } from '../dialogue/port.ts';
import type { Playable } from '../dialogue/scenarioSchema.ts';
import { variationOf } from '../dialogue/variation.ts';
import type { Contact } from '../heat/contact.ts';
import type { FrameworkId } from '../heat/frameworks.ts';
import { advance } from '../log/advance.ts';
import type { Mode, SessionEvent } from '../log/events.ts';
import { append, LOG_VERSION, type SessionLog } from '../log/log.ts';
import {
  type ConversationSnapshot,
  conversationMachine,
} from '../machines/conversation/machine.ts';
import type { Moment } from '../machines/moments.ts';
import { cueFor } from './cue.ts';
import { eventFor, type Intent } from './intents.ts';
import { durationOf } from './simulatedTime.ts';
import { type Constants, worldOf } from './world.ts';

export interface SessionSetup {
  readonly scenario: Playable;
  readonly person: Person;
  readonly seed: number;
  readonly mode: Mode;
  readonly framework: FrameworkId;
  /** The organisation's, where the contact is assessed. */
  readonly passMark?: number | undefined;
}

/** Why an intent was not carried out. */
export const INTENT_ERRORS = [
  'not_now', // the conversation is at a point where this can't be done
  'paused', // the session is paused
  'story_broke', // the story can't go on that way; everything stands as it did before
] as const;
export type IntentResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly error: { readonly code: (typeof INTENT_ERRORS)[number]; readonly message: string };
    };

export interface Runner {
  readonly setup: SessionSetup;
  readonly log: SessionLog;
  readonly snapshot: ConversationSnapshot;
  /** The contact as the rules see it; there from the start. */
  readonly contact: Contact;
  send(intent: Intent): IntentResult;
  /** True where the intent would be carried out now. */
  can(intent: Intent): boolean;
  /** Calls back after every intent that changed something. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  onMoment(listener: (moment: Moment) => void): () => void;
  stop(): void;
}

/** A session at its start: the contact is ringing. */
export function createRunner(setup: SessionSetup): Runner {
  const { scenario, person, seed, framework } = setup;
  const log: SessionLog = {
    version: LOG_VERSION,
    scenario: {
      id: scenario.data.id,
      hash: scenario.hash,
      ...(scenario.language ? { language: scenario.language } : {}),
    },
    framework,
    seed,
    events: [],
  };
  const runner = openRunner(setup, {
    log,
    dialogue: scenario.open(seed),
    snapshot: null,
  });
  runner.take({
    type: 'contact.started',
    mode: setup.mode,
    brief: briefOf(scenario.data, person),
    ...(setup.mode === 'assessed' && setup.passMark !== undefined
      ? { passMark: setup.passMark }
      : {}),
  });
  return runner;
}

/** What a session is made of when it doesn't start from nothing. */
export interface Position {
  readonly log: SessionLog;
  readonly dialogue: Dialogue;
  readonly snapshot: ConversationSnapshot | null;
}

/** The runner as the session's own modules see it. */
export interface OpenRunner extends Runner {
  /** Hands an event to the machine, and logs it if it was taken. */
  take(event: SessionEvent): Taken;
}

/** What came of an event: a story that can't go on keeps it from being taken. */
export type Taken = 'taken' | 'refused' | StoryFault;

/** A session at a position: fresh, or folded from a log (`replay.ts`). */
export function openRunner(setup: SessionSetup, position: Position): OpenRunner {
  const { dialogue } = position;
  const constants = constantsOf(setup.scenario, setup.seed);
  const actor = createActor(conversationMachine, {
    input: { seed: setup.seed },
    ...(position.snapshot ? { snapshot: position.snapshot } : {}),
  });
  actor.start();
  const listeners = new Set<() => void>();
  let { log } = position;

  const contactNow = (): Contact | null => actor.getSnapshot().context.contact;

  /**
   * Hands an event to the machine and the log once the story has its answer to it, and then the
   * answer. Where the story breaks, nothing has happened: the trainee can do something else.
   */
  function take(event: SessionEvent): Taken {
    const before = contactNow();
    if (!actor.getSnapshot().can(event)) return 'refused';
    const after = advance(before, event);
    const cue = after && cueFor(event, before, after, dialogue);
    const answer = cue ? tell(cue, after) : [];
    if (!Array.isArray(answer)) return answer;
    actor.send(event);
    log = append(log, event, (log.events.at(-1)?.at ?? 0) + durationOf(event, before));
    for (const told of answer) take(told);
    return 'taken';
  }

  function tell(cue: Cue, contact: Contact): SessionEvent[] | StoryFault {
    const stood = dialogue.save();
    const told = passageEvents(dialogue, cue, contact, constants);
    if (!Array.isArray(told)) dialogue.load(stood);
    return told;
  }

  return {
    setup,
    get log() {
      return log;
    },
    get snapshot() {
      return actor.getSnapshot();
    },
    get contact() {
      return contactNow() as Contact;
    },
    take,
    can: (intent) => actor.getSnapshot().can(eventFor(intent, contactNow())),
    send(intent) {
      if (
        actor.getSnapshot().context.paused &&
        intent.type !== 'resume' &&
        intent.type !== 'leave'
      ) {
        return refused('paused', 'The session is paused. Resume it first.');
      }
      const taken = take(eventFor(intent, contactNow()));
      if (taken === 'refused') {
        return refused('not_now', `"${nameOf(intent)}" is not possible at this point.`);
      }
      if (taken !== 'taken') return refused('story_broke', taken.message);
      for (const listener of listeners) listener();
      return { ok: true };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onMoment(listener) {
      const subscription = actor.on('*', listener);
      return () => subscription.unsubscribe();
    },
    stop: () => actor.stop(),
  };
}

/** What the seed and the scenario fix for a whole session. */
export const constantsOf = (scenario: Pick<Playable, 'data'>, seed: number): Constants => ({
  agent: scenario.data.agent,
  company: scenario.data.company,
  variation: variationOf(scenario.data, seed),
});

/** The events that a passage of the story makes, or why it can't be told. */
export function passageEvents(
  dialogue: Dialogue,
  cue: Cue,
  contact: Contact,
  constants: Constants,
): SessionEvent[] | StoryFault {
  const telling = dialogue.perform(cue, worldOf(contact, constants));
  return telling.ok ? eventsOf(telling.passage) : telling.fault;
}

/** The same for a passage that was told already. */
export function eventsOf({ lines, replies, acts, ended }: Passage): SessionEvent[] {
  return [
    ...lines.map((line): SessionEvent => ({ type: 'customer.said', line })),
    ended
      ? { type: 'scene.ended' }
      : { type: 'replies.offered', replies: [...replies], acts: [...acts] },
  ];
}

const nameOf = (intent: Intent): string =>
  intent.type === 'choose' ? `choose ${intent.id}` : intent.type;

const refused = (code: (typeof INTENT_ERRORS)[number], message: string): IntentResult => ({
  ok: false,
  error: { code, message },
});
