import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOn } from '../../src/cli/check/report.ts';
import { type FolderPlace, foldersIn, loadFolder } from '../../src/cli/folders.ts';
import {
  DIAGNOSTIC_CODES,
  type Diagnostic,
  diagnose,
  ENTRIES,
  hasErrors,
  settle,
} from '../../src/dialogue/diagnostics.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures/diagnostics');
const fixtures = foldersIn(FIXTURES);
const isOfPlays = ({ id }: FolderPlace): boolean => id >= 'CD201';
const ofFiles = fixtures.filter((folder) => !isOfPlays(folder));
const ofPlays = fixtures.filter(isOfPlays);

/** Steps after which the walk is given up, in the fixture that is about that. */
const LIMITS: Readonly<Record<string, number>> = { CD215: 600 };

/** What walking all plays of a fixture finds; each is walked once. */
function walked(folder: FolderPlace): readonly Diagnostic[] {
  const known = reports.get(folder.id);
  if (known) return known;
  const limit = LIMITS[folder.id];
  const options = { strict: false, quick: false, root: ROOT, ...(limit ? { limit } : {}) };
  const { diagnostics } = reportOn(folder, options);
  reports.set(folder.id, diagnostics);
  return diagnostics;
}
const reports = new Map<string, readonly Diagnostic[]>();

const foundIn = (folder: FolderPlace): readonly Diagnostic[] =>
  isOfPlays(folder) ? walked(folder) : loadFolder(folder.path).diagnostics;

describe('every diagnostic', () => {
  it('has a failing fixture, and every fixture a diagnostic', () => {
    expect(readdirSync(FIXTURES).toSorted()).toEqual([...DIAGNOSTIC_CODES].toSorted());
  });

  it.each(ofFiles)('$id is what its fixture yields, and nothing else', ({ id, path }) => {
    const { diagnostics, scenario } = loadFolder(path);
    expect(diagnostics.map(({ code }) => code)).toEqual([id]);
    expect(scenario === null).toBe(hasErrors(diagnostics));
  });

  it.each(ofPlays)('$id comes of walking its fixture, and nothing else', (folder) => {
    expect(loadFolder(folder.path).diagnostics).toEqual([]);
    expect([...new Set(walked(folder).map(({ code }) => code))]).toEqual([folder.id]);
  });

  it.each(fixtures)('$id says what, where and what to do, each in one line', (folder) => {
    for (const { message, fix, file, line } of foundIn(folder)) {
      expect(message).toMatch(/^\S.*\S$/);
      expect(fix).toMatch(/^[A-Z`].*[.?=]$/);
      expect(file).toMatch(/^(scenario\.yaml|story\.ink|de\.yaml)$/);
      expect(line).toBeGreaterThan(0);
    }
  });

  it.each(DIAGNOSTIC_CODES)('%s has a title, a fix and a reason', (code) => {
    const { title, fix, why } = ENTRIES[code];
    expect(title).toMatch(/^[^\n]*[^.\n]$/);
    expect(fix).toMatch(/^[^\n]+\.$/);
    expect(why).toMatch(/^[^\n]+\.$/);
  });
});

describe('findings about teaching', () => {
  const found = [
    diagnose('CD060', { file: 'scenario.yaml', line: 6 }, 'no step'),
    diagnose('CD030', { file: 'story.ink', line: 2 }, 'no tag'),
  ];

  it('are warnings in a draft; others stay what they are', () => {
    expect(settle(found, true).map(({ severity }) => severity)).toEqual(['warning', 'error']);
    expect(settle(found, false).map(({ severity }) => severity)).toEqual(['error', 'error']);
  });
});
