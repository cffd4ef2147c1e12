/** What "How Cooldown decides" says, held against what the rules do. */
import { describe, expect, it } from 'vitest';
import {
  BAND_ROWS,
  BETWEEN,
  FACTORS,
  GOOD_ROWS,
  PITFALL_ROWS,
  PROMISE_ROWS,
  WAIT_ROWS,
} from '../../src/handouts/decisions.ts';
import { bandOf } from '../../src/heat/bands.ts';
import { followThroughChange, holdOverdueChange, waitChange } from '../../src/heat/between.ts';
import { type Customer, customerAtStart } from '../../src/heat/customer.ts';
import { applyMove } from '../../src/heat/dynamics.ts';
import { GOOD_MOVES, PITFALLS } from '../../src/heat/moves.ts';
import { personaFromPoints } from '../../src/heat/persona.ts';
import { byKey } from '../../src/heat/tables.ts';
import { fromPoints, tenths, toPoints } from '../../src/heat/tenths.ts';

const persona = personaFromPoints({
  heat: 60,
  trust: 50,
  weights: { H: 1, E: 1, A: 1, T: 1 },
  sensitivity: 1,
  ventNeed: 0,
});
const start = customerAtStart(persona);
/** Somebody with every need met. */
const readied: Customer = {
  ...start,
  flags: byKey(Object.keys(start.flags), () => true) as Customer['flags'],
};

describe('the tables', () => {
  it.each(GOOD_ROWS)('give $move what it does at its best', ({ move, heat, trust }) => {
    const [, account] = applyMove(readied, persona, move);
    expect([toPoints(account.dHeat), toPoints(account.dTrust)]).toEqual([heat, trust]);
  });

  it.each(PITFALL_ROWS)('give $move what it does at middling trust', ({ move, heat, trust }) => {
    const [, account] = applyMove(start, persona, move);
    expect([toPoints(account.dHeat), toPoints(account.dTrust)]).toEqual([heat, trust]);
  });

  it('have every move, and the worst pitfall first', () => {
    expect(GOOD_ROWS.map(({ move }) => move)).toEqual(GOOD_MOVES);
    expect(PITFALL_ROWS.map(({ move }) => move).toSorted()).toEqual(PITFALLS.toSorted());
    const heats = PITFALL_ROWS.map(({ heat }) => heat);
    expect(heats).toEqual(heats.toSorted((a, b) => b - a));
  });

  it('give the share of a move that comes too soon, and of one said again', () => {
    const [after, first] = applyMove(start, persona, 'apology');
    expect(first.missing).toHaveLength(2);
    expect(toPoints(first.dHeat)).toBe(-10 * ((FACTORS.ready[2] ?? 0) / 100));
    const [, again] = applyMove({ ...readied, counts: after.counts }, persona, 'apology');
    expect(toPoints(again.dHeat)).toBe(-10 * ((FACTORS.repeat[1] ?? 0) / 100));
  });

  it('give what trust does to a pitfall', () => {
    const at = (trust: number) =>
      applyMove({ ...start, trust: fromPoints(trust) }, persona, 'raised_voice')[1];
    expect(toPoints(at(0).dHeat)).toBe((12 * FACTORS.pitfallAtNoTrust) / 100);
    expect(toPoints(at(100).dHeat)).toBe((12 * FACTORS.pitfallAtFullTrust) / 100);
  });

  it('give each band from where it begins to where it ends', () => {
    for (const { band, from, to } of BAND_ROWS) {
      expect(bandOf(fromPoints(from), true)).toBe(band);
      expect(bandOf(tenths(to * 10 - 1), true)).toBe(band);
    }
    expect(BAND_ROWS.at(-1)?.to).toBe(100);
  });

  it('give when waiting and a late hold begin to cost', () => {
    for (const { channel, rule } of WAIT_ROWS) {
      const cost = (seconds: number) => toPoints(waitChange(channel, seconds).dHeat);
      if (!rule) expect(cost(100_000)).toBe(0);
      else {
        expect(cost(rule.grace + rule.every - 1)).toBe(0);
        expect(cost(rule.grace + rule.every)).toBe(1);
      }
    }
    expect(toPoints(holdOverdueChange(BETWEEN.holdOverdueEvery).dHeat)).toBe(1);
    expect(toPoints(holdOverdueChange(BETWEEN.holdOverdueEvery - 1).dHeat)).toBe(0);
  });

  it('give what a promise brings, and silence the most (R82)', () => {
    for (const { how, heat, trust, aboveStart } of PROMISE_ROWS) {
      const { dHeat, dTrust } = followThroughChange(how, start, start.heat);
      expect([how, toPoints(dHeat), toPoints(dTrust)]).toEqual([how, heat, trust]);
      expect(aboveStart).toBe(how === 'silent');
    }
  });
});
