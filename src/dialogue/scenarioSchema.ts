/** `scenario.yaml`: everything about a contact that isn't dialogue. Points, not tenths. */
import * as v from 'valibot';
import { CHANNELS } from '../heat/between.ts';
import { COMPLEXITIES } from '../heat/brief.ts';
import { DaysSchema, DeadlineTableSchema } from '../heat/deadlineSchema.ts';
import { DEADLINE_PACK_IDS, DEADLINE_POLICIES, DUE_KINDS } from '../heat/deadlines.ts';
import { APOLOGY_POLICIES } from '../heat/framework.ts';
import { FRAMEWORK_IDS } from '../heat/frameworks.ts';
import { RESOLUTION_PROFILES } from '../heat/outcome.ts';
import { isTenthWithin, PERSONA_LIMITS, STYLES } from '../heat/persona.ts';
import { WarningsSchema } from '../heat/warnings.ts';
import type { TranslationLanguage } from './files.ts';
import { ID_PATTERN } from './idPattern.ts';
import { LEVELS } from './levels.ts';
import type { Dialogue } from './port.ts';
import type { WarningPolicy } from './warningWords.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const slug = v.pipe(
  v.string(),
  v.regex(ID_PATTERN, 'must be letters, digits and hyphens, as in day-off'),
);
const lines = v.array(text);
const tenth = (limit: { min: number; max: number }) =>
  v.pipe(
    v.number(),
    v.check(
      (value) => isTenthWithin(value, limit),
      `must be from ${limit.min} to ${limit.max}, in steps of 0.1`,
    ),
  );

export const FACT_KINDS = ['what', 'impact', 'want'] as const;
export const PAGE_KINDS = ['case', 'knowledge'] as const;
export const PLACES = ['home', 'street', 'office', 'car'] as const;

const CustomerSchema = v.strictObject({
  style: v.picklist(STYLES),
  heat: tenth(PERSONA_LIMITS.heat),
  trust: tenth(PERSONA_LIMITS.trust),
  weights: v.strictObject({
    H: tenth(PERSONA_LIMITS.weight),
    E: tenth(PERSONA_LIMITS.weight),
    A: tenth(PERSONA_LIMITS.weight),
    T: tenth(PERSONA_LIMITS.weight),
  }),
  sensitivity: tenth(PERSONA_LIMITS.sensitivity),
  ventNeed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
  /** What they need and do not say at first; told in the debrief. */
  need: text,
});

const PageSchema = v.strictObject({
  id: slug,
  title: text,
  /** Counts as unread in the debrief when it matters and was never opened (R71). */
  relevant: v.optional(v.boolean(), false),
  /** A page of this case, or of the knowledge base that all cases share. */
  kind: v.optional(v.picklist(PAGE_KINDS), 'case'),
  /** Reading it shows that the case is complex (R68). */
  turnsComplex: v.optional(v.literal(true)),
  rows: v.optional(v.array(v.tuple([text, text])), []),
  note: v.optional(text),
  /** Facts that reading the page brings to light. */
  facts: v.optional(v.array(slug), []),
});

const PromisesSchema = v.strictObject({
  actions: v.record(
    slug,
    v.strictObject({
      label: text,
      withinAuthority: v.optional(v.boolean(), true),
      cap: v.optional(v.nullable(v.literal('partial')), null),
    }),
  ),
  owners: v.record(slug, v.strictObject({ label: text })),
  times: v.record(
    slug,
    v.strictObject({
      label: text,
      realistic: v.optional(v.boolean(), true),
      kind: v.picklist(DUE_KINDS),
      /** Working days from today, for a regulator's limits. */
      days: v.optional(DaysSchema),
    }),
  ),
});

/** A scene later on: what stands on the card before it. */
const LaterSchema = v.strictObject({ title: text, at: text, intro: lines });
export type LaterScene = v.InferOutput<typeof LaterSchema>;

