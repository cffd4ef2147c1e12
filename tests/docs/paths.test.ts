/** What the documentation points at is there, and its table of layers is the one that is checked. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYER_NAMES, LAYERS } from '../../scripts/checks/layers.mjs';
import { STEPS } from '../../scripts/lib/steps.mjs';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = ['', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');
/** What stands in a block is an example. */
const prose = (page: string): string => read(page).replaceAll(/^```.*?^```/gms, '');

/**
 * A path from the root, in code marks. What has a space or a star in it is none, and a scenario that
 * begins with `my-` is the reader's to make.
 */
const NAMED = /`((?:src|tests|scripts|build|docs|scenarios|assets)\/(?!my-)[\w./-]*)`/g;
const LINKED = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g;

const named = PAGES.flatMap((page) =>
  [...prose(page).matchAll(NAMED)].map(([, path]) => [page, path as string] as const),
);
const linked = PAGES.flatMap((page) =>
  [...prose(page).matchAll(LINKED)].map(([, path]) => [page, path as string] as const),
);

describe('the documentation', () => {
  it('is read', () => {
    expect(PAGES).toContain('ARCHITECTURE.md');
    expect(named.length).toBeGreaterThan(25);
    expect(linked.length).toBeGreaterThan(10);
  });

  it.each(named)('%s names %s, which is there', (_, path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });

  it.each(linked)('%s links to %s, which is there', (page, path) => {
    expect(existsSync(join(ROOT, dirname(page), path))).toBe(true);
  });

  it('names steps of the tests that there are', () => {
    const steps = PAGES.flatMap((page) =>
      [...read(page).matchAll(/npm test -- ([a-z ]+)`/g)].flatMap(([, names]) =>
        (names as string).split(' '),
      ),
    );
    expect(steps.length).toBeGreaterThan(2);
    const known = STEPS.map(({ name }) => name);
    for (const step of steps) expect(known).toContain(step);
  });
});

describe('the table of layers', () => {
  const rows = new Map(
    [...read('ARCHITECTURE.md').matchAll(/^\| `src\/(\w+)\/` \|[^|]*\|([^|]*)\|$/gm)].map(
      ([, name, may]) => [name as string, may?.trim() ?? ''],
    ),
  );

  it('has every layer', () => {
    expect([...rows.keys()].toSorted()).toEqual(LAYER_NAMES.toSorted());
  });

  it.each(LAYER_NAMES)('says what %s may import', (name) => {
    const layer: { may: readonly string[]; mayTypes?: readonly string[] } = LAYERS[name];
    const told = (rows.get(name) ?? '')
      .split(', ')
      .filter((word) => word !== 'nothing')
      .map((word) => (word === 'view-models' ? 'session/view' : word.replace('types of ', '')));
    expect(told.toSorted()).toEqual([...layer.may, ...(layer.mayTypes ?? [])].toSorted());
  });
});
