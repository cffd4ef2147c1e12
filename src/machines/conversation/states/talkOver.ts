/** Both are speaking. Stop, wait or ask whether they are there, then go on (R102). */
import { conversation, isOpen, record } from '../setup.ts';
import { deskActs } from './deskActs.ts';
import { safetyButton } from './safetyButton.ts';

export const talkOver = conversation.createStateConfig({
  on: {
    ...deskActs,
    ...safetyButton,
    'customer.said': { actions: record },
    'replies.offered': { actions: record },
    'reply.chosen': { guard: isOpen, target: 'customerReacting', actions: record },
    'scene.ended': { target: 'ended', actions: record },
  },
});
