/** WCAG 2.2 AA is a test: axe on every screen of a contact, in both themes and at both sizes. */
import { type Page, test } from '@playwright/test';
import { expectClean } from './support/clean.ts';
import { goldenOf, Player, setSettings } from './support/Player.ts';

const textbook = goldenOf('late-delivery', 'textbook');
const contact = textbook.choose.slice(
  0,
  textbook.choose.findIndex((item) => item.startsWith('@wrapup')),
);

/** Axe has nothing to say of a canvas; without one there is the still picture, at once. */
const withoutCanvas = (page: Page) =>
  page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });

/**
 * The picture of a call is decoration, and words over it have a ground of their own; its hundreds of
 * shapes would be looked through for the ground of every word.
 */
const hidePicture = (page: Page) =>
  page.locator('.stage-still').evaluate((picture) => {
    (picture as HTMLElement).hidden = true;
  });

test('every screen up to the call', async ({ page }) => {
  await withoutCanvas(page);
  const player = new Player(page, 'late-delivery');
  await setSettings(page, { textSpeed: 'instant' });
  await page.goto('./');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectClean(page, 'menu');
  await page.getByRole('button', { name: /Settings/ }).click();
  await page.getByRole('dialog').waitFor();
  await expectClean(page, 'settings');
  await page.keyboard.press('Escape');
  await player.openBriefing();
  await expectClean(page, 'briefing');
  await player.goToDesk();
  await page.getByRole('button', { name: 'Answer' }).waitFor();
  await expectClean(page, 'ringing');
  await player.answer();
  await hidePicture(page);
  await player.play(contact.slice(0, 2));
  await expectClean(page, 'call');
  for (const tool of ['Notes', 'Case file', 'Policy', 'Transcript']) {
    const door = page.getByRole('button', { name: new RegExp(`^${tool}`) });
    await door.click();
    await page.locator('#desk-panel').waitFor();
    await expectClean(page, `call, ${tool}`);
    await door.click();
  }
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('dialog').waitFor();
  await expectClean(page, 'paused');
});

test('every screen after the call', async ({ page }) => {
  await withoutCanvas(page);
  const player = new Player(page, 'late-delivery');
  await player.takeUp(contact.slice(0, -1));
  await player.play(contact.slice(-1));
  await hidePicture(page);
  await expectClean(page, 'call, ended');
  await player.goOn();
  await page.getByRole('heading', { level: 1, name: /Write it up/ }).waitFor();
  await expectClean(page, 'wrap-up');
  await player.wrapUp();
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  await expectClean(page, 'follow-up');
  await player.takeFollowUp();
  await player.play(['f-tomorrow']);
  await player.goOn();
  const leave = page.getByRole('button', { name: 'Leave it, and see the debrief' });
  await leave.waitFor();
  await expectClean(page, 'repeat');
  await leave.click();
  await page.getByRole('button', { name: /^Skip this, and see/ }).waitFor();
  await expectClean(page, 'predict');
  await player.reveal();
  await page.locator('.timeline').waitFor();
  await expectClean(page, 'debrief');
});
