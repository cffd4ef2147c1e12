/** A promise that nobody keeps, and the hotter call that comes of it, in a real browser. */
import { expect, test } from '@playwright/test';
import { goldenOf, Player, watchConsole } from './support/Player.ts';

const golden = goldenOf('late-delivery', 'repeat-won-back');
const followUp = golden.choose.indexOf('f-tomorrow');

test('silence where a call was due brings them back, and they are won back', async ({ page }) => {
  const errors = watchConsole(page);
  const player = new Player(page, 'late-delivery', 'mouse', golden.seed);
  await player.takeUp(golden.choose.slice(0, followUp - 1));
  await player.play(golden.choose.slice(followUp - 1, followUp));
  await player.goOn();
  await player.wrapUp();
  await player.takeFollowUp();
  const heatBefore = player.shadow.contact.customer.heat;
  await player.play(['f-tomorrow']);
  await player.goOn();
  await page.screenshot({ path: 'test-results/screens/repeat-briefing.png', fullPage: true });
  await player.takeRepeat();
  expect(player.shadow.contact.customer.heat).toBeGreaterThan(heatBefore);
  await page.screenshot({ path: 'test-results/screens/repeat-call.png', fullPage: true });
  await player.play(golden.choose.slice(followUp + 1));
  await player.goOn();
  await player.reveal();
  await expect(page.getByRole('heading', { name: 'Resolved', exact: true })).toBeVisible();
  await page.screenshot({ path: 'test-results/screens/repeat-debrief.png', fullPage: true });
  expect(errors).toEqual([]);
});
