/** How a call feels: words that appear, keys, voices without a face, pauses, and small screens. */
import { expect, type Page, test } from '@playwright/test';
import { playScript } from '../../src/session/script.ts';
import { callView } from '../../src/session/view/callView.ts';
import { startShipped } from '../support/shipped.ts';
import { expectClean } from './support/clean.ts';
import { goldenOf, setSettings, watchConsole } from './support/Player.ts';

// Words appear one after the other only where motion is welcome.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const golden = goldenOf('late-delivery', 'textbook');
const replies = (page: Page) => page.locator('.replies');
const line = (page: Page) => page.locator('.line-bubble');

/** The menu's first contact, answered, at the settings that are kept. */
async function takeCall(page: Page, mode = 'Practice'): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'The cot' }).first().click();
  await page.getByLabel(mode).check();
  await page.getByRole('button', { name: 'Go to your desk' }).click();
  await page.getByRole('button', { name: 'Answer' }).click();
  await replies(page).locator('.reply').first().waitFor();
}

/** Chooses the reply that makes the customer vent, and gives the number of cutting in. */
async function toFirstPause(page: Page): Promise<string> {
  const shadow = startShipped('late-delivery', golden.seed);
  playScript(shadow, []);
  const number = callView(shadow).replies.findIndex(({ id }) => id === golden.choose[0]) + 1;
  await replies(page).locator(`[data-number="${number}"]`).click();
  playScript(shadow, golden.choose.slice(0, 1));
  const { replies: open, acts } = callView(shadow);
  return String(open.length + acts.findIndex(({ act }) => act === 'interrupt') + 1);
}

test('a key that completes the line never cuts in; pressing the reply that does, does', async ({
  page,
}) => {
  await setSettings(page, { textSpeed: 'slow' });
  await takeCall(page);
  const cutIn = await toFirstPause(page);
  const speaking = page.getByRole('heading', { name: 'Maya is speaking' });
  const pause = page.getByRole('heading', { name: 'A pause: Maya has not finished' });
  const cutsIn = replies(page).locator(`[data-number="${cutIn}"]`);
  const own = page.locator('.line-before');
  await expect(speaking).toBeVisible();
  // Those who listen have the whole line from the start.
  await expect(line(page).locator('.line-customer .sr-only').last()).toContainText(
    'missed the bell',
  );
  await cutsIn.focus();
  await page.keyboard.press('Enter');
  await expect(pause).toBeVisible();
  await expect(own).not.toContainText('Cut in');

  await page.keyboard.press('1');
  await expect(own).toContainText('Say nothing');
  await expect(speaking).toBeVisible();
  await replies(page).getByRole('button', { name: 'Cut in' }).focus();
  await page.keyboard.press(' ');
  await expect(pause).toBeVisible();
  await expect(own).not.toContainText('Cut in');

  // Once the line is there, the same key on the same button is meant.
  await page.keyboard.press(' ');
  await expect(own).toContainText('Cut in');
});

test('cutting in while words appear is one press, and no reply is ever held', async ({ page }) => {
  await setSettings(page, { textSpeed: 'slow' });
  await takeCall(page);
  const cutIn = await toFirstPause(page);
  await expect(page.getByRole('heading', { name: 'Maya is speaking' })).toBeVisible();
  await page.keyboard.press(cutIn);
  await expect(page.locator('.line-before')).toContainText('Cut in');
});

test('with lines on request, a press brings the next', async ({ page }) => {
  await setSettings(page, { textSpeed: 'instant', autoAdvance: false });
  await takeCall(page);
  await toFirstPause(page);
  const last = line(page).locator('.line-customer').last().locator('[aria-hidden="true"]');
  await expect(last).toContainText('I took yesterday off');
  await expect(last).toBeHidden();
  await page.keyboard.press(' ');
  await expect(last).toBeVisible();
});

test('every key has its use, and single keys can be turned off', async ({ page }) => {
  const errors = watchConsole(page);
  await setSettings(page, { textSpeed: 'instant' });
  await takeCall(page, 'Guided');
  const hint = page.locator('.coach-hint');
  await expect(page.getByRole('button', { name: 'A hint' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(hint).toBeVisible();
  await page.keyboard.press('1');
  await expect(hint).toHaveCount(0);
  // Asked by its button, the hint has the focus that the button leaves behind.
  await page.getByRole('button', { name: 'A hint' }).focus();
  await page.keyboard.press('Enter');
  await expect(hint).toBeFocused();
  await replies(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await expect(hint).toHaveCount(0);
  await page.keyboard.press('h');
  await expect(replies(page)).toBeHidden();
  await page.keyboard.press('x');
  await expect(replies(page)).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('log', { name: 'Transcript' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('log', { name: 'Transcript' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel(/^Single-key shortcuts/).uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();

  // What was heard of the pause goes by itself.
  await expect(page.locator('.captions')).not.toContainText('paused');
  const before = await page.locator('.call').innerText();
  for (const key of ['1', 'h', 'n', 'f', 't', 's', 'p', 'c']) await page.keyboard.press(key);
  await expect(page.locator('.call')).toHaveText(before, { useInnerText: true });
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('log', { name: 'Transcript' })).toBeVisible();
  await page.keyboard.press('Escape');
  await replies(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.line-before')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('going to another app pauses, and scores nothing', async ({ page }) => {
  await setSettings(page, { textSpeed: 'instant', timers: 'on' });
  await page.clock.install();
  await takeCall(page);
  const heat = await page.locator('.meter-value').innerText();
  const away = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await away(true);
  await page.clock.fastForward('10:00');
  await away(false);
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('.meter-value')).toHaveText(heat);
  // The same time at the desk does count, with timers.
  await page.clock.fastForward('01:00');
  await expect(page.locator('.meter-value')).not.toHaveText(heat);
});

test('an assessed contact is a voice without a picture, and its heat waits for the debrief', async ({
  page,
}) => {
  await setSettings(page, { textSpeed: 'instant' });
  await page.goto('./');
  await page.getByRole('button', { name: 'The cot' }).first().click();
  const voiceOnly = page.getByLabel('Voice only');
  await expect(voiceOnly).not.toBeChecked();
  await page.getByLabel('Assessed').check();
  await expect(voiceOnly).toBeChecked();
  await page.getByRole('button', { name: 'Go to your desk' }).click();
  await page.getByRole('button', { name: 'Answer' }).click();
  await replies(page).locator('.reply').first().waitFor();
  await expect(page.getByRole('img', { name: /^No picture: you hear Maya/ })).toBeVisible();
  await expect(page.locator('.stage-frame')).toHaveCount(0);
  await expect(page.locator('.meter')).toContainText('Hidden until the debrief');
  await expect(page.locator('.meter-value')).toHaveCount(0);
  await expectClean(page, 'call, voice only');
});

test('a voice alone can be chosen in practice, and a picture where assessed', async ({ page }) => {
  await setSettings(page, { textSpeed: 'instant' });
  await page.goto('./');
  await page.getByRole('button', { name: 'The cot' }).first().click();
  await page.getByLabel('Assessed').check();
  await page.getByLabel('Voice only').uncheck();
  await page.getByLabel('Practice').check();
  await expect(page.getByLabel('Voice only')).not.toBeChecked();
  await page.getByLabel('Voice only').check();
  await page.getByRole('button', { name: 'Go to your desk' }).click();
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.locator('.voice-only')).toBeVisible();
  await expect(page.locator('.meter-value')).toHaveCount(0);
});
