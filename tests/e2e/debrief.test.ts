/** The debrief that coaches: three screens on a phone, another try, and one attempt beside the other. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { debriefOf } from '../../src/debrief/debrief.ts';
import type { Finding } from '../../src/debrief/findingCodes.ts';
import { retryFrom } from '../../src/log/attempts.ts';
import { resumeRunner } from '../../src/session/replay.ts';
import { finishScript } from '../../src/session/script.ts';
import { en } from '../../src/words/en.ts';
import { tellFinding } from '../../src/words/tellFinding.ts';
import { expectClean } from './support/clean.ts';
import { reloadAndTakeUp } from './support/leftOff.ts';
import { goldenOf, Player, partsOf, watchConsole } from './support/Player.ts';
import { printed } from './support/paper.ts';

const golden = goldenOf('late-delivery', 'solve-first');
const { contact } = partsOf(golden.choose);

/** All that stands between the contact's end and another try, where a coach is beside it. */
const GUIDED = ['What happened', 'Where it turned', 'One thing to practise'];
/** As adults read silently (Brysbaert 2019, non-fiction in English). */
const WORDS_A_MINUTE = 238;

/** How many words there are to be read, pictures and what can be pressed left out. */
const wordsToRead = (where: Locator): Promise<number> =>
  where.evaluate((root) => {
    const UNREAD = '.sr-only, svg, button, summary, a';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let words = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement, textContent } = node;
      if (!parentElement?.checkVisibility() || parentElement.closest(UNREAD)) continue;
      words += textContent?.match(/\S+/g)?.length ?? 0;
    }
    return words;
  });

async function look(page: Page, name: string): Promise<void> {
  await expectClean(page, `debrief, ${name}`);
  await page.screenshot({ path: `test-results/screens/report-${name}.png`, fullPage: true });
}

test('guided on a phone: what happened, why, one focus, and the way to try again', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const errors = watchConsole(page);
  const player = new Player(page, 'late-delivery', 'mouse', golden.seed);
  await page.goto('./');
  await player.openBriefing();
  // Nobody has played here yet, so a coach is suggested.
  await expect(page.getByRole('radio', { name: /^Guided/ })).toBeChecked();
  player.mode = 'Guided';
  await player.goToDesk();
  await player.answer();
  await player.play(contact.slice(0, 4));
  await page.getByRole('button', { name: 'A hint' }).click();
  await expect(page.locator('.coach')).toContainText('Hear');
  await look(page, 'coach');
  await player.play(contact.slice(4));
  await player.goOn();
  await player.wrapUp();

  finishScript(player.shadow);
  const { retry } = debriefOf(player.shadow.log);
  const retryFromThere = `Retry from turn ${(retry?.turn ?? 0) + 1}`;
  const part = (name: string) => page.getByRole('heading', { level: 2, name, exact: true });
  const chief = page.locator('main .button-main:visible');
  await expect(page.getByRole('heading', { name: 'They ended the call' })).toBeVisible();
  let words = 0;
  for (const [index, name] of GUIDED.entries()) {
    if (index === 0) await expect(part(name)).toBeVisible();
    else await expect(part(name)).toBeFocused();
    await look(page, `guided-${index + 1}`);
    words += await wordsToRead(page.locator('.report-part:visible'));
    await expect(chief).toHaveCount(1);
    if (index < GUIDED.length - 1) await chief.click();
  }
  await expect(chief).toHaveText(retryFromThere);
  // Whoever reads them word for word is at the reply to be tried again within 90 seconds.
  expect((words / WORDS_A_MINUTE) * 60).toBeLessThan(90);
  // The rest is there for whoever asks for it.
  await page.getByRole('button', { name: 'More about this contact' }).click();
  await expect(part('The steps, in order')).toBeFocused();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(part('One thing to practise')).toBeFocused();

  await page.getByRole('button', { name: retryFromThere }).click();
  const again = resumeRunner(
    retryFrom(player.shadow.log, retry?.seq ?? 0),
    player.shadow.setup.scenario,
    player.shadow.setup.person,
  );
  if (!again.ok) throw new Error(again.error.message);
  player.follow(again.runner);
  await player.expectInStep();
  await player.play(['h2-back']);

  // In the middle of it, the page goes.
  await reloadAndTakeUp(page, player.shadow);
  await player.expectInStep();
  await player.playOut();
  await player.goOn();
  await player.wrapUp();
  await player.takeFollowUp();
  await player.playOut();
  await player.goOn();
  // Nothing was promised that anybody kept, and the customer is back.
  await page.getByRole('button', { name: 'Leave it, and see the debrief' }).click();
  await expect(part('What happened')).toBeVisible();
  await page.getByRole('button', { name: 'Next: Beside your first attempt' }).click();
  await expect(page.getByRole('columnheader', { name: 'Attempt 2' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Outcome/ })).toContainText('They ended the call');
  await look(page, 'compared');
  expect(errors).toEqual([]);
  await context.close();
});

