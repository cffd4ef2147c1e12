/** The types, guards and the one action that every state of the conversation shares. */
import { enqueueActions, setup } from 'xstate';
import { leadsToFollowUp } from '../../heat/close.ts';
import { type Contact, openReplies } from '../../heat/contact.ts';
import { leadsToRepeat } from '../../heat/repeat.ts';
import { type Rng, seedRng, shuffle } from '../../heat/rng.ts';
import { advance } from '../../log/advance.ts';
import type { SessionEvent, WrapUpField } from '../../log/events.ts';
import { type Moment, momentsOf } from '../moments.ts';

export type Scene = 'contact' | 'follow_up' | 'repeat';

export interface ConversationContext {
  readonly contact: Contact | null;
  /** The generator's state: chance is part of the snapshot. */
  readonly rng: Rng;
  /** Ids of the replies on offer, in the order shown. */
  readonly shown: readonly string[];
  readonly scene: Scene;
  readonly paused: boolean;
  readonly wrapUp: { readonly [F in WrapUpField]?: string };
  readonly wrapUpClosed: boolean;
}

export interface ConversationInput {
  readonly seed: number;
}

type GuardArgs = { context: ConversationContext; event: SessionEvent };

export const conversation = setup({
  types: {
    context: {} as ConversationContext,
    events: {} as SessionEvent,
    emitted: {} as Moment,
    input: {} as ConversationInput,
  },
});

export const contextAtStart = ({ seed }: ConversationInput): ConversationContext => ({
  contact: null,
  rng: seedRng(seed),
  shown: [],
  scene: 'contact',
  paused: false,
  wrapUp: {},
  wrapUpClosed: false,
});

/** Takes an accepted event into the context and emits the moments that it makes. */
export const record = conversation.createAction(
  enqueueActions(({ context, event, enqueue }) => {
    const contact = advance(context.contact, event);
    enqueue.assign(contextAfter(context, event, contact));
    for (const moment of momentsOf(event, context.contact, contact)) enqueue.emit(moment);
  }),
);

function contextAfter(
  context: ConversationContext,
  event: SessionEvent,
  contact: Contact | null,
): ConversationContext {
  switch (event.type) {
    case 'replies.offered': {
      const [shown, rng] = shuffle(
        context.rng,
        event.replies.map(({ id }) => id),
      );
      return { ...context, contact, rng, shown };
    }
    case 'contact.paused':
      return { ...context, contact, paused: true };
    case 'contact.resumed':
      return { ...context, contact, paused: false };
    case 'wrapup.filed':
      return { ...context, contact, wrapUp: { ...context.wrapUp, [event.field]: event.value } };
    case 'wrapup.closed':
      return { ...context, contact, wrapUpClosed: true };
    case 'followup.started':
      return { ...context, contact, scene: 'follow_up' };
    case 'repeat.started':
      return { ...context, contact, scene: 'repeat' };
    default:
      return { ...context, contact };
  }
}

/** The reply is on offer and its needs are met. */
export const isOpen = ({ context, event }: GuardArgs): boolean =>
  event.type === 'reply.chosen' &&
  context.contact !== null &&
  openReplies(context.contact).some(({ id }) => id === event.id);

const chosen = ({ context, event }: GuardArgs) =>
  event.type === 'reply.chosen'
    ? context.contact?.offered.find(({ id }) => id === event.id)
    : undefined;

/** The reply is a piece of a commitment, with more to come. */
export const isPiece = (args: GuardArgs): boolean =>
  isOpen(args) && chosen(args)?.compose === 'more';

export const asksPermission = (args: GuardArgs): boolean =>
  isOpen(args) && (chosen(args)?.moves.includes('permission') ?? false);

export const hasAct =
  (act: 'let_run' | 'encourage' | 'interrupt' | 'hold') =>
  ({ context }: GuardArgs): boolean =>
    context.contact?.acts.some((offer) => offer.act === act) ?? false;

/** At a pause, a word of encouragement is always possible where letting it run is. */
export const mayEncourage = (args: GuardArgs): boolean =>
  hasAct('encourage')(args) || hasAct('let_run')(args);

export const isVenting = ({ context }: GuardArgs): boolean => context.contact?.venting ?? false;

export const talksOver = ({ event }: GuardArgs): boolean =>
  event.type === 'customer.said' && event.line.signals.includes('talk_over');

export const isNotStarted = ({ context }: GuardArgs): boolean => context.contact === null;
export const isStarted = ({ context }: GuardArgs): boolean => context.contact !== null;

/** A fact that has come to light and isn't on the pad yet. */
export const canNote = ({ context, event }: GuardArgs): boolean =>
  event.type === 'fact.noted' &&
  context.contact !== null &&
  context.contact.revealed.includes(event.fact) &&
  !context.contact.notes.includes(event.fact);

export const canRead = ({ context, event }: GuardArgs): boolean =>
  event.type === 'page.read' &&
  context.contact !== null &&
  event.page in context.contact.brief.pages;

export const canBreathe = ({ context }: GuardArgs): boolean => context.contact?.breathed === false;

export const canSmile = ({ context }: GuardArgs): boolean => context.contact?.smiled === false;

/** Confidence is rated before the contact and after it, not in the middle. */
export const isBeforehand = ({ event }: GuardArgs): boolean =>
  event.type === 'confidence.rated' && event.when === 'before';
export const isAfterwards = ({ event }: GuardArgs): boolean =>
  event.type === 'confidence.rated' && event.when === 'after';

/** A step of the aftercare that hasn't been taken. */
export const canCare = ({ context, event }: GuardArgs): boolean =>
  event.type === 'aftercare.done' && context.contact?.aftercare[event.step] === false;

/** The scenario has a protocol behind the safety button. */
export const hasProtocol = ({ context }: GuardArgs): boolean =>
  context.contact?.brief.protocol === true;

/** The contact left a promise to keep, and its scene hasn't been played. */
export const hasFollowUp = ({ context }: GuardArgs): boolean =>
  context.scene === 'contact' && context.contact !== null && leadsToFollowUp(context.contact);

/** The customer comes back over what was promised or not kept, and that wasn't played yet. */
export const hasRepeat = ({ context }: GuardArgs): boolean =>
  context.contact !== null && leadsToRepeat(context.contact);

export const isWrapUpClosed = ({ context }: GuardArgs): boolean => context.wrapUpClosed;
