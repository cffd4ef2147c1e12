import { describe, expect, it } from 'vitest';
import { debriefOf } from '../../src/debrief/debrief.ts';
import { FINDING_CODES } from '../../src/debrief/findingCodes.ts';
import { PITFALLS } from '../../src/heat/moves.ts';
import { debriefed, findingsAt } from '../support/debriefing.ts';
import { COMPLEX, kettleFaults } from '../support/kettleFaults.ts';
import { TestSession } from '../support/TestSession.ts';

const HEARD = 'greet, @encourage, @note:scald, reflect';
const FELT = `${HEARD}, feel, sorry`;
const FILED =
  '@wrapup:issue=leak, @wrapup:impact=scald, @wrapup:promise=new-kettle, @wrapup:owner=me, @wrapup:due=five';
const WHOLE = `${FELT}, @read:stock, act-new, own-me, by-five, suits, bye, ${FILED}`;

describe('a whole contact', () => {
  it('has nothing to find', () => {
    expect(findingsAt(debriefed(`${WHOLE}, fu-news, close`))).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['late', 'fu-late, close-none', ['promise_late@8']],
    ['in silence', 'fu-silent', ['promise_silent@8']],
    ['with no news yet', 'fu-none, close', []],
  ])('and its promise kept %s', (_, after, findings) => {
    expect(findingsAt(debriefed(`${WHOLE}, ${after}`))).toEqual(findings);
  });
});

type Over = Parameters<typeof debriefed>[1];

/** Only the findings in question: what is skipped and unfiled besides is tested further down. */
const amongThem = (script: string, codes: readonly string[], over: Over = {}) =>
  findingsAt(debriefed(script, over)).filter((found) => codes.includes(found.split('@')[0] ?? ''));

describe('a move', () => {
  it.each<[string, string, string]>([
    ['greet, @interrupt, cut-send', 'interrupt@1', 'cutting in (R15)'],
    ['greet, @interrupt, cut-send', 'solving_before_hearing@2', 'a fix before hearing (R22)'],
    ['greet, @encourage, mis', 'misreflected@2', 'a wrong fact (R21)'],
    ['greet, @encourage, defend', 'defended_early@2', 'a defence before hearing (R23)'],
    [`${HEARD}, defend`, 'defend@3', 'a defence after hearing'],
    ['greet, @encourage, correct', 'corrected_early@2', 'a true correction before hearing (R24)'],
    ['greet, @encourage, feel', 'premature:E@2', 'empathy before hearing (R41)'],
    ['greet, @encourage, sorry', 'premature:A@2', 'an apology before its time (R53)'],
    [
      `${HEARD}, act-new, own-me, by-five, feel, sorry`,
      'premature:T@3',
      'action before feeling, which came later',
    ],
    [`${FELT}, sorry, sorry`, 'over_apologising@6', 'the third apology (R54)'],
    [
      'greet, @encourage, name-feel, name-feel, name-feel, name-feel, name-feel',
      'name_overuse@5',
      'the fourth name, once (R94)',
    ],
    ['greet, @encourage, hedged', 'apology_hedged@2', 'an apology with an if (R45)'],
    ['greet, @encourage, generic', 'empathy_generic@2', 'a bare “I understand” (R34)'],
    ['greet, @encourage, act-vague, own-none, by-none', 'commit_vague@2', 'no slots (R63)'],
    ['greet, @read:stock, @let_run', 'multitask@1', 'reading while they speak (R25)'],
    [`${HEARD}, ask, hedged`, 'apology_hedged@4', 'a pitfall after a permission'],
  ])('%s gives %s: %s', (script, finding) => {
    expect(amongThem(script, [finding.split('@')[0] ?? ''])).toEqual([finding]);
  });

  it('that position makes harmless is not found', () => {
    expect(amongThem(`${HEARD}, correct`, ['corrected_early', 'correct_early'])).toEqual([]);
    expect(amongThem('greet, @encourage, name-off', ['name_overuse'])).toEqual([]);
  });

  it('is quoted, priced, and answered with the best line that was on offer', () => {
    const { findings } = debriefed(`${HEARD}, defend`);
    expect(findings.find(({ code }) => code === 'defend')).toEqual({
      code: 'defend',
      turn: 3,
      quote: 'The manual does warn of that.',
      params: {
        step: 'H',
        stepLabel: 'Hear',
        better: 'You must be beside yourself, Robin.',
        tempting: 'It is true.',
        dHeat: 7.6,
        dTrust: -6,
      },
    });
  });

  it('quotes the whole of a sentence built from pieces', () => {
    const { findings } = debriefed('greet, @encourage, act-vague, own-none, by-none');
    expect(findings.find(({ code }) => code === 'commit_vague')?.quote).toBe(
      'We will see what we can do, somebody as soon as possible.',
    );
  });
});

