/** What the rules may still ask of a contact, now and at its end, as aspects to compare stands by. */
import { contactSafetyPolicy, isCapped } from '../../heat/close.ts';
import { type Contact, endedByAgent } from '../../heat/contact.ts';
import { crossesTheLine } from '../../heat/encode.ts';
import { FLAGS } from '../../heat/goodMoves.ts';
import { isSafetyMove } from '../../heat/moves.ts';
import { OUTCOME_LIMITS } from '../../heat/outcome.ts';
import { safetyStanding } from '../../heat/safety.ts';
import type { Aspect } from './aspect.ts';

/** Refusals and boiling turns after which the customer has hung up already. */
const MOST_COUNTED = 2;

/**
 * How much of a contact's end is decided: `open` while the customer can still take it anywhere,
 * `passing` once somebody else is being put on the line, `ended` once the agent has ended it, and
 * `failed` once the safety protocol was broken past mending.
 */
export type Course = 'open' | 'passing' | 'ended' | 'failed';

export function courseOf(contact: Contact): Course {
  if (safetyKey(contact) === 'failed') return 'failed';
  if (endedByAgent(contact)) return 'ended';
  return contact.said.some(({ move }) => move === 'warm_handover') ? 'passing' : 'open';
}

/** What weighs on how the contact can go on. */
export function rulesAspects(contact: Contact, course: Course): Aspect[] {
  const trust: Aspect = ['trust', String(trustBand(contact))];
  if (course !== 'open') return course === 'passing' ? [trust] : [];
  return [
    ['boiling', String(Math.min(contact.boilingTurns, MOST_COUNTED))],
    ['demanded', String(contact.supervisor.demanded)],
    ['refusals', String(Math.min(contact.supervisor.refusals, MOST_COUNTED))],
    ['formal', String(contact.formalWarned)],
    ['heat', String(heatBand(contact))],
    trust,
    ...FLAGS.map((flag): Aspect => [flag, String(contact.customer.flags[flag])]),
  ];
}

/** What the judgement at the end goes by before heat and trust: all of it together. */
export function standingOf(contact: Contact, course: Course): string {
  const { customer, supervisor, handedOver } = contact;
  const { plan, heard, felt } = customer.flags;
  switch (course) {
    case 'failed':
      return '';
    case 'ended':
      return `${Number(plan)} ${safetyKey(contact)}`;
    case 'passing': {
      const met = (heard && felt) || supervisor.demanded;
      return `${handedOver} ${Number(met)} ${safetyKey(contact)}`;
    }
    case 'open':
      return [
        Number(plan),
        Number(isCapped(contact)),
        handedOver ?? '',
        Number(contact.closureChecked),
        safetyKey(contact),
      ].join(' ');
  }
}

/** More than any heat: a need that was met counts before it. */
const NEED_MET = 10_000;

/** Needs met, then heat less half of trust as regret is measured. More is better. */
export function worthOf({ customer }: Contact, course: Course): number {
  if (course !== 'open') return 0;
  const met = FLAGS.filter((flag) => customer.flags[flag]).length;
  return met * NEED_MET - customer.heat + Math.floor(customer.trust / 2);
}

const { loyalHeat, resolvedHeat, partialHeat, supervisorHeat, hangUpHeat } = OUTCOME_LIMITS;
const { formalTrust, resolvedTrust, loyalTrust } = OUTCOME_LIMITS;
const HEAT_LIMITS = [loyalHeat, resolvedHeat, partialHeat, supervisorHeat, hangUpHeat];
const TRUST_LIMITS = [formalTrust, resolvedTrust, loyalTrust];

/** How many of the limits that outcomes know the heat has reached. */
export const heatBand = ({ customer }: Contact): number => bandIn(customer.heat, HEAT_LIMITS);
export const trustBand = ({ customer }: Contact): number => bandIn(customer.trust, TRUST_LIMITS);

const bandIn = (tenths: number, limits: readonly number[]): number =>
  limits.filter((limit) => tenths >= limit * 10).length;

/** Where the contact stands with the safety protocol; nothing until something of it was said. */
export function safetyKey(contact: Contact): string {
  const known = safetyKeys.get(contact);
  if (known !== undefined) return known;
  const made = safetyKeyOf(contact);
  safetyKeys.set(contact, made);
  return made;
}

/** A contact never changes, and is asked for it by its key, its standing and its course. */
const safetyKeys = new WeakMap<Contact, string>();

function safetyKeyOf(contact: Contact): string {
  const moves = contact.said.map(({ move }) => move);
  if (!moves.some((move) => isSafetyMove(move) || crossesTheLine(move))) return '';
  const standing = safetyStanding(moves, contactSafetyPolicy(contact));
  return standing === 'failed'
    ? standing
    : `${standing} ${Object.values(contact.aftercare).map(Number).join('')}`;
}
