/** Property tests whose seed stands in the title, so that every run prints what it drew from. */
import fc from 'fast-check';
import { test } from 'vitest';

export interface Draw {
  /** Fixed, so that a red run can be run again; change it to look elsewhere. */
  readonly seed: number;
  readonly runs: number;
}

/** Registers a test that checks `subject` on `runs` cases. A failure prints seed, path and case. */
export function property<Ts>(title: string, { seed, runs }: Draw, subject: fc.IProperty<Ts>): void {
  test(`${title} [${runs} cases, seed ${seed}]`, () => {
    fc.assert(subject, { seed, numRuns: runs, verbose: fc.VerbosityLevel.Verbose });
  });
}
