/** Scenario folders on disk. The build reads them through this as well. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { compileStory } from '../dialogue/compileStory.ts';
import { CAST_FILE, ORGANISATION_FILE, SCENARIO_FILE, STORY_FILE } from '../dialogue/files.ts';
import {
  type LoadedScenario,
  loadScenario,
  type ScenarioFolder,
} from '../dialogue/loadScenario.ts';
import { readOrganisation } from '../dialogue/readOrganisation.ts';
import { underOrganisation } from '../dialogue/underOrganisation.ts';

export const SCENARIOS = 'scenarios';

export interface FolderPlace {
  readonly id: string;
  /** Absolute. */
  readonly path: string;
}

/** A file's text, or null where it can't be had for any reason. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

export const folderAt = (path: string): ScenarioFolder => ({
  id: basename(resolve(path)),
  read: (name) => readText(join(path, name)),
  has: (name) => existsSync(join(path, name)),
});

/** Under what the organisation decides whose file stands beside the folder. */
export const loadFolder = (path: string): LoadedScenario =>
  underOrganisation(
    loadScenario(folderAt(path), compileStory),
    readOrganisation(organisationIn(dirname(resolve(path))) ?? '').data,
  );

export const isScenarioFolder = (path: string): boolean =>
  existsSync(join(path, SCENARIO_FILE)) || existsSync(join(path, STORY_FILE));

/** The scenario folders in a folder, by name. What begins with a dot or `_` is somebody's own. */
export function foldersIn(path: string): FolderPlace[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[^._]/.test(entry.name))
    .map(({ name }) => ({ id: name, path: join(path, name) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export const castIn = (path: string): string | null => readText(join(path, CAST_FILE));
export const organisationIn = (path: string): string | null =>
  readText(join(path, ORGANISATION_FILE));
