/** How a contact counts once it is over: safety first, then the customer, then the case. */
import { describe, expect, test } from 'vitest';
import type { FollowThrough } from '../../src/heat/between.ts';
import { contactSafetyFailures, leadsToFollowUp, outcomeOf } from '../../src/heat/close.ts';
import type { Move } from '../../src/heat/moves.ts';
import type { Reply } from '../../src/heat/speech.ts';
import { TestContact, WHOLE } from '../support/TestContact.ts';

const THROUGH: readonly Move[] = ['reflect', 'empathy', 'apology'];

/** The whole of HEAT, with this commitment, and asked whether it suits. */
const textbook = (contact: TestContact, slots: Reply['slots'] = WHOLE): TestContact =>
  contact.says(THROUGH).replies({ slots }).says('check_suits');

const settled = textbook(TestContact.start({ heat: 60, trust: 50 }));

describe('at the close', () => {
  test('all of HEAT, cool and trusting, is resolved', () => {
    expect(settled.outcome).toBe('resolved');
  });

  test.each([
    [{ heat: 30, trust: 50 }, 'resolved'],
    [{ heat: 30.1, trust: 50 }, 'partial'],
    [{ heat: 30, trust: 49.9 }, 'partial'],
    [{ heat: 50, trust: 49.9 }, 'partial'],
    [{ heat: 50.1, trust: 60 }, 'unresolved'],
    [{ heat: 0, trust: 10 }, 'formal_complaint'],
    [{ heat: 0, trust: 10.1 }, 'partial'],
  ] as const)('left at %j it is %s', (end, outcome) => {
    expect(settled.with(end).outcome).toBe(outcome);
  });

  test.each(['heard', 'felt', 'sorry', 'agreed'] as const)('without %s it is partial', (flag) => {
    const flags = { ...settled.state.customer.flags, [flag]: false };
    expect(settled.with({ flags }).outcome).toBe('partial');
  });

  test('with no plan they come back', () => {
    const flags = { ...settled.state.customer.flags, plan: false };
    expect(settled.with({ flags }).outcome).toBe('repeat_contact');
  });

  test('where the profile asks, asked and owned stand in for sorry', () => {
    const asking = TestContact.start({ heat: 60, trust: 50 }, { profile: 'ask' });
    const through = asking.says(['reflect', 'empathy', 'ask_plain', 'take_responsibility']);
    const done = through.replies({ slots: WHOLE }).says('check_suits');
    expect(done.state.customer.flags.sorry).toBe(false);
    expect(done.outcome).toBe('resolved');
    expect(textbook(asking).outcome).toBe('partial');
  });
});

describe('a remedy that doesn’t meet the need', () => {
  const voucher = { ...WHOLE, action: 'voucher' };

  test('holds the outcome at partial', () => {
    expect(textbook(TestContact.start(), voucher).outcome).toBe('partial');
  });

  test('unless a better one replaces it', () => {
    const better = textbook(TestContact.start(), voucher).replies({ slots: WHOLE });
    expect(better.outcome).toBe('resolved');
  });

  test('a vague word afterwards replaces nothing', () => {
    const vague = textbook(TestContact.start({ heat: 50, trust: 60 }), voucher);
    expect(vague.replies({ slots: { owner: 'me' } }).outcome).toBe('partial');
  });
});

describe('loyalty (R83)', () => {
  const closed = settled.with({ heat: 14, trust: 60 }).says('closure');
  const kept = (how: FollowThrough) => closed.replies({ follow: how });

  test.each([
    ['kept_news', 'loyal'],
    ['late', 'resolved'],
    ['silent', 'repeat_contact'],
  ] as const)('a promise %s makes it %s', (how, outcome) => {
    expect(kept(how).with({ heat: 10, trust: 80 }).outcome).toBe(outcome);
  });

  test('news or not, a kept promise is kept', () => {
    expect(kept('kept_no_news').with({ heat: 10, trust: 80 }).outcome).toBe('loyal');
  });

  test.each([
    [{ heat: 15, trust: 75 }, 'loyal'],
    [{ heat: 15.1, trust: 75 }, 'resolved'],
    [{ heat: 15, trust: 74.9 }, 'resolved'],
  ] as const)('at %j it is %s', (end, outcome) => {
    expect(kept('kept_news').with(end).outcome).toBe(outcome);
  });

  test('no promise kept, no loyalty', () => {
    expect(closed.with({ heat: 0, trust: 100 }).outcome).toBe('resolved');
  });

  test('nor without asking, at the close, whether they are satisfied', () => {
    const unasked = settled.replies({ follow: 'kept_news' });
    expect(unasked.with({ heat: 0, trust: 100 }).outcome).toBe('resolved');
  });
});

