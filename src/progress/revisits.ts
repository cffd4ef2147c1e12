/**
 * When to come back: one, four, ten and twenty-one days after a focus was named. Spacing helps
 * memory; which spacing matters little, so these are fixed and claim nothing more.
 */
import { addDays, type Day } from './days.ts';

export const REVISIT_DAYS = [1, 4, 10, 21] as const;

export const REVISIT_STATES = [
  'done', // something was practised when it was due
  'due', // today, or since a few days
  'passed', // another one has become due since
  'ahead',
] as const;

export interface Revisit {
  /** Days after the start. */
  readonly after: (typeof REVISIT_DAYS)[number];
  readonly on: Day;
  readonly state: (typeof REVISIT_STATES)[number];
}

/** `practised` are the days of drills and sessions. */
export function revisitsOf(start: Day, practised: readonly Day[], today: Day): Revisit[] {
  const days = REVISIT_DAYS.map((after) => addDays(start, after));
  return REVISIT_DAYS.map((after, i) => {
    const on = days[i] as Day;
    const next = days[i + 1] ?? null;
    const inTime = practised.some((day) => day >= on && (next === null || day < next));
    return { after, on, state: stateOf(on, next, inTime, today) };
  });
}

function stateOf(on: Day, next: Day | null, inTime: boolean, today: Day): Revisit['state'] {
  if (today < on) return 'ahead';
  if (inTime) return 'done';
  return next !== null && today >= next ? 'passed' : 'due';
}
