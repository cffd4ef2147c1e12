/** Something was said to the customer, and their answer is due. */
import { conversation, record, talksOver } from '../setup.ts';

export const customerReacting = conversation.createStateConfig({
  on: {
    'customer.said': [
      { guard: talksOver, target: 'talkOver', actions: record },
      { target: 'customerSpeaking', actions: record },
    ],
    'replies.offered': { target: 'agentTurn', actions: record },
    'scene.ended': { target: 'ended', actions: record },
  },
});
