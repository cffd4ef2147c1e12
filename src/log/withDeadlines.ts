/**
 * A session read again under another deadline policy (R70). The policy travels in the brief, so the
 * brief is all that changes: what was said, heard and felt stays as it was.
 */
import type { DeadlinePolicy, DeadlineTable } from '../heat/deadlines.ts';
import type { SessionLog } from './log.ts';

/** `table` replaces the scenario's own where it is given. */
export const withDeadlines = (
  log: SessionLog,
  policy: DeadlinePolicy,
  table?: DeadlineTable,
): SessionLog => ({
  ...log,
  events: log.events.map((entry) =>
    entry.event.type === 'contact.started'
      ? {
          ...entry,
          event: {
            ...entry.event,
            brief: {
              ...entry.event.brief,
              deadlinePolicy: policy,
              ...(table ? { deadlines: table } : {}),
            },
          },
        }
      : entry,
  ),
});
