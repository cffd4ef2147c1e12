/** The framework loader: what a broken file is told, and which of its fields is named. */
import { describe, expect, test } from 'vitest';
import {
  FRAMEWORK_ERRORS,
  type FrameworkError,
  type FrameworkResult,
  parseFramework,
  prerequisitesOf,
} from '../../src/heat/framework.ts';
import { FRAMEWORK_IDS, FRAMEWORKS } from '../../src/heat/frameworks.ts';

/** A copy of the four-step framework as plain data, to be broken. */
const copy = () => structuredClone(FRAMEWORKS['heat.apologise']) as unknown as Draft;

interface Draft {
  [field: string]: unknown;
  steps: DraftStep[];
  loops: { on: string; redo: string[] }[];
  optional: string[];
}
interface DraftStep {
  [field: string]: unknown;
  id: string;
  requires: string[];
  acceptedMoves: string[];
  failureModes: string[];
}

const stepAt = (draft: Draft, i: number): DraftStep => {
  const step = draft.steps[i];
  if (!step) throw new Error(`no step ${i}`);
  return step;
};

const broken = (breakIt: (draft: Draft) => void): FrameworkResult => {
  const draft = copy();
  breakIt(draft);
  return parseFramework(draft);
};

type Case = readonly [
  name: string,
  code: FrameworkError['code'],
  at: string,
  breakIt: (draft: Draft) => void,
];

const CASES: readonly Case[] = [
  ['a field of the wrong type', 'malformed', 'title', (draft) => (draft.title = 7)],
  ['a field missing', 'malformed', 'deadlinePolicy', (draft) => delete draft.deadlinePolicy],
  ['a field too many', 'malformed', 'colour', (draft) => (draft.colour = 'red')],
  ['a format of the future', 'malformed', 'format', (draft) => (draft.format = 2)],
  [
    'a policy that there isn’t',
    'malformed',
    'apologyPolicy',
    (draft) => (draft.apologyPolicy = 'never'),
  ],
  [
    'a skip that costs nothing',
    'malformed',
    'steps[1].skipCost',
    (draft) => (stepAt(draft, 1).skipCost = 0),
  ],
  [
    'a signal that there isn’t',
    'malformed',
    'loops[0].on',
    (draft) => (draft.loops = [{ on: 'maybe', redo: [] }]),
  ],
  ['an empty id', 'malformed', 'steps[0].id', (draft) => (stepAt(draft, 0).id = '')],
  ['no steps', 'too_few_steps', 'steps', (draft) => (draft.steps = [])],
  ['one step', 'too_few_steps', 'steps', (draft) => (draft.steps = draft.steps.slice(0, 1))],
  ['an id twice', 'duplicate_step', 'steps[2].id', (draft) => (stepAt(draft, 2).id = 'E')],
  [
    'an unknown move that lands a step',
    'unknown_move',
    'steps[1].acceptedMoves[1]',
    (draft) => stepAt(draft, 1).acceptedMoves.push('sympathy'),
  ],
  [
    'an unknown move that fails one',
    'unknown_move',
    'steps[0].failureModes[0]',
    (draft) => (stepAt(draft, 0).failureModes = ['shrug']),
  ],
  [
    'an unknown optional move',
    'unknown_move',
    'optional[0]',
    (draft) => (draft.optional = ['juggle']),
  ],
  [
    'a requirement that is no step',
    'unknown_step',
    'steps[3].requires[0]',
    (draft) => (stepAt(draft, 3).requires = ['Z', 'H']),
  ],
  [
    'a loop to no step',
    'unknown_step',
    'loops[1].redo[1]',
    (draft) => (draft.loops[1] = { on: 'new_concern', redo: ['H', 'Z'] }),
  ],
  [
    'a step that requires itself',
    'cyclic',
    'steps[0].requires',
    (draft) => (stepAt(draft, 0).requires = ['H']),
  ],
  [
    'steps that require each other',
    'cyclic',
    'steps[0].requires',
    (draft) => (stepAt(draft, 0).requires = ['T']),
  ],
  [
    'a step listed before what it requires',
    'out_of_order',
    'steps[0].requires',
    (draft) => {
      stepAt(draft, 0).requires = ['E'];
      stepAt(draft, 1).requires = [];
    },
  ],
  [
    'a step that nothing lands',
    'unsatisfiable',
    'steps[2].acceptedMoves',
    (draft) => (stepAt(draft, 2).acceptedMoves = []),
  ],
  [
    'a step that only pitfalls land',
    'unsatisfiable',
    'steps[2].acceptedMoves',
    (draft) => (stepAt(draft, 2).acceptedMoves = ['apology_hedged', 'buck_pass']),
  ],
  [
    'a step that only the customer lands',
    'unsatisfiable',
    'steps[2].acceptedMoves',
    (draft) => (stepAt(draft, 2).acceptedMoves = ['customer:yes']),
  ],
];

test.each(CASES)('%s is %s at %s', (_, code, at, breakIt) => {
  const result = broken(breakIt);
  expect(result).toMatchObject({ ok: false, error: { code, at } });
  if (!result.ok) expect(result.error.message).not.toBe('');
});

test('every code has a broken file', () => {
  const shown = new Set(CASES.map(([, code]) => code));
  expect(FRAMEWORK_ERRORS.filter((code) => !shown.has(code))).toEqual([]);
});

test.each([null, 7, 'HEAT', []])('%j is no framework', (data) => {
  expect(parseFramework(data)).toMatchObject({ ok: false, error: { code: 'malformed' } });
});

test.each<[string, (draft: Draft) => void, RegExp]>([
  ['the unknown move', (draft) => (draft.optional = ['juggle']), /"juggle"/],
  ['the steps there are', (draft) => (stepAt(draft, 3).requires = ['Z']), /"Z".*H, E, A, T/],
  ['the step nothing lands', (draft) => (stepAt(draft, 2).acceptedMoves = []), /"A"/],
])('the message names %s', (_, breakIt, words) => {
  const result = broken(breakIt);
  expect(result.ok ? '' : result.error.message).toMatch(words);
});

describe('files that are right', () => {
  test.each(FRAMEWORK_IDS)('%s, read back from its own data', (id) => {
    const data: unknown = JSON.parse(JSON.stringify(FRAMEWORKS[id]));
    expect(parseFramework(data)).toEqual({ ok: true, framework: FRAMEWORKS[id] });
  });

  test('a safety move may land a step', () => {
    const result = broken((draft) => (stepAt(draft, 2).acceptedMoves = ['boundary']));
    expect(result.ok).toBe(true);
  });

  test('prerequisites reach through others', () => {
    const result = broken((draft) => {
      stepAt(draft, 2).requires = ['E'];
      stepAt(draft, 3).requires = ['A'];
    });
    if (!result.ok) throw new Error(result.error.message);
    expect(prerequisitesOf(result.framework, 'T').toSorted()).toEqual(['A', 'E', 'H']);
    expect(prerequisitesOf(result.framework, 'H')).toEqual([]);
  });
});
