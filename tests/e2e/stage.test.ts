/** The stage in a browser: it draws, follows the view, comes to rest, and leaves nothing behind. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { phaser } from '../../build/phaser.ts';
import { ROOT } from '../../scripts/lib/paths.mjs';
import type { Played } from '../fixtures/stage/page.ts';

let code = '';

test.beforeAll(async () => {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [phaser()],
    build: { write: false, rollupOptions: { input: join(ROOT, 'tests/fixtures/stage/page.ts') } },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  code = chunk.code;
});

const complaints: string[] = [];

test.beforeEach(async ({ page }) => {
  complaints.length = 0;
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForFunction('globalThis.comeAndGo !== undefined');
});

test.afterEach(() => {
  expect(complaints).toEqual([]);
});

const play = (page: Page, options: object, views: readonly object[]): Promise<Played> =>
  page.evaluate(`play(${JSON.stringify(options)}, ${JSON.stringify(views)})`);

test('without motion it follows every view by fading over, and then sleeps', async ({ page }) => {
  const { renderer, problems, seen, hidden, left } = await play(page, { reducedMotion: true }, [
    { phase: 'ringing' },
    { heat: 20 },
    { heat: 90 },
    { heat: 90, phase: 'hold' },
    { heat: 90, phase: 'ended' },
    { channel: 'in_person' },
    { channel: 'chat' },
  ]);
  expect(problems).toEqual([]);
  expect(renderer).toBe('canvas');
  expect(hidden).toBe('true');
  for (const [index, { difference, opaque, rests, textures }] of seen.entries()) {
    if (index > 0) expect(difference, `change ${index}`).toBeGreaterThan(1);
    expect(opaque).toBe(true);
    expect(rests, `change ${index}`).toBe(true);
    expect(textures).toBeLessThanOrEqual(12);
  }
  expect(left).toBe(0);
});

test('with motion it lives, and a pause puts it to sleep', async ({ page }) => {
  const { seen } = await play(page, {}, [
    { heat: 60, speech: 'Where is my parcel? You said Monday.' },
    { heat: 60, paused: true },
  ]);
  expect(seen.map(({ rests }) => rests)).toEqual([false, true]);
});

test('a graphics card that is a program gives way to the canvas', async ({ page }) => {
  const { renderer, problems, seen } = await play(page, { renderer: 'webgl' }, [
    { heat: 40 },
    { heat: 60 },
  ]);
  // A machine that is fast enough may keep it; there, nothing was wrong.
  expect(problems).toEqual(renderer === 'canvas' ? ['webgl_slow'] : []);
  if (renderer === 'canvas') expect(seen.at(-1)?.opaque).toBe(true);
});

test('a size that comes back while the picture is drawn for another is the one that stays', async ({
  page,
}) => {
  // Some of these fall into the drawing on any machine.
  const gaps = [125, 140, 160, 190, 230];
  const seen = await page.evaluate(`thereAndBack(${JSON.stringify(gaps)})`);
  const { widths, full } = seen as { widths: number[]; full: number };
  expect(widths).toEqual(gaps.map(() => full));
});

test('stages come and go, and nothing stays', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  // The first ones compile the code, which stays.
  expect(await page.evaluate('comeAndGo(10)')).toBe(0);
  const early = await heap();
  expect(await page.evaluate('comeAndGo(20)')).toBe(0);
  expect(await heap()).toBeLessThan(early * 1.15);
});
