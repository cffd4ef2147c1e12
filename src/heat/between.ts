/** What happens to the customer between turns and between scenes: waits, holds, follow-through. */
import type { Customer } from './customer.ts';
import { clampTenths, floorDiv, type Tenths, tenths } from './tenths.ts';

export const CHANNELS = ['phone', 'in_person', 'chat', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Change {
  readonly dHeat: Tenths;
  readonly dTrust: Tenths;
}

/** Heat from silence once the grace is over: one point for each full `every` seconds. */
export const WAITING: Partial<Record<Channel, { readonly grace: number; readonly every: number }>> =
  {
    phone: { grace: 6, every: 4 },
    in_person: { grace: 6, every: 4 },
    chat: { grace: 30, every: 15 },
  };

/**
 * The change that `seconds` more of a silence bring which has lasted `before` seconds: many short
 * waits cost what one long one costs. E-mail waits cost nothing.
 */
export function waitChange(channel: Channel, seconds: number, before = 0): Change {
  const points = waitPoints(channel, before + seconds) - waitPoints(channel, before);
  return { dHeat: tenths(points * 10), dTrust: tenths(0) };
}

function waitPoints(channel: Channel, seconds: number): number {
  const rule = WAITING[channel];
  return rule ? floorDiv(Math.max(0, seconds - rule.grace), rule.every) : 0;
}

export const NO_CHANGE: Change = { dHeat: tenths(0), dTrust: tenths(0) };

/** One smile before speaking (R95). */
export const SMILE: Change = { dHeat: tenths(-10), dTrust: tenths(10) };

/** The customer has to say it all again, because the lead was briefed wrong (R126). */
export const CUSTOMER_REPEATS: Change = { dHeat: tenths(100), dTrust: tenths(-50) };

/** A hold that was asked for and kept (R98). */
export const HOLD_KEPT: Change = { dHeat: tenths(-40), dTrust: tenths(30) };

/** A point of heat for each full so many seconds that a hold is late (R99). */
export const HOLD_OVERDUE_EVERY = 10;
export function holdOverdueChange(secondsOver: number): Change {
  const points = Math.max(0, floorDiv(secondsOver, HOLD_OVERDUE_EVERY));
  return { dHeat: tenths(points * 10), dTrust: tenths(0) };
}

/** How a promise was kept (R81). */
export const FOLLOW_THROUGHS = ['kept_news', 'kept_no_news', 'late', 'silent'] as const;
export type FollowThrough = (typeof FOLLOW_THROUGHS)[number];

export const FOLLOW_THROUGH_CHANGE: { readonly [F in Exclude<FollowThrough, 'silent'>]: Change } = {
  kept_news: { dHeat: tenths(-150), dTrust: tenths(200) },
  kept_no_news: { dHeat: tenths(-50), dTrust: tenths(120) },
  late: { dHeat: tenths(120), dTrust: tenths(-150) },
};
export const SILENCE = { above: 150, dTrust: tenths(-350) } as const;

/**
 * The change that a promise kept or broken brings. Silence is the largest loss there is (R82): it
 * takes the customer 15 points above the hotter of how the contact began and how it ended.
 */
export function followThroughChange(
  how: FollowThrough,
  customer: Customer,
  heatAtStart: Tenths,
): Change {
  if (how !== 'silent') return FOLLOW_THROUGH_CHANGE[how];
  const target = Math.max(customer.heat, heatAtStart) + SILENCE.above;
  return { dHeat: tenths(target - customer.heat), dTrust: SILENCE.dTrust };
}

/** The customer after a change that no move brought about. */
export const withChange = (customer: Customer, change: Change): Customer => ({
  ...customer,
  heat: clampTenths(customer.heat + change.dHeat),
  trust: clampTenths(customer.trust + change.dTrust),
});
