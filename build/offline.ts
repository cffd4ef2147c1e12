/**
 * Makes `sw.js`, the service worker that keeps the build for play without a connection: the list of
 * the build's files written into src/platform/offline/worker.ts, in one plain script beside the page.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

interface BuildFile {
  readonly url: string;
  /** Null where the name says it: it changes with the content. */
  readonly revision: string | null;
}

export function offline(): Plugin {
  let root = '';
  let publicDir = '';
  return {
    name: 'cooldown:offline',
    apply: 'build',
    configResolved(config) {
      ({ root, publicDir } = config);
    },
    generateBundle: {
      // After Vite's own, which make the page and the style sheets.
      order: 'post',
      async handler(_, bundle) {
        const files = [...builtFiles(bundle), ...publicFiles(publicDir)];
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: await worker(root, files) });
      },
    },
  };
}

const HASHED = /^assets\//;

const builtFiles = (bundle: Rolldown.OutputBundle): BuildFile[] =>
  Object.values(bundle)
    // Vite's manifest is for tools, not for the page.
    .filter(({ fileName }) => !fileName.startsWith('.vite/'))
    .map((file) => ({
      url: file.fileName,
      revision: HASHED.test(file.fileName)
        ? null
        : digest(file.type === 'asset' ? file.source : file.code),
    }));

const publicFiles = (folder: string): BuildFile[] =>
  readdirSync(folder)
    // Drawn by the system once the page is installed, which asks for them itself.
    .filter((name) => !/^icon-.*\.png$/.test(name))
    .map((name) => ({ url: name, revision: digest(readFileSync(join(folder, name))) }));

const digest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

async function worker(root: string, files: readonly BuildFile[]): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { BUILD_FILES: JSON.stringify(files) },
    build: {
      write: false,
      // A plain script: not every browser takes a module as a service worker.
      rolldownOptions: {
        input: join(root, 'src/platform/offline/worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error('the service worker came to nothing');
  return chunk.code;
}
