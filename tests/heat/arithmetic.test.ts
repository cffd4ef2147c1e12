/** The arithmetic worked out by hand, in tenths of a point: floors, factors and what resets them. */
import { describe, expect, test } from 'vitest';
import type { Customer } from '../../src/heat/customer.ts';
import { amplification } from '../../src/heat/dynamics.ts';
import type { Move } from '../../src/heat/moves.ts';
import type { Persona } from '../../src/heat/persona.ts';
import { tenths } from '../../src/heat/tenths.ts';
import { persona, readyCustomer } from '../support/people.ts';
import { listens, play } from '../support/scripts.ts';

/** `[dHeat, dTrust]` of each move, in tenths. */
const changes = (moves: readonly Move[], who: Persona = persona(), from?: Customer) =>
  play(moves, who, from).accounts.map(({ dHeat, dTrust }) => [dHeat, dTrust]);

/** The last of them. */
const lastChange = (moves: readonly Move[], who?: Persona, from?: Customer) =>
  changes(moves, who, from).at(-1);

describe('readiness', () => {
  const vented = persona({ ventNeed: 0 });

  test.each<[string, Move[], number[]]>([
    // 120 · 10/10 = 120 and 80; with vent missing, 5/10 of both.
    ['a reflection after the venting', ['reflect'], [-120, 80]],
    ['empathy with nothing heard', ['empathy'], [-60, 40]],
    // heard and felt missing: 3/10 of 100 and 60.
    ['an apology with neither heard nor felt', ['apology'], [-30, 18]],
    ['an apology with felt missing', ['reflect', 'apology'], [-50, 30]],
    // felt and sorry missing: 3/10 of 140 and 120.
    ['a commitment with felt and sorry missing', ['reflect', 'commit_full'], [-42, 36]],
    ['a commitment with sorry missing', ['reflect', 'empathy', 'commit_full'], [-70, 60]],
    ['asking whether nothing suits', ['check_suits'], [-10, 20]],
    ['permission with nothing heard', ['permission'], [-5, 15]],
  ])('%s', (_, moves, expected) => {
    expect(lastChange(moves, vented)).toEqual(expected);
  });

  test('a reflection before the venting is done counts half', () => {
    expect(changes(['reflect'], persona({ ventNeed: 2 }))).toEqual([[-60, 40]]);
    expect(lastChange(['listen', 'reflect'], persona({ ventNeed: 2 }))).toEqual([-60, 40]);
    expect(lastChange(['listen', 'listen', 'reflect'], persona({ ventNeed: 2 }))).toEqual([
      -120, 80,
    ]);
  });
});

describe('diminishing returns', () => {
  test('worth 10, 5, 3, 2, 1 and 1 tenths', () => {
    // Trust: 10·10·10/100 = 10, then 5, 3, 2, 1, 1.
    expect(changes(listens(6))).toEqual([
      [-30, 10],
      [-15, 5],
      [-9, 3],
      [-6, 2],
      [-3, 1],
      [-3, 1],
    ]);
  });

  test('the persona’s weight counts before rounding down, and only in heat', () => {
    // 30·10·k·13/1000: 39, 19.5, 11.7, 7.8, 3.9.
    const who = persona({ weights: { H: 1.3, E: 1, A: 1, T: 1 } });
    expect(changes(listens(5), who)).toEqual([
      [-39, 10],
      [-19, 5],
      [-11, 3],
      [-7, 2],
      [-3, 1],
    ]);
  });

  test('readiness, repeat and weight are multiplied before one division', () => {
    // Empathy unheard, second use, weight 0.7: 120·5·5·7/1000 = 21; trust 80·5·5/100 = 20.
    const who = persona({ weights: { H: 1, E: 0.7, A: 1, T: 1 } });
    expect(lastChange(['empathy', 'empathy'], who)).toEqual([-21, 20]);
    // Third use: 120·5·3·7/1000 = 12.6, rounded down.
    expect(lastChange(['empathy', 'empathy', 'empathy'], who)).toEqual([-12, 12]);
  });

  test('other moves between them don’t matter', () => {
    expect(lastChange(['reflect', 'empathy', 'interrupt', 'reflect'])).toEqual([-30, 20]);
  });
});

describe('asking what would help', () => {
  test('is worth nothing before they have vented', () => {
    expect(changes(['ask_help'])).toEqual([[0, 0]]);
    expect(lastChange(['listen', 'ask_help'])).toEqual([-40, 30]);
  });

  test('asked too soon is a use all the same', () => {
    expect(lastChange(['ask_help', 'listen', 'ask_help'])).toEqual([-20, 15]);
  });
});

