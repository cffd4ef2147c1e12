/** The log's shape: what it is checked against when read, and what its types come from. */
import * as v from 'valibot';
import { FRAMEWORK_IDS } from '../heat/frameworks.ts';
import { EventSchema } from './events.ts';
import { LOG_VERSION } from './version.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

export const LogSchema = v.strictObject({
  version: v.literal(LOG_VERSION),
  scenario: v.strictObject({ id: v.string(), hash: v.string() }),
  framework: v.picklist(FRAMEWORK_IDS),
  seed: v.pipe(v.number(), v.integer()),
  /** `seq` is the event's place, from 0; `at` simulated milliseconds since the contact began. */
  events: v.array(v.strictObject({ seq: whole, at: whole, event: EventSchema })),
});
export type SessionLog = v.InferOutput<typeof LogSchema>;
export type LogEntry = SessionLog['events'][number];
