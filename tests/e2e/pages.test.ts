/** Pages outside a contact, and the browser's own Back and Forward, in a real browser. */
import { expect, test } from '@playwright/test';
import { goldenOf, Player, watchConsole } from './support/Player.ts';

const textbook = goldenOf('late-delivery', 'textbook');

test('Back leaves a contact for the menu, and Forward goes on at the same line', async ({
  page,
}) => {
  const errors = watchConsole(page);
  const player = new Player(page, 'late-delivery');
  await player.takeContact();
  await player.play(textbook.choose.slice(0, 3));
  const line = await page.locator('.line').innerText();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Take it up again' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goForward();
  await expect(page.locator('.line')).toHaveText(line, { useInnerText: true });
  await player.play(textbook.choose.slice(3, 5));
  expect(errors).toEqual([]);
});

test('a page has a title, takes the focus, and leads back; an address that is none says so', async ({
  page,
}) => {
  await page.goto('./');
  const menuTitle = await page.title();
  await page.getByRole('link', { name: 'The first hour' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The first hour' })).toBeFocused();
  await expect(page).toHaveTitle('The first hour – Cooldown');
  await page.getByRole('link', { name: 'Back to the menu' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Choose a contact' })).toBeVisible();
  await expect(page).toHaveTitle(menuTitle);
  await page.goto('./#/nowhere');
  await expect(page.getByText('There is no page at “#/nowhere”.')).toBeVisible();
});
