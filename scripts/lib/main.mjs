import { realpathSync } from 'node:fs';

/**
 * Whether a module was started, rather than imported. Paths are resolved first: through a symbolic
 * link the two differ, and a check that takes itself for imported would pass without looking.
 *
 * @param {string} filename `import.meta.filename` of the module that asks
 */
export const isMain = (filename) => {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(filename);
};
