/** What the shipped stories may say, and how often: insults, telephone numbers, openers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/cli/folders.ts';
import type { ReadStory } from '../../src/dialogue/checks/story.ts';
import { shippedFolders } from '../support/shipped.ts';
import { unprintableIn } from '../support/unprintable.ts';

/** Three words at the start, the same ones, in this many lines and replies at the most. */
const SAME_OPENERS = 3;

/** Numbers that are rung in an emergency somewhere, where they stand by themselves. */
const REAL_EMERGENCY = /(?<![\w.,:-])(000|110|111|112|113|119|911|988|999)(?![\w:-]|[.,]\d)/g;

const storyOf = (path: string): ReadStory => {
  const { story } = loadFolder(path);
  if (!story) throw new Error(`${path} has no story`);
  return story;
};

/** What an author wrote; the golden plays only say it again. */
const textsIn = (path: string): { readonly name: string; readonly text: string }[] =>
  readdirSync(path)
    .filter((name) => name.endsWith('.ink') || name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));

describe.each(shippedFolders)('$id', ({ path }) => {
  it('writes no slur and no obscenity out, at any intensity', () => {
    const found = textsIn(path).flatMap(({ name, text }) =>
      unprintableIn(text).map((word) => `${name}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('tells of a slur in brackets, and has milder words for every insult', () => {
    const { lines } = storyOf(path);
    const hard = lines.filter(({ said }) =>
      said.signals.some((level) => level === 'abuse' || level === 'slur'),
    );
    const bare = hard.filter(({ said }) => said.signals.includes('slur') && !inBrackets(said.text));
    expect(bare.map(({ said }) => said.id)).toEqual([]);
    for (const { said } of hard) {
      expect({ id: said.id, mild: said.mild }).toEqual({
        id: said.id,
        mild: expect.stringMatching(/^\[[^[\]]+\]$/),
      });
    }
  });

  it('names no emergency number that anybody could ring', () => {
    const found = textsIn(path).flatMap(({ name, text }) =>
      [...text.matchAll(REAL_EMERGENCY)].map(([number]) => `${name}: ${number}`),
    );
    expect(found).toEqual([]);
  });

  it(`begins with the same three words ${SAME_OPENERS} times at the most`, () => {
    const openers = storyOf(path)
      .outline.fragments.filter(({ kind }) => kind !== 'after_reply')
      .map(({ text }) => openerOf(text));
    const often = [...new Set(openers)].filter(
      (opener) =>
        opener !== null && openers.filter((other) => other === opener).length > SAME_OPENERS,
    );
    expect(often).toEqual([]);
  });
});

/** Only what a slur is made of need be: the rest of the line may be said. */
const inBrackets = (text: string): boolean => /\[[^[\]]+\]/.test(text);

/** The first three words, a stage direction in round brackets left out; null for shorter lines. */
function openerOf(text: string): string | null {
  const words = text
    .replace(/^\([^)]*\)\s*/, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}’]+(?:-[\p{L}\p{N}’]+)*/gu);
  return words && words.length >= 3 ? words.slice(0, 3).join(' ') : null;
}

describe('the tests of words', () => {
  it('know an obscenity when they meet one', () => {
    const [lightest] = ['bol', 'locks'].join('').match(/.+/) ?? [];
    expect(unprintableIn(`What ${lightest}!`)).toEqual([lightest]);
    expect(unprintableIn('What a nuisance. Bother!')).toEqual([]);
  });

  it('know a real emergency number from a price, a time and a placeholder', () => {
    const real = (text: string) => [...text.matchAll(REAL_EMERGENCY)].length;
    expect(real('Ring 999, or 112.')).toBe(2);
    expect(real('It is 112.00, at 08:00, 100 % off, ring 000-LEAD.')).toBe(0);
  });
});
