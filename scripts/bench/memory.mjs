import { DIST } from '../lib/paths.mjs';
import { openBrowser, withPage } from './browser.mjs';
import { serveSites } from './serve.mjs';

/** @typedef {import('./report.mjs').Measure} Measure */

/** The first ones fetch and compile what stays. */
const EARLY = 3;
const LATE = 20;
const MB = 1_000_000;
const PAUSE = 500;

/** Compiled code stays too, grows with use, and would hide what the product itself keeps. */
const INTERPRETED = '--js-flags=--jitless';

/**
 * What stays behind when contact after contact is played in one tab, each with another person:
 * from the menu through the call, its moving picture up, to the debrief and back to the menu.
 *
 * @returns {Promise<readonly Measure[]>}
 */
export const measureMemory = async () => {
  const server = await serveSites({ product: { folder: DIST } });
  const browser = await openBrowser(INTERPRETED);
  try {
    return await withPage(browser, { waitsForStage: true }, async (page) => {
      const session = await page.context().newCDPSession(page);
      await page.goto(server.urlOf('product'));
      const collect = async () => {
        await page.waitForTimeout(PAUSE);
        await session.send('HeapProfiler.collectGarbage');
        const { usedSize } = await session.send('Runtime.getHeapUsage');
        const { nodes } = await session.send('Memory.getDOMCounters');
        return { heap: usedSize, nodes };
      };
      let played = 0;
      /** @param {number} count */
      const after = async (count) => {
        for (; played < count; played += 1) await page.evaluate('robot.play()');
        // A screen that has just gone may still be held by a timer or a frame: that isn't kept.
        const left = [await collect(), await collect(), await collect()];
        return {
          heap: Math.min(...left.map(({ heap }) => heap)),
          nodes: Math.min(...left.map(({ nodes }) => nodes)),
        };
      };
      const early = await after(EARLY);
      const late = await after(LATE);
      return [
        { name: `heap after ${EARLY} contacts`, value: early.heap / MB, unit: 'MB' },
        { name: `heap after ${LATE}`, value: late.heap / MB, unit: 'MB' },
        {
          name: `after ${LATE} / after ${EARLY}`,
          value: late.heap / early.heap,
          unit: '×',
          budget: { atMost: 1.15 },
        },
        { name: '  nodes of the page, likewise', value: late.nodes / early.nodes, unit: '×' },
      ];
    });
  } finally {
    await browser.close();
    server.close();
  }
};
