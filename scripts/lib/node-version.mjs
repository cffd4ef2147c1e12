import { readFileSync } from 'node:fs';
import { exitWith } from './exit.mjs';
import { inRoot } from './paths.mjs';

/**
 * @param {string} version e.g. `20.19.0`
 * @param {string} minimum e.g. `20.19`
 */
export const isAtLeast = (version, minimum) => {
  const have = version.split('.').map(Number);
  for (const [place, wanted] of minimum.split('.').map(Number).entries()) {
    const part = have[place] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
};

/** Ends with a clear message on a Node older than `engines` in package.json asks for. */
export const ensureNode = () => {
  const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const minimum = engines.node.replace(/^>=/, '');
  if (isAtLeast(process.versions.node, minimum)) return;
  exitWith(
    `Cooldown needs Node ${minimum} or newer; this is ${process.versions.node}.\n` +
      'Install a current one from https://nodejs.org, or run `nvm install` in this folder.',
  );
};
