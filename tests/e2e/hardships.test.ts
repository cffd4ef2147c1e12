/** A browser that refuses something still plays a whole call, and says what is missing. */
import { expect, type Page, test } from '@playwright/test';
import { goldenOf, Player, partsOf, watchConsole } from './support/Player.ts';

const textbook = goldenOf('late-delivery', 'textbook');
const contact = textbook.choose.slice(
  0,
  textbook.choose.findIndex((item) => item.startsWith('@wrapup')),
);

/** The shortest whole call: it ends before long, and has all the same to be written up. */
const short = goldenOf('late-delivery', 'driven-to-hang-up').choose.filter(
  (item) => !item.startsWith('@wrapup'),
);

async function playTheCall(page: Page, items: readonly string[] = short): Promise<void> {
  const player = new Player(page, 'late-delivery');
  await player.takeContact();
  await player.play(items);
  await player.goOn();
  await expect(page.getByRole('heading', { level: 1, name: /Write it up/ })).toBeVisible();
}

test('without WebGL and without a canvas', async ({ page }) => {
  const errors = watchConsole(page);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await playTheCall(page, contact);
  await expect(page.getByText('The moving picture is not available here.')).toBeVisible();
  expect(errors).toEqual([]);
});

test('with storage blocked', async ({ page }) => {
  const errors = watchConsole(page);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await playTheCall(page);
  await expect(page.getByText('This browser keeps nothing here')).toBeVisible();
  expect(errors).toEqual([]);
});

test('with storage full, to the debrief and on from there', async ({ page }) => {
  const errors = watchConsole(page);
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const golden = goldenOf('late-delivery', 'solve-first');
  const player = new Player(page, 'late-delivery', 'mouse', golden.seed);
  await player.takeContact();
  await expect(page.getByText('There is no room left')).toBeVisible();
  await player.play(partsOf(golden.choose).contact);
  await player.goOn();
  await player.wrapUp();
  await player.reveal();
  // In memory until the page is closed: the history has it, and it can be tried again.
  await page.goto('./#/progress');
  await expect(page.locator('.progress-table tbody tr')).toHaveCount(1);
  await page.goBack();
  await player.openPart('One thing to practise');
  await page.getByRole('button', { name: /^Retry from turn/ }).click();
  await expect(player.replies.locator('.reply').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('where the part that keeps a history does not arrive, and then does', async ({ page }) => {
  const part = '**/assets/profileBook-*.js';
  await page.route(part, (route) => route.abort());
  await page.goto('./#/progress');
  await expect(page.getByText('This part could not be loaded')).toBeVisible();
  await page.unroute(part);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Delete everything' })).toBeVisible();
});

test('without sound', async ({ page }) => {
  const errors = watchConsole(page);
  await page.addInitScript(() => {
    Object.assign(window, { AudioContext: undefined, webkitAudioContext: undefined });
    Object.defineProperty(window, 'Audio', { value: undefined });
  });
  await playTheCall(page);
  await expect(page.getByText('There is no sound here.')).toBeVisible();
  expect(errors).toEqual([]);
});

test('the first reply can be chosen while the stage is still on its way', async ({ page }) => {
  let letStageThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letStageThrough = resolve;
  });
  await page.route(/createStage.*\.js|story.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  const player = new Player(page, 'late-delivery');
  await player.takeContact();
  await expect(page.locator('canvas')).toHaveCount(0);
  await player.play(contact.slice(0, 1));
  letStageThrough();
  await player.play(contact.slice(1, 3));
  await expect(page.locator('canvas')).toHaveCount(1);
});
