/**
 * What the trainee makes of a contact: how sure they are, what they expect before anything is
 * revealed, and what they mean to do next. None of it touches the customer, and all of it may be
 * left out.
 */
import * as v from 'valibot';

/** How sure of themselves, from not at all to very (R131). */
export const CONFIDENCE_LEVELS = [1, 2, 3, 4, 5] as const;
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];

export const CONFIDENCE_TIMES = ['before', 'after'] as const;
export type ConfidenceTime = (typeof CONFIDENCE_TIMES)[number];

/** The first word that comes. */
export const REACTIONS = [
  'relieved',
  'pleased',
  'steady',
  'unsure',
  'frustrated',
  'drained',
  'shaken',
] as const;
export type Reaction = (typeof REACTIONS)[number];

/** Parts of the talk that are rated 1 to 5 on anchors, by the trainee as by the scorecard. */
export const RATED_PARTS = ['hear', 'empathise', 'apologise', 'act'] as const;
export type RatedPart = (typeof RATED_PARTS)[number];

export const ratingSchema = v.picklist(CONFIDENCE_LEVELS);

/** Null where the question was passed over. */
export const PredictionSchema = v.strictObject({
  reaction: v.nullable(v.picklist(REACTIONS)),
  /** A step's id in the log's framework, or `none`. */
  missed: v.nullable(v.pipe(v.string(), v.nonEmpty())),
  /** How likely the customer is satisfied, in per cent. */
  satisfied: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  ratings: v.partial(
    v.strictObject({
      hear: ratingSchema,
      empathise: ratingSchema,
      apologise: ratingSchema,
      act: ratingSchema,
    } satisfies { readonly [P in RatedPart]: typeof ratingSchema }),
  ),
});
export type Prediction = v.InferOutput<typeof PredictionSchema>;

/** An if-then plan in the trainee's own words, and the day on which they mean to try again. */
export const PlanSchema = v.strictObject({
  /** What sets it off: the “if”. */
  cue: v.string(),
  /** What to do at that point: the “then”. */
  deed: v.string(),
  on: v.nullable(v.pipe(v.string(), v.isoDate())),
});
export type Plan = v.InferOutput<typeof PlanSchema>;
