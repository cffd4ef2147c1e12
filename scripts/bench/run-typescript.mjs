import { execFileSync } from 'node:child_process';
import { inRoot, ROOT } from '../lib/paths.mjs';

/**
 * Runs a script in a Node of its own, where nothing else has been compiled or collected.
 *
 * @param {string} script TypeScript file below the root, which prints JSON
 * @returns {any} what it printed
 */
export const runTypeScript = (script) =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', inRoot(script)], {
      cwd: ROOT,
      encoding: 'utf8',
    }),
  );
