/**
 * Builds Phaser from the package's sources, with only the parts that the stage uses.
 *
 * Why: Phaser's ESM is one bundle that no bundler can shake, and it is by far the largest thing a
 * learner's phone downloads. Why a plugin: the package's `exports` hide `src/`, and its sources
 * carry feature flags (`if (typeof WEBGL_RENDERER)`) that are meant to be replaced by constants.
 *
 * Import as usual, `import { Game, Scene } from 'phaser'`: types come from the package, code from
 * phaser/entry.js. The development server pre-bundles the same entry, so what works there works in
 * the build; after changing phaser/*, start it once with `npm run dev -- --force`.
 */
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { standInFor } from './phaser/left-out.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ENTRY = join(HERE, 'phaser/entry.js');
const SOURCES = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');

/** Both renderers; no sound, no debugger, no 3D camera, no Facebook plugin. */
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

const FLAG = new RegExp(`typeof (${Object.keys(FLAGS).join('|')})\\b`, 'g');

/** Phaser's sources are required as files, as folders, and with or without an extension. */
const sourceFile = (path: string): string => {
  if (existsSync(path) && statSync(path).isDirectory()) return join(path, 'index.js');
  return path.endsWith('.js') ? path : `${path}.js`;
};

const phaserSources = (): Plugin => ({
  name: 'cooldown:phaser-sources',
  enforce: 'pre',
  resolveId: {
    filter: { id: [/^phaser\/src\//, /^\.{1,2}\//] },
    handler(id, importer) {
      const inside = importer?.startsWith(SOURCES + sep);
      if (!inside && !id.startsWith('phaser/src/')) return null;
      const from = inside && importer !== undefined ? dirname(importer) : dirname(SOURCES);
      const file = sourceFile(resolve(from, id.replace(/^phaser\//, './')));
      const standIn = standInFor(relative(SOURCES, file).split(sep).join('/'));
      return standIn === undefined ? file : join(HERE, `phaser/stand-ins/${standIn}.cjs`);
    },
  },
  transform: {
    filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
    handler: (code) => ({ code: code.replace(FLAG, (_, flag) => String(FLAGS[flag])), map: null }),
  },
});

export const phaser = (): Plugin[] => [
  {
    name: 'cooldown:phaser',
    config: () => ({
      resolve: { alias: [{ find: /^phaser$/, replacement: ENTRY }] },
      optimizeDeps: { include: ['phaser'], rolldownOptions: { plugins: [phaserSources()] } },
    }),
  },
  phaserSources(),
];
