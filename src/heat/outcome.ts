/** How a contact ends. One list of slugs for the whole product. */
import type { Customer } from './customer.ts';
import type { Tenths } from './tenths.ts';

export const OUTCOMES = [
  'loyal',
  'resolved',
  'partial',
  'escalated_well',
  'escalated_avoidable',
  'repeat_contact',
  'formal_complaint',
  'hang_up',
  'safety_closed',
  'safety_failed',
  'harm',
  'unresolved',
  'demands_supervisor',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Thresholds in points. */
export const OUTCOME_LIMITS = {
  hangUpHeat: 95,
  supervisorHeat: 85,
  formalTrust: 10,
  resolvedHeat: 30,
  resolvedTrust: 50,
  loyalHeat: 15,
  loyalTrust: 75,
  partialHeat: 50,
} as const;

const atLeast = (value: Tenths, points: number): boolean => value >= points * 10;
const atMost = (value: Tenths, points: number): boolean => value <= points * 10;

export const isBoiling = (heat: Tenths): boolean => atLeast(heat, OUTCOME_LIMITS.hangUpHeat);
export const wantsSupervisor = (heat: Tenths): boolean =>
  atLeast(heat, OUTCOME_LIMITS.supervisorHeat);
export const goesFormal = (trust: Tenths): boolean => atMost(trust, OUTCOME_LIMITS.formalTrust);

/** Which of the customer's needs must be met before a contact counts as resolved. */
export const RESOLUTION_PROFILES = ['apologise', 'ask'] as const;
export type ResolutionProfile = (typeof RESOLUTION_PROFILES)[number];

/** All of HEAT taken in, and cool and trusting enough (R90). */
export function isResolved(customer: Customer, profile: ResolutionProfile = 'apologise'): boolean {
  const { flags } = customer;
  const third = profile === 'ask' ? flags.asked && flags.owned : flags.sorry;
  return (
    atMost(customer.heat, OUTCOME_LIMITS.resolvedHeat) &&
    atLeast(customer.trust, OUTCOME_LIMITS.resolvedTrust) &&
    flags.heard &&
    flags.felt &&
    third &&
    flags.plan &&
    flags.agreed
  );
}

/** Judges the last state of a bare sequence of moves, as `trace` does. */
export function outcomeOfTrace(customer: Customer): Outcome {
  if (isBoiling(customer.heat)) return 'hang_up';
  if (goesFormal(customer.trust)) return 'formal_complaint';
  if (wantsSupervisor(customer.heat)) return 'demands_supervisor';
  return outcomeAtClose(customer);
}

/** Judges a contact that reached its close, before any follow-up. */
export function outcomeAtClose(customer: Customer, profile?: ResolutionProfile): Outcome {
  if (isResolved(customer, profile)) return 'resolved';
  if (!atMost(customer.heat, OUTCOME_LIMITS.partialHeat)) return 'unresolved';
  return customer.flags.plan ? 'partial' : 'repeat_contact';
}

/** A resolved customer who would come back: promises kept and the close checked (R83). */
export function isLoyal(
  customer: Customer,
  facts: { readonly promisesKept: boolean; readonly closed: boolean },
  profile?: ResolutionProfile,
): boolean {
  return (
    isResolved(customer, profile) &&
    atMost(customer.heat, OUTCOME_LIMITS.loyalHeat) &&
    atLeast(customer.trust, OUTCOME_LIMITS.loyalTrust) &&
    facts.promisesKept &&
    facts.closed
  );
}
