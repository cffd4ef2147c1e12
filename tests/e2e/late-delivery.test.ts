/** The main job, in a real browser: take the call, talk, write it up, keep the promise, read the debrief. */
import { expect, test } from '@playwright/test';
import { reloadAfter, reloadAndTakeUp } from './support/leftOff.ts';
import { goldenOf, Player, watchConsole } from './support/Player.ts';

const textbook = goldenOf('late-delivery', 'textbook');
const contact = textbook.choose.slice(
  0,
  textbook.choose.findIndex((item) => item.startsWith('@wrapup')),
);
const followUp = textbook.choose.slice(
  textbook.choose.findLastIndex((item) => item.startsWith('@wrapup')) + 1,
);

// By keyboard alone it is in screen-reader.test.ts.
test('the textbook call to its end, by mouse, with all that moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const errors = watchConsole(page);
  const player = new Player(page, 'late-delivery', 'mouse');
  await player.takeContact();
  await player.play(contact);
  await player.goOn();
  // A tab that closes over a half-written entry loses none of the fields that were left.
  const [issue, owner] = [page.locator('#wrap-up-issue'), page.locator('#wrap-up-owner')];
  await issue.fill('A cot, a day late, and nobody said so');
  await issue.press('Tab');
  await owner.selectOption('me');
  await reloadAfter(page, { type: 'wrapup.filed', field: 'owner', value: 'me' });
  await page.getByRole('button', { name: 'Take it up again' }).click();
  await expect(issue).toHaveValue('A cot, a day late, and nobody said so');
  await expect(owner).toHaveValue('me');
  await player.wrapUp();
  await player.takeFollowUp();
  await player.play(followUp);
  await player.goOn();
  await player.reveal();
  await expect(page.getByRole('heading', { name: 'Resolved' })).toBeVisible();
  await player.openPart('The steps, in order');
  await expect(page.locator('.ribbon-landed, .ribbon-looped')).toHaveCount(4);
  await page.screenshot({ path: 'test-results/screens/debrief-textbook.png', fullPage: true });
  expect(errors).toEqual([]);
});

test('a reload in mid-call resumes at the same line', async ({ page }) => {
  const player = new Player(page, 'late-delivery');
  await player.takeContact();
  const half = contact.slice(0, 7);
  await player.play(half);
  const line = await page.locator('.line').innerText();
  await reloadAndTakeUp(page, player.shadow);
  await expect(page.locator('.line')).toHaveText(line, { useInnerText: true });
  await player.expectInStep();
  await player.play(contact.slice(7, 9));
});
