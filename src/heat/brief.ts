/** The facts of a scenario that the rules and the debrief need; they travel in the log's head. */
import * as v from 'valibot';
import { CHANNELS } from './between.ts';
import { DaysSchema, DeadlineTableSchema } from './deadlineSchema.ts';
import { DEADLINE_POLICIES, DUE_KINDS } from './deadlines.ts';
import { APOLOGY_POLICIES } from './framework.ts';
import { RESOLUTION_PROFILES } from './outcome.ts';
import { STYLES } from './persona.ts';
import { tenths } from './tenths.ts';
import { WarningsSchema } from './warnings.ts';

const id = v.pipe(v.string(), v.nonEmpty());
const label = v.pipe(v.string(), v.nonEmpty());
const whole = v.pipe(v.number(), v.integer());
const tenthsField = v.pipe(whole, v.minValue(0), v.maxValue(1000), v.transform(tenths));
const factor = v.pipe(whole, v.minValue(5), v.maxValue(20));

export const PersonaSchema = v.strictObject({
  heat: tenthsField,
  trust: tenthsField,
  weights: v.strictObject({ H: factor, E: factor, A: factor, T: factor }),
  sensitivity: factor,
  ventNeed: v.pipe(whole, v.minValue(0), v.maxValue(9)),
});

export const COMPLEXITIES = ['simple', 'complex'] as const;

export const BriefSchema = v.strictObject({
  title: label,
  channel: v.picklist(CHANNELS),
  customer: v.strictObject({ first: label, last: label, style: v.picklist(STYLES) }),
  persona: PersonaSchema,
  complexity: v.picklist(COMPLEXITIES),
  profile: v.picklist(RESOLUTION_PROFILES),
  deadlinePolicy: v.picklist(DEADLINE_POLICIES),
  /** The regulator's limits, for the policy `regulated` (R70). */
  deadlines: v.optional(DeadlineTableSchema),
  urgent: v.optional(v.literal(true)),
  apologyPolicy: v.picklist(APOLOGY_POLICIES),
  /** What can be noted: id to the words on the pad. */
  facts: v.record(id, label),
  /** Pages of the case file, with the facts that reading them gives. */
  pages: v.record(
    id,
    v.strictObject({
      title: label,
      facts: v.array(id),
      relevant: v.boolean(),
      /** Reading it shows that the case is not as simple as it looked (R68). */
      turnsComplex: v.optional(v.literal(true)),
    }),
  ),
  /** What made this contact necessary and no conversation can mend: a sentence (R12). */
  rootCause: v.optional(label),
  promises: v.strictObject({
    /** `cap` holds the outcome at partial: a remedy that doesn't meet the need. */
    actions: v.record(
      id,
      v.strictObject({
        label,
        withinAuthority: v.boolean(),
        cap: v.nullable(v.literal('partial')),
      }),
    ),
    owners: v.record(id, v.strictObject({ label })),
    times: v.record(
      id,
      v.strictObject({
        label,
        realistic: v.boolean(),
        kind: v.picklist(DUE_KINDS),
        days: v.optional(DaysSchema),
      }),
    ),
  }),
  hasFollowUp: v.boolean(),
  /** The story has words for a customer who comes back (R85). */
  hasRepeat: v.optional(v.literal(true)),
  /** The policy card asks for the customer's identity before account detail is given. */
  verification: v.optional(v.literal(true)),
  /** Grief, fear, abuse: no smiles, and the debrief opens with a check on the trainee (R95, R123). */
  sensitive: v.optional(v.literal(true)),
  /** The story has a safety protocol behind the safety button. */
  protocol: v.optional(v.literal(true)),
  /** Warnings due before an end, as the organisation has it; the default's where it is not said. */
  warningsFor: v.optional(WarningsSchema),
  /** The organisation wants a threat kept on the line. */
  keepLineOpen: v.optional(v.literal(true)),
});
export type Brief = v.InferOutput<typeof BriefSchema>;