describe('a step', () => {
  it('that was passed by is found where it was due, with the line that lands it', () => {
    const { findings } = debriefed('greet, @note:scald, @interrupt, cut-send, feel, calm, quit');
    expect(findings.filter(({ code }) => code.endsWith('_skipped'))).toEqual([
      {
        code: 'step_skipped',
        turn: 3,
        quote: 'A scald from a new kettle would frighten me too.',
        params: { step: 'H', stepLabel: 'Hear', better: 'Two weeks old, a scald, two calls.' },
      },
      {
        code: 'apology_skipped',
        turn: 4,
        quote: 'Calm down.',
        params: {
          step: 'A',
          stepLabel: 'Apologise',
          better: "I'm sorry you were hurt and had to ring three times.",
        },
      },
    ]);
  });

  it('that was tried and failed is named once: by the pitfall, or by itself', () => {
    const hedged = debriefed(`${HEARD}, feel, hedged, suits, bye`);
    expect(hedged.conformance.attempted).toEqual(['A']);
    expect(hedged.findings.filter(({ params }) => params.step === 'A')).toMatchObject([
      { code: 'apology_hedged', turn: 4 },
    ]);
    const listened = debriefed('greet, @encourage, one-fact, feel, suits, bye');
    expect(listened.findings.filter(({ params }) => params.step === 'H')).toMatchObject([
      { code: 'step_attempted' },
    ]);
  });

  it('is not missed under a framework that has none of it', () => {
    const script = `${HEARD}, feel, act-new, own-me, by-five, suits, bye`;
    const codes = (framework: 'heat.apologise' | 'aea') =>
      debriefed(script, { framework }).findings.map(({ code }) => code);
    expect(codes('heat.apologise')).toContain('apology_skipped');
    expect(codes('aea')).not.toContain('apology_skipped');
  });

  it('that never landed is the skip’s to tell, not the action’s that came without it', () => {
    const script = `${HEARD}, feel, act-new, own-me, by-five, suits, bye`;
    expect(amongThem(script, ['premature:T', 'apology_skipped'])).toEqual(['apology_skipped@4']);
  });

  it('out of order has the name of what it was, or the general one', () => {
    expect(
      amongThem('greet, @encourage, @note:scald, feel, reflect, sorry', [
        'premature:E',
        'out_of_order',
      ]),
    ).toEqual(['premature:E@2']);
    const asked = debriefed(`greet, @encourage, @note:scald, feel, reflect`, { framework: 'act' });
    expect(asked.conformance.outOfOrder).toEqual([]);
  });

  it('asked for again by the customer, and not taken, is found where the talk went on', () => {
    expect(
      amongThem(`${FELT}, concern, act-new, own-me, by-five, quit`, ['signal_ignored']),
    ).toEqual(['signal_ignored@6']);
    expect(amongThem(`${FELT}, concern, reflect, feel, quit`, ['signal_ignored'])).toEqual([]);
  });
});

describe('a promise', () => {
  it('past the case file or the authority is found where it was said', () => {
    const scenario = kettleFaults(COMPLEX);
    const codes = (script: string) =>
      findingsAt(debriefed(script, { scenario })).filter((found) => found.endsWith('@5'));
    expect(codes(`${FELT}, act-new, own-me, by-hour`)).toEqual([
      'overpromise@5',
      'beyond_authority@5',
    ]);
    expect(codes(`${FELT}, act-new, own-me, by-five`)).toEqual([
      'beyond_authority@5',
      'deadline_on_complex@5',
      'no_feedback_promise@5',
    ]);
  });

  it('that nobody agreed to blocks the way to resolved (R75)', () => {
    const { findings, outcome } = debriefed(`${FELT}, act-new, own-me, by-five, quit`);
    expect(outcome).toBe('partial');
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'assumed_agreement', turn: 5 }),
    );
  });
});

