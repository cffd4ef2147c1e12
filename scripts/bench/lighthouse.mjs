import { createServer } from 'node:net';
import lighthouse, { desktopConfig } from 'lighthouse';
import { DIST } from '../lib/paths.mjs';
import { openBrowser } from './browser.mjs';
import { median } from './median.mjs';
import { serveSites } from './serve.mjs';

/**
 * @typedef {import('./report.mjs').Measure} Measure
 * @typedef {typeof CATEGORIES[number]} Category
 */

const RUNS = 3;
const CATEGORIES = /** @type {const} */ (['performance', 'accessibility', 'best-practices']);

/** Lighthouse's own presets; its defaults are the telephone. */
const PRESETS = /** @type {const} */ ({ desktop: desktopConfig, mobile: undefined });

/** The telephone's speed is a simulation over what was seen here, and is printed, not gated. */
const PERFORMANCE_DESKTOP = 95;
const FULL_MARKS = 100;

/** @returns {Promise<number>} a port that nobody listens on: Lighthouse talks to the browser there */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no free port')),
      );
    });
  });

/**
 * @param {string} url
 * @param {number} port of a running browser
 * @param {keyof typeof PRESETS} preset
 * @returns {Promise<{ scores: Record<Category, number>, failed: string[] }>} of 100, and what cost
 *   points where there is no room for that
 */
const audit = async (url, port, preset) => {
  const flags = { port, logLevel: /** @type {const} */ ('error'), onlyCategories: [...CATEGORIES] };
  const result = await lighthouse(url, flags, PRESETS[preset]);
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(runtimeError.message);
  const scoreOf = (/** @type {Category} */ name) =>
    Math.round(FULL_MARKS * (categories[name]?.score ?? 0));
  const failed = CATEGORIES.filter((name) => name !== 'performance')
    .flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  const scores = /** @type {Record<Category, number>} */ (
    Object.fromEntries(CATEGORIES.map((name) => [name, scoreOf(name)]))
  );
  return { scores, failed };
};

/**
 * Lighthouse's marks for the menu, which is the page that a visitor meets first. The built site is
 * served compressed; its content security policy is in the page.
 *
 * @returns {Promise<readonly Measure[]>}
 */
export const measureLighthouse = async () => {
  const server = await serveSites({ product: { folder: DIST } });
  const port = await freePort();
  const browser = await openBrowser(`--remote-debugging-port=${port}`);
  try {
    /** @type {Measure[]} */
    const measures = [];
    for (const preset of /** @type {(keyof typeof PRESETS)[]} */ (Object.keys(PRESETS))) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) {
        runs.push(await audit(server.urlOf('product'), port, preset));
      }
      const failed = [...new Set(runs.flatMap((run) => run.failed))];
      if (failed.length > 0) process.stdout.write(`  ${preset} fails ${failed.join(', ')}\n`);
      for (const category of CATEGORIES) {
        const atLeast =
          category !== 'performance'
            ? FULL_MARKS
            : preset === 'desktop'
              ? PERFORMANCE_DESKTOP
              : undefined;
        measures.push({
          name: `${category.replace('-', ' ')}, ${preset}`,
          value: median(runs.map(({ scores }) => scores[category])),
          unit: '',
          ...(atLeast === undefined ? {} : { budget: { atLeast } }),
        });
      }
    }
    return measures;
  } finally {
    await browser.close();
    server.close();
  }
};
