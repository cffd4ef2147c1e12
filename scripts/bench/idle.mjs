import { DIST } from '../lib/paths.mjs';
import { openBrowser, withPage } from './browser.mjs';
import { serveSites } from './serve.mjs';

/**
 * @typedef {import('./report.mjs').Measure} Measure
 * @typedef {import('@playwright/test').Page} Page
 */

const SETTLES = 1500;
const WATCHED = 2000;

/** What a page is told when its tab is hidden; a headless browser has no tab to hide. */
const HIDE = `
  Object.defineProperty(document, 'hidden', { value: true });
  Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
`;

/**
 * @param {Page} page
 * @returns {Promise<{ frames: number, busy: number }>} frames asked for in a second, and ms in a
 *   second that the page's thread worked
 */
const watch = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  await page.waitForTimeout(SETTLES);
  const before = await worked();
  const frames = Number(await page.evaluate(`robot.framesIn(${WATCHED})`));
  const busy = (await worked()) - before;
  return { frames: (frames * 1000) / WATCHED, busy: (busy * 1000) / WATCHED };
};

/**
 * What a call costs while nothing is said: while the customer breathes and blinks, and where nothing
 * moves and the stage should be asleep.
 *
 * @returns {Promise<readonly Measure[]>}
 */
export const measureIdle = async () => {
  const server = await serveSites({ product: { folder: DIST } });
  const browser = await openBrowser();
  /**
   * @param {boolean} reducedMotion
   * @param {string} [change] to the page, once its picture is up
   */
  const rest = (reducedMotion, change = '') =>
    withPage(browser, { reducedMotion }, async (page) => {
      await page.goto(server.urlOf('product'));
      await page.evaluate('robot.openCall()');
      await page.evaluate(change);
      return watch(page);
    });
  try {
    const alive = await rest(false);
    const still = await rest(true);
    const hidden = await rest(false, HIDE);
    /** @type {(name: string, asleep: typeof alive) => Measure[]} */
    const asleep = (name, { frames, busy }) => [
      { name, value: frames, unit: '/s', budget: { atMost: 1 } },
      {
        name: '  at work / while it moves',
        value: busy / alive.busy,
        unit: '×',
        budget: { atMost: 0.1 },
      },
    ];
    return [
      { name: 'frames while it moves', value: alive.frames, unit: '/s' },
      { name: '  page at work', value: alive.busy, unit: 'ms/s' },
      ...asleep('frames with motion reduced', still),
      ...asleep('frames with the tab hidden', hidden),
    ];
  } finally {
    await browser.close();
    server.close();
  }
};
