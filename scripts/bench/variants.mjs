/** The site in other make-ups, to hold the product against. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { DIST, inRoot, ROOT } from '../lib/paths.mjs';
import { isStage, reach, readManifest } from './site-map.mjs';

/** @typedef {import('./serve.mjs').Site} Site */

const BOOT = 'assets/stage-first.js';

/**
 * The same files, but the page waits for the stage's code: a module that imports the stage and then
 * the product stands in place of the product's own entry. The stage is announced in the page's head,
 * so that all of it comes over the line at once, as if it were one bundle.
 *
 * @returns {Site}
 */
export const stageFirst = () => {
  const manifest = readManifest(DIST);
  const keys = Object.keys(manifest);
  const files = [...reach(manifest, keys.filter(isStage), () => false)].flatMap(
    (key) => manifest[key]?.file ?? [],
  );
  const entry = keys.find((key) => manifest[key]?.isEntry === true);
  const main = entry === undefined ? undefined : manifest[entry]?.file;
  const page = readFileSync(join(DIST, 'index.html'), 'utf8');
  const tag = `src="./${main}"></script>`;
  if (main === undefined || !page.includes(tag))
    throw new Error(`index.html doesn't start ${main}`);
  const preloads = [main, ...files].map(
    (file) => `<link rel="modulepreload" crossorigin href="./${file}">`,
  );
  const beside = (/** @type {string} */ file) => `./${file.replace('assets/', '')}`;
  const stage = keys.filter(isStage).flatMap((key) => manifest[key]?.file ?? []);
  return {
    folder: DIST,
    instead: {
      'index.html': page.replace(tag, [`src="./${BOOT}"></script>`, ...preloads].join('\n    ')),
      [BOOT]: [...stage, main].map((file) => `import '${beside(file)}';\n`).join(''),
    },
  };
};

/**
 * The product built over the whole of Phaser instead of our cut.
 *
 * @returns {Promise<{ site: Site, remove: () => void }>} built into a temporary folder
 */
export const overFullPhaser = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cooldown-full-phaser-'));
  const env = { command: /** @type {const} */ ('build'), mode: 'production' };
  const loaded = await loadConfigFromFile(env, inRoot('vite.config.ts'));
  if (loaded === null) throw new Error('there is no vite.config.ts');
  const { plugins = [], ...config } = loaded.config;
  const named = (/** @type {unknown} */ plugin, /** @type {string} */ name) =>
    typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === name;
  const kept = plugins.flat().filter((plugin) => !named(plugin, 'cooldown:phaser'));
  if (kept.length === plugins.flat().length) throw new Error('no plugin is called cooldown:phaser');
  await build({
    ...config,
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: kept,
    build: { ...config.build, outDir: folder, emptyOutDir: true },
  });
  return { site: { folder }, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
