/** What a reply counts as where it is said (R15, R28, R35, R56–R58, R94, R108). */
import { describe, expect, test } from 'vitest';
import { openReplies } from '../../src/heat/contact.ts';
import type { Move } from '../../src/heat/moves.ts';
import { placeReply } from '../../src/heat/position.ts';
import { aReply, TestContact, TWO_FACTS, WHOLE } from '../support/TestContact.ts';

const counts = (contact: TestContact, ...args: Parameters<TestContact['says']>): Move[] =>
  contact.says(...args).counted;

describe('“I understand” (R35)', () => {
  test('while they vent it is a word of encouragement', () => {
    const venting = TestContact.start({ ventNeed: 1 }).vents();
    const after = venting.says('empathy_generic').expectChange(venting, -3, 1);
    expect(after.counted).toEqual(['listen']);
    expect(after.state.customer.flags.vent).toBe(true);
    expect(after.state.said).toEqual([{ move: 'listen', turn: 0 }]);
  });

  test('once they have finished it is generic', () => {
    const done = TestContact.start().vents().hears();
    done.says('empathy_generic').expectChange(done, 2, -2);
  });
});

describe('a cold transfer (R61)', () => {
  test('costs double once somebody has said sorry: there was one person, and now there is none', () => {
    const settled = TestContact.start({ trust: 90 }).says(['reflect', 'empathy']);
    const [sorry, not] = [settled.says('apology'), settled.says('thank')];
    expect(not.says('cold_transfer').counted).toEqual(['cold_transfer']);
    expect(sorry.says('cold_transfer').counted).toEqual(['cold_transfer', 'cold_transfer']);
    const lost = (contact: TestContact) => contact.trust - contact.says('cold_transfer').trust;
    expect(lost(sorry)).toBeGreaterThanOrEqual(2 * lost(not));
  });

  test('a warm handover doesn’t', () => {
    const sorry = TestContact.start().says(['reflect', 'empathy', 'apology']);
    sorry.says('warm_handover').expectChange(sorry, 0, 0);
  });
});

describe('listening', () => {
  test('while they vent it counts', () => {
    expect(counts(TestContact.start().vents(), 'listen')).toEqual(['listen']);
  });

  test('after the last beat it is waiting: worth nothing, and told as an attempt', () => {
    const done = TestContact.start().hears();
    const after = done.says('listen').expectChange(done, 0, 0);
    expect(after.counted).toEqual([]);
    expect(after.state.said).toEqual([{ move: 'listen', turn: 0 }]);
    expect(after.state.customer.listens).toBe(0);
  });
});

describe('a reflection (R19, R28)', () => {
  test('with two facts lands', () => {
    const before = TestContact.start().hears();
    const after = before.says('reflect').expectChange(before, -12, 8);
    expect(after.state.customer.flags.heard).toBe(true);
    expect(after.state.said).toEqual([{ move: 'reflect', turn: 0, quality: 2 }]);
  });

  test.each([[[]], [['parcel']], [['parcel', 'parcel']]])(
    'with %j doesn’t land, and is told as an attempt',
    (facts) => {
      const before = TestContact.start().hears();
      const after = before.says('reflect', { facts }).expectChange(before, 0, 0);
      expect(after.state.customer.flags.heard).toBe(false);
      const quality = new Set(facts).size;
      expect(after.state.said).toEqual([{ move: 'reflect', turn: 0, quality }]);
    },
  );

  test('a thin one while they vent is listening', () => {
    const after = TestContact.start({ ventNeed: 1 })
      .vents()
      .says('reflect', { facts: ['parcel'] });
    expect(after.counted).toEqual(['listen']);
    expect(after.state.said.at(-1)).toEqual({ move: 'reflect', turn: 0, quality: 1 });
  });

  test('a paraphrase at a pause of the venting lands at half (R20, R26)', () => {
    const pause = TestContact.start({ ventNeed: 1 }).vents();
    const after = pause.says('reflect').expectChange(pause, -6, 4);
    expect(after.state.customer.flags.heard).toBe(true);
  });
});

describe('correcting a fact', () => {
  test('before they were heard is a pitfall even when it is true (R24)', () => {
    expect(counts(TestContact.start(), 'correct_early')).toEqual(['correct_early']);
  });

  test('afterwards it costs nothing', () => {
    const heard = TestContact.start().says('reflect');
    expect(counts(heard, 'correct_early')).toEqual([]);
  });
});

