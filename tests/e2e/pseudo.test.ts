/** Other languages are longer, and some run the other way: no screen crops, overflows or mirrors badly. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { DIST } from '../../scripts/lib/paths.mjs';
import { playScript } from '../../src/session/script.ts';
import { pseudo } from '../support/pseudo.ts';
import { startShipped } from '../support/shipped.ts';
import { laidOut } from './support/layout.ts';
import { goldenOf } from './support/Player.ts';

test.use({ locale: 'de-DE' });

/** In place of the German words, those of the language that nobody speaks. */
async function speakPseudo(page: Page): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
  for (const part of ['first', 'later'] as const) {
    const { file } = manifest[`src/words/de/${part}.ts`];
    await page.route(`**/${file}`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export const ${part} = ${JSON.stringify(pseudo)};`,
      }),
    );
  }
}

/** Words that are cut off, and boxes that stick out of the page. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const words = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const box = element.getBoundingClientRect();
      if (!words || box.width < 2 || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      const name = `${element.className || element.tagName}: ${element.textContent?.slice(0, 30)}`;
      const style = getComputedStyle(element);
      const mayEnd = style.textOverflow === 'ellipsis' || element.closest('.sr-only, .skip-link');
      if (mayEnd) continue;
      if (box.left < -1 || box.right > width + 1) found.push(`${name} sticks out`);
      const button = element.closest('button, .button')?.getBoundingClientRect();
      if (button && (box.left < button.left - 1 || box.right > button.right + 1)) {
        found.push(`${name} sticks out of its button`);
      }
      if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
        found.push(`${name} is cut off`);
      }
    }
    return found;
  });

function finishedLog(): string {
  const golden = goldenOf('late-delivery', 'solve-first');
  const runner = startShipped('late-delivery', golden.seed ?? 206);
  expect(playScript(runner, golden.choose)).toEqual({ ok: true });
  return JSON.stringify(runner.log);
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test(`two fifths longer and from right to left: ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await speakPseudo(page);
    const look = async (screen: string) => {
      await laidOut(page);
      await page.screenshot({
        path: `test-results/screens/pseudo-${screen}-${viewport.width}.png`,
      });
      expect.soft(await misfits(page), screen).toEqual([]);
    };
    await page.goto('./');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await look('menu');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'log.json',
        mimeType: 'application/json',
        buffer: Buffer.from(finishedLog()),
      });
    await page.locator('.timeline').waitFor();
    await look('debrief');
    await page.goto('./');
    await page.locator('.scenario-card-button').first().click();
    await page.locator('.briefing-start').waitFor();
    await look('briefing');
    await page.locator('.briefing-start [type=submit]').click();
    await page.locator('.ringing button').first().click();
    await page.locator('.replies [data-number="1"]').waitFor();
    await look('call');
  });
}
