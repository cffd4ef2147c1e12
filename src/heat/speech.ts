/** What is said in a contact, as the rules read it: customer lines and the agent's replies. */
import * as v from 'valibot';
import { FOLLOW_THROUGHS } from './between.ts';
import { HOLD_RETURNS } from './holdReturns.ts';
import { MOVES } from './moves.ts';
import { STYLES } from './persona.ts';

export const SPEAKERS = ['customer', 'narrator', 'lead'] as const;
export type Speaker = (typeof SPEAKERS)[number];

export const SIGNAL_LEVELS = [
  'calm',
  'anger',
  'talk_over',
  'abuse',
  'slur',
  'threat',
  'imminent',
  'distress',
] as const;

export const SAYS = ['yes', 'no', 'new_concern', 'correction', 'respike'] as const;

const id = v.pipe(v.string(), v.nonEmpty());

/** One line that somebody other than the trainee speaks. */
export const LineSchema = v.strictObject({
  id,
  who: v.picklist(SPEAKERS),
  text: v.string(),
  /** A beat of venting: the customer isn't finished, and speaking now is an interruption (R15). */
  vent: v.boolean(),
  /** Facts of the case that the line reveals; they can be noted. */
  facts: v.array(id),
  signals: v.array(v.picklist(SIGNAL_LEVELS)),
  says: v.nullable(v.picklist(SAYS)),
  /** The customer's inner voice, shown only in the debrief. */
  inner: v.nullable(v.string()),
  /** The line at mild intensity, where its own words are hard to take. */
  mild: v.optional(v.string()),
});
export type Line = v.InferOutput<typeof LineSchema>;

/** Something the trainee must have noted or read before a reply is open to them (R18). */
export const NeedSchema = v.strictObject({ kind: v.picklist(['note', 'page']), id });
export type Need = v.InferOutput<typeof NeedSchema>;

/** The slots of a commitment (R62): ids from the scenario's promise lists. */
export const SlotsSchema = v.strictObject({
  action: v.optional(id),
  owner: v.optional(id),
  by: v.optional(id),
});
export type Slots = v.InferOutput<typeof SlotsSchema>;

export const COMPOSE = ['more', 'done'] as const;

/** One reply on offer. Two replies with equal moves and slots do the same to the customer (R6). */
export const ReplySchema = v.strictObject({
  id,
  text: v.string(),
  moves: v.array(v.picklist(MOVES)),
  /** Case facts that a reflection names (R28). */
  facts: v.array(id),
  /** A commitment or a piece of one; graded by its slots, never by its author. */
  slots: v.nullable(SlotsSchema),
  /** `more`: adds its slots to the sentence being built; `done`: says the sentence. */
  compose: v.nullable(v.picklist(COMPOSE)),
  needs: v.array(NeedSchema),
  /** In a follow-up scene: how the promise was kept by choosing this. */
  follow: v.nullable(v.picklist(FOLLOW_THROUGHS)),
  /** Declines a demand for a supervisor. */
  refuses: v.boolean(),
  /** Asks for a hold of so many seconds; 0 where no length is said (R98). */
  hold: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** What the first words after a hold bring back (R98). */
  back: v.optional(v.array(v.picklist(HOLD_RETURNS))),
  /** The style in which it is put, where it has one (R96). */
  style: v.optional(v.picklist(STYLES)),
  /** A line from the phrase book, word for word (R108). */
  stock: v.optional(v.literal(true)),
  /** Checks who the customer is. */
  verifies: v.optional(v.literal(true)),
  /** Gives away account detail: a breach before the customer is verified. */
  discloses: v.optional(v.literal(true)),
  /** The lead was briefed wrong, and the customer has to say it again (R126). */
  customerRepeats: v.optional(v.literal(true)),
  /** Says that it was the organisation's fault (R48). */
  admitsFault: v.optional(v.literal(true)),
  /** Hands the open case to somebody by name, so that it is not orphaned. */
  owns: v.optional(v.literal(true)),
  /** Why a decent agent would say it; the debrief uses it. */
  tempting: v.nullable(v.string()),
});
export type Reply = v.InferOutput<typeof ReplySchema>;

/** Acts that a pause in the customer's venting may offer; each moves the story on. */
export const STORY_ACTS = ['let_run', 'encourage', 'interrupt', 'hold', 'safety'] as const;
export type StoryAct = (typeof STORY_ACTS)[number];

/** A story act on offer, with the words or gesture that go with it. */
export const ActOfferSchema = v.strictObject({ act: v.picklist(STORY_ACTS), text: v.string() });
export type ActOffer = v.InferOutput<typeof ActOfferSchema>;
