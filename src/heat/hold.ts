/**
 * A hold and its five checks: asked, length said, waited for a yes, back on time, came back with a
 * summary and a step (R98, R99).
 */
import { type Change, HOLD_KEPT, holdOverdueChange, NO_CHANGE } from './between.ts';
import { HOLD_RETURNS } from './holdReturns.ts';
import type { Reply } from './speech.ts';

export interface Hold {
  /** The turn in which it was asked for, or pressed unasked. */
  readonly turn: number;
  readonly asked: boolean;
  /** Seconds promised; 0 where no length was said. */
  readonly promised: number;
  readonly consented: boolean;
  /** Seconds gone by; null until the hold begins. */
  readonly elapsed: number | null;
  /** Seconds past the time promised, once it is over. */
  readonly over?: number;
  /** What the first words after it brought; null until they are said. */
  readonly back: readonly string[] | null;
}

/** What reading one page takes while somebody waits, seconds. */
export const SECONDS_PER_PAGE = 20;

/** The longest hold that may be promised, seconds (R98). */
export const LONGEST_HOLD = 60;

export const HOLD_CHECKS = ['asked', 'length', 'consent', 'on_time', 'returned'] as const;
export type HoldCheck = (typeof HOLD_CHECKS)[number];

export const holdAskedFor = (reply: Reply, turn: number): Hold | null =>
  reply.hold === null
    ? null
    : {
        turn,
        asked: true,
        promised: reply.hold,
        consented: false,
        elapsed: null,
        back: null,
      };

/** Seconds past what was promised, or past the longest allowed where nothing was. */
export const secondsOver = (hold: Hold): number =>
  Math.max(0, (hold.elapsed ?? 0) - (hold.promised || LONGEST_HOLD));

/** What coming back does: kept with consent cools a little, overdue heats by the ten seconds. */
export const holdChange = (consented: boolean, over: number): Change => {
  if (over > 0) return holdOverdueChange(over);
  return consented ? HOLD_KEPT : NO_CHANGE;
};

/** Which of the five checks a finished hold passed. */
export function holdChecks(hold: Hold): { readonly [C in HoldCheck]: boolean } {
  return {
    asked: hold.asked,
    length: hold.promised > 0 && hold.promised <= LONGEST_HOLD,
    consent: hold.consented,
    on_time: (hold.over ?? secondsOver(hold)) === 0,
    returned: HOLD_RETURNS.every((part) => hold.back?.includes(part) ?? false),
  };
}
