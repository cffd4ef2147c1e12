import { DIST } from '../lib/paths.mjs';
import { openBrowser, withPage } from './browser.mjs';
import { median } from './median.mjs';
import { serveSites } from './serve.mjs';

/**
 * @typedef {import('./report.mjs').Measure} Measure
 * @typedef {import('./robot.mjs').Played} Played
 * @typedef {import('@playwright/test').Page} Page
 */

const CONTACTS = 3;

/** Milliseconds before a reply: less than anyone needs, more than the picture takes to catch up. */
const READS = 400;

/**
 * Plays whole contacts.
 *
 * @param {Page} page
 * @param {string} url
 * @returns {Promise<number[]>} ms from each press of a reply until its answer was painted
 */
const playContacts = async (page, url) => {
  await page.goto(url);
  const lines = [];
  for (let contact = 0; contact < CONTACTS; contact += 1) {
    const played = /** @type {Played} */ (await page.evaluate('robot.play()'));
    lines.push(...played.lines);
  }
  return lines;
};

const takeCanvasAway = () => {
  HTMLCanvasElement.prototype.getContext = () => null;
};

/**
 * How long an answer takes to be seen, from the press of a reply to the end of the frame that shows
 * the next line.
 *
 * @returns {Promise<readonly Measure[]>}
 */
export const measureLatency = async () => {
  const server = await serveSites({ product: { folder: DIST } });
  const url = server.urlOf('product');
  const browser = await openBrowser();
  try {
    const lines = await withPage(browser, { waitsForStage: true, reads: READS }, (page) =>
      playContacts(page, url),
    );
    const hasty = await withPage(browser, { waitsForStage: true }, (page) =>
      playContacts(page, url),
    );
    const bare = await withPage(browser, { reads: READS }, async (page) => {
      await page.addInitScript(takeCanvasAway);
      return playContacts(page, url);
    });
    return [
      {
        name: 'reply to next line painted',
        value: median(lines),
        unit: 'ms',
        budget: { atMost: 50 },
      },
      { name: '  slowest', value: Math.max(...lines), unit: 'ms' },
      { name: '  replies', value: lines.length, unit: '' },
      { name: '  median, pressed at once', value: median(hasty), unit: 'ms' },
      { name: '  median without a stage', value: median(bare), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    server.close();
  }
};
