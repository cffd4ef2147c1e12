/**
 * Trying again from the middle. The log of a retry keeps what it took back, so that every attempt
 * can be read from it: nothing that was played is lost.
 */
import type { Mode } from './events.ts';
import type { LogEntry, SessionLog } from './log.ts';

/**
 * The beginning of a new attempt: the log before an event, and what was taken back kept beside it.
 * It goes on as practice, for an assessment is taken once. `from` is at least 1.
 */
export function retryFrom(log: SessionLog, from: number): SessionLog {
  const mode = modeOf(log);
  const taken = { from, mode, events: log.events.slice(from) };
  return {
    ...log,
    events: inMode(log.events.slice(0, from), mode === 'assessed' ? 'practice' : mode),
    retries: [...(log.retries ?? []), taken],
  };
}

/** Every attempt as a log of its own, the first one first and this one last. */
export function attemptsOf(log: SessionLog): SessionLog[] {
  const { retries, ...alone } = log;
  const [taken, earlier] = [retries?.at(-1), retries?.slice(0, -1) ?? []];
  if (!taken) return [log];
  const kept = inMode(log.events.slice(0, taken.from), taken.mode);
  const before = { ...alone, events: [...kept, ...taken.events] };
  return [...attemptsOf(earlier.length > 0 ? { ...before, retries: earlier } : before), log];
}

/** How the contact is played; practice for a log without a beginning. */
export function modeOf({ events }: SessionLog): Mode {
  const started = events[0]?.event;
  return started?.type === 'contact.started' ? started.mode : 'practice';
}

const inMode = (events: readonly LogEntry[], mode: Mode): LogEntry[] =>
  events.map((entry) =>
    entry.event.type === 'contact.started' ? { ...entry, event: { ...entry.event, mode } } : entry,
  );
