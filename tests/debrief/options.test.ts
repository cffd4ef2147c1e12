import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsOf, regretOf } from '../../src/debrief/options.ts';
import { type PlayedTurn, playOf } from '../../src/debrief/play.ts';
import { anyWalk, played, walk } from '../support/debriefing.ts';
import { kettleFaults } from '../support/kettleFaults.ts';
import { property } from '../support/property.ts';
import { shippedFolders, startShipped } from '../support/shipped.ts';
import { TestSession } from '../support/TestSession.ts';

const turnsOf = (script: string): readonly PlayedTurn[] => playOf(played(script).log).turns;
const idsOf = (turn: PlayedTurn | undefined) => (turn ? optionsOf(turn) : []).map(({ id }) => id);

function expectChosenIsWhatHappened(turns: readonly PlayedTurn[]): number {
  let checked = 0;
  for (const turn of turns) {
    for (const option of optionsOf(turn).filter(({ chosen }) => chosen)) {
      checked += 1;
      expect(option.after?.customer).toEqual(turn.after.customer);
      expect(option.after?.said).toEqual(turn.after.said);
    }
  }
  return checked;
}

describe('the counterfactual of what was chosen is what happened', () => {
  const scenario = kettleFaults();
  let checked = 0;
  property(
    'in the kettle contact',
    { seed: 20261, runs: 150 },
    fc.property(anyWalk, fc.nat(99), (draws, seed) => {
      const { runner } = TestSession.start({ scenario, seed });
      checked += expectChosenIsWhatHappened(playOf(walk(runner, draws).log).turns);
    }),
  );
  it('had turns to check', () => expect(checked).toBeGreaterThan(500));

  describe.each(shippedFolders)('$id', ({ id }) => {
    property(
      'on random plays',
      { seed: 20262, runs: 40 },
      fc.property(anyWalk, fc.nat(99), (draws, seed) => {
        expectChosenIsWhatHappened(playOf(walk(startShipped(id, seed), draws).log).turns);
      }),
    );
  });
});

describe('what else could have been said', () => {
  it('is every reply and every act that speaks, once', () => {
    const [, pause] = turnsOf('greet, @encourage');
    expect(idsOf(pause)).toEqual(['para', '@let_run', '@encourage', '@interrupt']);
  });

  it('leaves the outcome open for a reply whose note was never taken', () => {
    const [, , desk] = turnsOf('greet, @encourage, feel');
    const reflect = optionsOf(desk as PlayedTurn).find(({ id }) => id === 'reflect');
    expect(reflect).toMatchObject({ open: false, after: null });
  });

  it('weighs a piece in the sentence that was said, with the other piece in its place', () => {
    const sentence = turnsOf('greet, @encourage, act-new, own-none, by-five')[2] as PlayedTurn;
    expect(sentence.account.moves[0]?.move).toBe('commit_partial');
    const owned = optionsOf(sentence).find(({ id }) => id === 'own-me');
    expect(owned?.text).toBe('Here is what I will do: I by five today.');
    expect(owned?.after?.lastTurn?.moves[0]?.move).toBe('commit_full');
  });

  it('does not guess at a sentence whose first piece was not taken', () => {
    const [, , desk] = turnsOf('greet, @encourage, feel');
    const piece = optionsOf(desk as PlayedTurn).find(({ id }) => id === 'act-new');
    expect(piece).toMatchObject({ open: true, after: null });
  });

  it('gives nothing away where the customer is let to run on (R27)', () => {
    const [, pause] = turnsOf('greet, @encourage') as [PlayedTurn, PlayedTurn];
    const options = optionsOf(pause);
    expect(
      options.some(({ after }) => after && after.customer.heat < pause.after.customer.heat),
    ).toBe(true);
    expect(regretOf(pause, options)).toBe(0);
  });

  it('gives as regret what the best of it would have brought, in points of Φ', () => {
    // At 58/49: cutting in heats by 7·1.005; saying it back before they vented cools by half of 12.
    const turn = turnsOf('greet, @interrupt, cut-send')[1] as PlayedTurn;
    const options = optionsOf(turn);
    const paraphrased = options.find(({ id }) => id === 'para')?.after?.customer;
    expect([turn.after.customer.heat, turn.after.customer.trust]).toEqual([650, 440]);
    expect([paraphrased?.heat, paraphrased?.trust]).toEqual([520, 530]);
    expect(regretOf(turn, options)).toBe((650 - 220 - (520 - 265)) / 10);
  });
});
