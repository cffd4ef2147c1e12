/**
 * The one mapping from events to rules. The conversation machine calls it with every event that it
 * accepts, and the debrief folds it over a log: so heat is worked out in one place.
 */
import { outcomeOf } from '../heat/close.ts';
import { type Contact, contactAtStart } from '../heat/contact.ts';
import { startRepeat } from '../heat/repeat.ts';
import type { StoryAct } from '../heat/speech.ts';
import { never } from '../heat/tables.ts';
import * as turns from '../heat/turns.ts';
import type { SessionEvent } from './events.ts';

/** The contact after an event; null until the contact has started. Unknown replies change nothing. */
export function advance(contact: Contact | null, event: SessionEvent): Contact | null {
  if (event.type === 'contact.started') return contactAtStart(event.brief);
  return contact ? advanceContact(contact, event) : null;
}

function advanceContact(
  contact: Contact,
  event: Exclude<SessionEvent, { type: 'contact.started' }>,
): Contact {
  switch (event.type) {
    case 'customer.said':
      return turns.hearLine(contact, event.line);
    case 'replies.offered':
      return turns.offerReplies(contact, event.replies, event.acts);
    case 'reply.chosen': {
      const reply = contact.offered.find(({ id }) => id === event.id);
      return reply ? turns.sayReply(contact, reply) : contact;
    }
    case 'beat.let_run':
      return turns.listenOn(contact, '@let_run', textOf(contact, 'let_run'));
    case 'beat.encouraged':
      return turns.listenOn(contact, '@encourage', textOf(contact, 'encourage'));
    case 'beat.interrupted':
      return turns.interrupt(contact, textOf(contact, 'interrupt'));
    case 'fact.noted':
      return turns.noteFact(contact, event.fact);
    case 'page.read':
      return turns.readPage(contact, event.page);
    case 'agent.breathed':
      return turns.breathe(contact);
    case 'agent.smiled':
      return turns.smile(contact);
    case 'aftercare.done':
      return turns.aftercare(contact, event.step);
    case 'safety.pressed':
      return turns.pressSafety(contact);
    case 'hold.started':
      return turns.startHold(contact);
    case 'hold.ended':
      return turns.endHold(contact, event.secondsOver);
    case 'patience.elapsed':
      return event.apart
        ? turns.waitOutApart(contact, event.seconds)
        : turns.waitOut(contact, event.seconds);
    case 'repeat.started':
      return startRepeat(contact);
    case 'scene.ended':
    case 'session.closed':
      return { ...contact, offered: [], acts: [], outcome: outcomeOf(contact) };
    case 'call.answered':
    case 'contact.paused':
    case 'contact.resumed':
    case 'contact.left':
    case 'wrapup.filed':
    case 'wrapup.closed':
    case 'followup.started':
    case 'confidence.rated':
    case 'prediction.made':
    case 'plan.made':
      return contact;
    default:
      return never(event);
  }
}

const textOf = (contact: Contact, act: StoryAct): string =>
  contact.acts.find((offer) => offer.act === act)?.text ?? '';
