/** What is kept of a learner's practice, and the file it travels in: shapes, versions, and reading. */
import * as v from 'valibot';
import { hasStarted } from '../debrief/play.ts';
import { fieldPath } from '../heat/fieldPath.ts';
import type { SessionLog } from '../log/log.ts';
import { readLog } from '../log/readLog.ts';
import type { LocalTime } from './days.ts';
import { RECORD_VERSION } from './keys.ts';

/** A session that was played to its end. The log is the record; the dates are the device's. */
export interface KeptSession {
  readonly version: typeof RECORD_VERSION;
  /** When it was taken, to the millisecond: what tells two sessions of a profile apart. */
  readonly id: string;
  readonly startedAt: LocalTime;
  readonly finishedAt: LocalTime;
  readonly log: SessionLog;
}

/** A recall drill that was done. How it went is not kept: there are no points. */
export interface KeptDrill {
  readonly version: typeof RECORD_VERSION;
  readonly at: LocalTime;
  readonly seed: number;
}

/** A contact left in the middle. */
export interface KeptUnfinished {
  readonly id: string;
  readonly log: SessionLog;
}

export const FILE_FORMAT = 'cooldown-progress';

/** Everything of one profile. */
export interface ProgressFile {
  readonly format: typeof FILE_FORMAT;
  readonly version: typeof RECORD_VERSION;
  readonly exportedAt: LocalTime;
  readonly name: string;
  readonly sessions: readonly KeptSession[];
  readonly drills: readonly KeptDrill[];
  readonly unfinished: KeptUnfinished | null;
}

/** Why a file or a kept record can't be used. */
export const RECORD_ERRORS = [
  'bad_json', // not JSON
  'not_progress', // some other file
  'too_new', // written by a later Cooldown
  'malformed', // a field is wrong
  'bad_log', // a log in it can't be read
] as const;
export interface RecordError {
  readonly code: (typeof RECORD_ERRORS)[number];
  /** The field, as `sessions[2].startedAt`; empty for the whole. */
  readonly at: string;
  /** What was found there, in the reader's words. */
  readonly detail: string;
}
export type RecordResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: RecordError };

const time = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/,
    'expected a time such as 2026-11-26T09:30:00',
  ),
);
const version = v.literal(RECORD_VERSION);
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(80));

const SessionSchema = v.strictObject({
  version,
  id,
  startedAt: time,
  finishedAt: time,
  log: v.unknown(),
});
const DrillSchema = v.strictObject({
  version,
  at: time,
  seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const UnfinishedSchema = v.strictObject({ id, log: v.unknown() });
const FileSchema = v.strictObject({
  format: v.literal(FILE_FORMAT),
  version,
  exportedAt: time,
  name: v.pipe(v.string(), v.maxLength(80)),
  sessions: v.array(SessionSchema),
  drills: v.array(DrillSchema),
  unfinished: v.nullable(UnfinishedSchema),
});

export const parseSession = (text: string): RecordResult<KeptSession> =>
  chain(parse(text), (data) =>
    chain(checked(SessionSchema, data), (session) => withLog(session, '')),
  );

export const parseDrill = (text: string): RecordResult<KeptDrill> =>
  chain(parse(text), (data) => checked(DrillSchema, data));

/** Reads an exported file. Nothing of it is used where anything in it is wrong. */
export function parseProgressFile(text: string): RecordResult<ProgressFile> {
  const json = parse(text);
  if (!json.ok) return json;
  const data = json.value as { format?: unknown; version?: unknown } | null;
  if (typeof data !== 'object' || data === null || data.format !== FILE_FORMAT) {
    return refuse('not_progress', 'format', '');
  }
  if (typeof data.version === 'number' && data.version > RECORD_VERSION) {
    return refuse('too_new', 'version', String(data.version));
  }
  return chain(checked(FileSchema, data), (file) => {
    const sessions: KeptSession[] = [];
    for (const [i, session] of file.sessions.entries()) {
      const read = withLog(session, `sessions[${i}].`);
      if (!read.ok) return read;
      sessions.push(read.value);
    }
    const unfinished = file.unfinished ? withLog(file.unfinished, 'unfinished.') : null;
    if (unfinished && !unfinished.ok) return unfinished;
    return good({ ...file, sessions, unfinished: unfinished?.value ?? null });
  });
}

/** A record whose log is a log, migrated to what this version reads. */
function withLog<T extends { readonly log: unknown }>(
  record: T,
  path: string,
): RecordResult<Omit<T, 'log'> & { readonly log: SessionLog }> {
  const read = readLog(record.log);
  if (!read.ok) {
    const at = read.error.at ? `.${read.error.at}` : '';
    return refuse('bad_log', `${path}log${at}`, read.error.message);
  }
  return hasStarted(read.log)
    ? good({ ...record, log: read.log })
    : refuse('bad_log', `${path}log.events`, 'It does not begin with the start of a contact.');
}

function parse(text: string): RecordResult<unknown> {
  try {
    return good(JSON.parse(text) as unknown);
  } catch {
    return refuse('bad_json', '', '');
  }
}

function checked<S extends v.GenericSchema>(
  schema: S,
  data: unknown,
): RecordResult<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return good(parsed.output);
  const [issue] = parsed.issues;
  return refuse('malformed', fieldPath(issue) ?? '', issue.message);
}

const chain = <A, B>(
  result: RecordResult<A>,
  next: (value: A) => RecordResult<B>,
): RecordResult<B> => (result.ok ? next(result.value) : result);

const good = <T>(value: T): RecordResult<T> => ({ ok: true, value });
const refuse = <T>(code: RecordError['code'], at: string, detail: string): RecordResult<T> => ({
  ok: false,
  error: { code, at, detail },
});
