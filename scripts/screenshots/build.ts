/**
 * `npm run screenshots`: pictures of every screen of the built site, for the eye.
 *   npm run screenshots -- --only call,debrief   only screens whose names begin so
 *   npm run screenshots -- --out DIR             elsewhere than test-results/screens
 *   npm run screenshots -- --docs                the one that README.md shows, where it shows it
 *
 * A trainee plays golden transcripts in a browser and stops at the stations of each tour; at every
 * station the page is photographed in both sizes, once with a light and once with a dark system: what
 * is seen first, and the whole of a page that is longer than that.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { setSettings } from '../../tests/e2e/support/Player.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../lib/chromium.mjs';
import { inRoot, ROOT } from '../lib/paths.mjs';
import { ensureSite } from '../lib/site.mjs';
import { asWebp } from '../lib/webp.mjs';
import { TOURS, type Tour } from './tours.ts';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const;
type Size = (typeof SIZES)[number];
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** What the stage fades and the page eases, seen through to its end (ms). */
const SETTLES = 1400;

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    out: { type: 'string', default: inRoot('test-results', 'screens') },
    docs: { type: 'boolean', default: false },
  },
});

/** In words: a call, at the point where the most has been told and nothing answered. */
const README_SHOWS = { station: 'call-told', picture: inRoot('docs', 'images', 'call.webp') };

const sizes: readonly Size[] = flags.docs ? [SIZES[0]] : SIZES;
const schemes: readonly Scheme[] = flags.docs ? ['light'] : SCHEMES;
const wanted = flags.docs
  ? [README_SHOWS.station]
  : flags.only.split(',').filter((name) => name !== '');
const isWanted = (station: string) =>
  wanted.length === 0 || wanted.some((name) => station.startsWith(name));

/** The moving picture is up, or there is none on this screen. */
const stageIsUp = () => {
  if (document.querySelector('.stage-frame') === null) return true;
  const canvas = document.querySelector<HTMLElement>('.stage-canvas canvas');
  return document.querySelector('.stage-still') === null && canvas?.style.visibility === 'visible';
};

async function photograph(page: Page, name: string, scheme: Scheme): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.waitForFunction(stageIsUp);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(SETTLES);
    if (flags.docs) {
      writeFileSync(README_SHOWS.picture, await asWebp(browser, await page.screenshot()));
      continue;
    }
    const path = (whole: string) => join(flags.out, `${name}-${size.width}-${scheme}${whole}.png`);
    await page.screenshot({ path: path('') });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height <= size.height) continue;
    // In a window as tall as the page, so that what sticks to an edge lies where it belongs.
    await page.setViewportSize({ width: size.width, height });
    await page.screenshot({ path: path('-whole') });
  }
  await page.setViewportSize(SIZES[0]);
}

async function take(browser: Browser, url: string, tour: Tour): Promise<void> {
  if (!tour.stations.some(isWanted)) return;
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ baseURL: url, viewport: SIZES[0], colorScheme });
    const page = await context.newPage();
    await setSettings(page, { textSpeed: 'instant' });
    const seen: string[] = [];
    await tour.walk(page, async (name) => {
      seen.push(name);
      if (isWanted(name)) await photograph(page, name, colorScheme);
    });
    const missed = tour.stations.filter((name) => !seen.includes(name));
    if (missed.length > 0) throw new Error(`${tour.name} never came to ${missed.join(', ')}`);
    await context.close();
    process.stdout.write(`${tour.name}, ${colorScheme}: ${seen.filter(isWanted).join(' ')}\n`);
  }
}

await ensureSite();
mkdirSync(flags.out, { recursive: true });
const server = await preview({ root: ROOT, logLevel: 'warn', preview: { host: '127.0.0.1' } });
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: CHROMIUM_ARGS,
});
try {
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the site is served nowhere');
  for (const tour of TOURS) await take(browser, url, tour);
} finally {
  await browser.close();
  await server.close();
}
