/**
 * Our build of Phaser leaves things out, which nothing but running it can show to be right: on both
 * renderers, every kind of thing the stage draws must come out in its colour.
 */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { phaser } from '../../build/phaser.ts';
import { ROOT } from '../../scripts/lib/paths.mjs';
import type { Drawn } from '../fixtures/phaser/stage.ts';

const bundle = async (): Promise<string> => {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [phaser()],
    build: {
      write: false,
      rollupOptions: { input: join(ROOT, 'tests/fixtures/phaser/stage.ts') },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  return chunk.code;
};

for (const renderer of ['canvas', 'webgl'] as const) {
  test(`the build of Phaser draws with ${renderer}`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.addScriptTag({ content: await bundle(), type: 'module' });
    await page.waitForFunction('globalThis.draw !== undefined');

    const drawn: Drawn = await page.evaluate(`draw('${renderer}')`);

    expect(complaints).toEqual([]);
    expect(drawn).toMatchObject({
      renderer,
      version: '4.2.1',
      sound: false,
      seen: ['timer', 'shutdown', 'starts 2'],
      colours: {
        svg: '#0000ff',
        sprite: '#00ff00',
        rectangle: '#ff0000',
        stroke: '#ffffff',
        path: '#00ffff',
        added: '#00ffff',
        tweened: '#ff00ff',
        ground: '#000000',
      },
    });
    // Half of yellow over black, whichever way the renderer rounds.
    expect(drawn.colours.halfCircle).toMatch(/^#(7f|80)(7f|80)00$/);
  });
}
