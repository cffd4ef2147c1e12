/**
 * The customer has the floor. At the pauses of their venting the trainee may let it run, encourage,
 * note, paraphrase, or cut in; when they are done the floor passes on.
 */
import {
  conversation,
  hasAct,
  isOpen,
  isVenting,
  mayEncourage,
  record,
  talksOver,
} from '../setup.ts';
import { deskActs } from './deskActs.ts';
import { safetyButton } from './safetyButton.ts';

export const customerSpeaking = conversation.createStateConfig({
  initial: 'speaking',
  states: {
    speaking: {
      on: {
        'customer.said': [
          { guard: talksOver, target: '#conversation.talkOver', actions: record },
          { actions: record },
        ],
        'replies.offered': [
          { guard: isVenting, target: 'pause', actions: record },
          { target: '#conversation.agentTurn', actions: record },
        ],
      },
    },
    pause: {
      on: {
        ...deskActs,
        ...safetyButton,
        'beat.let_run': { guard: hasAct('let_run'), target: 'speaking', actions: record },
        'beat.encouraged': { guard: mayEncourage, target: 'speaking', actions: record },
        'beat.interrupted': {
          guard: hasAct('interrupt'),
          target: '#conversation.customerReacting',
          actions: record,
        },
        'reply.chosen': {
          guard: isOpen,
          target: '#conversation.customerReacting',
          actions: record,
        },
      },
    },
  },
  on: {
    'scene.ended': { target: 'ended', actions: record },
  },
});
