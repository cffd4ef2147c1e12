/** What happens to a customer between turns and between scenes, in tenths. */
import { describe, expect, test } from 'vitest';
import {
  CHANNELS,
  type FollowThrough,
  followThroughChange,
  holdOverdueChange,
  waitChange,
  withChange,
} from '../../src/heat/between.ts';
import { customerAtStart } from '../../src/heat/customer.ts';
import { tenths } from '../../src/heat/tenths.ts';
import { persona } from '../support/people.ts';

const customer = (heat: number, trust: number) => customerAtStart(persona({ heat, trust }));

describe('promises (R81, R82)', () => {
  test.each<[FollowThrough, number, number]>([
    ['kept_news', -150, 200],
    ['kept_no_news', -50, 120],
    ['late', 120, -150],
  ])('%s', (how, dHeat, dTrust) => {
    expect(followThroughChange(how, customer(40, 50), tenths(700))).toEqual({ dHeat, dTrust });
  });

  test.each([
    ['began hotter', 200, 680, 830],
    ['ended hotter', 700, 680, 850],
    ['would boil over', 950, 680, 1000],
  ])('silence after a contact that %s', (_, end, start, expected) => {
    const before = { ...customer(0, 50), heat: tenths(end) };
    const change = followThroughChange('silent', before, tenths(start));
    expect(withChange(before, change)).toMatchObject({ heat: expected, trust: 150 });
  });

  test('nothing but heat and trust changes', () => {
    const before = customer(40, 50);
    const after = withChange(before, followThroughChange('late', before, tenths(400)));
    expect(after).toEqual({ ...before, heat: 520, trust: 350 });
  });
});

test('waiting costs no trust, and no time costs nothing', () => {
  expect(waitChange('phone', 0)).toEqual({ dHeat: 0, dTrust: 0 });
  expect(waitChange('phone', 30)).toEqual({ dHeat: 60, dTrust: 0 });
});

describe.each(CHANNELS)('a silence in %s', (channel) => {
  test.each([
    [60, [10, 10, 10, 10, 10, 10]],
    [60, [1, 2, 3, 54]],
    [125, [30, 60, 5, 30]],
    [44, [30, 14]],
  ])('of %i s costs the same in parts of %j', (whole, parts) => {
    let before = 0;
    const inParts = parts.reduce((sum, part) => {
      const { dHeat } = waitChange(channel, part, before);
      before += part;
      return sum + dHeat;
    }, 0);
    expect(before).toBe(whole);
    expect(inParts).toBe(waitChange(channel, whole).dHeat);
  });
});

test.each([
  ['phone', 130],
  ['in_person', 130],
  ['chat', 20],
  ['email', 0],
] as const)('a minute of silence in %s costs %i tenths', (channel, dHeat) => {
  expect(waitChange(channel, 60)).toEqual({ dHeat, dTrust: 0 });
});

test('an overdue hold counts by full tens of seconds', () => {
  expect([0, 9, 10, 19, 20].map((over) => holdOverdueChange(over).dHeat)).toEqual([
    0, 0, 10, 10, 20,
  ]);
});
