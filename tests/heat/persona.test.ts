/** Points and tenths, and which numbers a persona may have. */
import { describe, expect, test } from 'vitest';
import { isTenthWithin, PERSONA_LIMITS, personaFromPoints } from '../../src/heat/persona.ts';
import { matchStyle } from '../../src/heat/styleMatch.ts';
import { clampTenths, floorDiv, fromPoints, negate, toPoints } from '../../src/heat/tenths.ts';
import { aBrief, TestContact } from '../support/TestContact.ts';

test('every tenth of a point survives the way to points and back', () => {
  const all = Array.from({ length: 1001 }, (_, value) => value);
  expect(all.map((value) => fromPoints(value / 10))).toEqual(all);
  expect(all.every((value) => fromPoints(toPoints(fromPoints(value / 10))) === value)).toBe(true);
});

test('negative nothing is nothing', () => {
  expect(Object.is(negate(0), 0)).toBe(true);
  expect(negate(5)).toBe(-5);
});

test('clamping and dividing', () => {
  expect([-1, 0, 500, 1000, 1001].map(clampTenths)).toEqual([0, 0, 500, 1000, 1000]);
  expect([0, 9, 10, 19].map((value) => floorDiv(value, 10))).toEqual([0, 0, 1, 1]);
});

describe('what a persona may have', () => {
  test.each([0.5, 0.7, 1, 1.1, 1.3, 2])('a weight of %d', (weight) => {
    expect(isTenthWithin(weight, PERSONA_LIMITS.weight)).toBe(true);
  });

  test.each([0.4, 2.1, 1.25, 0.55, Number.NaN, Number.POSITIVE_INFINITY])(
    'not a weight of %d',
    (weight) => {
      expect(isTenthWithin(weight, PERSONA_LIMITS.weight)).toBe(false);
    },
  );

  test.each([-0.1, 100.1, 50.05])('not a heat of %d', (heat) => {
    expect(isTenthWithin(heat, PERSONA_LIMITS.heat)).toBe(false);
  });

  test('every tenth from 0 to 100', () => {
    const all = Array.from({ length: 1001 }, (_, value) => value / 10);
    expect(all.every((heat) => isTenthWithin(heat, PERSONA_LIMITS.heat))).toBe(true);
  });

  test('in tenths', () => {
    const weights = { H: 0.7, E: 1.2, A: 1, T: 2 };
    const points = { heat: 68.3, trust: 42, weights, sensitivity: 1.1, ventNeed: 3 };
    expect(personaFromPoints(points)).toEqual({
      heat: 683,
      trust: 420,
      weights: { H: 7, E: 12, A: 10, T: 20 },
      sensitivity: 11,
      ventNeed: 3,
    });
  });
});

describe('style (R96)', () => {
  const brief = aBrief();

  test('a line in the customer’s own style is worth more, in another less', () => {
    expect(matchStyle(brief, 'direct').weights).toEqual({ H: 12, E: 12, A: 12, T: 12 });
    expect(matchStyle(brief, 'policy').weights).toEqual({ H: 8, E: 8, A: 8, T: 8 });
    expect(matchStyle(brief, undefined)).toEqual(brief.persona);
  });

  test('within the limits of a weight', () => {
    const weights = { H: 5, E: 20, A: 6, T: 19 };
    const edge = { ...brief, persona: { ...brief.persona, weights } };
    expect(matchStyle(edge, 'direct').weights).toEqual({ H: 7, E: 20, A: 8, T: 20 });
    expect(matchStyle(edge, 'policy').weights).toEqual({ H: 5, E: 18, A: 5, T: 17 });
  });

  test('shows in what a reply is worth, and never softens a pitfall', () => {
    const start = TestContact.start();
    start.says('reflect', { style: 'direct' }).expectChange(start, -14.4, 8);
    start.says('reflect', { style: 'relational' }).expectChange(start, -9.6, 8);
    start.says('defend', { style: 'direct' }).expectChange(start, 8, -6);
  });
});
