/** How many warnings are due before a contact may be ended: the organisation's to say. */
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5));

/** For insults aimed at a person, and for prejudice. */
export const WarningsSchema = v.strictObject({ abuse: count, slur: count });
export type Warnings = v.InferOutput<typeof WarningsSchema>;