describe('action before they were heard', () => {
  test.each<Move>(['commit_full', 'commit_partial', 'options'])('%s', (move) => {
    // T 425: 1250 − 212 = 1038; 80·1038·13/10000 = 107.95.
    const who = persona({ trust: 42.5, sensitivity: 1.3 });
    const { customer, accounts } = play([move], who);
    expect(accounts[0]).toMatchObject({ why: 'premature_action', dHeat: 107, dTrust: -60 });
    expect(customer.flags.plan).toBe(false);
  });

  test('takes no chain from the pitfalls before it, and ends their chain', () => {
    // Two interruptions take trust from 500 to 395 (−50, −55): 1250 − 197 = 1053; 80·1053/1000 = 84.24.
    const { customer, accounts } = play(['interrupt', 'interrupt', 'commit_full'], persona());
    expect(accounts[2]).toMatchObject({ dHeat: 84, dTrust: -60 });
    expect(customer.chain).toBe(0);
  });

  test('counts as a use: the plan they then take in is worth half', () => {
    const moves: Move[] = ['commit_full', 'listen', 'reflect', 'empathy', 'apology', 'commit_full'];
    expect(lastChange(moves)).toEqual([-70, 60]);
  });

  test('is no longer premature once they are heard, even unready', () => {
    expect(lastChange(['listen', 'reflect', 'options'])).toEqual([-12, 18]);
  });
});

describe('pitfalls', () => {
  test.each([
    // 1250 − ⌊T/2⌋: a floor of its own.
    [0, 1250],
    [1, 1250],
    [425, 1038],
    [500, 1000],
    [999, 751],
    [1000, 750],
  ])('at trust %i the amplification is %i', (trust, expected) => {
    expect(amplification(tenths(trust))).toBe(expected);
  });

  test('lack of trust and sensitivity amplify', () => {
    // T 425: 70·1038·10·10/100000 = 72.66; with sensitivity 1.3, 94.458.
    expect(changes(['interrupt'], persona({ trust: 42.5 }))).toEqual([[72, -50]]);
    expect(changes(['interrupt'], persona({ trust: 42.5, sensitivity: 1.3 }))).toEqual([[94, -50]]);
  });

  test('each one directly before adds a tenth, up to three', () => {
    // Trust 500, 450, 395, 335, 270, so amplification 1000, 1025, 1053, 1083, 1115:
    // 70 · 78.925 · 88.452 · 98.553 · 101.465; trust 50 · 55 · 60 · 65 · 65.
    const who = persona({ heat: 30, trust: 50 });
    const moves: Move[] = ['interrupt', 'interrupt', 'interrupt', 'interrupt', 'interrupt'];
    expect(changes(moves, who)).toEqual([
      [70, -50],
      [78, -55],
      [88, -60],
      [98, -65],
      [101, -65],
    ]);
  });

  test.each<[string, Move[], number]>([
    ['a good move ends the chain', ['interrupt', 'thank', 'interrupt'], 0],
    ['a first repair ends it', ['interrupt', 'repair', 'interrupt'], 0],
    ['a spent repair leaves it', ['repair', 'interrupt', 'repair', 'interrupt'], 1],
    ['a name leaves it', ['interrupt', 'name', 'interrupt'], 1],
    ['a customer’s turn leaves it', ['interrupt', 'customer:no', 'interrupt'], 1],
    ['a signal leaves it', ['interrupt', 'customer:anger', 'interrupt'], 1],
    ['action too soon ends it', ['interrupt', 'options', 'interrupt'], 0],
  ])('%s', (_, moves, chain) => {
    expect(play(moves, persona()).accounts.at(-1)?.chain).toBe(chain);
  });

  test('the least sensitive, most trusting customer still heats', () => {
    // 20·750·10·5/100000 = 7.5.
    expect(changes(['jargon'], persona({ trust: 100, sensitivity: 0.5 }))).toEqual([[7, -20]]);
  });
});

