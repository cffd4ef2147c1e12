import { expect, test } from 'vitest';
import { faultsIn } from '../../scripts/checks/scenarios.mjs';

const answer = (...scenarios: unknown[]) => JSON.stringify({ scenarios });
const fine = { id: 'late-delivery', ok: true, diagnostics: [] };

test('no faults where every scenario was checked and is well', () => {
  expect(faultsIn(answer(fine), ['late-delivery'])).toEqual([]);
});

test('a scenario that was left out', () => {
  expect(faultsIn(answer(fine), ['late-delivery', 'threat-call'])).toEqual([
    'threat-call was not checked',
  ]);
});

test('an error, with its place and remedy', () => {
  const wrong = {
    code: 'CD101',
    severity: 'error',
    file: 'scenarios/late-delivery/story.ink',
    line: 7,
    message: 'unknown move "empaty"',
    fix: 'write empathy',
  };
  expect(faultsIn(answer({ ...fine, ok: false, diagnostics: [wrong] }), ['late-delivery'])).toEqual(
    [
      'late-delivery has errors',
      'scenarios/late-delivery/story.ink:7 error CD101: unknown move "empaty"\n    write empathy',
    ],
  );
});

test.each([
  ['no JSON', 'hi', ['`cooldown check --json` printed no JSON']],
  ['another shape', '{}', ['`cooldown check --json` has no list of scenarios']],
  ['nothing to check', answer(), ['there is no scenario in scenarios/, so nothing was checked']],
])('%s', (_, printed, faults) => {
  expect(faultsIn(printed, [])).toEqual(faults);
});