describe('a no (R56, R57)', () => {
  const refused = TestContact.start({ heat: 60 })
    .says('reflect')
    .says('permission')
    .hears({ says: 'no' });

  test.each<Move>(['permission', 'options', 'ask_plain', 'commit_full', 'commit_partial'])(
    'going on with %s ignores it, and is paid for first',
    (move) => {
      const after = refused.says(move);
      expect(after.counted).toEqual(['ignored_no', move]);
      expect(after.state.said.slice(-2).map((said) => said.move)).toEqual(['ignored_no', move]);
    },
  );

  test('a commitment put together from slots ignores it too', () => {
    const after = refused.replies({ slots: WHOLE });
    expect(after.counted).toEqual(['ignored_no', 'commit_full']);
  });

  test('it still stands after it was ignored', () => {
    expect(counts(refused.says('options'), 'options')).toEqual(['ignored_no', 'options']);
  });

  test.each<Move>(['reflect', 'empathy'])('going back by %s settles it', (move) => {
    const back = refused.says(move);
    expect(back.counted).toEqual([move]);
    expect(counts(back, 'options')).toEqual(['options']);
  });

  test('going back in name only does not', () => {
    const thin = refused.says('reflect', { facts: ['parcel'] });
    expect(counts(thin, 'options')).toEqual(['ignored_no', 'options']);
  });

  test('a yes settles it, and questions are free (R58)', () => {
    expect(counts(refused.hears({ says: 'yes' }), 'ask_plain')).toEqual(['ask_plain']);
  });

  test('it binds nobody who asks nothing', () => {
    expect(counts(refused, 'thank')).toEqual(['thank']);
  });
});

describe('the customer’s name (R94)', () => {
  test.each<Move>(['reflect', 'empathy', 'commit_full', 'check_suits', 'closure'])(
    'helps with %s',
    (move) => {
      expect(counts(TestContact.start(), ['name', move])).toContain('name');
    },
  );

  test.each<Move>(['thank', 'apology', 'defend'])(
    'is neutral with %s, and isn’t counted',
    (move) => {
      const after = TestContact.start().says(['name', move]);
      expect(after.counted).toEqual([move]);
      expect(after.state.customer.names).toBe(0);
    },
  );
});

describe('lines from the phrase book (R108)', () => {
  test('the third is heard as a script', () => {
    const once = TestContact.start().says('thank', { stock: true });
    const twice = once.says('thank', { stock: true });
    expect(twice.counted).toEqual(['thank']);
    expect(counts(twice, 'thank', { stock: true })).toEqual(['scripted', 'thank']);
  });

  test('one’s own words never are', () => {
    const twice = TestContact.start().says([], { stock: true }).says([], { stock: true });
    expect(counts(twice, 'thank')).toEqual(['thank']);
  });
});

describe('moves of one reply', () => {
  test('count in the order said, in one turn', () => {
    const after = TestContact.start().says(['reflect', 'empathy', 'apology']);
    expect(after.counted).toEqual(['reflect', 'empathy', 'apology']);
    expect(after.state.said.map(({ turn }) => turn)).toEqual([0, 0, 0]);
    expect(after.state.turn).toBe(1);
  });

  test('two replies with equal tags do the same, whatever their words (R6)', () => {
    const contact = TestContact.start();
    const [one, other] = ['Right.', 'Oh no, that is dreadful!'].map((text) =>
      placeReply(aReply({ text, moves: ['reflect'], facts: TWO_FACTS }), contact.state),
    );
    expect(one).toEqual(other);
  });
});

describe('replies that need preparing for (R18)', () => {
  const needy = aReply({
    id: 'needy',
    needs: [
      { kind: 'note', id: 'parcel' },
      { kind: 'page', id: 'tracking' },
    ],
  });
  const open = (contact: TestContact) => openReplies(contact.state).map(({ id }) => id);

  test('are open once all was noted and read', () => {
    const offered = TestContact.start()
      .hears({ facts: ['parcel'] })
      .offers(needy, aReply());
    expect(open(offered)).toEqual(['reply']);
    expect(open(offered.notes('parcel'))).toEqual(['reply']);
    expect(open(offered.notes('parcel').reads('tracking'))).toEqual(['needy', 'reply']);
  });
});
