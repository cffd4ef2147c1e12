import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Vite's manifest (dist/.vite/manifest.json): for each entry, chunk and asset, what it brings along.
 *
 * @typedef {object} Chunk
 * @property {string} file below dist/
 * @property {string} [src]
 * @property {boolean} [isEntry]
 * @property {readonly string[]} [imports] keys of chunks that load with it
 * @property {readonly string[]} [dynamicImports] keys of chunks that it loads when it wants
 * @property {readonly string[]} [css] files below dist/
 * @property {readonly string[]} [assets] files below dist/
 *
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 */

/**
 * @param {string} dist
 * @returns {Manifest}
 */
export const readManifest = (dist) =>
  JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));

/**
 * Every chunk that the given ones bring along, themselves included.
 *
 * @param {Manifest} manifest
 * @param {readonly string[]} keys where to start
 * @param {(key: string) => boolean} follow whether to follow a dynamic import
 * @returns {Set<string>} keys
 */
export const reach = (manifest, keys, follow) => {
  const found = new Set(keys);
  for (const key of found) {
    const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
    for (const next of [...imports, ...dynamicImports.filter(follow)]) found.add(next);
  }
  return found;
};

/**
 * The files of some chunks, each once: code, styles, and what these refer to.
 *
 * @param {Manifest} manifest
 * @param {Iterable<string>} keys
 * @returns {Set<string>} files below dist/
 */
export const filesOf = (manifest, keys) => {
  /** @type {Set<string>} */
  const files = new Set();
  for (const key of keys) {
    const { file, css = [], assets = [] } = manifest[key] ?? {};
    for (const each of [file, ...css, ...assets]) if (each !== undefined) files.add(each);
  }
  return files;
};

/**
 * The moving stage: loaded after the first replies have painted.
 *
 * @param {string} key
 */
export const isStage = (key) => key.startsWith('src/scenes/');
