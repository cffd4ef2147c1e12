/** What each move is worth, read off a customer for whom it counts in full. */
import { describe, expect, test } from 'vitest';
import { applyMove } from '../../src/heat/dynamics.ts';
import { FLAGS, type Flag, GOOD_MOVE_RULES } from '../../src/heat/goodMoves.ts';
import {
  CUSTOMER_TURNS,
  GOOD_MOVES,
  type GoodMove,
  type HeatStep,
  MOVE_TABLE,
  MOVES,
  PITFALLS,
  type Pitfall,
  SAFETY_MOVES,
  SIGNALS,
} from '../../src/heat/moves.ts';
import { PITFALL_RULES } from '../../src/heat/pitfalls.ts';
import { byKey } from '../../src/heat/tables.ts';
import { toPoints } from '../../src/heat/tenths.ts';
import { persona, readyCustomer } from '../support/people.ts';

type Good = readonly [
  heat: number,
  trust: number,
  weighedBy: HeatStep | null,
  needs: readonly Flag[],
  sets: readonly Flag[],
];

const GOOD: { readonly [M in GoodMove]: Good } = {
  listen: [-3, 1, 'H', [], []],
  reflect: [-12, 8, 'H', ['vent'], ['heard']],
  ask_help: [-4, 3, 'H', ['vent'], []],
  empathy: [-12, 8, 'E', ['heard'], ['felt']],
  apology: [-10, 6, 'A', ['heard', 'felt'], ['sorry']],
  commit_full: [-14, 12, 'T', ['heard', 'felt', 'sorry'], ['plan']],
  commit_partial: [-6, 4, 'T', ['heard', 'felt', 'sorry'], []],
  options: [-4, 6, 'T', ['heard', 'felt', 'sorry'], []],
  check_suits: [-2, 4, 'T', ['plan'], ['agreed']],
  closure: [-3, 8, 'T', ['plan'], ['agreed']],
  permission: [-1, 3, null, ['heard'], []],
  own_intro: [-2, 4, null, [], []],
  repair: [-6, 6, null, [], []],
  name: [-1, 2, null, [], []],
  ask_plain: [-6, 6, null, ['heard', 'felt'], ['asked']],
  take_responsibility: [-10, 10, null, ['heard', 'felt'], ['owned']],
  thank: [-1, 2, null, [], []],
  document: [-1, 4, null, ['plan'], []],
};

const BAD: { readonly [P in Pitfall]: readonly [heat: number, trust: number] } = {
  apology_blames: [12, -12],
  raised_voice: [12, -8],
  calm_down: [10, -6],
  cold_transfer: [10, -12],
  defend: [8, -6],
  apology_hedged: [8, -8],
  buck_pass: [8, -8],
  denial: [8, -8],
  hold_no_consent: [8, -6],
  apology_deferred: [7, -8],
  interrupt: [7, -5],
  misreflect: [6, -6],
  ignored_no: [6, -5],
  correct_early: [6, -4],
  hard_stop: [6, -4],
  commit_vague: [5, -6],
  multitask: [3, -3],
  scripted: [3, -3],
  empathy_generic: [2, -2],
  jargon: [2, -2],
  abandonment: [12, -12],
  judgemental: [8, -8],
  mimicry: [10, -8],
  templated: [6, -6],
  rushed: [3, -3],
  overclaim: [4, -6],
};

describe('good moves', () => {
  test.each(GOOD_MOVES)('%s, ready and for the first time', (move) => {
    const [heat, trust] = GOOD[move];
    const [, account] = applyMove(readyCustomer(), persona(), move);
    expect([toPoints(account.dHeat), toPoints(account.dTrust)]).toEqual([heat, trust]);
  });

  test.each(GOOD_MOVES)('%s needs and sets', (move) => {
    const [, , , needs, sets] = GOOD[move];
    expect(GOOD_MOVE_RULES[move].needs).toEqual(needs);
    // Everything stands but what the move sets, so that only the move can have set it.
    const before = readyCustomer();
    const unset = { ...before, flags: { ...before.flags, ...falseFor(sets) } };
    const [after] = applyMove(unset, persona(), move);
    expect(FLAGS.filter((flag) => after.flags[flag] && !unset.flags[flag])).toEqual(sets);
  });

  test.each(GOOD_MOVES)('%s is weighed by its step', (move) => {
    const [heat, , step] = GOOD[move];
    expect(MOVE_TABLE[move].step).toBe(step);
    const plain = { H: 1, E: 1, A: 1, T: 1 };
    const who = persona({ weights: step ? { ...plain, [step]: 2 } : { H: 2, E: 2, A: 2, T: 2 } });
    const [, account] = applyMove(readyCustomer(), who, move);
    expect(toPoints(account.dHeat)).toBe(step ? heat * 2 : heat);
  });
});

describe('pitfalls', () => {
  // Trust 50 amplifies by exactly 1 and nothing is chained: the table as written.
  test.each(PITFALLS)('%s, at trust 50 and alone', (move) => {
    const [heat, trust] = BAD[move];
    const [after, account] = applyMove(readyCustomer(), persona({ trust: 50 }), move);
    expect([toPoints(account.dHeat), toPoints(account.dTrust)]).toEqual([heat, trust]);
    expect(PITFALL_RULES[move]).toEqual({ heats: heat * 10, costs: -trust * 10 });
    expect(after.flags).toEqual(readyCustomer().flags);
  });
});

describe('marks', () => {
  test.each([...CUSTOMER_TURNS, ...SIGNALS, ...SAFETY_MOVES])('%s changes nothing', (move) => {
    const customer = { ...readyCustomer(), chain: 2 };
    const [after, account] = applyMove(customer, persona(), move);
    expect(after).toEqual(customer);
    expect(account).toMatchObject({ why: 'mark', dHeat: 0, dTrust: 0 });
  });
});

test('the vocabulary names each move once', () => {
  expect(new Set(MOVES).size).toBe(MOVES.length);
  expect(MOVES.toSorted()).toEqual(Object.keys(MOVE_TABLE).toSorted());
  expect(MOVES).toHaveLength(18 + 26 + 5 + 8 + 12);
});

const falseFor = (flags: readonly Flag[]) => byKey(flags, () => false);
