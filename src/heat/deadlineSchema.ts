/**
 * Deadlines as authors write them and logs carry them. Apart from the rules, so that a contact can be
 * played without the code that checks data.
 */
import * as v from 'valibot';
import type { DeadlineTable } from './deadlines.ts';

/** Working days. */
export const DaysSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

export const DeadlineTableSchema = v.strictObject({
  title: v.optional(v.pipe(v.string(), v.nonEmpty())),
  urgent: DaysSchema,
  plan: DaysSchema,
  fix: DaysSchema,
}) satisfies v.GenericSchema<DeadlineTable>;
