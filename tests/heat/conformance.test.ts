/** How traces fit the HEAT order: fitness to two decimals as written, and every label. */
import { describe, expect, test } from 'vitest';
import type { Conformance, OutOfOrder } from '../../src/heat/conformance.ts';
import { conform, movesOf } from '../support/scripts.ts';

const CLEAN = { skipped: [], attempted: [], outOfOrder: [], loops: 0, ignored: 0 } as const;

/** A step that landed early, at turn 0 unless said: one entry for each step it came before. */
const early = (step: string, before: string, repaired: boolean, turn = 0): OutOfOrder[] =>
  [...before].map((prerequisite) => ({ step, before: prerequisite, turn, repaired }));

interface Row extends Partial<Omit<Conformance, 'fitness'>> {
  readonly letters: string;
  readonly fitness: number;
}

const TABLE: readonly Row[] = [
  { letters: 'HEAT', fitness: 1 },
  { letters: 'HHEAT', fitness: 1 },
  { letters: 'HEATE', fitness: 1 },
  { letters: 'HxHEAT', fitness: 1, loops: 1 },
  { letters: 'HErEAT', fitness: 1, loops: 1 },
  { letters: 'HEAQnHEQyT', fitness: 1, loops: 1 },
  { letters: 'HEAQnT', fitness: 0.89, ignored: 1 },
  { letters: 'HEAQnEQyT', fitness: 0.98, loops: 1 },
  { letters: 'THEA', fitness: 0.76, outOfOrder: early('T', 'HEA', false) },
  { letters: 'THEAT', fitness: 0.95, outOfOrder: early('T', 'HEA', true) },
  { letters: 'AHEAT', fitness: 0.95, outOfOrder: early('A', 'HE', true) },
  {
    letters: 'HATE',
    fitness: 0.8,
    outOfOrder: [...early('A', 'E', false, 1), ...early('T', 'E', false, 2)],
  },
  { letters: 'EHAT', fitness: 0.74, outOfOrder: early('E', 'H', false) },
  { letters: 'HT', fitness: 0.58, skipped: ['E', 'A'] },
  { letters: 'HEaT', fitness: 0.82, attempted: ['A'] },
  { letters: 'HEt', fitness: 0.6, skipped: ['A'], attempted: ['T'] },
  { letters: 'hEAT', fitness: 0.76, attempted: ['H'] },
  { letters: 'HEATwHET', fitness: 1, loops: 1 },
  { letters: 'HEATwT', fitness: 0.89, ignored: 1 },
  { letters: 'TTTT', fitness: 0.41, skipped: ['H', 'E', 'A'] },
  { letters: '', fitness: 0, skipped: ['H', 'E', 'A', 'T'] },
];

test.each(TABLE)('$letters is $fitness', ({ letters, fitness, ...labels }) => {
  const found = conform(movesOf(letters));
  expect(Math.round(found.fitness * 100) / 100).toBe(fitness);
  expect(found).toEqual({ ...CLEAN, ...labels, fitness: found.fitness });
});

describe('costs, each seen alone', () => {
  // 1 − cost / (42 + 3 · landed), not rounded.
  test.each([
    ['a skip of H', 'EAT', 1 - 12 / 51],
    ['a skip of E', 'HAT', 1 - 11 / 51],
    ['a skip of A', 'HET', 1 - 9 / 51],
    ['a skip of T', 'HEA', 1 - 10 / 51],
    ['an early step', 'HTEAT', 1 - 3 / 57],
    ['a return that nothing licenses', 'HEAHT', 1 - 2 / 57],
    ['a return once all is reached', 'HEATHEA', 1],
    ['a repeat over marks', 'HEQyeET', 1 - 9 / 54],
    ['a no answered without hearing again', 'HEnEAT', 1 - 1 / 57],
    ['a no that is half answered at the end', 'HEATnH', 1 - 6 / 57],
    ['a no that is half answered and passed over', 'HEAnHT', 1 - 6 / 57],
    ['a signal left hanging', 'HEATr', 1 - 6 / 54],
    ['a signal that a newer one replaces', 'HEAnxHT', 1],
    ['a signal before anything was reached', 'nHEAT', 1],
    ['a flare-up answered by hearing', 'HErHEAT', 1],
    ['two signals passed over', 'HEAnTrT', 1 - 12 / 57],
    ['two steps skipped and two signals lost', 'ATnTn', 1 - (12 + 11 + 6 + 6) / 51],
  ])('%s (%s)', (_, letters, fitness) => {
    expect(conform(movesOf(letters)).fitness).toBeCloseTo(fitness, 12);
  });
});

describe('out of order', () => {
  test('is told by turn, whatever the steps between', () => {
    expect(conform(movesOf('hQTyHEA')).outOfOrder).toEqual(early('T', 'HEA', false, 2));
  });

  test('a step whose prerequisite never landed is no ordering fault', () => {
    expect(conform(movesOf('TEA'))).toMatchObject({
      skipped: ['H'],
      outOfOrder: [...early('T', 'EA', false)],
    });
  });

  test('landing again before the last prerequisite mends nothing', () => {
    expect(conform(movesOf('THETA')).outOfOrder).toEqual(early('T', 'HEA', false));
  });

  test('with a prerequisite never landed there is nothing to have landed after', () => {
    expect(conform(movesOf('THET')).outOfOrder).toEqual(early('T', 'HE', false));
  });
});

describe('the safety line', () => {
  test.each([
    'customer:abuse',
    'customer:slur',
    'customer:threat',
    'customer:imminent',
    'customer:distress',
  ] as const)('%s suspends what comes after it', (signal) => {
    const before = conform(movesOf('THE'));
    const found = conform([...movesOf('THE'), signal, ...movesOf('AT')]);
    expect(found).toEqual({ ...before, suspended: true });
    expect('suspended' in before).toBe(false);
  });

  test.each(['customer:calm', 'customer:anger', 'customer:talk_over'] as const)(
    '%s does not',
    (signal) => {
      const found = conform([...movesOf('HE'), signal, ...movesOf('AT')]);
      expect(found).toEqual({ ...CLEAN, fitness: 1 });
    },
  );
});
