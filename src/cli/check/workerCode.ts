/**
 * The thread's program, bundled from the sources as they are at this moment. tsx keeps every
 * function's name by a call at each of its creations, which a walk of millions of steps feels.
 */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** CommonJS, for `new Worker(code, { eval: true })`: it needs no file, and nothing beside it. */
export function workerCode(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
