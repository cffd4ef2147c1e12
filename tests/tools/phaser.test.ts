import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { LEFT_OUT, standInFor } from '../../build/phaser/left-out.ts';
import { phaser } from '../../build/phaser.ts';
import { ROOT } from '../../scripts/lib/paths.mjs';

const SOURCES = join(ROOT, 'node_modules/phaser/src');
const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'));

test.each(LEFT_OUT.map(({ path }) => path))('%s still leaves something out', (path) => {
  expect(sources.some((file) => path.test(file))).toBe(true);
});

test('what the stage uses is not left out', () => {
  const used = [
    'core/Game.js',
    'gameobjects/image/Image.js',
    'renderer/webgl/renderNodes/BatchHandlerQuad.js',
    'renderer/webgl/renderNodes/BatchHandlerTriFlat.js',
    'textures/parsers/Image.js',
    'tweens/TweenManager.js',
  ];
  expect(used.filter((file) => !sources.includes(file))).toEqual([]);
  expect(used.filter((file) => standInFor(file) !== undefined)).toEqual([]);
});

const bundle = (code: string) =>
  build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      phaser(),
      {
        name: 'stage',
        resolveId: (id) => (id === '\0stage' ? id : null),
        load: (id) => (id === '\0stage' ? code : null),
      },
    ],
    build: { write: false, rollupOptions: { input: '\0stage' } },
  });

test('the build has both renderers and neither sound, loader nor physics', async () => {
  const result = [await bundle("import { Game } from 'phaser'; globalThis.Game = Game;")].flat();
  const modules = result
    .flatMap((part) => ('output' in part ? part.output : []))
    .flatMap((part) => (part.type === 'chunk' ? Object.keys(part.modules) : []))
    .map((id) => id.split('/phaser/src/')[1] ?? '');
  expect(modules).toContain('renderer/canvas/CanvasRenderer.js');
  expect(modules).toContain('renderer/webgl/WebGLRenderer.js');
  expect(modules.filter((id) => /^(sound|loader\/filetypes|physics|tilemaps)\//.test(id))).toEqual(
    [],
  );
});

test('importing what the build does not have fails, naming it', async () => {
  await expect(
    bundle("import { Physics } from 'phaser'; globalThis.Physics = Physics;"),
  ).rejects.toThrow(/Physics/);
});
