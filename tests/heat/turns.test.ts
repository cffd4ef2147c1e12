/** What the agent's acts do to a contact: listening, cutting in, reading, holding, promising. */
import { describe, expect, test } from 'vitest';
import { CHANNELS, type Channel } from '../../src/heat/between.ts';
import { conformanceOf } from '../../src/heat/conformance.ts';
import { FRAMEWORKS } from '../../src/heat/frameworks.ts';
import { holdChecks } from '../../src/heat/hold.ts';
import { PITFALLS } from '../../src/heat/moves.ts';
import { aReply, TestContact, WHOLE } from '../support/TestContact.ts';

describe('the customer speaks', () => {
  test('facts come to light, each once', () => {
    const contact = TestContact.start()
      .hears({ facts: ['parcel', 'wait'] })
      .hears({ facts: ['wait', 'gift'] });
    expect(contact.state.revealed).toEqual(['parcel', 'wait', 'gift']);
  });

  test('signals and answers are marked in the turn to come', () => {
    const contact = TestContact.start()
      .says('thank')
      .hears({ signals: ['anger', 'talk_over'], says: 'new_concern' });
    expect(contact.state.said.slice(1)).toEqual([
      { move: 'customer:anger', turn: 1 },
      { move: 'customer:talk_over', turn: 1 },
      { move: 'customer:new_concern', turn: 1 },
    ]);
  });

  test('only the customer vents', () => {
    const contact = TestContact.start().vents().hears({ who: 'narrator' });
    expect(contact.state.venting).toBe(true);
    expect(contact.hears().state.venting).toBe(false);
  });
});

describe('a vent beat', () => {
  test('letting it run and encouraging are worth the same, less each time (R16, R27)', () => {
    const start = TestContact.start({ ventNeed: 2 }).vents();
    const first = start.letsRun().expectChange(start, -3, 1);
    first.vents().encourages().expectChange(first, -1.5, 0.5);
    start.encourages().expectChange(start, -3, 1);
  });

  test('the floor stays theirs', () => {
    expect(TestContact.start().vents().encourages().state.venting).toBe(true);
  });

  test('cutting in heats, costs trust and takes the floor (R15)', () => {
    const start = TestContact.start().vents();
    const after = start.interrupts().expectChange(start, 7, -5);
    expect(after.state.venting).toBe(false);
    expect(after.counted).toEqual(['interrupt']);
  });
});

describe('reading the case file', () => {
  test('while they vent is doing something else (R25)', () => {
    const venting = TestContact.start().vents();
    const after = venting.reads('tracking').expectChange(venting, 3, -3);
    expect(after.counted).toEqual(['multitask']);
    expect(after.state.pages).toEqual(['tracking']);
  });

  test('a page already read costs nothing again', () => {
    const read = TestContact.start().vents().reads('tracking');
    read.reads('tracking').expectChange(read, 0, 0);
  });

  test('when they have finished it is free', () => {
    const done = TestContact.start().vents().letsRun().hears();
    done.reads('tracking').expectChange(done, 0, 0);
    expect(done.reads('tracking').state.turn).toBe(done.state.turn);
  });

  test('brings its facts to light', () => {
    expect(TestContact.start().reads('tracking').state.revealed).toEqual(['depot']);
  });

  test('leaves what was on offer on offer', () => {
    const pause = TestContact.start().vents().offers(aReply());
    expect(pause.reads('tracking').state.offered).toEqual([aReply()]);
  });

  test('noting is always free, and once is enough', () => {
    const noted = TestContact.start().vents().notes('parcel').notes('parcel');
    expect(noted.heat).toBe(60);
    expect(noted.state.notes).toEqual(['parcel']);
  });
});

