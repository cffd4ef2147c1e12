/** The trainee asked before asking: the customer's yes or no is due (R55). */
import { conversation, record } from '../setup.ts';

export const permissionAsked = conversation.createStateConfig({
  on: {
    'customer.said': { target: 'customerSpeaking', actions: record },
    'replies.offered': { target: 'agentTurn', actions: record },
    'scene.ended': { target: 'ended', actions: record },
  },
});
