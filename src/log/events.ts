/** The events of a session log. What is not here did not happen. */
import * as v from 'valibot';
import { BriefSchema } from '../heat/brief.ts';
import { ActOfferSchema, LineSchema, ReplySchema } from '../heat/speech.ts';
import { CONFIDENCE_TIMES, PlanSchema, PredictionSchema, ratingSchema } from './reflection.ts';

const id = v.pipe(v.string(), v.nonEmpty());
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0));
const plain = <const T extends string>(type: T) => v.strictObject({ type: v.literal(type) });

/** Fields of the complaint log (R143). */
export const WRAPUP_FIELDS = ['issue', 'impact', 'promise', 'owner', 'due'] as const;
export type WrapUpField = (typeof WRAPUP_FIELDS)[number];

/** What is due after an incident (R118). */
export const AFTERCARE_STEPS = ['logged', 'leadTold', 'recovered', 'owned'] as const;
export type AftercareStep = (typeof AFTERCARE_STEPS)[number];

export const MODES = ['guided', 'practice', 'assessed'] as const;
export type Mode = (typeof MODES)[number];

export const EventSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('contact.started'),
    mode: v.picklist(MODES),
    brief: BriefSchema,
    /** Points of the scorecard that pass, where the contact is assessed: the organisation's. */
    passMark: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  }),
  plain('call.answered'),
  v.strictObject({ type: v.literal('customer.said'), line: LineSchema }),
  v.strictObject({
    type: v.literal('replies.offered'),
    replies: v.array(ReplySchema),
    acts: v.array(ActOfferSchema),
  }),
  v.strictObject({ type: v.literal('reply.chosen'), id }),
  plain('beat.let_run'),
  plain('beat.encouraged'),
  plain('beat.interrupted'),
  v.strictObject({ type: v.literal('fact.noted'), fact: id }),
  v.strictObject({ type: v.literal('page.read'), page: id }),
  plain('agent.breathed'),
  plain('agent.smiled'),
  plain('hold.started'),
  v.strictObject({ type: v.literal('hold.ended'), secondsOver: seconds }),
  plain('safety.pressed'),
  v.strictObject({
    type: v.literal('patience.elapsed'),
    seconds,
    /** A silence by itself, as logs before version 3 have them; else the one before goes on. */
    apart: v.optional(v.literal(true)),
  }),
  plain('contact.paused'),
  plain('contact.resumed'),
  plain('contact.left'),
  /** The story of a scene has come to its end. */
  plain('scene.ended'),
  v.strictObject({
    type: v.literal('wrapup.filed'),
    field: v.picklist(WRAPUP_FIELDS),
    value: v.string(),
  }),
  plain('wrapup.closed'),
  /** After an incident: written down, the lead told, a break taken, the case given an owner. */
  v.strictObject({
    type: v.literal('aftercare.done'),
    step: v.picklist(AFTERCARE_STEPS),
    words: v.string(),
  }),
  plain('followup.started'),
  /** The customer is back, over a promise that was vague or not kept. */
  plain('repeat.started'),
  plain('session.closed'),
  /** Of several, the last one counts. */
  v.strictObject({
    type: v.literal('confidence.rated'),
    when: v.picklist(CONFIDENCE_TIMES),
    level: ratingSchema,
  }),
  /** Before anything was revealed. */
  v.strictObject({ type: v.literal('prediction.made'), ...PredictionSchema.entries }),
  v.strictObject({ type: v.literal('plan.made'), ...PlanSchema.entries }),
]);
export type SessionEvent = v.InferOutput<typeof EventSchema>;
export type SessionEventType = SessionEvent['type'];
export type EventOf<T extends SessionEventType> = Extract<SessionEvent, { type: T }>;
