/** The product's alignment beside an independent one that tries every reading of a trace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FrameworkId } from '../../src/heat/frameworks.ts';
import type { Move } from '../../src/heat/moves.ts';
import { bestReading, fitnessOf, type Order } from '../support/alignmentOracle.ts';
import { property } from '../support/property.ts';
import { conform, movesOf } from '../support/scripts.ts';

const HEAT: Order = { steps: 'HEAT', skip: { H: 12, E: 11, A: 9, T: 10 } };

interface Dialect {
  readonly framework: FrameworkId;
  readonly order: Order;
  /** Letters whose move differs from the usual one. */
  readonly moves: Readonly<Record<string, Move>>;
}

const APOLOGISE: Dialect = { framework: 'heat.apologise', order: HEAT, moves: {} };

const DIALECTS: readonly Dialect[] = [
  APOLOGISE,
  { framework: 'heat.responsibility', order: HEAT, moves: { A: 'take_responsibility' } },
  { framework: 'heat.ask', order: HEAT, moves: { A: 'ask_plain', T: 'take_responsibility' } },
  {
    framework: 'aea',
    order: { steps: 'HET', skip: { H: 12, E: 11, T: 10 } },
    moves: { A: 'apology' },
  },
];

function expectSame(letters: string, { framework, order, moves }: Dialect): void {
  const spoken = movesOf(letters).map((move, i) => moves[letters[i] ?? ''] ?? move);
  const { fitness, loops, ignored } = conform(spoken, framework);
  const reading = bestReading(letters, order);
  expect({ letters, fitness: fitness.toFixed(9), loops, ignored }).toEqual({
    letters,
    fitness: fitnessOf(reading, letters, order).toFixed(9),
    loops: reading.loops,
    ignored: reading.ignored,
  });
}

/** The same comparison without the cost of an assertion, for traces by the ten thousand. */
function isSame(letters: string): boolean {
  const { fitness, loops, ignored } = conform(movesOf(letters));
  const reading = bestReading(letters, HEAT);
  return (
    Math.abs(fitness - fitnessOf(reading, letters, HEAT)) < 1e-9 &&
    loops === reading.loops &&
    ignored === reading.ignored
  );
}

test('the oracle reads the known traces as they are written', () => {
  const fitness = (letters: string) => fitnessOf(bestReading(letters, HEAT), letters, HEAT);
  expect(fitness('HEAQnHEQyT')).toBe(1);
  expect(fitness('HATE').toFixed(2)).toBe('0.80');
  expect(fitness('TTTT').toFixed(2)).toBe('0.41');
  expect(bestReading('HEAQnEQyT', HEAT)).toEqual({ cost: 1, ignored: 0, loops: 1 });
});

test('every trace of up to five landings and signals', { timeout: 60_000 }, () => {
  let traces = [''];
  for (let length = 1; length <= 5; length++) {
    traces = traces.flatMap((trace) => [...'HEATnrx'].map((letter) => trace + letter));
    for (const letters of traces) {
      if (!isSame(letters)) expectSame(letters, APOLOGISE);
    }
  }
  expect(traces).toHaveLength(7 ** 5);
});

describe.each(DIALECTS)('under $framework', (dialect) => {
  property(
    'long random traces, attempts and marks among them',
    { seed: 92_001, runs: 2000 },
    fc.property(
      fc
        .array(fc.constantFrom(...'HEATHEATnwrxheatQy'), { maxLength: 18 })
        .map((all) => all.join('')),
      (letters) => expectSame(letters, dialect),
    ),
  );
});
