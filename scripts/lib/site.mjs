import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exitWith } from './exit.mjs';
import { DIST, inRoot } from './paths.mjs';
import { runNode } from './run.mjs';

/** All that the built site depends on. */
const SOURCES = [
  'assets',
  'build',
  'index.html',
  'package-lock.json',
  'public',
  'scenarios',
  'src',
  'vite.config.ts',
];

const VITE = 'node_modules/vite/bin/vite.js';

/**
 * @param {string} path file or folder
 * @returns {number} when it, or the newest thing in it, last changed (ms); 0 where there is nothing.
 *   A folder counts too, so that a deleted file is noticed.
 */
const newest = (path) => {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const isBuilt = () => {
  const built = join(DIST, 'index.html');
  return existsSync(built) && newest(built) >= Math.max(...SOURCES.map((s) => newest(inRoot(s))));
};

/** @returns {Promise<number>} exit code */
export const buildSite = () => runNode(VITE, ['build']);

/** Builds the site unless what is there is newer than every source. */
export const ensureSite = async () => {
  if (isBuilt()) return;
  process.stdout.write('Building …\n');
  if ((await buildSite()) !== 0) exitWith('The build failed; the reason is above.');
};

/**
 * The development server, which reloads on change.
 *
 * @param {readonly string[]} args for Vite, e.g. `--force`
 */
export const developSite = (args) => runNode(VITE, args);
