/** The contact has come in and waits to be taken. */
import { conversation, isNotStarted, isStarted, record } from '../setup.ts';

export const ringing = conversation.createStateConfig({
  on: {
    'contact.started': { guard: isNotStarted, actions: record },
    'call.answered': { guard: isStarted, target: 'customerSpeaking', actions: record },
  },
});
