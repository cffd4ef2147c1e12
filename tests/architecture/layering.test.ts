/**
 * A check that can't fail protects nothing: each rule of the layering, and each kind of impure
 * global, is broken once in tests/fixtures and must be found by its name.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cruiseLayers, doubts, RULES, sourceFiles } from '../../scripts/checks/layering.ts';
import { PURE_LAYERS } from '../../scripts/checks/layers.mjs';
import { emptyLayers, findImpure, pureFiles } from '../../scripts/checks/purity.ts';
import { ROOT } from '../../scripts/lib/paths.mjs';

const LAYERING = join(ROOT, 'tests/fixtures/layering');
const PURITY = join(ROOT, 'tests/fixtures/purity');

const PROMISE = /^\/\/ breaks (\S+)\n/;

/** The rule that a fixture says it breaks, in its first line. */
const promised = (file: string): string => {
  const rule = PROMISE.exec(readFileSync(join(LAYERING, file), 'utf8'))?.[1];
  if (rule === undefined) throw new Error(`${file} doesn't say what it breaks`);
  return rule;
};

const files = sourceFiles(LAYERING);
const { findings, modules } = await cruiseLayers(LAYERING);

describe('import rules', () => {
  test.each(files.map((file) => [file, promised(file)]))('%s breaks %s', (file, rule) => {
    const broken = findings.filter((finding) => finding.file === file).map(({ rule }) => rule);
    expect(broken).toEqual(rule === 'nothing' ? [] : [rule]);
  });

  test('every rule has a fixture that breaks it', () => {
    const covered = new Set(files.map(promised));
    expect(RULES.filter((rule) => !covered.has(rule))).toEqual([]);
  });

  test('every finding says what the importing layer may do', () => {
    const finding = findings.find(({ file }) => file === 'src/debrief/imports.ts');
    expect(finding?.message).toBe(
      'src/debrief/imports.ts imports src/dialogue/base.ts: debrief may import heat, log',
    );
  });

  test('the whole tree is cruised', () => {
    expect(modules.toSorted()).toEqual(files.toSorted());
  });
});

describe('doubts about the cruise', () => {
  const many = Array.from({ length: 60 }, (_, n) => `src/heat/file${n}.ts`);

  test('none where every file was seen', () => {
    expect(doubts(many, many)).toEqual([]);
  });

  test('a cruise that saw nothing', () => {
    expect(doubts(many, [])).toHaveLength(many.length);
  });

  test('a source folder that is nearly empty', () => {
    expect(doubts(['src/main.ts'], ['src/main.ts'])).toEqual([
      "src/ has 1 files, fewer than the 50 it can't do with",
    ]);
  });

  test('a file in no layer', () => {
    const stray = [...many, 'src/util/misc.ts'];
    expect(doubts(stray, stray)).toEqual(['src/util/misc.ts is in no layer']);
  });
});

describe('purity', () => {
  const impure = join(PURITY, 'impure.ts');
  const lines = readFileSync(impure, 'utf8').split('\n');

  test('each impure global is found where it is used', () => {
    const found = findImpure([impure]).map(({ line, name }) => {
      const constant = /export (?:const|class) (\w+)/.exec(lines[line - 1] ?? '')?.[1];
      return `${constant}: ${name}`;
    });
    expect(found).toEqual([
      'time: Date',
      'made: Date',
      'tick: performance',
      'roll: Math.random',
      'undefined: Math.*',
      'alias: Math.*',
      'late: setTimeout',
      'often: setInterval',
      'page: document',
      'frame: window',
      'saved: localStorage',
      'kept: indexedDB',
      'sent: fetch',
      'secret: crypto',
      'where: process',
      'said: console',
      'every: globalThis',
      'here: import.meta',
      'check: navigator',
      'Button: HTMLElement',
    ]);
  });

  test('names of the file itself, members, labels and types are no globals', () => {
    expect(findImpure([join(PURITY, 'pure.ts')])).toEqual([]);
  });

  test('every pure layer is looked at, and no other', () => {
    const layers = new Set(pureFiles(LAYERING).map((file) => basename(dirname(file))));
    expect(layers).toEqual(new Set([...PURE_LAYERS, 'circle', 'view']));
  });

  test('a layer with nothing in it is not taken for a clean one', () => {
    expect(emptyLayers(LAYERING)).toEqual([]);
    expect(emptyLayers(PURITY)).toEqual(PURE_LAYERS);
  });
});
