import { describe, expect, it } from 'vitest';
import { debriefed } from '../support/debriefing.ts';

const HEARD = 'greet, @encourage, @note:scald, reflect';
const FELT = `${HEARD}, feel, sorry`;

const focus = (script: string) => {
  const { focus: found } = debriefed(script);
  return found && [found.code, found.step];
};

describe('the one focus', () => {
  it.each<[string, string, [string, string | null]]>([
    [
      'safety before all else',
      'greet, @interrupt, cut-send, provoke, hostile, quit',
      ['hostile_boundary', null],
    ],
    [
      'then a step of hearing or feeling that never landed',
      'greet, @note:scald, @interrupt, cut-send, feel, sorry, quit',
      ['step_skipped', 'H'],
    ],
    [
      'tried in a way that fails counts as never landed',
      `${HEARD}, generic, defend, act-vague, own-none, by-none, quit`,
      ['empathy_generic', 'E'],
    ],
    [
      'then action too early',
      'greet, @note:scald, @interrupt, cut-send, reflect, feel, hedged, quit',
      ['solving_before_hearing', 'T'],
    ],
    [
      'then the apology',
      `${HEARD}, feel, hedged, act-vague, own-me, by-none, quit`,
      ['apology_hedged', 'A'],
    ],
    ['then a vague promise', `${FELT}, act-vague, own-me, by-none, quit`, ['commit_vague', 'T']],
    [
      'then following through',
      `${FELT}, act-new, own-me, by-five, suits, bye, fu-silent`,
      ['promise_silent', null],
    ],
  ])('%s', (_, script, expected) => {
    expect(focus(script)).toEqual(expected);
  });

  it('takes the larger regret within a class, and the step in the framework’s own words', () => {
    const { focus: found, turns } = debriefed(
      `${FELT}, name-off, defend, act-new, own-me, by-five, suits, bye`,
    );
    expect(turns[6]?.regret).toBeGreaterThan(turns[5]?.regret ?? 0);
    expect(found).toMatchObject({ code: 'defend', turn: 6, step: 'H', stepLabel: 'Hear' });
  });

  it('brings a line to try: one that was on offer, else the framework’s example', () => {
    const offered = debriefed('greet, @note:scald, @interrupt, cut-send, feel, sorry, quit');
    expect(offered.focus?.model).toBe('Two weeks old, a scald, two calls.');
    const none = debriefed('greet, @interrupt, cut-send');
    expect(none.focus).toMatchObject({ code: 'solving_before_hearing', turn: 2 });
    expect(none.focus?.model).toContain('16:00 courier');
  });
});