describe('handing over (R124–R127)', () => {
  const angry = TestContact.start({ heat: 70, trust: 50 });

  test('warm, once they were heard and understood, is well done', () => {
    expect(angry.says(['reflect', 'empathy']).says('warm_handover').outcome).toBe('escalated_well');
  });

  test.each<[string, Move[]]>([
    ['at once', []],
    ['after hearing alone', ['reflect']],
  ])('warm, %s, is avoidable', (_, before) => {
    const handed = angry.says(before).says('warm_handover');
    expect(handed.outcome).toBe('escalated_avoidable');
  });

  test.each<Move>(['cold_transfer', 'cold_handover'])('%s never is well done', (move) => {
    const handed = angry.says(['reflect', 'empathy']).says(move);
    expect(handed.outcome).toBe('escalated_avoidable');
  });

  test('to a customer who demanded it, it is not avoidable', () => {
    const demanding = TestContact.start({ heat: 88 }).stalls();
    expect(demanding.says('warm_handover').outcome).toBe('escalated_well');
  });

  test('nor where it cools the demand as it answers it', () => {
    const demanding = TestContact.start({ heat: 85.5 }).stalls();
    const handed = demanding.says(['warm_handover', 'thank']);
    expect(handed.heat).toBe(84.5);
    expect(handed.outcome).toBe('escalated_well');
  });
});

describe('safety comes first (R115–R122)', () => {
  const insulted = TestContact.start({ heat: 60 }).hears({ signals: ['abuse'] });

  test('tolerating abuse fails, however content they leave (R119)', () => {
    const content = textbook(insulted);
    expect(content.heat).toBeLessThan(30);
    expect(content.outcome).toBe('safety_failed');
  });

  test('ending on anger fails (R117)', () => {
    const angry = TestContact.start().hears({ signals: ['anger'] });
    expect(angry.says('end_with_route').outcome).toBe('safety_failed');
  });

  const ended = insulted
    .says('boundary')
    .hears({ signals: ['abuse'] })
    .says('consequence')
    .hears({ signals: ['abuse'] })
    .says('end_with_route');

  test('ended by the protocol, logged and recovered from, it is closed safely', () => {
    expect(ended.says(['log_incident', 'recover']).outcome).toBe('safety_closed');
  });

  test('before it is written down it is not', () => {
    expect(ended.outcome).toBe('safety_failed');
  });

  test('abuse that stopped at the boundary leaves the outcome to the rest of the contact', () => {
    const stopped = insulted.says('boundary').hears({ signals: ['calm'] });
    const done = textbook(stopped).says(['log_incident', 'recover']);
    expect(done.outcome).toBe('resolved');
  });

  test('safety outranks hanging up', () => {
    const boiling = TestContact.start({ heat: 99 })
      .hears({ signals: ['slur'] })
      .stalls()
      .stalls();
    expect(boiling.expectVerdict('hangs_up').outcome).toBe('safety_failed');
  });
});

describe('what a contact leaves undone (R118)', () => {
  const codes = (contact: TestContact) => contactSafetyFailures(contact.state);
  const strict = { protocol: true, warningsFor: { abuse: 1, slur: 0 } } as const;
  const insulted = TestContact.start({}, strict).hears({ signals: ['abuse'] });
  const ended = insulted
    .says('boundary')
    .hears({ signals: ['abuse'] })
    .says('end_with_route');
  const cared = ended.cares('logged').cares('recovered');

  test('writing it down and taking a break are read from the aftercare', () => {
    expect(codes(ended)).toEqual(['no_recovery', 'not_logged', 'orphaned_case']);
    expect(codes(cared)).toEqual(['orphaned_case']);
  });

  test('a grievance that was cut short needs an owner', () => {
    expect(codes(cared.cares('owned'))).toEqual([]);
    expect(cared.cares('owned').outcome).toBe('safety_closed');
    expect(codes(ended.says([], { owns: true }))).not.toContain('orphaned_case');
  });

  test('prejudice goes to the lead', () => {
    const slur = TestContact.start({}, strict)
      .hears({ signals: ['slur'] })
      .says('end_with_route')
      .cares('logged')
      .cares('recovered')
      .cares('owned');
    expect(codes(slur)).toEqual(['unreported']);
    expect(codes(slur.cares('leadTold'))).toEqual([]);
  });

  test('the organisation says how many warnings are due', () => {
    const usual = TestContact.start({}, { protocol: true })
      .hears({ signals: ['abuse'] })
      .says('boundary')
      .hears({ signals: ['abuse'] })
      .says('end_with_route');
    expect(codes(usual)).toContain('ended_without_warning');
    expect(codes(ended)).not.toContain('ended_without_warning');
  });
});

