/** Where a log can be cut so that somebody has a turn: before each act, and at its end. */
import type { SessionEventType } from '../log/events.ts';
import type { SessionLog } from '../log/log.ts';

/**
 * What somebody does in front of a room. A piece of a sentence is one, though the turn is the whole
 * sentence; notes, pages and breaths are taken within one.
 */
const ACTS: ReadonlySet<SessionEventType> = new Set<SessionEventType>([
  'reply.chosen',
  'beat.let_run',
  'beat.encouraged',
  'beat.interrupted',
  'hold.started',
  'hold.ended',
  'safety.pressed',
]);

/** What leads from one scene to the next. */
const SCENES: ReadonlySet<SessionEventType> = new Set<SessionEventType>([
  'followup.started',
  'repeat.started',
]);

/** Counts of events, in order: the log up to each ends where the next act is still open. */
const turnsOf = (log: SessionLog): number[] =>
  log.events.flatMap(({ event }, index) => (ACTS.has(event.type) ? [index] : []));

/** The same with the last words of each scene, and of the log. */
export const stopsOf = (log: SessionLog): number[] => [
  ...log.events.flatMap(({ event }, index) =>
    ACTS.has(event.type) || SCENES.has(event.type) ? [index] : [],
  ),
  log.events.length,
];

/**
 * The log up to the trainee's last turn, as it was before they took it; null at the first turn. What
 * a retry shares with the attempt before it is that attempt's as well, and stays.
 */
export function beforeLastTurn(log: SessionLog): SessionLog | null {
  const last = turnsOf(log).at(-1);
  const shared = log.retries?.at(-1)?.from ?? 0;
  return last === undefined || last < shared ? null : { ...log, events: log.events.slice(0, last) };
}
