/**
 * The things to practise, followed from the session that named one to the second clean run: an item
 * closes after two clean runs of different scenarios, and a run that shows the fault again starts
 * the count anew (R138). What closed and comes back is a new item.
 */

import type { Finding, FindingCode } from '../debrief/findingCodes.ts';
import type { FrameworkId } from '../heat/frameworks.ts';
import { type Attempt, type FaultKey, faultKey, landingMoves } from './attempt.ts';
import { type Day, daysBetween } from './days.ts';
import { HOLD_FAULTS, ON_ANGER, SAFETY_FAULTS } from './faults.ts';

/** Clean runs of so many different scenarios close an item. */
export const CLEAN_RUNS = 2;

export interface FocusItem {
  readonly key: FaultKey;
  readonly code: FindingCode;
  /** A step's id in the framework. */
  readonly step: string | null;
  readonly framework: FrameworkId;
  /** What its words take. */
  readonly params: Finding['params'];
  /** A line to try. */
  readonly model: string | null;
  readonly flaggedOn: Day;
  readonly flaggedIn: string;
  /** Seen again so many times since. */
  readonly again: number;
  /** Scenarios with a clean run since it was last seen, in their order. */
  readonly clean: readonly string[];
  /** Null while it is open. */
  readonly closed: {
    readonly on: Day;
    /** Attempts after the one that flagged it, up to and with the second clean run. */
    readonly attempts: number;
    readonly days: number;
  } | null;
}

interface Watched extends FocusItem {
  readonly flaggedAt: number;
}

/** Open items first, the latest on top; then those that closed, the latest on top. */
export function focusItemsOf(attempts: readonly Attempt[]): FocusItem[] {
  const items: Watched[] = [];
  for (const [at, attempt] of attempts.entries()) {
    for (const [i, item] of items.entries()) {
      if (!item.closed && exercises(attempt, item)) items[i] = after(item, attempt, at);
    }
    const flagged = attempt.focus && flag(attempt, attempt.focus, at);
    if (flagged && !items.some(({ key, closed }) => key === flagged.key && !closed)) {
      items.push(flagged);
    }
  }
  const latest = items.toReversed().map(({ flaggedAt: _, ...item }): FocusItem => item);
  return [...latest.filter(({ closed }) => !closed), ...latest.filter(({ closed }) => closed)];
}

function flag(
  { day, scenario, framework }: Attempt,
  { code, step, params, model }: NonNullable<Attempt['focus']>,
  at: number,
): Watched {
  return {
    key: faultKey(code, framework, step),
    code,
    step,
    framework,
    params,
    model,
    flaggedOn: day,
    flaggedIn: scenario,
    flaggedAt: at,
    again: 0,
    clean: [],
    closed: null,
  };
}

function after(item: Watched, attempt: Attempt, at: number): Watched {
  if (attempt.faults.includes(item.key)) return { ...item, again: item.again + 1, clean: [] };
  const clean = [...new Set([...item.clean, attempt.scenario])];
  if (clean.length < CLEAN_RUNS) return { ...item, clean };
  const { day } = attempt;
  const days = daysBetween(item.flaggedOn, day);
  return { ...item, clean, closed: { on: day, attempts: at - item.flaggedAt, days } };
}

/** The fault could have been made in this run; otherwise being clean of it says nothing. */
function exercises({ steps, met, framework }: Attempt, item: FocusItem): boolean {
  const { code, step } = item;
  if (SAFETY_FAULTS.has(code)) return met.safety || ON_ANGER.has(code);
  if (HOLD_FAULTS.has(code)) return met.hold;
  if (code === 'promise_late' || code === 'promise_silent') return met.followUp;
  if (step === null) return true;
  // Another framework may know it by another letter.
  const landing = landingMoves(item.framework, step).join();
  return steps.some(
    ({ id, state }) => state !== 'not_due' && landingMoves(framework, id).join() === landing,
  );
}
