/** What an organisation decides about warnings: their number, and how they are said. */
import * as v from 'valibot';
import type { Warnings } from '../heat/warnings.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** The limit, what follows, and the end with a way back: in the organisation's own language. */
export const WarningWordsSchema = v.strictObject({
  boundary: words,
  consequence: words,
  ending: words,
});
export type WarningWords = v.InferOutput<typeof WarningWordsSchema>;

export interface WarningPolicy {
  readonly warningsFor: Warnings;
  readonly warningWords?: WarningWords | undefined;
}