describe('a commitment built piece by piece (R62)', () => {
  const composing = TestContact.start()
    .says(['reflect', 'empathy', 'apology'])
    .replies({ compose: 'more', slots: { action: 'resend' } })
    .replies({ compose: 'more', slots: { owner: 'me' } });

  test('a piece is worth nothing and takes no turn', () => {
    const heard = TestContact.start().says(['reflect', 'empathy', 'apology']);
    composing.expectChange(heard, 0, 0);
    expect(composing.state.turn).toBe(heard.state.turn);
    expect(composing.state.commitments).toEqual([]);
  });

  test('the last piece says the whole', () => {
    const said = composing.replies({ compose: 'done', slots: { by: 'friday' } });
    expect(said.counted).toEqual(['commit_full']);
    expect(said.state.commitments).toEqual([{ turn: 1, slots: WHOLE }]);
    expect(said.state.draft).toEqual({});
  });

  test('left short it is worth what it has', () => {
    expect(composing.replies({ compose: 'done', slots: {} }).counted).toEqual(['commit_partial']);
  });

  test('a later piece replaces an earlier one of its kind', () => {
    const said = composing
      .replies({ compose: 'more', slots: { action: 'voucher' } })
      .replies({ compose: 'done', slots: { by: 'friday' } });
    expect(said.state.commitments[0]?.slots.action).toBe('voucher');
  });

  test('saying something else drops it', () => {
    const dropped = composing.says('thank');
    expect(dropped.state.draft).toEqual({});
    expect(dropped.state.commitments).toEqual([]);
  });

  test('in one reply it counts the same', () => {
    const heard = TestContact.start().says(['reflect', 'empathy', 'apology']);
    const said = heard.replies({ slots: WHOLE });
    expect(said.counted).toEqual(['commit_full']);
    expect(said.state.customer.flags.plan).toBe(true);
  });
});

describe('a hold (R98, R99)', () => {
  const asked = TestContact.start().says([], { hold: 60 });
  const agreed = asked.hears({ says: 'yes' });

  test('asked for and kept, it cools a little', () => {
    const held = agreed.holds().expectChange(agreed, 0, 0);
    held.returns(0).expectChange(held, -4, 3);
  });

  test.each([
    [9, 0],
    [10, 1],
    [25, 2],
    [60, 6],
  ])('%i seconds over heats by %i', (over, heat) => {
    const held = agreed.holds();
    held.returns(over).expectChange(held, heat, 0);
  });

  test('unasked is a pitfall, and coming back on time mends nothing', () => {
    const start = TestContact.start();
    const held = start.holds().expectChange(start, 8, -6);
    expect(held.counted).toEqual(['hold_no_consent']);
    held.returns(0).expectChange(held, 0, 0);
  });

  test('asked and not waited for is unasked', () => {
    expect(asked.holds().counted).toEqual(['hold_no_consent']);
  });

  test('asked and refused is unasked', () => {
    expect(asked.hears({ says: 'no' }).holds().counted).toEqual(['hold_no_consent']);
  });

  test('one yes is for one hold', () => {
    const back = agreed.holds().returns(0);
    expect(back.holds().counted).toEqual(['hold_no_consent']);
  });
});

describe('the five checks of a hold (R98)', () => {
  const asked = TestContact.start().says([], { hold: 60 });
  const checks = (contact: TestContact) => {
    const hold = contact.state.holds.at(-1);
    if (!hold) throw new Error('no hold is over');
    return holdChecks(hold);
  };
  const ALL = { asked: true, length: true, consent: true, on_time: true, returned: true };

  test('all passed', () => {
    const back = asked.hears({ says: 'yes' }).holds().returns(0);
    expect(checks(back.says('thank', { back: ['summary', 'step'] }))).toEqual(ALL);
  });

  test.each<[keyof typeof ALL, TestContact]>([
    ['consent', asked.hears({ says: 'no' }).holds().returns(0)],
    ['on_time', asked.hears({ says: 'yes' }).holds().returns(1)],
    ['length', TestContact.start().says([], { hold: 0 }).hears({ says: 'yes' }).holds().returns(0)],
    [
      'length',
      TestContact.start().says([], { hold: 61 }).hears({ says: 'yes' }).holds().returns(0),
    ],
  ])('%s failed, and nothing else', (check, back) => {
    const said = back.says('thank', { back: ['summary', 'step'] });
    expect(checks(said)).toEqual({ ...ALL, [check]: false });
  });

  test('coming back with half of what is due fails the last', () => {
    const back = asked.hears({ says: 'yes' }).holds().returns(0);
    expect(checks(back.says('thank', { back: ['summary'] })).returned).toBe(false);
    expect(checks(back.says('thank')).returned).toBe(false);
  });

  test('pressed unasked it fails the first three', () => {
    const back = TestContact.start().holds().returns(0);
    expect(checks(back)).toMatchObject({ asked: false, length: false, consent: false });
  });
});

