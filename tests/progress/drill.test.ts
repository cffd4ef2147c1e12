/** The recall drill: drawn from what authors tagged, the same for the same seed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAT_STEPS, isGoodMove, isPitfall } from '../../src/heat/moves.ts';
import { drillOf, type Exercise, GAPS, gapOf } from '../../src/progress/drill.ts';
import { property } from '../support/property.ts';
import { decks } from './decks.ts';

const usual = decks.filter(({ sensitive }) => !sensitive);
const lineOf = (text: string) => usual.flatMap(({ lines }) => lines).find((l) => l.text === text);
const anySeed = fc.nat();
const ofKind = <K extends Exercise['kind']>(exercises: readonly Exercise[], kind: K) =>
  exercises.filter((one): one is Extract<Exercise, { kind: K }> => one.kind === kind);

describe('the drill of the shipped scenarios', () => {
  it('has lines to sort, lines to order and commitments', () => {
    const kinds = drillOf(decks, 1).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'sort',
      'sort',
      'sort',
      'sort',
      'sort',
      'sort',
      'order',
      'gap',
      'gap',
      'gap',
    ]);
  });

  it('says what its author tagged', () => {
    const [first] = ofKind(drillOf(decks, 3), 'sort');
    expect(first && lineOf(first.text)?.moves).toContain(first?.move);
  });

  it('begins with the moves of a focus', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const moves = ofKind(drillOf(decks, seed, ['apology_hedged']), 'sort').map(
        ({ move }) => move,
      );
      expect(moves).toContain('apology_hedged');
    }
  });

  property(
    'is the same for the same seed',
    { seed: 4, runs: 50 },
    fc.property(anySeed, (seed) => {
      expect(drillOf(decks, seed)).toEqual(drillOf(decks, seed));
    }),
  );

  property(
    'sorts moves from pitfalls by their tags, three of each',
    { seed: 5, runs: 200 },
    fc.property(anySeed, (seed) => {
      const sorts = ofKind(drillOf(decks, seed), 'sort');
      expect(sorts.filter(({ answer }) => answer === 'move')).toHaveLength(3);
      for (const { text, answer, move } of sorts) {
        const moves = lineOf(text)?.moves ?? [];
        expect(moves).toContain(move);
        expect(moves.every(answer === 'move' ? isGoodMove : isPitfall)).toBe(true);
      }
    }),
  );

  property(
    'never shows the four lines in their order',
    { seed: 6, runs: 200 },
    fc.property(anySeed, (seed) => {
      for (const { lines } of ofKind(drillOf(decks, seed), 'order')) {
        expect(lines.map(({ step }) => step).toSorted()).toEqual([...HEAT_STEPS].toSorted());
        expect(lines.map(({ step }) => step)).not.toEqual(HEAT_STEPS);
        expect(new Set(lines.map(({ text }) => text)).size).toBe(4);
      }
    }),
  );

  property(
    'asks for one gap at a time, in whole sentences',
    { seed: 7, runs: 200 },
    fc.property(anySeed, (seed) => {
      const gaps = ofKind(drillOf(decks, seed), 'gap');
      expect(gaps.length).toBeGreaterThan(1);
      expect(new Set(gaps.map(({ answer }) => answer)).size).toBe(gaps.length);
      for (const { text, answer } of gaps) {
        expect(text).not.toMatch(/…/);
        expect(GAPS).toContain(answer);
      }
    }),
  );

  it('never draws what an abusive or threatening caller is told', () => {
    const sensitive = new Set(
      decks.filter((deck) => deck.sensitive).flatMap(({ lines }) => lines.map(({ text }) => text)),
    );
    const usualTexts = new Set(usual.flatMap(({ lines }) => lines.map(({ text }) => text)));
    for (let seed = 0; seed < 50; seed += 1) {
      for (const { text } of ofKind(drillOf(decks, seed), 'sort')) {
        expect(sensitive.has(text) && !usualTexts.has(text)).toBe(false);
      }
    }
  });
});

describe('a commitment', () => {
  it.each([
    [{ action: 'a', owner: 'b', by: 'c' }, 'none'],
    [{ owner: 'b', by: 'c' }, 'action'],
    [{ action: 'a', by: 'c' }, 'owner'],
    [{ action: 'a', owner: 'b' }, 'by'],
    [{ action: 'a' }, null],
  ])('%j lacks %j', (slots, gap) => expect(gapOf(slots)).toBe(gap));
});

it('an empty shelf gives an empty drill', () => {
  expect(drillOf([], 1)).toEqual([]);
});
