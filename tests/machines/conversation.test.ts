/** The conversation, state by state, through the real story. */
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/machines/moments.ts';
import { kettle } from '../support/kettle.ts';
import { TestSession } from '../support/TestSession.ts';

const VENTED = 'greet, @note:scald, @let_run';
const HEARD = `greet, @let_run, @note:scald, reflect`;

describe('ringing', () => {
  it('waits to be answered, and takes nothing else', () => {
    TestSession.start()
      .expectIn('ringing')
      .refuses({ type: 'choose', id: 'greet' })
      .refuses({ type: 'letRun' })
      .do({ type: 'answer' })
      .expectIn('agentTurn')
      .refuses({ type: 'answer' });
  });
});

describe('what the trainee makes of it', () => {
  const before = { type: 'rateConfidence', when: 'before', level: 2 } as const;
  const after = { type: 'rateConfidence', when: 'after', level: 4 } as const;
  const predict = {
    type: 'predict',
    prediction: { reaction: 'steady', missed: 'none', satisfied: 80, ratings: {} },
  } as const;

  it('is asked before the contact and after it, and not in the middle', () => {
    const session = TestSession.start().refuses(after).refuses(predict).do(before);
    session.do({ type: 'answer' }).refuses(before).refuses(after).refuses(predict);
  });

  it('can be written down once it is over, when nothing else happens any more', () => {
    const session = TestSession.start().play(
      `${HEARD}, feel, sorry, act-new, own-me, by-five, suits, bye`,
    );
    session.do({ type: 'closeWrapUp' }).do({ type: 'finish' }).expectIn('closed');
    const { contact } = session.runner;
    session
      .do(after)
      .do(predict)
      .do({ type: 'plan', plan: { cue: '', deed: '', on: null } });
    session.refuses(before).refuses({ type: 'leave' }).refuses({ type: 'pause' });
    expect(session.runner.contact).toEqual(contact);
    session.expectIn('closed');
  });
});

describe('customer speaking', () => {
  it('stops at a pause of the venting and offers acts', () => {
    const session = TestSession.start().play('greet').expectIn('customerSpeaking.pause');
    expect(session.view.acts.map(({ act }) => act)).toEqual(['let_run', 'encourage', 'interrupt']);
  });

  it('goes on when the beat may run, with the credit of a listen (R16, R27)', () => {
    TestSession.start().play('greet').expectHeat(58).do({ type: 'letRun' }).expectHeat(55);
    TestSession.start().play('greet').do({ type: 'encourage' }).expectHeat(55);
  });

  it('counts cutting in as an interruption, before what is said next (R15)', () => {
    const session = TestSession.start().play('greet').do({ type: 'interrupt' });
    session.expectIn('agentTurn');
    expect(session.view.meter.heatChange).toBeGreaterThan(0);
    const heat = session.view.meter.heat;
    session.choose('cut-send');
    expect(session.view.meter.heat).toBeGreaterThan(heat);
  });

  it('lands Hear by a paraphrase at the pause (R20)', () => {
    const session = TestSession.start().play('greet, para');
    expect(session.runner.contact.customer.flags.heard).toBe(true);
    expect(session.runner.contact.said.map(({ move }) => move)).not.toContain('interrupt');
  });

  it('holds reading against the trainee while the customer vents, not later (R25)', () => {
    const during = TestSession.start().play('greet, @read:stock');
    expect(during.view.meter.heatChange).toBeGreaterThan(0);
    const after = TestSession.start().play('greet, @let_run');
    const heat = after.view.meter.heat;
    after.do({ type: 'read', page: 'stock' }).expectHeat(heat);
  });
});

describe('notes', () => {
  it('can hold what has come to light, once', () => {
    TestSession.start()
      .play('greet')
      .refuses({ type: 'note', fact: 'rang-twice' })
      .do({ type: 'note', fact: 'scald' })
      .refuses({ type: 'note', fact: 'scald' })
      .do({ type: 'letRun' })
      .do({ type: 'note', fact: 'rang-twice' });
  });

  it('open the reflection that needs them (R18)', () => {
    const session = TestSession.start().play('greet, @let_run');
    const ids = () => session.view.replies.map(({ id }) => id);
    expect(ids()).not.toContain('reflect');
    session.refuses({ type: 'choose', id: 'reflect' }).do({ type: 'note', fact: 'scald' });
    expect(ids()).toContain('reflect');
  });

  it('hold what a page of the case file says', () => {
    TestSession.start().play('greet, @let_run, @read:stock').do({ type: 'note', fact: 'stock' });
  });
});

describe('permission asked', () => {
  it('gets a yes from a customer who has cooled, and nothing stands', () => {
    const session = TestSession.start().play(`${HEARD}, feel, ask`);
    expect(session.runner.contact.noStands).toBe(false);
    expect(session.runner.contact.said.map(({ move }) => move)).toContain('customer:yes');
  });

  it('gets a no from one who has not, which going on ignores (R56, R57)', () => {
    const asked = TestSession.start().play('greet, @let_run, calm, ask');
    expect(asked.runner.contact.noStands).toBe(true);
    asked.choose('act-new').choose('own-me').choose('by-five');
    expect(asked.runner.contact.said.map(({ move }) => move)).toContain('ignored_no');
  });

  it('lets the no be answered by hearing again', () => {
    const asked = TestSession.start().play(`${VENTED}, calm, ask, reflect`);
    expect(asked.runner.contact.noStands).toBe(false);
  });
});

