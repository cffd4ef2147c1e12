/** The billing surprise in a real browser: a hold, a case that turns complex, and the Thursday after. */
import { expect, test } from '@playwright/test';
import { expectClean } from './support/clean.ts';
import { goldenOf, Player, partsOf, watchConsole } from './support/Player.ts';

const golden = goldenOf('billing-surprise', 'textbook');
const { contact, later } = partsOf(golden.choose);
const upTo = (item: string) => contact.indexOf(item) + 1;
const screen = (name: string) => ({ path: `test-results/screens/${name}.png`, fullPage: true });

test('a hold with a yes, page two read in it, one promise, and news on Thursday', async ({
  page,
}) => {
  const errors = watchConsole(page);
  const player = new Player(page, 'billing-surprise', 'mouse', golden.seed);
  const held = upTo('@hold');
  await player.takeUp(contact.slice(0, held - 2));
  await player.play(contact.slice(held - 2, held));
  await expect(page.getByText('You said 60 seconds; 0 are gone. 60 left.')).toBeVisible();
  await expectClean(page, 'call, on hold');
  const back = upTo('@return') - 1;
  await player.play(contact.slice(held, back));
  await expect(page.getByText('You said 60 seconds; 20 are gone. 40 left.')).toBeVisible();
  await player.play(contact.slice(back, back + 1));
  // What page two brought to light can be said now, and could not before.
  await page.screenshot(screen('billing-page-two'));
  await player.play(contact.slice(back + 1));
  await player.goOn();
  await player.wrapUp();
  await page.screenshot(screen('billing-thursday'));
  await player.takeFollowUp();
  await player.play(later);
  await player.goOn();
  await player.reveal();
  await expect(
    page.getByRole('heading', { name: 'Resolved, and they would come back' }),
  ).toBeVisible();
  await player.openPart('Promise and log');
  const holds = page.getByRole('region', { name: 'Holds' });
  await expect(holds.getByText('yes', { exact: true })).toHaveCount(5);
  await page.screenshot(screen('billing-debrief'));
  expect(errors).toEqual([]);
});

test('a hold run over is said in words, and again in the debrief', async ({ page }) => {
  const player = new Player(page, 'billing-surprise', 'keyboard', golden.seed);
  await player.takeUp(contact.slice(0, upTo('@hold') - 1));
  await player.play(['@hold', '@wait:70']);
  await expect(page.getByText('You are 10 seconds over.')).toBeVisible();
  await page.screenshot(screen('billing-hold-over'));
  await player.play(['@return']);
  expect(player.shadow.contact.holds.at(-1)?.over).toBe(10);
});
