/** The contact has come in and waits to be taken. */
import { canRead, conversation, isBeforehand, isNotStarted, isStarted, record } from '../setup.ts';

export const ringing = conversation.createStateConfig({
  on: {
    'contact.started': { guard: isNotStarted, actions: record },
    /** Read at the briefing, before anybody is on the line. */
    'page.read': { guard: canRead, actions: record },
    'confidence.rated': { guard: isBeforehand, actions: record },
    'call.answered': { guard: isStarted, target: 'customerSpeaking', actions: record },
  },
});
