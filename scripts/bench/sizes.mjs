import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DIST } from '../lib/paths.mjs';
import { weighFullPhaser } from './full-phaser.mjs';
import { filesOf, reach, readManifest } from './site-map.mjs';
import { weigh } from './weigh.mjs';

/** @typedef {import('./report.mjs').Measure} Measure */

const KB = 1000;
const FONT = /\.(woff2?|ttf|otf)$/;
const SOUND = /\.(webm|mp3)$/;
/** Loaded after the first replies have painted. */
const STAGE = /^src\/scenes\//;
/** One of several, of which a learner needs one: the heaviest counts. */
const SCENARIO = /(^|[/:])scenarios?[/:]/;

/** @param {Iterable<string>} files below dist/ */
const total = (files) => [...files].reduce((sum, file) => sum + weigh(DIST, file), 0);

/** @param {Set<string>} files */
const split = (files) => ({
  fonts: new Set([...files].filter((file) => FONT.test(file))),
  rest: new Set([...files].filter((file) => !FONT.test(file) && !SOUND.test(file))),
});

const everyFile = () =>
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(DIST, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !file.startsWith('.vite'));

/**
 * @param {Set<string>} files
 * @param {Set<string>} others
 */
const without = (files, others) => new Set([...files].filter((file) => !others.has(file)));

/**
 * Bytes of the built site, gzipped as a server would send them.
 *
 * The first reply needs the page, all code that loads with it or is fetched on the way (everything
 * but the stage), and one scenario. Sound plays after a press, fonts swap in: both count apart.
 *
 * @returns {Promise<readonly Measure[]>}
 */
export const measureSizes = async () => {
  const manifest = readManifest(DIST);
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  const scenarios = Object.keys(manifest).filter((key) => SCENARIO.test(key));
  const stage = Object.keys(manifest).filter((key) => STAGE.test(key));

  const early = (/** @type {string} */ key) => !STAGE.test(key) && !SCENARIO.test(key);
  const base = filesOf(manifest, reach(manifest, entries, early)).add('index.html');
  const weights = scenarios.map((key) => {
    const files = without(filesOf(manifest, reach(manifest, [key], early)), base);
    return total(split(files).rest);
  });
  const { fonts, rest } = split(base);
  const stageFiles = without(
    filesOf(
      manifest,
      reach(manifest, stage, () => true),
    ),
    base,
  );
  const stageBytes = total(split(stageFiles).rest);
  const fullPhaser = await weighFullPhaser();
  const all = split(new Set(everyFile()));

  return [
    {
      name: 'to the first reply',
      value: (total(rest) + Math.max(0, ...weights)) / KB,
      unit: 'KB',
      budget: { atMost: 90 },
    },
    { name: 'fonts with it', value: total(fonts) / KB, unit: 'KB' },
    { name: 'the stage', value: stageBytes / KB, unit: 'KB' },
    { name: 'full Phaser, same bundler', value: fullPhaser / KB, unit: 'KB' },
    stageBytes === 0
      ? { name: 'stage / full Phaser', missing: 'no chunk of dist/ comes from src/scenes' }
      : {
          name: 'stage / full Phaser',
          value: stageBytes / fullPhaser,
          unit: '×',
          budget: { atMost: 0.65 },
        },
    { name: 'everything but fonts and sound', value: total(all.rest) / KB, unit: 'KB' },
    { name: 'everything', value: total(everyFile()) / KB, unit: 'KB' },
  ];
};
