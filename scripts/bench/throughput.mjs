import { runTypeScript } from './run-typescript.mjs';

/** @typedef {import('./report.mjs').Measure} Measure */

/**
 * Traces and folded events a second, and how they compare with the plainest work of that size.
 *
 * @returns {Promise<readonly Measure[]>}
 */
export const measureThroughput = async () => {
  /** @type {{ tracesPerSecond: number, traceOverJson: number, eventsPerSecond: number, foldOverBare: number }} */
  const figures = runTypeScript('scripts/bench/throughput.ts');
  return [
    { name: 'traces of 12 moves', value: figures.tracesPerSecond, unit: '/s' },
    {
      name: 'tracing / reading and writing it',
      value: figures.traceOverJson,
      unit: '×',
      budget: { atMost: 200 },
    },
    { name: 'events replayed', value: figures.eventsPerSecond, unit: '/s' },
    {
      name: 'replaying / bare transitions',
      value: figures.foldOverBare,
      unit: '×',
      budget: { atMost: 6 },
    },
  ];
};
