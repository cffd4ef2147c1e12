/**
 * How long things take in a contact, from the words spoken and the pages read: the same for a slow
 * reader as for a fast one, so that a log never depends on who played it or how.
 */

import type { Contact } from '../heat/contact.ts';
import { SECONDS_PER_PAGE } from '../heat/hold.ts';
import type { SessionEvent } from '../log/events.ts';

const MS_PER_WORD = 380; // about 158 words a minute, an unhurried phone voice
const MS_PER_WORD_WRITTEN = 1500; // 40 words a minute at a keyboard
const MS_PER_TURN = 600; // the gap between two people speaking
const MS_PER_ACT = 1500; // a note, a glance at a page, a breath, a nod

/** Simulated milliseconds that an event takes. */
export function durationOf(event: SessionEvent, before: Contact | null): number {
  switch (event.type) {
    case 'customer.said':
      return spoken(event.line.text);
    case 'reply.chosen':
      return spoken(before?.offered.find(({ id }) => id === event.id)?.text ?? '');
    case 'patience.elapsed':
      return event.seconds * 1000;
    case 'page.read':
      return before ? readingTime(event.page, before) : 0;
    case 'wrapup.filed':
      return wordsIn(event.value) * MS_PER_WORD_WRITTEN;
    case 'aftercare.done':
      return wordsIn(event.words) * MS_PER_WORD_WRITTEN;
    case 'beat.let_run':
    case 'beat.encouraged':
    case 'beat.interrupted':
    case 'fact.noted':
    case 'agent.breathed':
    case 'agent.smiled':
    case 'safety.pressed':
      return MS_PER_ACT;
    default:
      return 0;
  }
}

/**
 * A page read while somebody waits takes as long as it takes of a hold. One that was read before is
 * a glance; so is one opened while the customer speaks, who doesn't stop for it. Before anybody is
 * on the line it takes none of their time.
 */
function readingTime(page: string, { hold, offered, acts, pages, venting }: Contact): number {
  const holding = hold !== null && hold.elapsed !== null;
  if (!holding && offered.length + acts.length === 0) return 0;
  return venting || pages.includes(page) ? MS_PER_ACT : SECONDS_PER_PAGE * 1000;
}

const spoken = (text: string): number => wordsIn(text) * MS_PER_WORD + MS_PER_TURN;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
