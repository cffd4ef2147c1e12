/** The frameworks as shipped: what lands each step, what skipping it costs, and how ACT reads. */
import { describe, expect, test } from 'vitest';
import { conformanceOf } from '../../src/heat/conformance.ts';
import type { SaidMove } from '../../src/heat/encode.ts';
import {
  FRAMEWORK_IDS,
  FRAMEWORKS,
  type FrameworkId,
  isFrameworkId,
} from '../../src/heat/frameworks.ts';
import type { Move } from '../../src/heat/moves.ts';
import { conform } from '../support/scripts.ts';

type Step = readonly [id: string, lands: readonly Move[], skipCost: number];

const SHIPPED: { readonly [Id in FrameworkId]: readonly Step[] } = {
  'heat.apologise': [
    ['H', ['reflect'], 12],
    ['E', ['empathy'], 11],
    ['A', ['apology'], 9],
    ['T', ['commit_full'], 10],
  ],
  'heat.responsibility': [
    ['H', ['reflect'], 12],
    ['E', ['empathy'], 11],
    ['A', ['apology', 'take_responsibility'], 9],
    ['T', ['commit_full'], 10],
  ],
  'heat.ask': [
    ['H', ['reflect'], 12],
    ['E', ['empathy'], 11],
    ['A', ['ask_plain'], 9],
    ['T', ['take_responsibility'], 10],
  ],
  act: [
    ['A', ['reflect', 'empathy'], 12],
    ['C', ['reflect'], 10],
    ['T', ['commit_full'], 10],
  ],
  aea: [
    ['A1', ['reflect'], 12],
    ['E', ['empathy'], 11],
    ['A2', ['commit_full'], 10],
  ],
};

describe.each(FRAMEWORK_IDS)('%s', (id) => {
  const framework = FRAMEWORKS[id];

  test('lands its steps by these moves, at these costs', () => {
    expect(framework.id).toBe(id);
    expect(framework.steps.map((step) => [step.id, step.acceptedMoves, step.skipCost])).toEqual(
      SHIPPED[id],
    );
  });

  test('a no and a new concern go back to its first two steps', () => {
    const [first, second] = framework.steps.map((step) => step.id);
    for (const signal of ['no', 'new_concern']) {
      expect(framework.loops.find(({ on }) => on === signal)?.redo).toEqual([first, second]);
    }
  });

  test('every step has something to do, to avoid, to say and to beware of', () => {
    for (const step of framework.steps) {
      for (const list of [step.do, step.dont, step.say]) expect(list.length).toBeGreaterThan(0);
      expect(step.commonFailure).not.toBe('');
    }
  });
});

test('attempts at the HEAT steps', () => {
  const tries = FRAMEWORKS['heat.apologise'].steps.map(({ id, failureModes }) => [
    id,
    failureModes.toSorted(),
  ]);
  expect(tries).toEqual([
    ['H', ['listen', 'misreflect']],
    ['E', ['empathy_generic']],
    ['A', ['apology_blames', 'apology_deferred', 'apology_hedged']],
    ['T', ['commit_partial', 'commit_vague']],
  ]);
});

test('a framework’s id is told from other words', () => {
  expect(isFrameworkId('heat.ask')).toBe(true);
  for (const other of ['heat', 'HEAT.ASK', '', null, 3]) expect(isFrameworkId(other)).toBe(false);
});

describe('quality', () => {
  const said = (...all: [Move, number?][]): SaidMove[] =>
    all.map(([move, quality], turn) =>
      quality === undefined ? { move, turn } : { move, turn, quality },
    );

  test('a reflection with one fact is an attempt at Hear', () => {
    const thin = said(['reflect', 1], ['empathy'], ['apology'], ['commit_full']);
    expect(conformanceOf(thin, FRAMEWORKS['heat.apologise'])).toMatchObject({
      skipped: [],
      attempted: ['H'],
    });
  });

  test('with two it lands', () => {
    const full = said(['reflect', 2], ['empathy'], ['apology'], ['commit_full']);
    expect(conformanceOf(full, FRAMEWORKS['heat.apologise']).fitness).toBe(1);
  });
});

describe('ACT', () => {
  test.each<[string, Move[]]>([
    ['a reflection acknowledges, the next confirms', ['reflect', 'reflect', 'commit_full']],
    ['after empathy one reflection does both', ['empathy', 'reflect', 'commit_full']],
    [
      'a correction is answered by confirming again',
      ['reflect', 'reflect', 'customer:correction', 'reflect', 'commit_full'],
    ],
    [
      'also where empathy had acknowledged',
      ['empathy', 'reflect', 'customer:correction', 'reflect', 'commit_full'],
    ],
    [
      'a no is answered by acknowledging and confirming again',
      ['reflect', 'reflect', 'customer:no', 'reflect', 'reflect', 'commit_full'],
    ],
    [
      'or by empathy and one reflection',
      ['reflect', 'reflect', 'customer:no', 'empathy', 'reflect', 'commit_full'],
    ],
    [
      'a flare-up is answered by acknowledging again',
      ['reflect', 'reflect', 'customer:respike', 'empathy', 'commit_full'],
    ],
  ])('%s', (_, moves) => {
    expect(conform(moves, 'act')).toMatchObject({ fitness: 1, skipped: [], ignored: 0 });
  });

  test('one reflection alone doesn’t confirm', () => {
    expect(conform(['reflect', 'commit_full'], 'act').skipped).toEqual(['C']);
  });

  test('empathy alone acknowledges and confirms nothing', () => {
    expect(conform(['empathy', 'commit_full'], 'act').skipped).toEqual(['C']);
  });

  test.each<[string, Move[]]>([
    ['before', ['empathy', 'reflect']],
    ['after', ['reflect', 'empathy']],
  ])('empathy in the same reply, %s the reflection, makes it do both', (_, words) => {
    const reply = words.map((move): SaidMove => ({ move, turn: 0 }));
    const said = [...reply, { move: 'commit_full', turn: 1 } as const];
    expect(conformanceOf(said, FRAMEWORKS.act)).toMatchObject({ fitness: 1, skipped: [] });
  });
});
