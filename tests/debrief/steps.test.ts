import { describe, expect, it } from 'vitest';
import { debriefed } from '../support/debriefing.ts';

const HEARD = 'greet, @encourage, @note:scald, reflect';

const ribbon = (script: string, framework?: 'heat.ask' | 'act') =>
  Object.fromEntries(
    debriefed(script, framework ? { framework } : {}).steps.map(({ id, state }) => [id, state]),
  );

describe('the ribbon of steps', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'the textbook',
      `${HEARD}, feel, sorry, act-new, own-me, by-five, quit`,
      { H: 'landed', E: 'landed', A: 'landed', T: 'landed' },
    ],
    [
      'a fix first and again in its place',
      'greet, @note:scald, @interrupt, cut-send, reflect, feel, sorry, act-new, own-me, by-five, quit',
      { H: 'landed', E: 'landed', A: 'landed', T: 'repaired' },
    ],
    [
      'a fix first and left there',
      'greet, @note:scald, @interrupt, cut-send, reflect, feel, sorry, quit',
      { H: 'landed', E: 'landed', A: 'landed', T: 'early' },
    ],
    [
      'listening alone and a hedged apology',
      'greet, @encourage, feel, hedged, quit',
      { H: 'attempted', E: 'landed', A: 'attempted', T: 'skipped' },
    ],
    [
      'a new concern taken back to hearing and feeling',
      `${HEARD}, feel, sorry, concern, reflect, feel, act-new, own-me, by-five, quit`,
      { H: 'looped', E: 'looped', A: 'landed', T: 'landed' },
    ],
    [
      'a contact still open',
      `${HEARD}, feel`,
      { H: 'landed', E: 'landed', A: 'not_due', T: 'not_due' },
    ],
  ])('%s', (_, script, states) => {
    expect(ribbon(script)).toEqual(states);
  });

  it('reads the same contact in the steps of another framework', () => {
    const script = `${HEARD}, feel, sorry, act-new, own-me, by-five, quit`;
    expect(ribbon(script, 'heat.ask')).toEqual({
      H: 'landed',
      E: 'landed',
      A: 'skipped',
      T: 'skipped',
    });
    expect(ribbon(script, 'act')).toEqual({ A: 'landed', C: 'skipped', T: 'landed' });
    const felt = script.replace('reflect, feel', 'feel, reflect');
    expect(ribbon(felt, 'act')).toEqual({ A: 'landed', C: 'landed', T: 'landed' });
  });

  it('links each step to its turns, or to the turn at which it was passed by', () => {
    const { steps } = debriefed(`${HEARD}, calm, feel, hedged, quit`);
    expect(steps.map(({ id, turns, attempts, due }) => [id, turns, attempts, due])).toEqual([
      ['H', [2], [1], null],
      ['E', [4], [], null],
      ['A', [], [5], 5],
      ['T', [], [], 5],
    ]);
  });
});
