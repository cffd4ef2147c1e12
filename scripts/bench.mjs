/**
 * `npm run bench`: measures the product beside its budgets; exits with 1 where one is not kept.
 *   npm run bench -- --sizes        only what `npm test` takes too
 *   npm run bench -- --only NAME    only one group; an unknown name lists them
 *
 * A group of measures is a module in bench/ that returns them; add it to GROUPS. Budgets are ratios
 * where they can be, and processor time before time on the clock: run it on a machine that has
 * nothing else to do before you believe a budget in milliseconds.
 */
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { exitWith } from './lib/exit.mjs';
import { ensureSite } from './lib/site.mjs';

/**
 * @typedef {object} Group
 * @property {string} name
 * @property {string} title
 * @property {boolean} quick whether `npm test` takes it too
 * @property {readonly string[]} notes how it is measured, where that isn't plain
 * @property {() => Promise<readonly import('./bench/report.mjs').Measure[]>} measure
 */

/** @type {readonly Group[]} */
const GROUPS = [
  {
    name: 'sizes',
    title: 'Sizes (gzip)',
    quick: true,
    notes: [],
    measure: async () => (await import('./bench/sizes.mjs')).measureSizes(),
  },
  {
    name: 'rules',
    title: 'Rules (processor time, medians of 5)',
    quick: false,
    notes: [],
    measure: async () => (await import('./bench/throughput.mjs')).measureThroughput(),
  },
  {
    name: 'debrief',
    title: 'Debrief (processor time, median of 5)',
    quick: false,
    notes: ['The textbook call goes round in circles to make up the turns.'],
    measure: async () => (await import('./bench/debrief.mjs')).measureDebrief(),
  },
  {
    name: 'first-reply',
    title: 'First reply (from the navigation, nothing kept, nobody thinking, medians of 5)',
    quick: false,
    notes: [
      'On the phone: a processor 4 times slower, and what Chrome calls Fast 4G.',
      'Menu, briefing and "Answer" are pressed as soon as they are there.',
      "Stage loaded first: the same files, but the stage's code comes before the product's, and",
      '"Answer" waits until the moving picture is up.',
    ],
    measure: async () => (await import('./bench/first-reply.mjs')).measureFirstReply(),
  },
  {
    name: 'latency',
    title: 'Answers (three whole contacts)',
    quick: false,
    notes: ['Each reply is pressed 0.4 s after it came, while the picture moves.'],
    measure: async () => (await import('./bench/latency.mjs')).measureLatency(),
  },
  {
    name: 'idle',
    title: 'A call in which nothing is said',
    quick: false,
    notes: ['A headless browser hides no tab: the page is told that it is hidden.'],
    measure: async () => (await import('./bench/idle.mjs')).measureIdle(),
  },
  {
    name: 'memory',
    title: 'Memory (one tab, after forced collection, without compiled code)',
    quick: false,
    notes: [],
    measure: async () => (await import('./bench/memory.mjs')).measureMemory(),
  },
  {
    name: 'lighthouse',
    title: 'Lighthouse (the menu, of 100, medians of 3)',
    quick: false,
    notes: [],
    measure: async () => (await import('./bench/lighthouse.mjs')).measureLighthouse(),
  },
];

const readGroups = () => {
  const names = GROUPS.map(({ name }) => name);
  try {
    const { values } = parseArgs({
      options: { sizes: { type: 'boolean', default: false }, only: { type: 'string' } },
    });
    const { sizes, only } = values;
    if (only === undefined) return GROUPS.filter(({ quick }) => quick || !sizes);
    if (!names.includes(only)) throw new Error(`There is no group "${only}".`);
    return GROUPS.filter(({ name }) => name === only);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return exitWith(`${why}\nUse: npm run bench -- [--sizes | --only ${names.join('|')}]`);
  }
};

const groups = readGroups();
await ensureDependencies();
await ensureSite();

const { print } = await import('./bench/report.mjs');
let kept = true;
for (const { title, notes, measure } of groups) kept = print(title, notes, await measure()) && kept;
process.exitCode = kept ? 0 : 1;
