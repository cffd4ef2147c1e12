/** Where and how the build is used: from any folder, in a frame, without a connection. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { type FolderServer, serveFolder } from './support/folderServer.ts';
import { goldenOf, Player, partsOf, watchConsole } from './support/Player.ts';

const drill = partsOf(goldenOf('threat-call', 'line-kept-open').choose).contact;
const call = goldenOf('late-delivery', 'textbook').choose;

let server: FolderServer;
test.beforeEach(async () => {
  server = await serveFolder();
});
test.afterEach(() => server.close());

/** Requests of the page, its frames and its workers that leave their own server. */
function watchForeign(page: Page, own: string): readonly string[] {
  const foreign: string[] = [];
  page.context().on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !own.startsWith(origin)) foreign.push(request.url());
  });
  return foreign;
}

async function takeFrom(page: Page, address: string, scenario: string): Promise<Player> {
  const player = new Player(page, scenario);
  await page.goto(address);
  await player.openBriefing();
  await player.goToDesk();
  await player.answer();
  return player;
}

test('in a folder of any server, under its content security policy', async ({ page }) => {
  const errors = watchConsole(page);
  const foreign = watchForeign(page, server.site);
  const player = await takeFrom(page, server.site, 'late-delivery');
  await player.play(call.slice(0, 3));
  await expect(page.locator('canvas')).toHaveCount(1);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
  // A policy that is not in force would let this through.
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline"';
    document.head.append(script);
  });
  await expect(page).not.toHaveTitle('inline');
  expect(errors.filter((error) => !error.includes('Content Security Policy'))).toEqual([]);
  expect(errors).toHaveLength(1);
  expect(foreign).toEqual([]);
});

test.describe('kept in the browser', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a whole contact that was never opened, without a connection', async ({ page }) => {
    const foreign = watchForeign(page, server.site);
    await page.goto(server.site);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await server.close();
    await page.context().setOffline(true);
    const errors = watchConsole(page);
    const player = await takeFrom(page, `${server.site}?learner=9`, 'threat-call');
    await player.play(drill);
    await player.goOn();
    await expect(page.getByRole('heading', { name: 'Before the complaint' })).toBeVisible();
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

test('in a frame of another site, with its storage kept apart', async ({
  playwright,
  launchOptions,
}) => {
  // A private window, which tests get, hands out no storage in such a frame at all.
  const profile = profileWithPartitions();
  const context = await playwright.chromium.launchPersistentContext(profile, {
    ...launchOptions,
    // In place of Playwright's own list, which turns the partitions off.
    args: [...(launchOptions.args ?? []), '--disable-features=Translate'],
  });
  const page = await context.newPage();
  const foreign = watchForeign(page, server.site);
  await page.goto(server.platform);
  const frame = await framed(page);
  await keepDark(frame);
  await frame.getByRole('button', { name: 'The cot' }).first().click();
  await frame.getByRole('button', { name: 'Go to your desk' }).click();
  await frame.getByRole('button', { name: 'Answer' }).click();
  const replies = frame.locator('.replies');
  await replies.locator('[data-number="4"]').click();
  await expect(frame.locator('.line')).toContainText('You said');
  // The same address on its own has a store of its own.
  const alone = await context.newPage();
  await alone.goto(server.site);
  await alone.getByRole('heading', { level: 1 }).waitFor();
  await expect(alone.locator('html')).toHaveAttribute('data-theme', 'system');
  await page.reload();
  await expect((await framed(page)).locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(foreign.filter((url) => !url.startsWith(server.platform))).toEqual([]);
  await context.close();
  rmSync(profile, { recursive: true });
});

/** A profile that gives frames of other sites storage of their own, wherever the browser was made. */
function profileWithPartitions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cooldown-profile-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(
    join(folder, 'Default', 'Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }),
  );
  return folder;
}

async function framed(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('the platform frames nothing');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
}

async function keepDark(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Settings' }).click();
  await frame.getByLabel('Light or dark').selectOption('Dark');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await frame.getByRole('button', { name: 'Close' }).click();
}

test('without WebGL: the stage draws on a plain canvas', async ({ page }) => {
  const errors = watchConsole(page);
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args) {
      return args[0].startsWith('webgl') ? null : getContext.apply(this, args);
    } as typeof getContext;
  });
  const player = await takeFrom(page, server.site, 'late-delivery');
  await player.play(call.slice(0, 2));
  await expect(page.locator('canvas')).toHaveCount(1);
  await expect(page.getByText('The moving picture is not available here.')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('muted: what would be heard is read', async ({ page }) => {
  const player = await takeFrom(page, server.site, 'late-delivery');
  await page.getByRole('button', { name: 'Sound' }).click();
  await expect(page.getByRole('button', { name: 'Sound' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await player.play(call.slice(0, 2));
  await expect(page.locator('.captions')).toContainText('office murmur');
});