describe('repair', () => {
  test('counts once and restores the worth of what was used up', () => {
    const moves: Move[] = ['listen', 'reflect', 'reflect', 'repair', 'reflect', 'listen'];
    expect(changes(moves)).toEqual([
      [-30, 10],
      [-120, 80],
      [-60, 40],
      [-60, 60],
      [-120, 80],
      [-30, 10],
    ]);
  });

  test('a second one is spent and restores nothing', () => {
    expect(changes(['repair', 'listen', 'repair', 'listen'])).toEqual([
      [-60, 60],
      [-30, 10],
      [0, 0],
      [-15, 5],
    ]);
  });

  test('names and the venting are not forgotten', () => {
    const names: Move[] = ['name', 'name', 'name', 'repair', 'name'];
    expect(lastChange(names)).toEqual([15, -20]);
    // One listen before the repair, one after: the two that this customer needs.
    const who = persona({ ventNeed: 2 });
    expect(play(['listen', 'repair', 'listen'], who).customer.flags.vent).toBe(true);
  });
});

test('a name helps three times, then heats more each time', () => {
  const names: Move[] = ['name', 'name', 'name', 'name', 'name', 'name'];
  expect(changes(names)).toEqual([
    [-10, 20],
    [-10, 20],
    [-10, 20],
    [15, -20],
    [30, -20],
    [45, -20],
  ]);
});

describe('flags', () => {
  test('are set whatever the readiness', () => {
    const { flags } = play(['apology'], persona()).customer;
    expect(flags).toMatchObject({ heard: false, felt: false, sorry: true });
  });

  test('a plan stands though felt and sorry are missing', () => {
    expect(play(['reflect', 'commit_full'], persona()).customer.flags.plan).toBe(true);
  });

  test.each<Move>(['check_suits', 'closure'])('%s agrees only to a plan that stands', (move) => {
    expect(play([move], persona()).customer.flags.agreed).toBe(false);
    expect(play(['reflect', 'commit_full', move], persona()).customer.flags.agreed).toBe(true);
  });

  test('with no need to vent, they have vented from the start', () => {
    expect(play([], persona({ ventNeed: 0 })).customer.flags.vent).toBe(true);
    expect(play([], persona({ ventNeed: 1 })).customer.flags.vent).toBe(false);
  });
});

describe('clamping', () => {
  test('heat stops at 0, trust at 100, and the rule’s values are told', () => {
    const who = persona({ heat: 5, trust: 98, ventNeed: 0 });
    const { accounts } = play(['reflect'], who);
    expect(accounts[0]).toMatchObject({ dHeat: -120, dTrust: 80, heat: 0, trust: 1000 });
  });

  test('heat stops at 100, trust at 0', () => {
    // T 50: 1250 − 25 = 1225; 120·1225·100/100000 = 147.
    const { accounts } = play(['raised_voice'], persona({ heat: 98, trust: 5 }));
    expect(accounts[0]).toMatchObject({ dHeat: 147, dTrust: -80, heat: 1000, trust: 0 });
  });

  test('each turn starts from the clamped value', () => {
    const who = persona({ heat: 98, trust: 5, ventNeed: 0 });
    expect(play(['raised_voice', 'reflect'], who).customer).toMatchObject({ heat: 880, trust: 80 });
  });
});

describe('the account of a turn', () => {
  test.each<[string, Move[]]>([
    ['landed', ['listen']],
    ['not_ready', ['empathy']],
    ['worn', ['listen', 'listen']],
    ['not_ready_worn', ['empathy', 'empathy']],
    ['asked_too_soon', ['ask_help']],
    ['premature_action', ['commit_full']],
    ['pitfall', ['defend']],
    ['pitfall_chained', ['defend', 'defend']],
    ['name_helpful', ['name']],
    ['name_overused', ['name', 'name', 'name', 'name']],
    ['repaired', ['repair']],
    ['repair_spent', ['repair', 'repair']],
    ['mark', ['customer:yes']],
  ])('says why: %s', (why, moves) => {
    expect(play(moves, persona()).accounts.at(-1)?.why).toBe(why);
  });

  test('holds every number that the arithmetic used', () => {
    const who = persona({ weights: { H: 1, E: 1, A: 1.2, T: 1 } });
    const [first, second] = play(['apology', 'apology'], who).accounts;
    expect(first).toMatchObject({
      base: { heat: -100, trust: 60 },
      missing: ['heard', 'felt'],
      ready: 3,
      repeat: 10,
      weight: 12,
      use: 1,
    });
    // 100·3·5·12/1000 = 18; 60·3·5/100 = 9.
    expect(second).toMatchObject({ ready: 3, repeat: 5, use: 2, dHeat: -18, dTrust: 9 });
  });

  test('a ready customer’s account misses nothing', () => {
    const { accounts } = play(['document'], persona(), readyCustomer());
    expect(accounts[0]).toMatchObject({ missing: [], ready: 10, weight: 10 });
  });
});
