import { runTypeScript } from './run-typescript.mjs';

/** @typedef {import('./report.mjs').Measure} Measure */

/**
 * The debrief of forty turns, in processor time. What the other replies would have done is worked
 * out with it, so the whole is held to what the debrief alone may take (50 ms; with them it might
 * take 500).
 *
 * @returns {Promise<readonly Measure[]>}
 */
export const measureDebrief = async () => {
  /** @type {{ milliseconds: number, overFold: number, options: number }} */
  const { milliseconds, overFold, options } = runTypeScript('scripts/bench/debrief.ts');
  return [
    {
      name: 'debrief of 40 turns, counterfactuals included',
      value: milliseconds,
      unit: 'ms',
      budget: { atMost: 50 },
    },
    { name: '  replies weighed in it', value: options, unit: '' },
    { name: '  debriefing / folding the log', value: overFold, unit: '×', budget: { atMost: 3 } },
  ];
};
