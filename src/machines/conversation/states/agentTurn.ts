/** The floor is the trainee's: choose a reply, or build a commitment piece by piece. */
import { asksPermission, conversation, hasAct, isOpen, isPiece, record } from '../setup.ts';
import { deskActs } from './deskActs.ts';
import { safetyButton } from './safetyButton.ts';

export const agentTurn = conversation.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: {
      on: {
        ...deskActs,
        ...safetyButton,
        'reply.chosen': [
          { guard: isPiece, target: 'composing', actions: record },
          { guard: asksPermission, target: '#conversation.permissionAsked', actions: record },
          { guard: isOpen, target: '#conversation.customerReacting', actions: record },
        ],
        'hold.started': {
          guard: hasAct('hold'),
          target: '#conversation.onHold',
          actions: record,
        },
        'patience.elapsed': { actions: record },
      },
    },
    /** A piece is said; the story lays out the next ones before anybody else speaks. */
    composing: {
      on: { 'replies.offered': { target: 'choosing', actions: record } },
    },
  },
});
