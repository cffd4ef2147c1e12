/** A hold as the trainee sees it while it lasts: all in seconds of the contact's own time. */
import type { Contact } from '../../heat/contact.ts';
import { LONGEST_HOLD, SECONDS_PER_PAGE, secondsOver } from '../../heat/hold.ts';

export interface HoldView {
  /** What was promised; null where no length was said. */
  readonly promised: number | null;
  readonly elapsed: number;
  /** Until the time promised, or the longest that may be. */
  readonly left: number;
  readonly over: number;
  readonly consented: boolean;
  /** What reading one more page takes. */
  readonly perPage: number;
}

/** Null unless the customer is on hold. */
export function holdView({ hold }: Contact): HoldView | null {
  if (hold === null || hold.elapsed === null) return null;
  return {
    promised: hold.promised || null,
    elapsed: hold.elapsed,
    left: Math.max(0, (hold.promised || LONGEST_HOLD) - hold.elapsed),
    over: secondsOver(hold),
    consented: hold.consented,
    perPage: SECONDS_PER_PAGE,
  };
}
