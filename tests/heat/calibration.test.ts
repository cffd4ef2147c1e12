/** Where six ways of handling four customers end: heat and trust to the tenth, and the outcome. */
import { describe, expect, test } from 'vitest';
import { FRAMEWORKS } from '../../src/heat/frameworks.ts';
import type { Move } from '../../src/heat/moves.ts';
import type { Outcome } from '../../src/heat/outcome.ts';
import { toPoints } from '../../src/heat/tenths.ts';
import { traceMoves } from '../../src/heat/trace.ts';
import { persona } from '../support/people.ts';
import { textbook } from '../support/scripts.ts';

const without = (moves: readonly Move[], ...dropped: Move[]): Move[] =>
  moves.filter((move) => !dropped.includes(move));

const SCRIPTS = {
  textbook: (ventNeed) => textbook(ventNeed),
  'skip H': (ventNeed) => without(textbook(ventNeed), 'listen', 'reflect'),
  'skip E': (ventNeed) => without(textbook(ventNeed), 'empathy'),
  'skip A': (ventNeed) => without(textbook(ventNeed), 'apology'),
  'vague T': (ventNeed) => [
    ...without(textbook(ventNeed), 'commit_full', 'check_suits'),
    'commit_vague',
  ],
  'T first': (ventNeed) => ['commit_full', ...textbook(ventNeed)],
} as const satisfies Record<string, (ventNeed: number) => Move[]>;

type Cell = readonly [heat: number, trust: number, outcome: Outcome];
interface Row {
  readonly heat: number;
  readonly trust: number;
  readonly ventNeed: number;
  readonly ends: { readonly [S in keyof typeof SCRIPTS]: Cell };
}

const TABLE: readonly Row[] = [
  {
    heat: 60,
    trust: 45,
    ventNeed: 1,
    ends: {
      textbook: [7, 84, 'resolved'],
      'skip H': [55.9, 48, 'unresolved'],
      'skip E': [31, 67, 'partial'],
      'skip A': [24, 72, 'partial'],
      'vague T': [27.5, 62, 'repeat_contact'],
      'T first': [22.2, 72, 'resolved'],
    },
  },
  {
    heat: 72,
    trust: 35,
    ventNeed: 1,
    ends: {
      textbook: [19, 74, 'resolved'],
      'skip H': [68.3, 38, 'unresolved'],
      'skip E': [43, 57, 'partial'],
      'skip A': [36, 62, 'partial'],
      'vague T': [39.8, 52, 'repeat_contact'],
      'T first': [34.6, 62, 'partial'],
    },
  },
  {
    heat: 82,
    trust: 25,
    ventNeed: 2,
    ends: {
      textbook: [27.5, 64.5, 'resolved'],
      'skip H': [78.7, 28, 'unresolved'],
      'skip E': [51.5, 47.5, 'unresolved'],
      'skip A': [44.5, 52.5, 'partial'],
      'vague T': [48.5, 42.5, 'repeat_contact'],
      'T first': [43.5, 52.5, 'partial'],
    },
  },
  {
    heat: 88,
    trust: 18,
    ventNeed: 3,
    ends: {
      textbook: [32.6, 57.8, 'partial'],
      'skip H': [85, 21, 'demands_supervisor'],
      'skip E': [56.6, 40.8, 'unresolved'],
      'skip A': [49.6, 45.8, 'partial'],
      'vague T': [53.8, 35.8, 'unresolved'],
      'T first': [48.8, 45.8, 'partial'],
    },
  },
];

describe.each(TABLE)('from heat $heat, trust $trust, vent need $ventNeed', (row) => {
  const scripts = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

  test.each(scripts)('%s', (script) => {
    const moves = SCRIPTS[script](row.ventNeed);
    const end = traceMoves(moves, persona(row), FRAMEWORKS['heat.apologise']);
    expect([toPoints(end.heat), toPoints(end.trust), end.outcome]).toEqual(row.ends[script]);
  });
});

test('the worked example: 68/42 with empathy weighing 1.2', () => {
  const who = persona({ heat: 68, trust: 42, weights: { H: 1, E: 1.2, A: 1, T: 1 } });
  const trace = traceMoves(textbook(1), who, FRAMEWORKS['heat.apologise']);
  expect(trace.outcome).toBe('resolved');
  expect(toPoints(trace.heat)).toBe(12.6);
  expect(toPoints(trace.trust)).toBe(81);
  expect(trace.turns[0]).toMatchObject({ move: 'listen', heat: 650, trust: 430, dHeat: -30 });
  expect(trace.conformance).toEqual({
    fitness: 1,
    skipped: [],
    attempted: [],
    outOfOrder: [],
    loops: 0,
    ignored: 0,
  });
});

test('a turn for each move given, marks included', () => {
  const moves: Move[] = ['customer:anger', 'listen', 'customer:no', 'boundary', 'thank'];
  const { turns } = traceMoves(moves, persona(), FRAMEWORKS['heat.apologise']);
  expect(turns.map(({ move }) => move)).toEqual(moves);
  expect(turns.map(({ dHeat, dTrust }) => [dHeat, dTrust])).toEqual([
    [0, 0],
    [-30, 10],
    [0, 0],
    [0, 0],
    [-10, 20],
  ]);
});