describe('on hold', () => {
  it('is free with consent and kept to time (R98)', () => {
    const session = TestSession.start().play('greet, @let_run, ask-hold');
    const { heat } = session.view.meter;
    session.do({ type: 'hold' }).expectIn('onHold').expectHeat(heat);
    session
      .do({ type: 'read', page: 'stock' })
      .do({ type: 'return' })
      .expectHeat(heat - 4);
  });

  it('costs by the ten seconds when it runs over (R99)', () => {
    const session = TestSession.start().play('greet, @let_run, ask-hold, @hold');
    const { heat } = session.view.meter;
    session
      .do({ type: 'wait', seconds: 95 })
      .do({ type: 'return' })
      .expectHeat(heat + 3);
  });
});

describe('talk-over', () => {
  it('is a state of its own, left by stopping (R102)', () => {
    TestSession.start()
      .play('greet, @let_run, right')
      .expectIn('talkOver')
      .choose('wait')
      .expectIn('agentTurn');
  });
});

describe('composing a commitment', () => {
  it('is worth nothing until the sentence is said, then its grade (R62)', () => {
    const session = TestSession.start().play(`${HEARD}, feel, sorry, act-new`);
    const { heat } = session.view.meter;
    expect(session.view.phase).toBe('composing');
    expect(session.view.draft).toBe('Here is what I will do:');
    session
      .choose('own-me')
      .expectHeat(heat)
      .choose('by-five')
      .expectHeat(heat - 14);
    expect(session.runner.contact.commitments[0]?.slots).toEqual({
      action: 'new-kettle',
      owner: 'me',
      by: 'five',
    });
    expect(session.view.transcript.at(-2)?.text).toBe('Here is what I will do: I by five today.');
  });

  it('grades a sentence without slots as vague (R63)', () => {
    const session = TestSession.start().play(`${HEARD}, feel, sorry, act-vague, own-none, by-none`);
    expect(session.runner.contact.said.at(-1)?.move).toBe('commit_vague');
  });
});

describe('exits', () => {
  it('demands a supervisor at 85, and goes back to the talk when heard', () => {
    const session = TestSession.start().play('greet, @let_run, calm, calm, calm');
    expect(session.view.meter.heat).toBeGreaterThanOrEqual(85);
    expect(session.view.replies.map(({ id }) => id).toSorted()).toEqual(['sup-hear', 'sup-no']);
    session.choose('sup-hear').expectIn('agentTurn');
  });

  it('hangs up when the demand is refused twice', () => {
    const session = TestSession.start().play('greet, @let_run, calm, calm, calm, sup-no, sup-no');
    session.expectIn('ended');
    expect(session.outcome).toBe('hang_up');
  });

  const tender = kettle({ data: { customer: { ...kettle().data.customer, sensitivity: 2 } } });
  const boiling = () => TestSession.start({ scenario: tender }).play('greet, @let_run, calm, calm');

  it('hangs up on the second boiling turn in a row', () => {
    const session = boiling();
    expect(session.view.meter.heat).toBeGreaterThanOrEqual(95);
    session.expectIn('agentTurn').choose('sup-no').expectIn('ended');
    expect(session.outcome).toBe('hang_up');
  });

  it('leaves one turn to the rescue', () => {
    const session = boiling().choose('sup-hear').expectIn('agentTurn');
    expect(session.view.meter.heat).toBeLessThan(95);
    expect(session.runner.contact.boilingTurns).toBe(0);
  });
});

describe('ended', () => {
  const CLOSED = `${HEARD}, feel, sorry, act-new, own-me, by-five, suits, bye`;

  it('takes the log, and then leads on to the promise', () => {
    const session = TestSession.start().play(CLOSED).expectIn('ended.wrapUp');
    expect(session.outcome).toBe('resolved');
    session
      .do({ type: 'file', field: 'issue', value: 'Leaking kettle' })
      .refuses({ type: 'startFollowUp' })
      .do({ type: 'closeWrapUp' })
      .do({ type: 'startFollowUp' })
      .expectIn('agentTurn');
    expect(session.view.scene).toBe('follow_up');
  });

  it('ends loyal when the promise is kept with news and the close is checked (R83)', () => {
    const session = TestSession.start().play(`${CLOSED}, @wrapup:done, fu-news, close`);
    expect(session.outcome).toBe('loyal');
  });

  it('comes back as a repeat contact when nobody rings (R82)', () => {
    const session = TestSession.start().play(`${CLOSED}, @wrapup:done, fu-silent`);
    expect(session.outcome).toBe('repeat_contact');
  });

  it('has no follow-up where no promise was taken in', () => {
    const session = TestSession.start().play('greet, @let_run, calm, calm, calm, sup-no, sup-no');
    session.do({ type: 'closeWrapUp' }).refuses({ type: 'startFollowUp' }).do({ type: 'finish' });
    session.expectIn('closed');
  });
});

describe('leaving and pausing', () => {
  it('leaves at any time, with nothing scored', () => {
    const session = TestSession.start().play('greet').do({ type: 'leave' }).expectIn('left');
    expect(session.outcome).toBeNull();
  });

  it('takes nothing while paused but resuming and leaving', () => {
    const session = TestSession.start().play('greet').do({ type: 'pause' });
    session.refuses({ type: 'letRun' }).do({ type: 'resume' }).do({ type: 'letRun' });
  });
});

describe('moments', () => {
  it('say once what happened, in order, with the heat before and after', () => {
    const session = TestSession.start();
    const seen: Moment[] = [];
    session.runner.onMoment((moment) => seen.push(moment));
    session.play('greet, @note:scald, @let_run, calm');
    expect(seen.map(({ type }) => type)).toEqual([
      'call.picked_up',
      'reply.landed',
      'heat.changed',
      'note.taken',
      'heat.changed',
      'reply.missed',
      'heat.changed',
    ]);
    expect(seen.at(-1)).toEqual({ type: 'heat.changed', from: 55, to: 65 });
  });
});