describe('the case', () => {
  it('has its unread page, its empty log and a log with another promise', () => {
    const wrong = FILED.replace('due=five', 'due=hour').replace('owner=me', 'owner=none');
    const talk = `${FELT}, act-new, own-me, by-five, suits, bye`;
    const { findings } = debriefed(`${talk}, ${wrong}`);
    expect(
      findings.map(({ code, turn, params }) => [code, turn, params.fields ?? params.page]),
    ).toEqual([
      ['log_mismatch', 5, 'owner, due'],
      ['unread_fact', 5, 'stock'],
    ]);
  });

  it('without an owner is an inconsistent outcome after good talk (R14)', () => {
    expect(findingsAt(debriefed(WHOLE.replace(', @wrapup:owner=me', '')))).toEqual([
      'inconsistent_outcome@5',
    ]);
    expect(
      amongThem('greet, @encourage, feel, suits, bye', ['log_incomplete', 'inconsistent_outcome']),
    ).toEqual(['log_incomplete@4']);
  });

  it('with a perfect log and weak talk was escalated before the process could act (R14)', () => {
    const none = FILED.replace('new-kettle', 'none')
      .replace('owner=me', 'owner=none')
      .replace('five', 'none');
    expect(amongThem(`greet, @encourage, cold, ${none}`, ['escalated_before_process'])).toEqual([
      'escalated_before_process@2',
    ]);
  });

  it('passed on at once is avoidable, and refusing a supervisor is found too (R125, R127)', () => {
    expect(amongThem('greet, @encourage, warm', ['escalated_avoidable'])).toEqual([
      'escalated_avoidable@2',
    ]);
    const driven = 'greet, @interrupt, cut-send, calm, calm, sup-no';
    expect(amongThem(driven, ['escalation_refused'])).toEqual(['escalation_refused@5']);
  });

  it('has its holds checked (R98, R99)', () => {
    expect(
      amongThem(`${HEARD}, ask-hold, @hold, @wait:90, @return, quit`, ['hold_overdue']),
    ).toEqual(['hold_overdue@3']);
    expect(
      amongThem(`${HEARD}, ask-hold, @hold, @return, quit`, [
        'hold_overdue',
        'hold_no_length',
        'hold_empty_handed',
      ]),
    ).toEqual([]);
  });
});

describe('past the safety line', () => {
  it('each failure stands at the turn that made it', () => {
    expect(
      findingsAt(debriefed('greet, @encourage, provoke, feel, provoke, quit')).filter((found) =>
        /abuse|logged|recovery/.test(found),
      ),
    ).toEqual(expect.arrayContaining(['tolerated_abuse@3', 'not_logged@3', 'no_recovery@3']));
  });

  it('hostility, a warning for anger and an end without a way back are found as such', () => {
    expect(
      amongThem('greet, @encourage, provoke, hostile, boundary, end', [
        'hostile_boundary',
        'no_route_back',
        'ended_after_they_stopped',
      ]),
    ).toEqual(['hostile_boundary@3', 'ended_after_they_stopped@5', 'no_route_back@5']);
    expect(amongThem('greet, @encourage, boundary, quit', ['warned_on_anger'])).toEqual([
      'warned_on_anger@2',
    ]);
  });

  it('steps are no longer asked for, and nothing turns on calm', () => {
    const { steps, findings, turningPoint, safety } = debriefed(
      'greet, @encourage, provoke, calm, boundary, end',
    );
    expect(steps.map(({ state }) => state)).toEqual(['attempted', 'not_due', 'not_due', 'not_due']);
    expect(findings.some(({ code }) => code === 'step_skipped')).toBe(false);
    expect(turningPoint?.turn).toBe(2);
    expect(safety).toMatchObject({ crossedAt: 3, wellbeingFirst: true });
  });
});

describe('a contact not played out', () => {
  it('is held to what was said while open, and to nothing where the trainee left', () => {
    const { runner } = TestSession.start({ scenario: kettleFaults() }).play(
      'greet, @interrupt, cut-send',
    );
    expect(findingsAt(debriefOf(runner.log))).toEqual(['interrupt@1', 'solving_before_hearing@2']);
    runner.send({ type: 'leave' });
    const left = debriefOf(runner.log);
    expect(left).toMatchObject({ stage: 'left', findings: [], focus: null, turningPoint: null });
  });

  it('has a debrief from its first event, and none before it', () => {
    const { runner } = TestSession.start();
    expect(debriefOf(runner.log)).toMatchObject({
      stage: 'open',
      turns: [],
      outcome: 'unresolved',
    });
    expect(() => debriefOf({ ...runner.log, events: [] })).toThrow('beginning');
  });
});

it('every code is unique, and every pitfall has one', () => {
  expect(new Set(FINDING_CODES).size).toBe(FINDING_CODES.length);
  expect(PITFALLS.filter((move) => !(FINDING_CODES as readonly string[]).includes(move))).toEqual([
    'correct_early',
    'misreflect',
  ]);
});
