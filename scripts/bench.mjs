/**
 * `npm run bench`: measures the product beside its budgets; exits with 1 where one is not kept.
 *   npm run bench -- --sizes    only what needs no browser, over the dist/ that is there
 *
 * A group of measures is a module in bench/ that returns them; add it to GROUPS.
 */
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureSite } from './lib/site.mjs';

/**
 * @typedef {object} Group
 * @property {string} title
 * @property {boolean} quick whether `npm test` takes it too
 * @property {() => Promise<readonly import('./bench/report.mjs').Measure[]>} measure
 */

/** @type {readonly Group[]} */
const GROUPS = [
  {
    title: 'Sizes (gzip)',
    quick: true,
    measure: async () => (await import('./bench/sizes.mjs')).measureSizes(),
  },
  {
    title: 'Rules',
    quick: false,
    measure: async () => (await import('./bench/throughput.mjs')).measureThroughput(),
  },
];

const quickOnly = process.argv.includes('--sizes');

await ensureDependencies();
await ensureSite();

const { print } = await import('./bench/report.mjs');
let kept = true;
for (const { title, measure } of GROUPS.filter((group) => group.quick || !quickOnly)) {
  kept = print(title, await measure()) && kept;
}
process.exitCode = kept ? 0 : 1;
