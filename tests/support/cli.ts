/** Runs the command line in this process, with a folder of its own in place of the repository. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';

const REPOSITORY = join(import.meta.dirname, '../..');

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CliOptions {
  readonly input?: string | readonly (string | Uint8Array)[];
  readonly root?: string;
}

export async function cli(words: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { input = [], root = REPOSITORY } = options;
  let out = '';
  let err = '';
  const code = await run(words, {
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: chunks(typeof input === 'string' ? [input] : input),
    cwd: root,
    root,
  });
  return { code, out, err };
}

async function* chunks(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

export interface TemporaryRoot {
  readonly path: string;
  write(file: string, text: string): void;
  remove(): void;
}

/** A repository with the shipped cast and organisation, and no scenarios. */
export function temporaryRoot(): TemporaryRoot {
  const path = mkdtempSync(join(tmpdir(), 'cooldown-cli-'));
  mkdirSync(join(path, 'scenarios'));
  for (const file of ['cast.yaml', 'organisation.yaml']) {
    cpSync(join(REPOSITORY, 'scenarios', file), join(path, 'scenarios', file));
  }
  return {
    path,
    write(file, text) {
      mkdirSync(join(path, file, '..'), { recursive: true });
      writeFileSync(join(path, file), text);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
