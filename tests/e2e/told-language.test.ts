/** A German page that plays a scenario told in English says so to a screen reader (WCAG 3.1.2). */
import { expect, type Page, test } from '@playwright/test';
import { playScript } from '../../src/session/script.ts';
import { progressFile } from '../support/progressFile.ts';
import { shipped, shippedFolders, startShipped } from '../support/shipped.ts';
import { openLeftOff } from './support/leftOff.ts';
import { goldenOf, partsOf, setSettings } from './support/Player.ts';

/** Text in `where` that a German voice would read although it is English. */
const misread = (page: Page, where: string, told: readonly string[]): Promise<string[]> =>
  page.evaluate(
    ([selector, texts]) =>
      [...document.querySelectorAll(selector)].flatMap((root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          const language = node.parentElement?.closest('[lang]')?.getAttribute('lang');
          if (texts.some((one) => text.includes(one)) && language !== 'en') found.push(text);
        }
        return found;
      }),
    [where, told] as const,
  );

test('what is told in English is marked as English, and what is told in German is not', async ({
  page,
}) => {
  await setSettings(page, { textSpeed: 'instant', language: 'de' });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const cards = page.locator('.scenario-card');
  await expect(cards.filter({ hasText: 'The cot' }).locator('[lang="en"]')).toHaveCount(2);
  await expect(cards.filter({ hasText: 'Etwas auf dem Hof' })).toBeVisible();
  await expect(cards.filter({ hasText: 'Etwas auf dem Hof' }).locator('[lang]')).toHaveCount(0);

  await page.getByRole('button', { name: 'The cot' }).first().click();
  await page.locator('.briefing-start').waitFor();
  const { data } = startShipped('late-delivery', 1).setup.scenario;
  const briefed = [data.title, ...data.briefing, ...data.aims, ...data.policy, ...data.authority];
  expect(await misread(page, 'main', briefed)).toEqual([]);

  const golden = goldenOf('late-delivery', 'textbook');
  const { contact } = partsOf(golden.choose);
  const runner = startShipped('late-delivery', golden.seed);
  expect(playScript(runner, contact.slice(0, -1))).toEqual({ ok: true });
  await openLeftOff(page, runner);
  await page.locator('.menu-unfinished .button-main').click();
  await page.locator('.reply').first().waitFor();
  await page.locator('.desk-tool').last().waitFor();
  await page.keyboard.press('t');
  await page.locator('.transcript').waitFor();
  const said = runner.log.events.flatMap(({ event }) =>
    event.type === 'customer.said'
      ? [event.line.text]
      : event.type === 'replies.offered'
        ? event.replies.map(({ text }) => text)
        : [],
  );
  expect(await misread(page, 'main', said)).toEqual([]);
  await expect(page.locator('.replies-heading')).not.toHaveAttribute('lang');
});

const PLAYED = {
  scenario: 'late-delivery',
  name: 'solve-first',
  startedAt: '2026-11-02T09:00:00.000',
};

test('a title in the history and in the record is marked, alone and within a sentence', async ({
  page,
}) => {
  await setSettings(page, { language: 'de' });
  await page.goto('./#/progress');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(progressFile([PLAYED]))),
  });
  await expect(page.locator('.progress-table tbody tr')).toHaveCount(1);
  const titles = shippedFolders.map(({ id }) => shipped(id).data.title);
  // What is shown beside the name of a button is hidden from who listens.
  await page.evaluate(() => {
    for (const unheard of document.querySelectorAll('[aria-hidden="true"]')) unheard.remove();
  });
  expect(await misread(page, 'main', titles)).toEqual([]);
  for (const address of ['path', 'path/record', 'drill']) {
    await page.goto(`./#/${address}`);
    await page.locator('main li, main tbody tr, .drill-card').first().waitFor();
    expect(await misread(page, 'main', titles), address).toEqual([]);
  }
});
