/** A room and a projector: lettered replies, the meter when asked for, a way back, and a saved log. */
import { expect, type Page, test } from '@playwright/test';
import { playScript } from '../../src/session/script.ts';
import { callView } from '../../src/session/view/callView.ts';
import { startShipped } from '../support/shipped.ts';
import { expectClean } from './support/clean.ts';
import { goldenOf, setSettings, watchConsole } from './support/Player.ts';

const golden = goldenOf('late-delivery', 'textbook');
const options = (page: Page) => page.locator('.presenter-options > li');
const said = (page: Page) => page.locator('.presenter-said');
const heat = (page: Page) => page.getByRole('region', { name: 'Heat' });

/** The letter by which the room calls a reply that is on offer. */
function letterFor(shadow: ReturnType<typeof startShipped>, item: string): string {
  const { replies, acts } = callView(shadow);
  const ids = [...replies.map(({ id }) => id), ...acts.map(({ act }) => `@${act}`)];
  const index = ids.indexOf(item);
  expect(index, `${item} is on offer`).toBeGreaterThanOrEqual(0);
  return String.fromCharCode(97 + index);
}

test('a room plays a contact by letters, guesses, and takes a turn back', async ({ page }) => {
  const errors = watchConsole(page);
  const shadow = startShipped('late-delivery', golden.seed);
  await setSettings(page, { textSpeed: 'instant' });
  await page.goto('./');
  await page.getByRole('button', { name: 'The cot' }).first().click();
  await page.getByRole('button', { name: 'Present to a room' }).click();
  await page.getByRole('button', { name: 'Answer' }).click();
  expect(playScript(shadow, [])).toEqual({ ok: true });
  for (const item of golden.choose.slice(0, 2)) {
    await page.keyboard.press(letterFor(shadow, item));
    expect(playScript(shadow, [item])).toEqual({ ok: true });
    const { replies, acts, transcript } = callView(shadow);
    await expect(said(page)).toContainText(transcript.at(-1)?.text ?? '');
    await expect(options(page)).toHaveCount(replies.length + acts.length);
    await expect(options(page).first().locator('.presenter-letter')).toHaveText('A');
  }

  const points = callView(shadow).meter.heat.toFixed(1);
  await expect(heat(page)).not.toContainText(points);
  await page.keyboard.press('r');
  await expect(heat(page)).toContainText(points);
  await expectClean(page, 'presenter');

  const before = await said(page).innerText();
  await page.keyboard.press(letterFor(shadow, '@let_run'));
  await expect(said(page)).not.toHaveText(before, { useInnerText: true });
  await expect(heat(page)).toContainText('Heat is hidden');
  await page.keyboard.press('PageUp');
  await expect(said(page)).toHaveText(before, { useInnerText: true });
  // The turn that was taken back is as open as it was.
  await page.keyboard.press(letterFor(shadow, '@interrupt'));
  expect(playScript(shadow, ['@interrupt'])).toEqual({ ok: true });
  await expect(page.locator('.presenter-before')).toContainText('Cut in');
  // Whoever pressed by letter stays among the options; the trainee's layout leads back here.
  await expect(page.locator('.presenter-choice')).toBeFocused();
  await page.getByRole('button', { name: 'To the layout for one trainee' }).click();
  await page.getByRole('button', { name: 'Present to a room' }).click();
  await expect(page.locator('.presenter-before')).toContainText('Cut in');
  expect(errors).toEqual([]);
});

test('what a trainee can do about abuse, a room can: the card, a breath, and no answer given twice', async ({
  page,
}) => {
  const errors = watchConsole(page);
  const { seed, choose } = goldenOf('abusive-caller', 'closed-by-the-button');
  const shadow = startShipped('abusive-caller', seed);
  await page.setViewportSize({ width: 1280, height: 720 });
  await setSettings(page, { textSpeed: 'instant' });
  await page.goto('./');
  await page.getByRole('button', { name: 'The keys that were sent back' }).first().click();
  const variation = page.getByLabel('Variation');
  await variation.fill(String(seed));
  await variation.press('Enter');
  await page.getByLabel(/I have read the content note/).check();
  await page.getByRole('button', { name: 'Present to a room' }).click();
  const { briefing } = shadow.setup.scenario.data;
  await expect(page.getByRole('region', { name: 'The situation' })).toContainText(
    briefing[0] ?? '',
  );
  await page.getByRole('button', { name: 'Answer' }).click();
  expect(playScript(shadow, [])).toEqual({ ok: true });

  const greeting = callView(shadow).replies.findIndex(({ id }) => id === choose[0]);
  await options(page).nth(greeting).getByRole('button').dblclick();
  expect(playScript(shadow, choose.slice(0, 1))).toEqual({ ok: true });
  const answer = callView(shadow).transcript.at(-1);
  await expect(said(page)).toContainText(answer?.mild ?? answer?.text ?? 'nothing');
  await expect(page.getByText('Turn 2')).toBeVisible();
  await page.getByRole('button', { name: 'Take a breath' }).click();
  await expect(page.locator('.aside-breath')).toContainText(
    shadow.setup.scenario.data.breath ?? 'none',
  );

  await page.keyboard.press('s');
  await expect(said(page)).toContainText('The card');
  await page.keyboard.press('PageUp');
  await page.getByRole('button', { name: 'Safety' }).click();
  await expect(said(page)).toContainText('The card');
  expect(errors).toEqual([]);
});

test('a saved log is walked through turn by turn with a clicker', async ({ page }) => {
  const shadow = startShipped('late-delivery', golden.seed);
  const end = golden.choose.findIndex((item) => item.startsWith('@wrapup'));
  const contact = golden.choose.slice(0, end);
  expect(playScript(shadow, contact)).toEqual({ ok: true });
  await setSettings(page, { textSpeed: 'instant', singleKeys: false });
  await page.goto('./');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Walk through one with a room' }).click();
  await (await choosing).setFiles({
    name: 'log.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(shadow.log)),
  });

  await expect(page.getByText(/^Turn 1 of \d+$/)).toBeVisible();
  await expect(page.getByText('This was said')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  const first = shadow.log.events.find(({ event }) => event.type === 'replies.offered')?.event;
  const chosen = first?.type === 'replies.offered' ? first.replies : [];
  const text = chosen.find(({ id }) => id === contact[0])?.text ?? 'none';
  await expect(page.locator('[data-taken="true"]')).toContainText(text);
  await expectClean(page, 'walk with a room');

  await page.keyboard.press('PageDown');
  await expect(page.getByText(/^Turn 2 of/)).toBeVisible();
  await expect(page.getByText('You said')).toBeVisible();
  await expect(page.getByText('This was said')).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(page.getByText(/^Turn 1 of/)).toBeVisible();

  // To the end, by the button; on the way no turn needs scrolling, on a projector.
  const next = page.getByRole('button', { name: 'Next turn' });
  const body = page.locator('.presenter-body');
  for (let left = 60; left > 0 && (await next.isVisible()); left -= 1) {
    // A face that a turn is the first to need may still be coming.
    await expect
      .poll(() => body.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
      .toBeLessThanOrEqual(1);
    await next.click();
  }
  await expect(page.getByText('The contact is over')).toBeVisible();
  await page.getByRole('button', { name: 'Debrief' }).click();
  await expect(page.locator('.timeline')).toBeVisible();
  await page.getByRole('button', { name: 'Walk through it' }).click();
  await expect(page.getByText(/^Turn 1 of/)).toBeVisible();
});
