/** The page brings the words of its first screens; the others come with the screens that read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { first } from '../../src/words/en/first.ts';
import { later } from '../../src/words/en/later.ts';
import { en } from '../../src/words/en.ts';

const UI = 'src/ui';
/** Fetched by `late`, which waits for the later words. */
const LATE = [
  /^debrief\//,
  /^wrapUp\//,
  /^settings\//,
  /^presenter\//,
  /^pages\/\w+\//,
  /DebriefScreen/,
  /EscalationDialog/,
  /^escalation\//,
  /^questions\//,
  /^call\/Coach/,
];

const early = readdirSync(UI, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !LATE.some((late) => late.test(file)));

/** Keys, and the beginnings of keys that end in a value: `band.` of `band.${band}`. */
const keysIn = (source: string): string[] =>
  [...source.matchAll(/['`]([a-z_]+\.[\w.]*)(?:\$\{|['`])/g)].map((found) => found[1] as string);

describe('the words of the page', () => {
  it('stand in one part only', () => {
    const twice = Object.keys(first).filter((key) => key in later);
    expect(twice).toEqual([]);
    expect(Object.keys(en)).toHaveLength(Object.keys(first).length + Object.keys(later).length);
  });

  it.each(early)('are there from the start for %s', (file) => {
    const keys = keysIn(readFileSync(join(UI, file), 'utf8'));
    const known = (part: object, key: string) =>
      Object.keys(part).some((name) => name === key || name.startsWith(key));
    const missing = keys.filter((key) => known(en, key) && !known(first, key));
    expect(missing).toEqual([]);
  });

  it('are looked for in screens that say something', () => {
    const found = early.flatMap((file) => keysIn(readFileSync(join(UI, file), 'utf8')));
    expect(found.filter((key) => key in first).length).toBeGreaterThan(60);
  });
});
