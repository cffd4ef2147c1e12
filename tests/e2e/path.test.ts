/** The first hour in a real browser: the walk, the route, and a record on one page of paper. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { keptSession } from '../support/progressFile.ts';
import { expectClean } from './support/clean.ts';
import { watchConsole } from './support/Player.ts';
import { PAPERS, printed } from './support/paper.ts';

/** More contacts than a page holds: the guided one, the practice one, the assessed one, and more. */
const sessions = [
  keptSession({
    scenario: 'late-delivery',
    name: 'solve-first',
    startedAt: '2026-11-02T09:00:00.000',
    mode: 'guided',
  }),
  keptSession({
    scenario: 'billing-surprise',
    name: 'textbook',
    startedAt: '2026-11-02T09:20:00.000',
  }),
  ...Array.from({ length: 24 }, (_, i) =>
    keptSession({
      scenario: 'late-delivery',
      name: 'driven-to-hang-up',
      startedAt: `2026-11-${String(i + 3).padStart(2, '0')}T09:00:00.000`,
    }),
  ),
];
const history = {
  format: 'cooldown-progress',
  version: 1,
  exportedAt: '2026-11-26T09:30:00.000',
  name: 'Ana Petrović',
  sessions,
  drills: [],
  unfinished: null,
};

async function importHistory(page: Page): Promise<void> {
  await page.goto('./#/progress');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(history)),
  });
  await expect(page.getByText(/sessions were added/)).toBeVisible();
}

test('walk, route and record', async ({ page }) => {
  const errors = watchConsole(page);
  await page.goto('./#/path');
  await expect(page.getByText('0 of 3 done.')).toBeVisible();
  await page.getByRole('link', { name: 'Take the walk' }).click();
  const start = page.getByRole('button', { name: 'Play it' }).first();
  await start.click();
  const bad = page.locator('.panel').filter({ hasText: 'starts with the solution' });
  const next = bad.getByRole('button', { name: 'Next line' });
  await expect(next).toBeVisible();
  while (await next.isVisible()) await next.click();
  await expect(bad.getByText(/was taken in/)).toBeVisible();
  await expect(bad.locator('.walk-meter[data-change="1"]').first()).toBeVisible();
  await expectClean(page, 'walk');

  await importHistory(page);
  await page.goto('./#/path');
  await expect(page.getByText('2 of 3 done.')).toBeVisible();
  await expectClean(page, 'path');
  await page.getByRole('link', { name: 'The record of what you practised' }).click();
  await page.getByLabel(/Your name/).fill('Ana Petrović');
  await expectClean(page, 'record');
  await page.goto('./#/path');
  await page
    .getByRole('button', { name: /^Prepare/ })
    .first()
    .click();
  await expect(page.getByRole('radio', { name: /Assessed/ })).toBeChecked();
  await expect(page.getByLabel('Variation')).not.toHaveValue(String(sessions[0]?.log.seed));
  expect(errors).toEqual([]);
});

test('the record prints to one page of A4 and of Letter, and saves as CSV', async ({ page }) => {
  await importHistory(page);
  await page.goto('./#/path/record');
  await page.getByLabel(/Your name/).fill('Ana Petrović');
  await expect(page.locator('.record-table tbody tr')).toHaveCount(20);
  for (const paper of PAPERS) {
    const sheets = await printed(page, paper, `test-results/record-${paper}.pdf`);
    expect(sheets, paper).toHaveLength(1);
    // A PDF may hold an accent as a letter of its own.
    expect(sheets[0]?.normalize('NFC'), paper).toContain('Ana Petrović');
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8').split('\r\n');
  expect(csv).toHaveLength(sessions.length + 2);
  expect(csv[1]).toMatch(/^"Ana Petrović","late-delivery",.*,"guided",/);
});
