/** How a contact that has come to its end counts. */
import { type Contact, endedByAgent } from './contact.ts';
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
export const outcomeOf = (contact: Contact): Outcome =>
  safetyOutcome(contact) ?? outcomeBesidesSafety(contact);

/** The same where the safety protocol has no say: what the contact comes to once all of it is kept. */
export function outcomeBesidesSafety(contact: Contact): Outcome {
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
 * the customer goes away content (R119). Handled well and not ended, the contact is judged as any,
 * unless what had to be done with it was to keep the line open.
 */
function safetyOutcome(contact: Contact): Outcome | null {
  const ended = endedByAgent(contact);
  if (!ended && !contact.said.some(({ move }) => crossesTheLine(move))) return null;
  if (contactSafetyFailures(contact).length > 0) return 'safety_failed';
  return ended || wasKeptOpen(contact) ? 'safety_closed' : null;
}

/** A threat that the organisation wants kept on the line, and that stayed with the agent. */
const wasKeptOpen = ({ brief, said, handedOver }: Contact): boolean =>
  brief.keepLineOpen === true &&
  handedOver === null &&
  said.some(({ move }) => move === 'customer:threat');

/** The organisation's policy on abuse, or the default. */
export const contactSafetyPolicy = ({ brief }: Pick<Contact, 'brief'>): SafetyPolicy => ({
  ...DEFAULT_SAFETY_POLICY,
  ...(brief.warningsFor ? { warningsFor: brief.warningsFor } : {}),
  ...(brief.keepLineOpen ? { keepLineOpen: true } : {}),
});

/**
 * The safety failures of a contact: those of the protocol, and what was left undone after it. A
 * contact that was closed leaves a grievance, which somebody must own; prejudice goes to the lead.
 */
export function contactSafetyFailures(contact: Contact): SafetyFailure[] {
  const moves = contact.said.map(({ move }) => move);
  const closed = endedByAgent(contact) || wasKeptOpen(contact);
  const left: (SafetyFailure | false)[] = [
    closed && contact.brief.protocol === true && !contact.aftercare.owned && 'orphaned_case',
    moves.includes('customer:slur') && !contact.aftercare.leadTold && 'unreported',
  ];
  return [
    ...safetyFailures(moves, contactSafetyPolicy(contact)),
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
export function isCapped(contact: Contact): boolean {
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
