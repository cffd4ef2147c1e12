/** How the last state of a bare sequence is judged, the order of judging, and the meter's bands. */
import { describe, expect, test } from 'vitest';
import { BANDS, type Band, bandOf } from '../../src/heat/bands.ts';
import { FLAGS } from '../../src/heat/goodMoves.ts';
import { outcomeOfTrace } from '../../src/heat/outcome.ts';
import { byKey } from '../../src/heat/tables.ts';
import { fromPoints } from '../../src/heat/tenths.ts';
import { persona, readyCustomer } from '../support/people.ts';

const at = (heat: number, trust: number) => readyCustomer(persona({ heat, trust }));
const without = (flag: (typeof FLAGS)[number]) => {
  const customer = at(20, 80);
  return { ...customer, flags: { ...customer.flags, [flag]: false } };
};

describe('the outcome of a trace', () => {
  test.each([
    [95, 5, 'hang_up'],
    [94.9, 10, 'formal_complaint'],
    [0, 10, 'formal_complaint'],
    [94.9, 10.1, 'demands_supervisor'],
    [85, 90, 'demands_supervisor'],
    [84.9, 90, 'unresolved'],
    [50.1, 90, 'unresolved'],
    [50, 90, 'partial'],
    [30.1, 90, 'partial'],
    [30, 49.9, 'partial'],
    [30, 50, 'resolved'],
    [0, 100, 'resolved'],
  ] as const)('heat %d, trust %d, all done: %s', (heat, trust, outcome) => {
    expect(outcomeOfTrace(at(heat, trust))).toBe(outcome);
  });

  test.each([
    ['heard', 'partial'],
    ['felt', 'partial'],
    ['sorry', 'partial'],
    ['agreed', 'partial'],
    ['plan', 'repeat_contact'],
    ['asked', 'resolved'],
    ['owned', 'resolved'],
    ['vent', 'resolved'],
  ] as const)('without %s it is %s', (flag, outcome) => {
    expect(outcomeOfTrace(without(flag))).toBe(outcome);
  });

  test('nothing done, and hot', () => {
    const none = { ...at(60, 50), flags: byKey(FLAGS, () => false) };
    expect(outcomeOfTrace(none)).toBe('unresolved');
  });
});

describe('bands', () => {
  test.each<[number, Band]>([
    [0, 'relieved'],
    [11.9, 'relieved'],
    [12, 'calm'],
    [24.9, 'calm'],
    [25, 'irritated'],
    [39.9, 'irritated'],
    [40, 'annoyed'],
    [54.9, 'annoyed'],
    [55, 'angry'],
    [69.9, 'angry'],
    [70, 'furious'],
    [84.9, 'furious'],
    [85, 'boiling'],
    [100, 'boiling'],
  ])('%d, with a plan, is %s', (heat, band) => {
    expect(bandOf(fromPoints(heat), true)).toBe(band);
  });

  test('without a plan nobody is relieved', () => {
    expect(bandOf(fromPoints(0), false)).toBe('calm');
    expect(bandOf(fromPoints(85), false)).toBe('boiling');
  });

  test('all of them are reached', () => {
    const reached = new Set(
      Array.from({ length: 101 }, (_, heat) => bandOf(fromPoints(heat), true)),
    );
    expect([...reached]).toEqual([...BANDS]);
  });
});
