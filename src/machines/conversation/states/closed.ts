/** It is over. What the trainee makes of it may still be written down; nothing else happens. */
import { conversation, isAfterwards, record } from '../setup.ts';

export const closed = conversation.createStateConfig({
  on: {
    'confidence.rated': { guard: isAfterwards, actions: record },
    'prediction.made': { actions: record },
    'plan.made': { actions: record },
    'contact.paused': {},
    'contact.resumed': {},
    'contact.left': {},
  },
});
