/**
 * The layers of src/, who may import whom, and which libraries each may use. The import rules in
 * .dependency-cruiser.mjs and the purity check are both made from this table.
 *
 * @typedef {object} Layer
 * @property {boolean} pure no DOM, clock, chance, storage or network: the same input gives the same
 *   output, in Node and in any browser
 * @property {readonly string[]} may paths below src/ that it may import, besides its own
 * @property {readonly string[]} [mayTypes] further paths, for `import type` alone
 * @property {readonly string[]} libraries npm packages
 */

/** @satisfies {Readonly<Record<string, Layer>>} */
export const LAYERS = {
  heat: { pure: true, may: [], libraries: ['valibot'] },
  log: { pure: true, may: ['heat'], libraries: ['valibot'] },
  cast: { pure: true, may: ['heat'], libraries: ['valibot'] },
  debrief: { pure: true, may: ['heat', 'log'], libraries: [] },
  progress: { pure: true, may: ['heat', 'log', 'debrief'], libraries: ['valibot'] },
  handouts: { pure: true, may: ['heat', 'log', 'debrief'], libraries: [] },
  dialogue: { pure: true, may: ['heat', 'cast'], libraries: ['inkjs', 'valibot', 'yaml'] },
  machines: { pure: true, may: ['heat', 'log'], mayTypes: ['dialogue'], libraries: ['xstate'] },
  session: {
    pure: true,
    may: ['heat', 'log', 'cast', 'debrief', 'progress', 'dialogue', 'machines'],
    libraries: ['xstate'],
  },
  art: { pure: true, may: ['heat', 'cast'], libraries: [] },
  words: {
    pure: true,
    may: ['heat', 'log', 'debrief', 'progress', 'handouts'],
    mayTypes: ['session/view'],
    libraries: [],
  },
  platform: {
    pure: false,
    may: ['session', 'log', 'heat'],
    libraries: ['howler', 'idb-keyval', 'valibot', 'workbox-precaching'],
  },
  scenes: { pure: false, may: ['session/view', 'art', 'cast'], libraries: ['phaser'] },
  ui: {
    pure: false,
    may: ['session/view', 'words', 'handouts', 'art', 'cast'],
    mayTypes: ['session'],
    libraries: ['@fontsource-variable', 'lucide-static', 'preact'],
  },
  cli: {
    pure: false,
    may: [
      ...['heat', 'log', 'cast', 'debrief', 'progress', 'dialogue', 'machines', 'session'],
      ...['art', 'words', 'platform'],
    ],
    libraries: ['esbuild', 'inkjs', 'valibot', 'xstate', 'yaml'],
  },
};

/** @typedef {keyof typeof LAYERS} LayerName */

/** @type {readonly LayerName[]} */
export const LAYER_NAMES = /** @type {LayerName[]} */ (Object.keys(LAYERS));

/** @type {readonly LayerName[]} */
export const PURE_LAYERS = LAYER_NAMES.filter((name) => LAYERS[name].pure);

/** Files of src/ that belong to no layer: the composition root, and ambient types. */
export const OUTSIDE_LAYERS = /^src\/(main\.tsx?|[\w-]+\.d\.ts)$/;
