/** The abusive caller in a real browser: taken by choice, on both paths, with what is due afterwards. */
import { expect, test } from '@playwright/test';
import { expectClean } from './support/clean.ts';
import { goldenOf, Player, partsOf, watchConsole } from './support/Player.ts';

const screen = (name: string) => ({ path: `test-results/screens/${name}.png`, fullPage: true });

test('is offered with no face, and taken only by choice', async ({ page }) => {
  const player = new Player(page, 'abusive-caller');
  await page.goto('./');
  const card = page.locator('.scenario-card', { hasText: player.title });
  await expect(card.locator('.neutral-picture')).toHaveCount(1);
  await expect(card.locator('.portrait:not(.neutral-picture)')).toHaveCount(0);
  await player.openBriefing();
  await expectClean(page, 'briefing, sensitive');
  await page.getByRole('button', { name: 'Go to your desk' }).click();
  await expect(page.getByText('Tick this first, or skip the contact.')).toBeVisible();
  await expect(page.getByLabel(/I have read the content note/)).toBeFocused();
  await page.screenshot(screen('abusive-briefing'));
  await page.getByRole('button', { name: 'Skip this one' }).click();
  await expect(page.getByRole('heading', { name: 'Choose a contact' })).toBeVisible();
  await expect(page.getByText('in the middle')).toHaveCount(0);
});

test('they stop: hearing goes on, and the trainee comes before the score', async ({ page }) => {
  const errors = watchConsole(page);
  const golden = goldenOf('abusive-caller', 'textbook-believed');
  const { contact, aftercare } = partsOf(golden.choose);
  const player = new Player(page, 'abusive-caller', 'mouse', golden.seed);
  const insulted = contact.indexOf('i-boundary');
  await player.takeUp(contact.slice(0, insulted - 1));
  await player.play(contact.slice(insulted - 1, insulted));
  // Mild from the start: what was done is said, and not what was said.
  await expect(page.locator('.line')).toContainText('[You are called an idiot');
  await page.screenshot(screen('abusive-insult-mild'));
  await player.play(contact.slice(insulted));
  await player.goOn();
  await page.locator('.care-step').first().waitFor();
  await expectClean(page, 'aftercare');
  await page.screenshot(screen('abusive-aftercare'));
  await player.playAfterwards(aftercare);
  await page.screenshot(screen('abusive-aftercare-done'));
  await player.wrapUp();
  await page.getByRole('heading', { name: 'First: how are you?' }).waitFor();
  await expect(page.getByText(/^Heat \d/)).toHaveCount(0);
  await expectClean(page, 'well-being');
  await page.screenshot(screen('abusive-wellbeing'));
  await page.getByRole('button', { name: 'I’d like a break first' }).click();
  await page.getByRole('button', { name: 'I’m back. Go on' }).click();
  await player.reveal();
  await expect(page.getByRole('heading', { name: 'Resolved', exact: true })).toBeVisible();
  await player.openPart('Safety');
  await expect(page.getByText('They stopped, and you went back to hearing them.')).toBeVisible();
  await expectClean(page, 'debrief, safety');
  await page.screenshot(screen('abusive-debrief-resolved'));
  expect(errors).toEqual([]);
});

test('they go on: ended with a way back, by keyboard alone', async ({ page }) => {
  const errors = watchConsole(page);
  const golden = goldenOf('abusive-caller', 'closed-by-the-button');
  const { contact, aftercare } = partsOf(golden.choose);
  const player = new Player(page, 'abusive-caller', 'keyboard', golden.seed);
  await player.takeContact();
  const pressed = contact.indexOf('@safety') + 1;
  await player.play(contact.slice(0, pressed));
  await expect(page.locator('.line')).toContainText('The card: that was aimed at you.');
  await page.screenshot(screen('abusive-safety-card'));
  await player.play(contact.slice(pressed));
  await player.goOn();
  await expect(page.getByLabel('Who ended it')).toHaveValue('us');
  await expect(page.getByLabel('Way back given')).toHaveValue('given');
  await expect(page.getByLabel('Warnings given')).toHaveValue('2');
  await player.playAfterwards(aftercare);
  await player.wrapUp();
  await player.press(page.getByRole('button', { name: 'Go on without the scores' }));
  await expect(page.getByText('You ended with a way to come back.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Closed safely' })).toHaveCount(0);
  await page.screenshot(screen('abusive-without-scores'));
  await player.press(page.getByRole('button', { name: 'Show the scores after all' }));
  await player.reveal();
  await expect(page.getByRole('heading', { name: 'Closed safely' })).toBeVisible();
  await page.screenshot(screen('abusive-debrief-closed'));
  expect(errors).toEqual([]);
});

test('what was left undone afterwards is named', async ({ page }) => {
  const golden = goldenOf('abusive-caller', 'no-break');
  const { contact, aftercare } = partsOf(golden.choose);
  const player = new Player(page, 'abusive-caller', 'mouse', golden.seed);
  await player.takeUp(contact.slice(0, -1));
  await player.play(contact.slice(-1));
  await player.goOn();
  await player.playAfterwards(aftercare);
  await player.wrapUp();
  await page.getByRole('button', { name: 'I’m all right. Go on' }).click();
  await player.reveal();
  await player.openPart('Safety');
  const safety = page.getByRole('region', { name: 'Safety', exact: true });
  await expect(safety).toContainText('No break afterwards');
});

test('insults are spoken where that was asked for, and slurs at no setting', async ({ page }) => {
  const { contact } = partsOf(goldenOf('abusive-caller', 'closed-after-a-slur').choose);
  const player = new Player(page, 'abusive-caller', 'mouse', 14);
  await page.goto('./');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Insults and swearing').selectOption('plain');
  await page.keyboard.press('Escape');
  const insulted = contact.indexOf('i-boundary');
  await player.takeUp(contact.slice(0, insulted - 1));
  await player.play(contact.slice(insulted - 1, insulted));
  await expect(page.locator('.line')).toContainText('You’re an idiot.');
  await player.play(contact.slice(insulted, contact.indexOf('sl-end')));
  await expect(page.locator('.line')).toContainText('[A remark about where you must be from');
});
