/**
 * The conversation's transitions as a pure function, many thousand times a second. It is what
 * xstate's `transition` does, which makes an actor for every call; here one idle actor serves them
 * all, since the machine calls nobody and keeps nothing outside its snapshot.
 */
import { type ActorScope, createActor, initialTransition } from 'xstate';
import type { SessionEvent } from '../../log/events.ts';
import { type ConversationSnapshot, conversationMachine } from './machine.ts';

type Scope = ActorScope<ConversationSnapshot, SessionEvent>;

const nothing = (): void => {};

/** Nobody listens: what the machine emits is dropped, and there is nothing to carry out. */
const idle: Scope = (() => {
  const self = createActor(conversationMachine, { input: { seed: 0 } });
  return {
    self: self as unknown as Scope['self'],
    id: '',
    sessionId: '',
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
})();

/** The conversation before its first event. */
export const firstSnapshot = (seed: number): ConversationSnapshot =>
  initialTransition(conversationMachine, { seed })[0];

/** The snapshot after an event; one that the machine has no transition for changes nothing. */
export const nextSnapshot = (
  snapshot: ConversationSnapshot,
  event: SessionEvent,
): ConversationSnapshot =>
  conversationMachine.transition(
    snapshot as Parameters<typeof conversationMachine.transition>[0],
    event,
    idle as unknown as Parameters<typeof conversationMachine.transition>[2],
  ) as unknown as ConversationSnapshot;
