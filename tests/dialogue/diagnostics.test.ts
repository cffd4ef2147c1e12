import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersIn, loadFolder } from '../../src/cli/folders.ts';
import {
  DIAGNOSTIC_CODES,
  diagnose,
  ENTRIES,
  hasErrors,
  settle,
} from '../../src/dialogue/diagnostics.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/diagnostics');
const fixtures = foldersIn(FIXTURES);

describe('every diagnostic', () => {
  it('has a failing fixture, and every fixture a diagnostic', () => {
    expect(readdirSync(FIXTURES).toSorted()).toEqual([...DIAGNOSTIC_CODES].toSorted());
  });

  it.each(fixtures)('$id is what its fixture yields, and nothing else', ({ id, path }) => {
    const { diagnostics, scenario } = loadFolder(path);
    expect(diagnostics.map(({ code }) => code)).toEqual([id]);
    expect(scenario === null).toBe(hasErrors(diagnostics));
  });

  it.each(fixtures)('$id says what, where and what to do, each in one line', ({ path }) => {
    for (const { message, fix, file, line } of loadFolder(path).diagnostics) {
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
