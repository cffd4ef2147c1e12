/** The seeded generator: plain state, the same draws for a seed, and fair enough to shuffle by. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextFraction, nextInt, type Rng, seedRng, shuffle } from '../../src/heat/rng.ts';
import { property } from '../support/property.ts';

const draws = (seed: number, count: number): number[] => {
  let rng: Rng = seedRng(seed);
  return Array.from({ length: count }, () => {
    const [value, next] = nextFraction(rng);
    rng = next;
    return value;
  });
};

property(
  'a seed always draws the same, within [0, 1)',
  { seed: 158_001, runs: 1000 },
  fc.property(fc.integer(), (seed) => {
    const first = draws(seed, 20);
    expect(draws(seed, 20)).toEqual(first);
    expect(first.every((value) => value >= 0 && value < 1)).toBe(true);
  }),
);

property(
  'the state survives a save in the middle',
  { seed: 158_002, runs: 1000 },
  fc.property(fc.integer(), (seed) => {
    const [, rng] = nextInt(seedRng(seed), 6);
    expect(nextFraction(JSON.parse(JSON.stringify(rng)) as Rng)).toEqual(nextFraction(rng));
  }),
);

property(
  'a shuffle keeps every item, leaves its input alone and repeats for a seed',
  { seed: 158_003, runs: 1000 },
  fc.property(fc.integer(), fc.array(fc.nat(9)), (seed, items) => {
    const given = [...items];
    const [shuffled] = shuffle(seedRng(seed), items);
    expect(shuffle(seedRng(seed), items)[0]).toEqual(shuffled);
    expect(shuffled.toSorted()).toEqual(given.toSorted());
    expect(items).toEqual(given);
  }),
);

describe('over ten thousand neighbouring seeds', () => {
  const SEEDS = Array.from({ length: 10_000 }, (_, seed) => seed);

  test('the first draw of six falls on each side about equally', () => {
    const sides = [0, 0, 0, 0, 0, 0];
    for (const seed of SEEDS) {
      const [side] = nextInt(seedRng(seed), 6);
      sides[side] = (sides[side] ?? 0) + 1;
    }
    // A fair die's side comes up 1667 times, give or take 37.
    for (const count of sides) expect(Math.abs(count - 10_000 / 6)).toBeLessThan(4 * 37.3);
  });

  test('each of three items comes first about equally often', () => {
    const firsts = SEEDS.map((seed) => shuffle(seedRng(seed), ['a', 'b', 'c'])[0][0]);
    for (const item of ['a', 'b', 'c']) {
      const count = firsts.filter((first) => first === item).length;
      expect(Math.abs(count - 10_000 / 3)).toBeLessThan(4 * 47.2);
    }
  });
});
