import { build } from 'vite';
import { ROOT } from '../lib/paths.mjs';
import { gzipped } from './weigh.mjs';

const ENTRY = '\0full-phaser';

/**
 * What Phaser's own bundle weighs when the same bundler minifies it: the measure for our build.
 *
 * @returns {Promise<number>} bytes, gzipped
 */
export const weighFullPhaser = async () => {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'full-phaser',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        // Made reachable, so that nothing of it can be dropped.
        load: (id) =>
          id === ENTRY ? "import * as Phaser from 'phaser'; globalThis.Phaser = Phaser;" : null,
      },
    ],
    build: { write: false, rollupOptions: { input: ENTRY } },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  return outputs.reduce((sum, part) => sum + (part.type === 'chunk' ? gzipped(part.code) : 0), 0);
};
