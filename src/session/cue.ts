/** What the story must do after an event: the one place where rules take the talk from the author. */
import {
  type Cue,
  type Dialogue,
  EXIT_KNOTS,
  FOLLOW_UP_KNOT,
  REPEAT_KNOT,
  SAFETY_KNOT,
} from '../dialogue/port.ts';
import type { Contact } from '../heat/contact.ts';
import type { SessionEvent } from '../log/events.ts';

/** The cue that an accepted event gives, or null where the story stands still. */
export function cueFor(
  event: SessionEvent,
  before: Contact | null,
  after: Contact | null,
  dialogue: Pick<Dialogue, 'has'>,
): Cue | null {
  switch (event.type) {
    case 'call.answered':
      return { kind: 'begin' };
    case 'reply.chosen':
      return exitCue(after, dialogue) ?? { kind: 'reply', id: event.id };
    case 'beat.let_run':
      return { kind: 'act', act: 'let_run' };
    case 'beat.encouraged':
      return { kind: 'act', act: offers(before, 'encourage') ? 'encourage' : 'let_run' };
    case 'beat.interrupted':
      return { kind: 'act', act: 'interrupt' };
    case 'hold.ended':
      return { kind: 'act', act: 'hold' };
    case 'safety.pressed':
      return after?.brief.protocol ? { kind: 'knot', knot: SAFETY_KNOT } : null;
    case 'followup.started':
      return { kind: 'knot', knot: FOLLOW_UP_KNOT };
    case 'repeat.started':
      return { kind: 'knot', knot: REPEAT_KNOT };
    default:
      return null;
  }
}

/** The customer takes the talk out of the story: a demand, a warning, a hang-up. */
function exitCue(contact: Contact | null, dialogue: Pick<Dialogue, 'has'>): Cue | null {
  if (!contact || contact.verdict === 'go_on') return null;
  const knot = EXIT_KNOTS[contact.verdict];
  return dialogue.has(knot) ? { kind: 'knot', knot } : null;
}

const offers = (contact: Contact | null, act: 'encourage'): boolean =>
  contact?.acts.some((offer) => offer.act === act) ?? false;
