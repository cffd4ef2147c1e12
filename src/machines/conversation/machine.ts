/**
 * The conversation: the truth about one contact and what comes of it. It keeps no time and calls
 * nobody; whatever happens reaches it as an event, so that folding a log gives the same snapshot.
 */
import type { SnapshotFrom } from 'xstate';
import { contextAtStart, conversation, isStarted, record } from './setup.ts';
import { agentTurn } from './states/agentTurn.ts';
import { closed } from './states/closed.ts';
import { customerReacting } from './states/customerReacting.ts';
import { customerSpeaking } from './states/customerSpeaking.ts';
import { ended } from './states/ended.ts';
import { onHold } from './states/onHold.ts';
import { permissionAsked } from './states/permissionAsked.ts';
import { ringing } from './states/ringing.ts';
import { talkOver } from './states/talkOver.ts';

export const conversationMachine = conversation.createMachine({
  id: 'conversation',
  context: ({ input }) => contextAtStart(input),
  initial: 'ringing',
  states: {
    ringing,
    customerSpeaking,
    agentTurn,
    customerReacting,
    permissionAsked,
    talkOver,
    onHold,
    ended,
    /** The trainee left: nothing is scored, nothing is held against them. */
    left: { type: 'final' },
    closed,
  },
  on: {
    'contact.paused': { guard: isStarted, actions: record },
    'contact.resumed': { guard: isStarted, actions: record },
    'contact.left': { guard: isStarted, target: '.left', actions: record },
  },
});

export type ConversationMachine = typeof conversationMachine;
export type ConversationSnapshot = SnapshotFrom<ConversationMachine>;

/** Nothing more can be played: the contact was closed, or left. */
export const isOver = (snapshot: ConversationSnapshot): boolean =>
  snapshot.matches('closed') || snapshot.matches('left');
