/** From the names and paths that somebody typed to scenario folders. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '../dialogue/nearest.ts';
import type { Io } from './command.ts';
import { type FolderPlace, foldersIn, isScenarioFolder, SCENARIOS } from './folders.ts';

export type FoundFolders =
  | { readonly ok: true; readonly folders: readonly FolderPlace[] }
  | { readonly ok: false; readonly message: string; readonly fix: string };

/**
 * Each word is a scenario's id, the path of its folder or of a file in it, or of a folder that
 * holds several. No words mean all in `scenarios/`.
 */
export function findFolders(words: readonly string[], io: Pick<Io, 'cwd' | 'root'>): FoundFolders {
  const shipped = foldersIn(join(io.root, SCENARIOS));
  if (words.length === 0) return { ok: true, folders: shipped };
  const folders: FolderPlace[] = [];
  for (const word of words) {
    const found = shipped.filter(({ id }) => id === word);
    if (found.length === 0) found.push(...foldersAt(resolve(io.cwd, word)));
    if (found.length === 0) return notFound(word, shipped);
    folders.push(...found);
  }
  return { ok: true, folders };
}

function foldersAt(path: string): FolderPlace[] {
  if (!existsSync(path)) return [];
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  if (isScenarioFolder(folder)) return [{ id: basename(folder), path: folder }];
  const below = foldersIn(folder).filter((place) => isScenarioFolder(place.path));
  // An empty folder is one whose files are missing: that is for `check` to say.
  return below.length > 0 ? below : [{ id: basename(folder), path: folder }];
}

function notFound(word: string, shipped: readonly FolderPlace[]): FoundFolders {
  const ids = shipped.map(({ id }) => id);
  const near = nearest(word, ids);
  return {
    ok: false,
    message: `There is no scenario or folder "${word}".`,
    fix: near ? `Did you mean ${near}?` : `Scenarios are: ${ids.join(', ') || 'none yet'}.`,
  };
}
