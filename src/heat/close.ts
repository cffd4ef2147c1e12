/** How a contact that has come to its end counts. */
import type { Contact } from './contact.ts';
import { crossesTheLine } from './encode.ts';
import { goesFormal, isLoyal, type Outcome, outcomeAtClose } from './outcome.ts';
import {
  DEFAULT_SAFETY_POLICY,
  type SafetyFailure,
  type SafetyPolicy,
  safetyFailures,
} from './safety.ts';

/**
 * The outcome of a contact whose story has ended, follow-up included where there was one. Safety
 * comes first, then what the customer did, then how the case was passed on, then the state they
 * are left in. Who was let down once takes no promise for more than half until one is kept.
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
  if (isCapped(contact) || (contact.repeat && !promisesKept)) return 'partial';
  const facts = { promisesKept, closed: contact.closureChecked };
  return isLoyal(contact.customer, facts, profile) ? 'loyal' : 'resolved';
}

/**
 * Once the line was crossed the safety protocol is what counts: tolerating abuse fails even where
 * the customer goes away content (R119). Handled well and not ended, the contact is judged as any.
 */
function safetyOutcome(contact: Contact): Outcome | null {
  const moves = contact.said.map(({ move }) => move);
  const ended = moves.some((move) => move === 'end_with_route' || move === 'end_without_route');
  if (!ended && !moves.some(crossesTheLine)) return null;
  if (contactSafetyFailures(contact).length > 0) return 'safety_failed';
  return ended ? 'safety_closed' : null;
}

/** The organisation's policy, or the default. */
const policyOf = ({ brief }: Contact): SafetyPolicy =>
  brief.warningsFor ? { warningsFor: brief.warningsFor } : DEFAULT_SAFETY_POLICY;

/**
 * The safety failures of a contact: those of the protocol, and what was left undone after it. A
 * contact that was ended leaves a grievance, which somebody must own; prejudice goes to the lead.
 */
export function contactSafetyFailures(contact: Contact): SafetyFailure[] {
  const moves = contact.said.map(({ move }) => move);
  const ended = moves.some((move) => move === 'end_with_route' || move === 'end_without_route');
  const left: (SafetyFailure | false)[] = [
    ended && contact.brief.protocol === true && !contact.aftercare.owned && 'orphaned_case',
    moves.includes('customer:slur') && !contact.aftercare.leadTold && 'unreported',
  ];
  return [
    ...safetyFailures(moves, policyOf(contact)),
    ...left.filter((code) => code !== false),
  ].toSorted();
}

/** Passing a contact on is a success where it was needed or the customer was met first (R127). */
function handoverOutcome(contact: Contact): Outcome {
  const { heard, felt } = contact.customer.flags;
  const met = (heard && felt) || contact.supervisor.demanded;
  return contact.handedOver === 'warm' && met ? 'escalated_well' : 'escalated_avoidable';
}

/** The last remedy promised doesn't meet the need. A vague word after it replaces nothing. */
function isCapped(contact: Contact): boolean {
  const action = contact.commitments.findLast(({ slots }) => slots.action)?.slots.action;
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
