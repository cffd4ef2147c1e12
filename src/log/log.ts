/** The log as it is kept; `readLog.ts` reads it back. */
import type { SessionEvent } from './events.ts';
import type { LogEntry, SessionLog } from './logSchema.ts';

export { LOG_VERSION } from './version.ts';
export type { LogEntry, SessionLog };

/** The log with one more event. `at` is simulated milliseconds since the contact began. */
export const append = (log: SessionLog, event: SessionEvent, at: number): SessionLog => ({
  ...log,
  events: [...log.events, { seq: log.events.length, at, event }],
});