describe('doing something else while they speak (R25)', () => {
  test.each([
    ['phone', 3, -3],
    ['chat', 3, -3],
    ['email', 3, -3],
    ['in_person', 6, -6],
  ] as const)('on %s: heat by %i, trust by %i', (channel, heat, trust) => {
    const start = TestContact.start({}, { channel });
    start.says('multitask').expectChange(start, heat, trust);
    const venting = start.vents();
    venting.reads('tracking').expectChange(venting, heat, trust);
  });

  test('is all that being seen makes worse', () => {
    const changes = (channel: Channel) =>
      PITFALLS.filter((move) => move !== 'multitask').map(
        (move) => TestContact.start({}, { channel }).says(move).state.customer,
      );
    expect(changes('in_person')).toEqual(changes('phone'));
  });
});

describe('a smile before speaking (R95)', () => {
  test.each(['phone', 'in_person'] as const)('is felt on %s', (channel) => {
    const start = TestContact.start({}, { channel });
    start.smiles().expectChange(start, -1, 1);
  });

  test.each([
    ['in a chat', TestContact.start({}, { channel: 'chat' })],
    ['in an e-mail', TestContact.start({}, { channel: 'email' })],
    ['where somebody grieves', TestContact.start({}, { sensitive: true })],
    ['once the line was crossed', TestContact.start().hears({ signals: ['abuse'] })],
  ])('is worth nothing %s', (_, start) => {
    start.smiles().expectChange(start, 0, 0);
  });
});

describe('the safety button', () => {
  test('is counted and costs nothing', () => {
    const start = TestContact.start().vents().offers(aReply());
    const pressed = start.pressesSafety().pressesSafety().expectChange(start, 0, 0);
    expect(pressed.state).toMatchObject({ safetyPresses: 2, offered: [aReply()], venting: true });
  });

  test('hands over to the story where it has a protocol', () => {
    const start = TestContact.start({}, { protocol: true }).vents().offers(aReply());
    expect(start.pressesSafety().state).toMatchObject({ offered: [], acts: [], venting: false });
  });
});

describe('silence', () => {
  test.each([
    ['phone', 6, 0],
    ['phone', 9, 0],
    ['phone', 10, 1],
    ['phone', 26, 5],
    ['chat', 30, 0],
    ['chat', 45, 1],
    ['chat', 75, 3],
    ['email', 86_400, 0],
  ] as const)('on %s, %i seconds heat by %i', (channel, seconds, heat) => {
    const start = TestContact.start({}, { channel });
    start.waits(seconds).expectChange(start, heat, 0);
  });
});

describe('the record of a turn', () => {
  test('says who did what, and what it was worth', () => {
    const { state } = TestContact.start().says(['reflect', 'thank'], { id: 'r1', text: 'So …' });
    expect(state.lastTurn).toMatchObject({
      turn: 0,
      by: 'r1',
      quote: 'So …',
      heatBefore: 600,
      trustBefore: 500,
      heatAfter: 470,
      trustAfter: 600,
      moves: [{ move: 'reflect' }, { move: 'thank' }],
    });
  });

  test('what was on offer is taken away', () => {
    expect(TestContact.start().offers(aReply()).stalls().state.offered).toEqual([]);
  });
});

test('equal acts fit alike in every channel (R114)', () => {
  const fits = CHANNELS.map((channel) => {
    const { state } = TestContact.start({ ventNeed: 1 }, { channel })
      .vents()
      .letsRun()
      .hears()
      .says('commit_full')
      .says('reflect')
      .says('empathy')
      .hears({ says: 'no' })
      .says(['apology', 'commit_full']);
    return conformanceOf(state.said, FRAMEWORKS['heat.apologise']);
  });
  expect(fits[0]).toMatchObject({
    ignored: 1,
    outOfOrder: [{ step: 'T' }, { step: 'T' }, { step: 'T' }],
  });
  for (const fit of fits) expect(fit).toEqual(fits[0]);
});
