/** The turns that say most, on the phones that show least: everything of them is there at once. */
import { expect, type Page, test } from '@playwright/test';
import { pinnedTurns } from '../../scripts/checks/scenarios.ts';
import type { Mode } from '../../src/log/events.ts';
import type { LongTurn } from '../../src/session/explore/longestTurn.ts';
import type { Runner } from '../../src/session/runner.ts';
import { playScript } from '../../src/session/script.ts';
import { callView } from '../../src/session/view/callView.ts';
import { startShipped } from '../support/shipped.ts';
import { faultsOf, laidOut } from './support/layout.ts';
import { openLeftOff, takeUp } from './support/leftOff.ts';
import { setSettings } from './support/Player.ts';

const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;

/** What can be done without a word, where the scene allows it. */
const INNER_ACTS = [
  { act: 'breathe', button: 'Take a breath', aside: '.aside-breath' },
  { act: 'smile', button: 'Smile before you speak', aside: '.aside-smile' },
] as const;

/** What of the turn can only be had by scrolling, is cut off, or lies under something else. */
const outOfSight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const element of document.querySelectorAll('html, body, .call, .call *')) {
      const { overflowY } = getComputedStyle(element);
      const scrolls = element === document.documentElement || /auto|scroll/.test(overflowY);
      const over = element.scrollHeight - element.clientHeight;
      if (scrolls && over > 0) faults.push(`${element.className} scrolls by ${over}`);
    }
    const shown = '.line-bubble, .meter, .meter-value, .meter-change, .reply, .act';
    for (const element of document.querySelectorAll(shown)) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      for (const [x, y] of [
        [left + 2, top + 6],
        [right - 2, bottom - 6],
        [(left + right) / 2, (top + bottom) / 2],
      ] as const) {
        const seen = document.elementFromPoint(x, y);
        if (!seen || !(element.contains(seen) || seen.contains(element))) {
          faults.push(`${element.className} "${element.textContent?.slice(0, 30)}" is hidden`);
        }
      }
    }
    return faults;
  });

/** A contact as it was left at this turn. */
function leftAt(id: string, { seed, script }: LongTurn, mode: Mode): Runner {
  const runner = startShipped(id, seed, mode);
  expect(playScript(runner, script)).toEqual({ ok: true });
  return runner;
}

async function expectFits(page: Page, what: string): Promise<void> {
  for (const phone of PHONES) {
    await page.setViewportSize(phone);
    await laidOut(page);
    const name = `${what}, ${phone.width} by ${phone.height}`;
    expect.soft(await outOfSight(page), name).toEqual([]);
    expect.soft(await faultsOf(page), name).toEqual([]);
  }
}

// Which turns these are is what the walk over all plays finds: `npm run check:scenarios`.
for (const [id, { plain, coached }] of Object.entries(pinnedTurns())) {
  test(`the longest turn of ${id} fits on a phone without scrolling`, async ({ page }) => {
    const runner = leftAt(id, plain, 'practice');
    await takeUpOnPhone(page, runner);
    // As it is met on coming back, and once that has been read.
    await expectFits(page, 'with a notice');
    await page.getByRole('button', { name: 'Dismiss this notice' }).click();
    await expectFits(page, 'read');
  });

  test(`the longest turn of ${id} fits with a coach beside it`, async ({ page }) => {
    const runner = leftAt(id, coached, 'guided');
    await takeUpOnPhone(page, runner);
    await expect(page.locator('.coach')).toBeVisible();
    await expectFits(page, 'with a notice');
    await page.getByRole('button', { name: 'Dismiss this notice' }).click();
    // What they bring to notice stays beside the words until the trainee speaks (R95, R103).
    const { can } = callView(runner);
    for (const { act, button, aside } of INNER_ACTS) {
      if (!can[act]) continue;
      await page.getByRole('button', { name: button }).click();
      await expect(page.locator(aside)).toBeVisible();
    }
    await expectFits(page, 'after a breath and a smile');
    await page.getByRole('button', { name: 'A hint' }).click();
    await expect(page.locator('.coach-hint')).toBeVisible();
    await expectFits(page, 'with a hint');
    await page.screenshot({ path: `test-results/screens/fit-${id}.png` });
  });
}

async function takeUpOnPhone(page: Page, runner: Runner): Promise<void> {
  await setSettings(page, { textSpeed: 'instant' });
  await page.setViewportSize(PHONES[0]);
  await openLeftOff(page, runner);
  await takeUp(page);
  await expect(page.locator('.reply')).toContainText(
    callView(runner).replies.map(({ text }) => text),
  );
}
