import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '../lib/chromium.mjs';
import { installRobot } from './robot.mjs';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 * @typedef {import('./robot.mjs').Character} Character
 */

/** What Chrome's developer tools call "Fast 4G": 9 and 1.5 Mbit/s of which nine tenths are had. */
const FAST_4G = {
  offline: false,
  latency: 60 * 2.75,
  downloadThroughput: (9_000_000 / 8) * 0.9,
  uploadThroughput: (1_500_000 / 8) * 0.9,
};
const SLOWER = 4;

/** @param {...string} args for the browser, beside those that every test of ours gives it */
export const openBrowser = async (...args) =>
  chromium.launch({
    executablePath: await ensureChromium(),
    args: [...CHROMIUM_ARGS, ...args],
  });

/**
 * @param {Page} page
 * @returns {Promise<CDPSession>} held back to a phone's processor and line
 */
export const likeAPhone = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', FAST_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return session;
};

/**
 * Works with a new page that nothing was kept for, with a robot in it.
 *
 * @template T
 * @param {Browser} browser
 * @param {Partial<Character> & { reducedMotion?: boolean }} options
 * @param {(page: Page) => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withPage = async (browser, options, work) => {
  const { atOnce = null, waitsForStage = false, reads = 0, reducedMotion = false } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  await page.addInitScript(installRobot, { atOnce, waitsForStage, reads });
  try {
    return await work(page);
  } finally {
    await context.close();
  }
};
