/** The turns that say most, on the phones that show least: everything of them is there at once. */
import { expect, type Page, test } from '@playwright/test';
import { playScript } from '../../src/session/script.ts';
import { callView } from '../../src/session/view/callView.ts';
import { longestTurns } from '../support/longestTurns.ts';
import { shippedFolders, startShipped } from '../support/shipped.ts';
import { faultsOf } from './support/layout.ts';
import { openLeftOff, takeUp } from './support/leftOff.ts';
import { setSettings } from './support/Player.ts';

test.setTimeout(120_000);

const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
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

for (const { id } of shippedFolders) {
  test(`the longest turn of ${id} fits on a phone without scrolling`, async ({ page }) => {
    const [longest] = longestTurns(id, 1);
    if (!longest) throw new Error(`${id} has no turns`);
    const runner = startShipped(id, longest.seed);
    expect(playScript(runner, longest.script)).toEqual({ ok: true });
    await setSettings(page, { textSpeed: 'instant' });
    await page.setViewportSize(PHONES[0]);
    await openLeftOff(page, runner);
    await takeUp(page);
    await expect(page.locator('.reply')).toContainText(
      callView(runner).replies.map(({ text }) => text),
    );
    // As it is met on coming back, and once that has been read.
    for (const notice of [true, false]) {
      if (!notice) await page.getByRole('button', { name: 'Dismiss this notice' }).click();
      for (const phone of PHONES) {
        await page.setViewportSize(phone);
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        const name = `${phone.width} by ${phone.height}${notice ? ', with a notice' : ''}`;
        expect.soft(await outOfSight(page), name).toEqual([]);
        expect.soft(await faultsOf(page), name).toEqual([]);
      }
    }
  });
}
