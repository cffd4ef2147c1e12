/** How a contact that has come to its end counts. */
import type { Contact } from './contact.ts';
import { crossesTheLine } from './encode.ts';
import { isSafetyMove } from './moves.ts';
import { goesFormal, isLoyal, type Outcome, outcomeAtClose } from './outcome.ts';
import { safetyFailures } from './safety.ts';

/**
 * The outcome of a contact whose story has ended, follow-up included where there was one. Safety
 * comes first, then what the customer did, then how the case was passed on, then the state they
 * are left in.
 */
export function outcomeOf(contact: Contact): Outcome {
  const safety = safetyOutcome(contact);
  if (safety) return safety;
  if (contact.verdict === 'hangs_up') return 'hang_up';
  if (contact.verdict === 'closes_formal' || goesFormal(contact.customer.trust)) {
    return 'formal_complaint';
  }
  if (contact.handedOver) return handoverOutcome(contact);
  if (contact.followed === 'silent') return 'repeat_contact';
  const promisesKept = contact.followed === 'kept_news' || contact.followed === 'kept_no_news';
  const { profile } = contact.brief;
  const atClose = outcomeAtClose(contact.customer, profile);
  if (atClose !== 'resolved') return atClose;
  if (isCapped(contact)) return 'partial';
  const facts = { promisesKept, closed: contact.closureChecked };
  return isLoyal(contact.customer, facts, profile) ? 'loyal' : 'resolved';
}

/** The contact was ended under the safety protocol, or should have been. */
function safetyOutcome(contact: Contact): Outcome | null {
  const moves = contact.said.map(({ move }) => move);
  const ended = moves.some((move) => move === 'end_with_route' || move === 'end_without_route');
  if (!ended && !(moves.some(crossesTheLine) && moves.some(isSafetyMove))) return null;
  const failed = safetyFailures(moves).length > 0;
  if (failed) return 'safety_failed';
  return ended ? 'safety_closed' : null;
}

/** Passing a contact on is a success where it was needed or the customer was met first (R127). */
function handoverOutcome(contact: Contact): Outcome {
  const { heard, felt } = contact.customer.flags;
  const met = (heard && felt) || contact.supervisor.demanded;
  return contact.handedOver === 'warm' && met ? 'escalated_well' : 'escalated_avoidable';
}

/** The remedy that stands at the end doesn't meet the need. */
function isCapped(contact: Contact): boolean {
  const action = contact.commitments.at(-1)?.slots.action;
  return action !== undefined && contact.brief.promises.actions[action]?.cap === 'partial';
}

/** True where the contact ended with a promise that the customer took in, so that one is owed. */
export function leadsToFollowUp(contact: Contact): boolean {
  return (
    contact.brief.hasFollowUp &&
    contact.customer.flags.plan &&
    contact.handedOver === null &&
    contact.outcome !== 'hang_up' &&
    contact.outcome !== 'formal_complaint'
  );
}
