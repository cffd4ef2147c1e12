/** The handouts on screen and on paper, and the questions where they arise, in a real browser. */
import { expect, type Page, test } from '@playwright/test';
import { HANDOUTS, slugOf } from '../../src/handouts/catalogue.ts';
import { cheatSheetOf } from '../../src/handouts/cheatSheet.ts';
import type { FrameworkId } from '../../src/heat/frameworks.ts';
import { playScript } from '../../src/session/script.ts';
import type { Catalogue } from '../../src/words/catalogue.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { tellFramework } from '../../src/words/tellFramework.ts';
import { startShipped } from '../support/shipped.ts';
import { expectClean } from './support/clean.ts';
import { goldenOf, watchConsole } from './support/Player.ts';
import { PAPERS, printed } from './support/paper.ts';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`./#/${path}`);
  await page.locator('main h1').waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** Every word that must be on a cheat sheet, letters alone: a PDF breaks lines where it likes. */
function saidOn(framework: FrameworkId, catalogue: Catalogue): string[] {
  const { steps } = cheatSheetOf(framework);
  return [
    ...steps
      .flatMap(({ label, say, failure }) => [label, ...say, failure])
      .map((text) => tellFramework(text, catalogue)),
    ...steps.flatMap(({ misses }) => misses.map((miss) => catalogue[`cheat.fails.${miss}`])),
    catalogue['cheat.line.what'],
    catalogue['cheat.own_words'],
  ];
}
const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

for (const [locale, catalogue] of [
  ['en-GB', en],
  ['de-DE', de],
] as const) {
  test(`every sheet prints to one A4 and one Letter page: ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ locale, colorScheme: 'dark' });
    const page = await context.newPage();
    for (const handout of HANDOUTS) {
      const slug = slugOf(handout);
      await open(page, `handouts/${slug}`);
      for (const paper of PAPERS) {
        const sheets = await printed(
          page,
          paper,
          `test-results/paper/${slug}-${locale}-${paper}.pdf`,
        );
        expect(sheets, `${slug} on ${paper}`).toHaveLength(1);
        if (handout.kind !== 'cheat_sheet') continue;
        const sheet = letters(sheets[0] ?? '');
        const missing = saidOn(handout.framework, catalogue).filter(
          (text) => !sheet.includes(letters(text)),
        );
        expect(missing, `${slug} on ${paper}`).toEqual([]);
      }
    }
    await context.close();
  });
}

const SCREENS = [
  'handouts',
  'handouts/heat',
  'handouts/escalation',
  'handouts/complaints-guide',
  'handouts/complaint-log',
  'handouts/commitment',
  'handouts/complaints-page',
  'questions',
  'how-it-decides',
];

test('every page is accessible', async ({ page }) => {
  const errors = watchConsole(page);
  for (const screen of SCREENS) {
    await open(page, screen);
    await expectClean(page, screen);
  }
  expect(errors).toEqual([]);
});

test('tools answer, and files can be taken away', async ({ page }) => {
  await open(page, 'handouts/escalation');
  await page.getByLabel('They asked for somebody above you').check();
  await expect(page.getByRole('status').getByText('A warm handover to your lead')).toBeVisible();
  await page.getByLabel(/Was anybody insulted/).selectOption('A threat');
  await expect(page.getByRole('status').getByText('Your lead, at once')).toBeVisible();

  await open(page, 'handouts/complaints-page');
  const [html] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /HTML/ }).click(),
  ]);
  expect(html.suggestedFilename()).toBe('complaints-page.html');

  await open(page, 'handouts/commitment');
  await page.getByLabel('Your organisation').fill('Merrow Mobile');
  await expect(page.locator('.sheet').getByText('Merrow Mobile')).toBeVisible();

  await open(page, 'questions/abuse');
  await expect(page.getByRole('heading', { name: 'Must I put up with abuse?' })).toBeFocused();
});

test('a hedged apology leads to the answer about liability, and the log leaves as a row', async ({
  page,
}) => {
  const golden = goldenOf('late-delivery', 'hedged-apology');
  const runner = startShipped('late-delivery', golden.seed);
  runner.send({ type: 'answer' });
  expect(playScript(runner, golden.choose)).toEqual({ ok: true });
  await page.goto('./');
  await page.getByLabel('Open a saved log').setInputFiles({
    name: 'log.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(runner.log)),
  });
  const openPart = (name: string) =>
    page
      .getByRole('navigation', { name: en['report.nav'] })
      .getByRole('button', { name, exact: true })
      .click();
  await openPart(en['report.ledger']);
  const question = page.locator('.question-link', { hasText: en['question.liability'] });
  await question.locator('summary').click();
  await expect(question.getByText(en['question.liability.short'])).toBeVisible();
  await expectClean(page, 'debrief with an answer open');
  await openPart(en['report.promises']);
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Complaint log (CSV)' }).click(),
  ]);
  expect(csv.suggestedFilename()).toBe(`complaint-log-late-delivery-${golden.seed}.csv`);
  await openPart(en['report.ledger']);
  await question.getByRole('link', { name: 'All eight questions' }).click();
  await expect(page.getByRole('heading', { name: en['question.liability'] })).toBeFocused();
  await page.getByRole('link', { name: 'Back to the debrief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The cot' })).toBeVisible();
});
