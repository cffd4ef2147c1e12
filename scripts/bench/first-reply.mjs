import { DIST } from '../lib/paths.mjs';
import { likeAPhone, openBrowser, withPage } from './browser.mjs';
import { median } from './median.mjs';
import { serveSites } from './serve.mjs';
import { overFullPhaser, stageFirst } from './variants.mjs';

/**
 * @typedef {import('./report.mjs').Measure} Measure
 * @typedef {import('./robot.mjs').FirstReply} FirstReply
 */

const RUNS = 5;
const KB = 1000;

/** Each as a visitor who was never here meets it. */
const VISITS = /** @type {const} */ ({
  desktop: { site: 'product', phone: false, waitsForStage: false },
  phone: { site: 'product', phone: true, waitsForStage: false },
  stageCodeFirst: { site: 'stage-first', phone: true, waitsForStage: false },
  stageFirst: { site: 'stage-first', phone: true, waitsForStage: true },
  fullPhaser: { site: 'full-phaser', phone: true, waitsForStage: false },
});
const NAMES = /** @type {(keyof typeof VISITS)[]} */ (Object.keys(VISITS));

/**
 * How soon the first reply can be pressed, and what the stage costs that comes behind it. The visits
 * take turns, so that what else the machine does falls on all of them.
 *
 * @returns {Promise<readonly Measure[]>}
 */
export const measureFirstReply = async () => {
  const full = await overFullPhaser();
  const server = await serveSites({
    product: { folder: DIST },
    'stage-first': stageFirst(),
    'full-phaser': full.site,
  });
  const browser = await openBrowser();
  /** @param {keyof typeof VISITS} name */
  const visit = (name) => {
    const { site, phone, waitsForStage } = VISITS[name];
    return withPage(browser, { atOnce: 'firstReply', waitsForStage }, async (page) => {
      if (phone) await likeAPhone(page);
      await page.goto(server.urlOf(site), { waitUntil: 'commit' });
      return /** @type {Promise<FirstReply>} */ (page.evaluate('begun'));
    });
  };
  try {
    /** @type {{ name: keyof typeof VISITS, figures: FirstReply }[]} */
    const seen = [];
    for (let run = 0; run < RUNS; run += 1) {
      for (const name of NAMES) seen.push({ name, figures: await visit(name) });
    }
    /** @type {(name: keyof typeof VISITS, what: keyof FirstReply) => number} */
    const of = (name, what) =>
      median(seen.filter((visited) => visited.name === name).map(({ figures }) => figures[what]));
    return [
      { name: 'first reply, as fast as it goes', value: of('desktop', 'reply'), unit: 'ms' },
      { name: 'the menu, on the phone', value: of('phone', 'menu'), unit: 'ms' },
      { name: 'first reply, on the phone', value: of('phone', 'reply'), unit: 'ms' },
      { name: '  had arrived by then', value: of('phone', 'bytes') / KB, unit: 'KB' },
      { name: '  with the stage loaded first', value: of('stageFirst', 'reply'), unit: 'ms' },
      { name: '  with only its code first', value: of('stageCodeFirst', 'reply'), unit: 'ms' },
      {
        name: 'first reply / stage loaded first',
        value: of('phone', 'reply') / of('stageFirst', 'reply'),
        unit: '×',
        budget: { atMost: 0.75 },
      },
      {
        name: "first reply / stage's code first",
        value: of('phone', 'reply') / of('stageCodeFirst', 'reply'),
        unit: '×',
      },
      { name: 'moving picture', value: of('phone', 'stage'), unit: 'ms' },
      { name: '  over full Phaser', value: of('fullPhaser', 'stage'), unit: 'ms' },
      { name: 'longest task while it loads', value: of('phone', 'longestTask'), unit: 'ms' },
      { name: '  over full Phaser', value: of('fullPhaser', 'longestTask'), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    server.close();
    full.remove();
  }
};
