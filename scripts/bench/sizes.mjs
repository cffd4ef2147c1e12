import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DIST } from '../lib/paths.mjs';
import { weighFullPhaser } from './full-phaser.mjs';
import { filesOf, isStage, reach, readManifest } from './site-map.mjs';
import { weigh } from './weigh.mjs';

/** @typedef {import('./report.mjs').Measure} Measure */

const KB = 1000;
const FONT = /\.(woff2?|ttf|otf)$/;
const SOUND = /\.(webm|mp3)$/;
/** One of several, of which a learner needs one: the heaviest counts. */
const OPENING = /(^|:)scenario\//;
const STORY = /(^|:)story\//;

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
 * The first reply needs the page, what loads with it, and one scenario's opening. What is imported
 * later comes behind it: the story, the stage, sound, and the screens after the call. Fonts swap in
 * and count apart.
 *
 * @returns {Promise<readonly Measure[]>}
 */
export const measureSizes = async () => {
  const manifest = readManifest(DIST);
  const keys = Object.keys(manifest);
  const withIt = (/** @type {readonly string[]} */ from) =>
    filesOf(
      manifest,
      reach(manifest, from, () => false),
    );
  const base = withIt(keys.filter((key) => manifest[key]?.isEntry === true)).add('index.html');
  /** @param {RegExp} kind */
  const heaviest = (kind) =>
    Math.max(
      0,
      ...keys
        .filter((key) => kind.test(key))
        .map((key) => total(split(without(withIt([key]), base)).rest)),
    );
  const { fonts, rest } = split(base);
  const stageFiles = without(withIt(keys.filter(isStage)), base);
  const stageBytes = total(split(stageFiles).rest);
  const fullPhaser = await weighFullPhaser();
  const all = split(new Set(everyFile()));

  return [
    {
      name: 'to the first reply',
      value: (total(rest) + heaviest(OPENING)) / KB,
      unit: 'KB',
      budget: { atMost: 90 },
    },
    { name: 'fonts with it', value: total(fonts) / KB, unit: 'KB' },
    { name: 'the heaviest story, behind it', value: heaviest(STORY) / KB, unit: 'KB' },
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
