/**
 * A whole call by keyboard alone, and what a screen reader finds in it, kept as a golden file that reads as a conversation:
 * `npx playwright test screen-reader --update-snapshots` writes it anew after a change that is meant.
 */
import { expect, type Page, test } from '@playwright/test';
import { goldenOf, Player, partsOf, setSettings, watchConsole } from './support/Player.ts';

/** The part of the page where it is said and answered, as the accessibility tree has it. */
const talk = (page: Page): Promise<string> => page.locator('.talk').ariaSnapshot();

test('a whole call reads as a conversation', async ({ page }) => {
  const golden = goldenOf('late-delivery', 'textbook');
  const { contact, later } = partsOf(golden.choose);
  const errors = watchConsole(page);
  const player = new Player(page, 'late-delivery', 'keyboard', golden.seed);
  const heard: string[] = [];
  const hear = async (title: string) => heard.push(`# ${title}\n\n${await talk(page)}\n`);

  await setSettings(page, { textSpeed: 'instant' });
  await page.goto('./');
  await player.openBriefing();
  await player.goToDesk();
  await page.getByRole('button', { name: 'Answer' }).waitFor();
  // Where everything stands, once; it stays there.
  const places = await page.locator('.call').ariaSnapshot();
  heard.push(`# The desk, before the call is answered\n\n${places}\n`);
  await player.answer();
  await hear('Answered');
  for (const item of contact) {
    await player.play([item]);
    await hear(item);
  }
  const text = heard.join('\n');
  expect(text).toMatchSnapshot('late-delivery-textbook.txt');

  // Whatever else it says: the customer is named, replies are buttons in a list, and heat is in words.
  const { first } = player.shadow.setup.person.name;
  expect(text).toContain(`region "${first} says"`);
  expect(text).toMatch(/listitem:\n\s+- button "/);
  expect(text).toMatch(/Heat \d+(\.\d)?, \w+/);
  expect(text).not.toMatch(/undefined|NaN|\[object/);

  await player.goOn();
  await player.wrapUp();
  await player.takeFollowUp();
  await player.play(later);
  await player.goOn();
  await player.reveal();
  await expect(page.getByRole('heading', { name: 'Resolved' })).toBeVisible();
  expect(errors).toEqual([]);
});
