/**
 * How long things take in a contact, from the words spoken: the same for a slow reader as for a
 * fast one, so that a log never depends on who played it or how.
 */

import type { Contact } from '../heat/contact.ts';
import type { SessionEvent } from '../log/events.ts';

const MS_PER_WORD = 380; // about 158 words a minute, an unhurried phone voice
const MS_PER_TURN = 600; // the gap between two people speaking
const MS_PER_ACT = 1500; // a note, a page, a breath, a nod

/** Simulated milliseconds that an event takes. */
export function durationOf(event: SessionEvent, before: Contact | null): number {
  switch (event.type) {
    case 'customer.said':
      return spoken(event.line.text);
    case 'reply.chosen':
      return spoken(before?.offered.find(({ id }) => id === event.id)?.text ?? '');
    case 'patience.elapsed':
      return event.seconds * 1000;
    case 'beat.let_run':
    case 'beat.encouraged':
    case 'beat.interrupted':
    case 'fact.noted':
    case 'page.read':
    case 'agent.breathed':
    case 'agent.smiled':
      return MS_PER_ACT;
    default:
      return 0;
  }
}

const spoken = (text: string): number =>
  text.split(/\s+/).filter((word) => word !== '').length * MS_PER_WORD + MS_PER_TURN;