test('in practice: a guess before the reveal, and every part of the report', async ({ page }) => {
  const errors = watchConsole(page);
  const player = new Player(page, 'late-delivery', 'mouse', golden.seed);
  await player.takeUp(contact.slice(0, -1));
  await expect(page.locator('.coach')).toHaveCount(0);
  await player.play(contact.slice(-1));
  await player.goOn();
  await player.wrapUp();
  await expect(page.getByRole('heading', { name: 'Before you see how it went' })).toBeVisible();
  await expect(page.getByText(/^Heat \d/)).toHaveCount(0);
  await page.getByRole('radio', { name: 'Unsure' }).check();
  await page.getByLabel('Which step did you miss, if any?').selectOption({ label: 'Hear' });
  await page.getByLabel(/How likely is it/).fill('80');
  await page.getByLabel('Empathise', { exact: true }).selectOption({ index: 2 });
  await page.getByRole('radio', { name: 'Halfway' }).check();
  await look(page, 'predict');
  await page.getByRole('button', { name: 'See what happened', exact: true }).click();
  await look(page, 'happened');

  const list = page.getByRole('navigation', { name: 'Parts of the debrief' }).getByRole('list');
  const names = await list.getByRole('button').allInnerTexts();
  expect(names.length).toBeGreaterThan(8);
  for (const name of names.slice(1)) {
    await list.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeFocused();
    await look(page, name.toLowerCase().replaceAll(/\W+/g, '-'));
  }
  await list.getByRole('button', { name: 'Your view, and the scorecard' }).click();
  await expect(page.getByText('You put satisfied at 80 %.')).toBeVisible();
  await expect(page.getByText('You named Hear, and that is what was missing.')).toBeVisible();

  // The fault is named, with a better line to practise.
  await list.getByRole('button', { name: 'One thing to practise' }).click();
  await expect(page.locator('.focus-card')).toContainText(/Hear|Take action/);
  // A finding leads to its turn; on paper the whole report stands.
  await list.getByRole('button', { name: 'What cost, and what went further' }).click();
  await expect(page.getByText('Solving before hearing').first()).toBeVisible();
  await page
    .getByRole('button', { name: /^Turn \d/ })
    .first()
    .click();
  await expect(page.locator('.transcript-turn:focus')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.report-part:visible')).toHaveCount(names.length);
  const sheets = await printed(page, 'A4', 'test-results/paper/debrief-A4.pdf');
  const paper = sheets.join(' ');
  for (const name of names) expect(paper).toContain(name);
  // What is folded on the screen stands open, and nothing that only a press would do is there.
  finishScript(player.shadow);
  const { ledger } = debriefOf(player.shadow.log);
  expect(paper).toContain(tellFinding(ledger.at(-1) as Finding, en).next);
  expect(paper).not.toContain(en['log.download']);
  // No sheet is begun for a line or two.
  expect(sheets.map((sheet) => sheet.length).filter((length) => length < 150)).toEqual([]);
  expect(errors).toEqual([]);
});
