/** The coach of a guided contact: what each move did, and what is due next. */
import { describe, expect, it } from 'vitest';
import type { Mode } from '../../src/log/events.ts';
import { createRunner } from '../../src/session/runner.ts';
import { playScript, splitScript } from '../../src/session/script.ts';
import { coachView } from '../../src/session/view/coachView.ts';
import { kettle } from '../support/kettle.ts';
import { somebody } from '../support/TestSession.ts';

const scenario = kettle();

function coached(script: string, mode: Mode = 'guided') {
  const framework = scenario.data.framework;
  const runner = createRunner({ scenario, person: somebody, seed: 1, mode, framework });
  expect(playScript(runner, splitScript(script))).toEqual({ ok: true });
  return coachView(runner);
}

describe('the coach', () => {
  it('is there in a guided contact, and in no other', () => {
    expect(coached('greet')).not.toBeNull();
    expect(coached('greet', 'practice')).toBeNull();
    expect(coached('greet', 'assessed')).toBeNull();
  });

  it('tells the moves of the last turn as they counted', () => {
    expect(coached('greet')?.moves.map(({ move }) => move)).toEqual(['own_intro']);
    expect(coached('greet, @let_run, calm')?.moves.map(({ move }) => move)).toEqual(['calm_down']);
  });

  it.each([
    ['greet', 'listen', null],
    ['greet, @let_run', 'look', 'H'],
    ['greet, @let_run, @note:scald', 'step', 'H'],
    ['greet, @let_run, @note:scald, reflect', 'step', 'E'],
    ['greet, @let_run, @note:scald, reflect, feel', 'step', 'A'],
    ['greet, @let_run, @note:scald, reflect, feel, sorry', 'step', 'T'],
    ['greet, @let_run, @note:scald, reflect, feel, sorry, act-new, own-me, by-five', 'suits', null],
    [
      'greet, @let_run, @note:scald, reflect, feel, sorry, act-new, own-me, by-five, suits',
      'close',
      null,
    ],
  ])('after %s hints at %s %s', (script, kind, step) => {
    const hint = coached(script)?.hint;
    expect([hint?.kind, hint?.step?.id ?? null]).toEqual([kind, step]);
  });

  it('leads back to hearing after a no (R56)', () => {
    expect(coached('greet, @let_run, calm, ask')?.hint).toMatchObject({
      kind: 'back',
      step: { id: 'H' },
    });
  });
});
