import { readFileSync } from 'node:fs';
import { exitWith } from './exit.mjs';
import { ensureNode } from './node-version.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages paths below the root to packages
 */

/**
 * @param {string} file path below the root
 * @returns {LockedPackages | undefined} undefined where there is no such file
 */
const readLock = (file) => {
  try {
    return JSON.parse(readFileSync(inRoot(file), 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/**
 * The first package that is locked but not installed in that version. Contents are compared rather
 * than times: a checkout touches files without changing them. Optional packages may be absent, as
 * those for other platforms are.
 *
 * @param {LockedPackages} locked from package-lock.json
 * @param {LockedPackages} installed from node_modules/.package-lock.json, which npm writes last
 * @returns {string | undefined} its path, e.g. `node_modules/vite`
 */
export const firstMissing = (locked, installed) =>
  Object.keys(locked).find((path) => {
    if (path === '') return false;
    const want = locked[path];
    const have = installed[path];
    if (have === undefined) return want?.optional !== true;
    return have.version !== want?.version || have.integrity !== want?.integrity;
  });

/** Installs what package-lock.json names, unless it is there already. */
export const ensureDependencies = async () => {
  ensureNode();
  const locked = readLock('package-lock.json');
  if (locked === undefined) exitWith('package-lock.json is missing or is not JSON.');
  const installed = readLock('node_modules/.package-lock.json');
  if (installed !== undefined && firstMissing(locked, installed) === undefined) return;
  process.stdout.write('Installing dependencies (npm ci) …\n');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0)
    exitWith('`npm ci` failed. Is there a network, and may this folder be written to?');
};
