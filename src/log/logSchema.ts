/** The log's shape: what it is checked against when read, and what its types come from. */
import * as v from 'valibot';
import { FRAMEWORK_IDS } from '../heat/frameworks.ts';
import { EventSchema, MODES } from './events.ts';
import { LOG_VERSION } from './version.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `seq` is the event's place, from 0; `at` simulated milliseconds since the contact began. */
const entries = v.array(v.strictObject({ seq: whole, at: whole, event: EventSchema }));

/** The rest of an attempt that was taken back and tried again. */
const RetrySchema = v.strictObject({
  /** The place of the first event that was tried otherwise. */
  from: v.pipe(whole, v.minValue(1)),
  /** What the attempt was played as; what follows it is practice. */
  mode: v.picklist(MODES),
  events: entries,
});

export const LogSchema = v.strictObject({
  version: v.literal(LOG_VERSION),
  scenario: v.strictObject({
    id: v.string(),
    hash: v.string(),
    /** Of the words in the log, where they aren't English. */
    language: v.optional(v.string()),
  }),
  framework: v.picklist(FRAMEWORK_IDS),
  seed: v.pipe(v.number(), v.integer()),
  events: entries,
  /** Earlier attempts, the first one first; `attempts.ts` puts them together again. */
  retries: v.optional(v.array(RetrySchema)),
});
export type SessionLog = v.InferOutput<typeof LogSchema>;
export type LogEntry = SessionLog['events'][number];
