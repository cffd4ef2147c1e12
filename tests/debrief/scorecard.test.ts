import { describe, expect, it } from 'vitest';
import { debriefed } from '../support/debriefing.ts';

const HEARD = 'greet, @encourage, @note:scald, reflect';
const FELT = `${HEARD}, feel, sorry`;
const FILED =
  '@wrapup:issue=leak, @wrapup:impact=scald, @wrapup:promise=new-kettle, @wrapup:owner=me, @wrapup:due=five';

const ratings = (script: string) =>
  Object.fromEntries(debriefed(script).scorecard.criteria.map(({ id, rating }) => [id, rating]));

describe('ratings on the anchored scale', () => {
  it.each<[string, string, Partial<Record<string, number>>]>([
    ['talks over and solves', 'greet, @interrupt, cut-send, quit', { hear: 1, act: 2 }],
    [
      'listens, and says nothing back',
      'greet, @encourage, quit',
      { hear: 2, empathise: 1, act: 1 },
    ],
    ['says back the category', 'greet, @encourage, one-fact, quit', { hear: 3 }],
    ['says back two facts', 'greet, para, quit', { hear: 4 }],
    ['says back three', `${HEARD}, quit`, { hear: 5 }],
    ['claims to understand', `${HEARD}, generic, quit`, { empathise: 2 }],
    ['names the feeling too soon', 'greet, @encourage, feel, quit', { empathise: 3 }],
    ['names it in place', `${HEARD}, feel, quit`, { empathise: 5 }],
    ['and tells them how to feel besides', `${HEARD}, feel, calm, quit`, { empathise: 4 }],
    ['hedges', `${HEARD}, feel, hedged, quit`, { apologise: 2 }],
    ['apologises too soon', `${HEARD}, sorry, quit`, { apologise: 3 }],
    ['apologises and acknowledges their trouble', `${FELT}, quit`, { apologise: 5 }],
    ['promises vaguely', `${FELT}, act-vague, own-none, by-none, quit`, { act: 2 }],
    ['promises two of three', `${FELT}, act-new, own-none, by-five, quit`, { act: 3 }],
    ['promises and does not ask', `${FELT}, act-new, own-me, by-five, quit`, { act: 3 }],
    ['promises what cannot be kept', `${FELT}, act-new, own-me, by-hour, suits, bye`, { act: 1 }],
    ['promises and asks', `${FELT}, act-new, own-me, by-five, suits, bye`, { act: 4 }],
    [
      'gives a choice and a reference besides',
      `${FELT}, two-ways, act-new, own-me, by-five, ref, suits, bye`,
      { act: 5 },
    ],
  ])('%s', (_, script, expected) => {
    expect(ratings(script)).toMatchObject(expected);
  });
});

describe('the scorecard', () => {
  it('adds up to 100 for a contact with nothing left out', () => {
    const { scorecard } = debriefed(
      `${FELT}, @read:stock, two-ways, act-new, own-me, by-five, ref, suits, bye, ${FILED}, fu-news, close`,
    );
    expect(scorecard.criteria.map(({ points }) => points)).toEqual([25, 20, 15, 25, 15]);
    expect(scorecard).toMatchObject({ points: 100, gate: true, total: 100 });
  });

  it('gives nothing where safety fails, whatever was earned', () => {
    const { scorecard } = debriefed(`${FELT}, provoke, hostile, quit`);
    expect(scorecard.points).toBeGreaterThan(50);
    expect(scorecard).toMatchObject({ gate: false, total: 0 });
  });

  it('leaves out what the framework has no step for', () => {
    const ids = (framework: 'aea' | 'heat.ask') =>
      debriefed(`${FELT}, quit`, { framework }).scorecard.criteria.map(({ id }) => id);
    expect(ids('aea')).toEqual(['hear', 'empathise', 'act', 'process']);
    expect(ids('heat.ask')).toEqual(['hear', 'empathise', 'apologise', 'act', 'process']);
  });
});

describe('measures', () => {
  it('simulates satisfaction, and keeps five for a promise kept', () => {
    const whole = `${FELT}, act-new, own-me, by-five, suits, bye`;
    const csat = (script: string) => debriefed(script).measures.customer.csat;
    expect(csat(`${whole}, fu-news, close`)).toBe(5);
    expect(csat(whole)).toBe(4);
    expect(csat(`${whole}, fu-silent`)).toBe(2);
    expect(csat('greet, @interrupt, cut-send, calm, calm, sup-no')).toBe(1);
  });

  it('counts time to a resolution only where there is one', () => {
    const { measures, turns } = debriefed(`${FELT}, act-new, own-me, by-five, suits, bye`);
    expect(measures.simulated).toBe(true);
    expect(measures.customer.resolutionMs).toBeGreaterThan(turns[7]?.at ?? Number.NaN);
    expect(debriefed('greet, @encourage, quit').measures.customer.resolutionMs).toBeNull();
  });

  it('knows steps recited from steps that reached the customer (R133)', () => {
    const recited =
      'greet, @note:scald, @interrupt, cut-send, sorry, feel, calm, calm, calm, sup-hear, quit';
    expect(debriefed(recited).measures.quality).toMatchObject({ coverage: 1, recited: true });
    const { quality } = debriefed(`${FELT}, act-new, own-me, by-five, suits, bye`).measures;
    expect(quality).toMatchObject({ coverage: 1, recited: false });
  });
});