describe('a threat that is kept on the line', () => {
  const threatened = TestContact.start({}, { protocol: true, keepLineOpen: true }).hears({
    signals: ['threat'],
  });
  const helped = threatened.says('get_help');
  const cared = (contact: TestContact): TestContact =>
    contact.cares('logged').cares('recovered').cares('owned');

  test('is closed well with nobody ending it, once all is done', () => {
    expect(cared(helped).outcome).toBe('safety_closed');
    expect(helped.outcome).toBe('safety_failed');
    expect(cared(threatened).outcome).toBe('safety_failed');
  });

  test('so it is where the caller rings off in a rage', () => {
    const boiling = helped.with({ heat: 99 }).stalls().stalls().expectVerdict('hangs_up');
    expect(cared(boiling).outcome).toBe('safety_closed');
  });

  test('leaves a case that somebody must own', () => {
    expect(contactSafetyFailures(helped.cares('logged').cares('recovered').state)).toEqual([
      'orphaned_case',
    ]);
  });

  test('fails with the key, whatever else was done', () => {
    const cut = cared(helped.says('end_with_route'));
    expect(contactSafetyFailures(cut.state)).toEqual(['line_cut']);
    expect(cut.outcome).toBe('safety_failed');
  });

  test('passed on warm, it is judged as a handover', () => {
    expect(cared(helped.says('warm_handover')).outcome).toBe('escalated_avoidable');
    const met = helped.says(['reflect', 'empathy', 'warm_handover']);
    expect(cared(met).outcome).toBe('escalated_well');
  });

  test('elsewhere a threat that was not ended is judged as any contact', () => {
    const usual = TestContact.start({}, { protocol: true }).hears({ signals: ['threat'] });
    expect(cared(usual.says('get_help')).outcome).toBe('unresolved');
  });
});

describe('the follow-up scene', () => {
  const withFollowUp = textbook(TestContact.start({}, { hasFollowUp: true }));

  test('is played where a plan was taken in', () => {
    expect(leadsToFollowUp(withFollowUp.state)).toBe(true);
    expect(leadsToFollowUp(settled.state)).toBe(false);
    expect(leadsToFollowUp(TestContact.start({}, { hasFollowUp: true }).state)).toBe(false);
  });

  test.each(['hang_up', 'formal_complaint'] as const)('not after %s', (outcome) => {
    expect(leadsToFollowUp({ ...withFollowUp.state, outcome })).toBe(false);
  });

  test('nor where the case was passed on', () => {
    expect(leadsToFollowUp(withFollowUp.says('warm_handover').state)).toBe(false);
  });

  test('each way of keeping the promise is told apart, silence being the worst (R81, R82)', () => {
    const ways: FollowThrough[] = ['kept_news', 'kept_no_news', 'late', 'silent'];
    const ends = ways.map((follow) => withFollowUp.replies({ follow }));
    const heats = ends.map(({ heat }) => heat);
    expect(heats).toEqual(heats.toSorted((a, b) => a - b));
    expect(new Set(heats).size).toBe(4);
    // Silence takes them 15 above where the contact began, which was hotter than where it ended.
    expect(heats[3]).toBe(75);
    expect(ends.map(({ state }) => state.followed)).toEqual(ways);
  });
});

test('a verdict and a state give one outcome, again and again', () => {
  expect(outcomeOf(settled.state)).toBe(outcomeOf(structuredClone(settled.state)));
});
