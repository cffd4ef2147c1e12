import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betterThan,
  isSound,
  isTrap,
  optionsOf,
  phiAfter,
  regretOf,
} from '../../src/debrief/options.ts';
import { type PlayedTurn, playOf } from '../../src/debrief/play.ts';
import { playScript, splitScript } from '../../src/session/script.ts';
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

describe('the better line', () => {
  const turnsOfBill = (script: string): readonly PlayedTurn[] => {
    const runner = startShipped('billing-surprise', 40);
    expect(playScript(runner, splitScript(script))).toEqual({ ok: true });
    return playOf(runner.log).turns;
  };
  const last = (turns: readonly PlayedTurn[]): PlayedTurn => turns.at(-1) as PlayedTurn;
  const betterId = (turn: PlayedTurn) => betterThan(turn, optionsOf(turn))?.id;
  const opening = 'g-own, @let_run, @note:passes-96, @encourage, @note:charge-70';

  it('is none that its author calls tempting, though that would have eased more', () => {
    const turn = last(turnsOfBill(`${opening}, h-full, e-generic`));
    const traps = optionsOf(turn).filter((option) => isTrap(option) && isSound(turn, option));
    const phi = (option: (typeof traps)[number]) => phiAfter(option) ?? Number.NaN;
    const least = Math.min(...traps.map(phi));
    expect(least).toBeLessThan(2 * turn.after.customer.heat - turn.after.customer.trust);
    expect(betterId(turn)).toBe('e-order');
    const only = optionsOf(turn).filter(isTrap);
    expect(betterThan(turn, only)).toBeNull();
  });

  it('may be one that a note would have opened, where nothing open was better (R18)', () => {
    const thin = last(turnsOfBill('g-own, @let_run, @encourage, h-text'));
    const closed = optionsOf(thin).find(({ id }) => id === 'h-full');
    expect(closed).toMatchObject({ open: false, after: null });
    expect(betterId(thin)).toBe('h-full');
  });
});
