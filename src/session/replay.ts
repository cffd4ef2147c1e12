/** Resuming a saved session: fold the log for the truth, walk the story to the same place. */
import type { Person } from '../cast/person.ts';
import type { Dialogue } from '../dialogue/port.ts';
import type { Playable } from '../dialogue/scenarioSchema.ts';
import type { Contact } from '../heat/contact.ts';
import { advance } from '../log/advance.ts';
import type { Mode, SessionEvent } from '../log/events.ts';
import type { SessionLog } from '../log/log.ts';
import { cueFor } from './cue.ts';
import { foldLog } from './fold.ts';
import { constantsOf, type OpenRunner, openRunner, passageEvents, type Runner } from './runner.ts';

/** Why a log can't be played on from where it stopped. Its debrief stays readable. */
export const REPLAY_ERRORS = [
  'other_scenario', // the log is of another scenario
  'gone', // the story no longer has an id that the log names
  'diverged', // the story takes another way than the log
  'not_started', // the log has no beginning
  'story_broke', // the story can't tell any more what comes after one of the log's events
] as const;
export interface ReplayError {
  readonly code: (typeof REPLAY_ERRORS)[number];
  /** The first id or event that doesn't fit. */
  readonly at: string;
  readonly message: string;
}
export type ReplayResult =
  | {
      readonly ok: true;
      readonly runner: Runner;
      /** The story was edited since; everything the log names is still there. */
      readonly edited: boolean;
    }
  | { readonly ok: false; readonly error: ReplayError };

/**
 * A session ready to go on after the log's last event. The story is walked along and compared by
 * id: edited wording is welcome, a missing id is refused by name.
 */
export function resumeRunner(log: SessionLog, scenario: Playable, person: Person): ReplayResult {
  if (log.scenario.id !== scenario.data.id) {
    return refuse(
      'other_scenario',
      log.scenario.id,
      `This log is of "${log.scenario.id}", not of "${scenario.data.id}".`,
    );
  }
  const started = log.events[0]?.event;
  if (started?.type !== 'contact.started') {
    return refuse(
      'not_started',
      'events[0]',
      'This log does not begin with the start of a contact.',
    );
  }
  const walked = walk(log, scenario);
  if (!walked.ok) return walked;
  const setup = {
    scenario,
    person,
    seed: log.seed,
    mode: started.mode as Mode,
    framework: log.framework,
  };
  return {
    ok: true,
    edited: log.scenario.hash !== scenario.hash,
    runner: goOn(
      openRunner(setup, { log, dialogue: walked.dialogue, snapshot: foldLog(log) }),
      walked,
    ),
  };
}

/** A log cut off in the middle of the customer's lines is completed from the story. */
function goOn(runner: OpenRunner, walked: { readonly untold: readonly SessionEvent[] }): Runner {
  for (const event of walked.untold) runner.take(event);
  return runner;
}

type Walk =
  | {
      readonly ok: true;
      readonly dialogue: Dialogue;
      /** What the story went on to say after the log's last event. */
      readonly untold: readonly SessionEvent[];
    }
  | { readonly ok: false; readonly error: ReplayError };

function walk(log: SessionLog, scenario: Playable): Walk {
  const dialogue = scenario.open(log.seed);
  const constants = constantsOf(scenario, log.seed);
  let contact: Contact | null = null;
  let expected: SessionEvent[] = [];
  for (const { event } of log.events) {
    const told = expected.shift();
    if (told) {
      const fault = differs(told, event);
      if (fault) return refuse(fault.code, fault.at, fault.message);
    }
    const before: Contact | null = contact;
    contact = advance(contact, event);
    const cue = told ? null : cueFor(event, before, contact, dialogue);
    if (cue && contact) {
      if (cue.kind === 'reply' && !before?.offered.some(({ id }) => id === cue.id)) {
        return refuse('gone', cue.id, `The reply "${cue.id}" is no longer in the story.`);
      }
      const told = passageEvents(dialogue, cue, contact, constants);
      if (!Array.isArray(told)) return refuse('story_broke', event.type, told.message);
      expected = told;
    }
  }
  return { ok: true, dialogue, untold: expected };
}

/** How what the story says now differs from what was logged, or null where the ids agree. */
function differs(told: SessionEvent, logged: SessionEvent): ReplayError | null {
  if (told.type !== logged.type) {
    return fault(
      'diverged',
      logged.type,
      `The story now goes another way than the log at "${logged.type}".`,
    );
  }
  if (told.type === 'customer.said' && logged.type === 'customer.said') {
    if (told.line.id !== logged.line.id && !bothUnnamed(told.line.id, logged.line.id)) {
      return fault(
        'gone',
        logged.line.id,
        `The line "${logged.line.id}" is no longer in the story.`,
      );
    }
  }
  if (told.type === 'replies.offered' && logged.type === 'replies.offered') {
    const gone = logged.replies.find(({ id }) => !told.replies.some((reply) => reply.id === id));
    if (gone) return fault('gone', gone.id, `The reply "${gone.id}" is no longer in the story.`);
  }
  return null;
}

/** Lines without ids of their own are named after their words, which may be edited. */
const bothUnnamed = (a: string, b: string): boolean => a.startsWith('t-') && b.startsWith('t-');

const fault = (code: ReplayError['code'], at: string, message: string): ReplayError => ({
  code,
  at,
  message,
});
const refuse = (
  code: ReplayError['code'],
  at: string,
  message: string,
): { ok: false; error: ReplayError } => ({ ok: false, error: fault(code, at, message) });
