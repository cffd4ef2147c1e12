/** A learner's history in a real browser: in, out, gone and back; a guest; a drill by keyboard. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { progressFile } from '../support/progressFile.ts';
import { expectClean } from './support/clean.ts';
import { watchConsole } from './support/Player.ts';

const history = progressFile(
  [
    { scenario: 'late-delivery', name: 'solve-first', startedAt: '2026-11-20T09:00:00.000' },
    { scenario: 'billing-surprise', name: 'textbook', startedAt: '2026-11-22T09:00:00.000' },
    { scenario: 'late-delivery', name: 'textbook', startedAt: '2026-11-23T09:00:00.000' },
    { scenario: 'late-delivery', name: 'vague-action', startedAt: '2026-11-25T09:00:00.000' },
  ],
  'Ana',
);

const rows = (page: Page) => page.locator('.progress-table tbody tr');
const picker = (page: Page) => page.locator('input[type="file"]');

async function importHistory(page: Page, text = JSON.stringify(history)): Promise<void> {
  await picker(page).setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('export, delete everything and import: all of it survives', async ({ page }) => {
  const errors = watchConsole(page);
  await page.goto('./#/progress');
  await importHistory(page);
  await expect(page.getByText('4 sessions were added.')).toBeVisible();
  await expect(rows(page)).toHaveCount(4);
  await page.reload();
  await expect(rows(page)).toHaveCount(4);
  const shown = await page.locator('main').innerText();

  const [log] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Complaint log (CSV)' }).click(),
  ]);
  const filed = readFileSync(await log.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(filed).toHaveLength(1 + 4);
  expect(filed[1]).toContain('out for delivery');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to a file' }).click();
  const exported = readFileSync(await (await download).path(), 'utf8');

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('There is nothing here yet.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await importHistory(page, exported);
  await expect(rows(page)).toHaveCount(4);
  await page.reload();
  await expect(rows(page)).toHaveCount(4);
  expect(await page.locator('main').innerText()).toBe(shown);

  await importHistory(page, exported.replace('"seed": ', '"seed": "'));
  await expect(page.getByText('Nothing was imported')).toBeVisible();
  await expect(rows(page)).toHaveCount(4);

  await rows(page).first().getByRole('button').click();
  await expect(page.getByText('Debrief').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Your progress' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a guest leaves nothing behind', async ({ page }) => {
  await page.goto('./#/progress');
  await page
    .getByLabel('Profile', { exact: true })
    .selectOption({ label: 'Guest: nothing is kept' });
  await expect(page.getByText('You are a guest.')).toBeVisible();
  await importHistory(page);
  await expect(rows(page)).toHaveCount(4);
  await page.reload();
  await expect(page.getByText('There is nothing here yet.')).toBeVisible();
});

test('the drill, by keyboard alone', async ({ page }) => {
  // The time draws the drill; in this one, lines to be ordered say “check” themselves.
  await page.clock.setFixedTime(new Date('2026-11-26T09:09:00'));
  await page.goto('./#/drill');
  const question = page.locator('#drill-question');
  for (let at = 1; at <= 10; at += 1) {
    await expect(page.getByText(`${at} of 10`, { exact: true })).toBeVisible();
    const ordering = (await question.innerText()).startsWith('Put the four lines');
    const answer = ordering
      ? page.getByRole('button', { name: 'Check', exact: true })
      : page.locator('.drill-answers button').first();
    await answer.focus();
    await page.keyboard.press('Enter');
    const next = page.getByRole('button', { name: /^(Next|Finish)$/ });
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
});

test('every page of a learner’s is accessible', async ({ page }) => {
  await page.goto('./#/progress');
  await expect(page.getByText('There is nothing here yet.')).toBeVisible();
  await expectClean(page, 'progress-empty');
  await importHistory(page);
  await expect(rows(page)).toHaveCount(4);
  await expectClean(page, 'progress');
  await page.goto('./#/drill');
  await page.locator('.drill-answers button').first().click();
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
  await expectClean(page, 'drill');
});