export const ScenarioSchema = v.strictObject({
  format: v.literal(1),
  id: slug,
  title: text,
  summary: text,
  /** Findings about teaching are warnings while a scenario is a draft. */
  draft: v.optional(v.boolean(), false),
  channel: v.picklist(CHANNELS),
  framework: v.picklist(FRAMEWORK_IDS),
  level: v.picklist(LEVELS),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  complexity: v.picklist(COMPLEXITIES),
  profile: v.optional(v.picklist(RESOLUTION_PROFILES), 'apologise'),
  deadlinePolicy: v.optional(v.picklist(DEADLINE_POLICIES)),
  /** The regulator's limits: a pack that ships, or a table. */
  deadlines: v.optional(v.union([v.picklist(DEADLINE_PACK_IDS), DeadlineTableSchema])),
  urgent: v.optional(v.literal(true)),
  apologyPolicy: v.optional(v.picklist(APOLOGY_POLICIES)),
  /** The variation played first. */
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 1),
  place: v.optional(v.picklist(PLACES), 'home'),
  company: text,
  agent: text,
  contentNote: v.optional(text),
  briefing: lines,
  aims: lines,
  authority: lines,
  policy: lines,
  customer: CustomerSchema,
  /** What made the contact necessary and no conversation can mend, in a sentence (R12). */
  rootCause: v.optional(
    v.pipe(
      text,
      v.check((cause) => cause.split(/\s+/).length <= 25, 'must be at most 25 words'),
    ),
  ),
  facts: v.record(slug, v.strictObject({ label: text, kind: v.picklist(FACT_KINDS) })),
  pages: v.array(PageSchema),
  promises: PromisesSchema,
  /** The policy card asks for the customer's identity before account detail is given. */
  verification: v.optional(v.literal(true)),
  /** What the trainee notices when they stop to breathe, once (R103). */
  breath: v.optional(text),
  /** Grief, fear or abuse: opt-in, no smiles, wellbeing before any score. */
  sensitive: v.optional(v.literal(true)),
  /** A safety protocol stands behind the safety button; the story has `on_safety`. */
  safety: v.optional(
    v.strictObject({
      /** In place of the organisation's. */
      warningsFor: v.optional(WarningsSchema),
      /** A threat is kept on the line: the trainee never ends it, and needn’t. */
      keepLineOpen: v.optional(v.literal(true)),
    }),
  ),
  /** Story variables whose value the seed draws from a list. */
  vary: v.optional(v.record(slug, v.pipe(v.array(slug), v.minLength(2))), {}),
  /** Ids of lines that are recorded: `voice/<id>.webm` and `.mp3` in the folder. */
  recordings: v.optional(v.array(slug), []),
  followUp: v.optional(LaterSchema),
  /** The customer comes back where a promise was vague or not kept (R85); `repeat_contact` in ink. */
  repeat: v.optional(LaterSchema),
});
export type ScenarioData = v.InferOutput<typeof ScenarioSchema> & {
  /** What the organisation decides: put beside the scenario as it is loaded, never in its file. */
  readonly organisation?: WarningPolicy;
};

/** A scenario as a session needs it: its data, what identifies its structure, and its words. */
export interface Playable {
  readonly data: ScenarioData;
  readonly hash: string;
  /** The language of its words where it isn't English, the one they are written in. */
  readonly language?: TranslationLanguage | undefined;
  /** The story at its beginning, for a seed. */
  readonly open: (seed: number) => Dialogue;
  /** Only the first words are here; the rest of the story is on its way. */
  readonly opening?: true;
}

/** A whole scenario, its story compiled. */
export interface Scenario extends Playable {
  readonly story: string;
}

/** What a list of scenarios shows, without the story. */
export type ScenarioCard = Pick<
  ScenarioData,
  | 'id'
  | 'title'
  | 'summary'
  | 'channel'
  | 'framework'
  | 'minutes'
  | 'level'
  | 'contentNote'
  | 'sensitive'
  | 'seed'
> & {
  /** The customer's heat at the start, in points: for the face on the card. */
  readonly heat: number;
  /** Of its words where that isn't English. */
  readonly language?: TranslationLanguage | undefined;
};

/** What a list needs of a scenario: nothing that would give the story away. */
export const cardOf = (data: ScenarioData, language?: TranslationLanguage): ScenarioCard => ({
  id: data.id,
  title: data.title,
  summary: data.summary,
  channel: data.channel,
  framework: data.framework,
  minutes: data.minutes,
  level: data.level,
  contentNote: data.contentNote,
  sensitive: data.sensitive,
  seed: data.seed,
  heat: data.customer.heat,
  ...(language ? { language } : {}),
});
