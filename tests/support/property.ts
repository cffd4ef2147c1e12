/** Property tests whose seed stands in the title, so that every run prints what it drew from. */
import fc from 'fast-check';
import { test } from 'vitest';

export interface Draw {
  /** Fixed, so that a red run can be run again; change it to look elsewhere. */
  readonly seed: number;
  readonly runs: number;
}

/** Thousands of cases on a busy machine; a property that hangs still ends. */
const TIMEOUT_MS = 60_000;

/** Registers a test that checks `subject` on `runs` cases. A failure prints seed, path and case. */
export function property<Ts>(title: string, { seed, runs }: Draw, subject: fc.IProperty<Ts>): void {
  test(`${title} [${runs} cases, seed ${seed}]`, { timeout: TIMEOUT_MS }, () => {
    fc.assert(subject, { seed, numRuns: runs, verbose: fc.VerbosityLevel.Verbose });
  });
}
