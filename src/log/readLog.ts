/** Reading a log back: its versions and migrations. */
import * as v from 'valibot';
import { fieldPath } from '../heat/fieldPath.ts';
import { type LogEntry, LogSchema, type SessionLog } from './logSchema.ts';
import { LOG_VERSION, migrated, OLDEST_READABLE_VERSION } from './version.ts';

export const LOG_ERRORS = [
  'bad_json', // not JSON
  'not_a_log', // no version to go by
  'too_new', // written by a later Cooldown
  'too_old', // older than any migration
  'malformed', // a field is wrong
  'missing_event', // the sequence has a gap
] as const;
export interface LogError {
  readonly code: (typeof LOG_ERRORS)[number];
  readonly message: string;
  readonly at: string | null;
}
export type LogResult =
  | { readonly ok: true; readonly log: SessionLog }
  | { readonly ok: false; readonly error: LogError };

/** Reads a log from its text; every way in which it can't be used has a code and a remedy. */
export function parseLog(text: string): LogResult {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('bad_json', 'This file is not JSON. Choose a log that Cooldown saved.', null);
  }
  return readLog(data);
}

/** The same for parsed data. Versions are checked before anything else is read. */
export function readLog(data: unknown): LogResult {
  const version = isRecord(data) ? data.version : undefined;
  if (!isRecord(data) || typeof version !== 'number') {
    return refuse('not_a_log', 'This is not a Cooldown log: it has no version.', 'version');
  }
  if (!Number.isInteger(version)) {
    return refuse(
      'not_a_log',
      `This is not a Cooldown log: versions are whole numbers, and it says ${version}.`,
      'version',
    );
  }
  if (version > LOG_VERSION) {
    return refuse(
      'too_new',
      `This log has version ${version}; this Cooldown reads up to ${LOG_VERSION}. Update Cooldown to open it.`,
      'version',
    );
  }
  if (version < OLDEST_READABLE_VERSION) {
    return refuse(
      'too_old',
      `This log has version ${version}; the oldest that can be read is ${OLDEST_READABLE_VERSION}.`,
      'version',
    );
  }
  const parsed = v.safeParse(LogSchema, migrated(data, version));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const at = fieldPath(issue);
    return refuse('malformed', `The log is damaged at ${at ?? 'its root'}: ${issue.message}`, at);
  }
  const { events, retries = [] } = parsed.output;
  const gap =
    gapIn(events, 0, 'events') ??
    retries.flatMap(
      (retry, i) => gapIn(retry.events, retry.from, `retries[${i}].events`) ?? [],
    )[0] ??
    gapBefore(retries, events.length);
  return gap ?? { ok: true, log: parsed.output };
}

/** The first event that isn't where it must be. */
function gapIn(events: readonly LogEntry[], from: number, path: string): LogResult | null {
  const gap = events.findIndex(({ seq }, i) => seq !== from + i);
  return gap < 0 ? null : missing(from + gap, `${path}[${gap}].seq`);
}

/** A retry that begins later than the attempt after it goes: nothing says what lay between. */
function gapBefore(retries: NonNullable<SessionLog['retries']>, events: number): LogResult | null {
  const ends = retries.map((_, i) => {
    const next = retries[i + 1];
    return next ? next.from + next.events.length : events;
  });
  const gap = retries.findIndex(({ from }, i) => from > (ends[i] ?? 0));
  return gap < 0 ? null : missing(ends[gap] ?? 0, `retries[${gap}].from`);
}

const missing = (event: number, at: string): LogResult =>
  refuse(
    'missing_event',
    `The log has a gap: event ${event} is missing, so it cannot be replayed.`,
    at,
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const refuse = (code: LogError['code'], message: string, at: string | null): LogResult => ({
  ok: false,
  error: { code, message, at },
});
