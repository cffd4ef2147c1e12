/** The main job, in a real browser: take the call, talk, write it up, keep the promise, read the debrief. */
import { expect, test } from '@playwright/test';
import { goldenOf, Player, watchConsole } from './support/Player.ts';

const textbook = goldenOf('late-delivery', 'textbook');
const contact = textbook.choose.slice(
  0,
  textbook.choose.findIndex((item) => item.startsWith('@wrapup')),
);
const followUp = textbook.choose.slice(
  textbook.choose.findLastIndex((item) => item.startsWith('@wrapup')) + 1,
);

test.setTimeout(90_000);

async function playThrough(player: Player): Promise<void> {
  await player.takeContact();
  await player.play(contact);
  await player.goOn();
  await player.wrapUp();
  await player.takeFollowUp();
  await player.play(followUp);
  await player.goOn();
  await player.reveal();
}

test('the textbook call to its end, by mouse', async ({ page }) => {
  const errors = watchConsole(page);
  const player = new Player(page, 'late-delivery', 'mouse');
  await playThrough(player);
  await expect(page.getByRole('heading', { name: 'Resolved' })).toBeVisible();
  await player.openPart('The steps, in order');
  await expect(page.locator('.ribbon-landed, .ribbon-looped')).toHaveCount(4);
  await page.screenshot({ path: 'test-results/screens/debrief-textbook.png', fullPage: true });
  expect(errors).toEqual([]);
});

test('the same by keyboard alone', async ({ page }) => {
  const errors = watchConsole(page);
  const player = new Player(page, 'late-delivery', 'keyboard');
  await playThrough(player);
  await expect(page.getByRole('heading', { name: 'Resolved' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('the call with the stage hidden, to the wrap-up', async ({ page }) => {
  const player = new Player(page, 'late-delivery');
  await player.takeContact();
  await page.locator('.call-stage').evaluate((stage) => {
    if (stage instanceof HTMLElement) stage.style.display = 'none';
  });
  await player.play(contact);
  await player.goOn();
  await expect(page.getByRole('heading', { level: 1, name: /Write it up/ })).toBeVisible();
});

test('solving first is named in the debrief, with its turn and a better line', async ({ page }) => {
  const golden = goldenOf('late-delivery', 'solve-first');
  const player = new Player(page, 'late-delivery', 'mouse', golden.seed);
  await player.takeContact();
  await player.play(golden.choose.filter((item) => !item.startsWith('@wrapup')));
  await player.goOn();
  await player.wrapUp();
  await player.reveal();
  await player.openPart('What cost, and what went further');
  await expect(page.getByText('Solving before hearing').first()).toBeVisible();
  await player.openPart('One thing to practise');
  await expect(page.locator('.focus-card')).toContainText(/Hear|Take action/);
  await page.screenshot({ path: 'test-results/screens/debrief-solve-first.png', fullPage: true });
});

test('a reload in mid-call resumes at the same line', async ({ page }) => {
  const player = new Player(page, 'late-delivery');
  await player.takeContact();
  const half = contact.slice(0, 7);
  await player.play(half);
  const line = await page.locator('.line').innerText();
  await page.reload();
  await player.press(page.getByRole('button', { name: 'Take it up again' }));
  await expect(page.locator('.line')).toHaveText(line, { useInnerText: true });
  await player.expectInStep();
  await player.play(contact.slice(7, 9));
});
