/** Commitments: how many slots make one (R62), and what is wrong with a promise (R64, R68–R73). */
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/heat/brief.ts';
import { DEADLINE_FINDINGS, DEADLINE_PACKS, type DueKind } from '../../src/heat/deadlines.ts';
import { gradeCommitment, PROMISE_FINDINGS, promiseFindings } from '../../src/heat/promise.ts';
import type { Slots } from '../../src/heat/speech.ts';
import { aBrief } from '../support/TestContact.ts';

describe('grading', () => {
  test.each<[Slots, ReturnType<typeof gradeCommitment>]>([
    [{ action: 'resend', owner: 'me', by: 'friday' }, 'commit_full'],
    [{ action: 'resend', owner: 'me' }, 'commit_partial'],
    [{ action: 'resend', by: 'friday' }, 'commit_partial'],
    [{ owner: 'me', by: 'friday' }, 'commit_partial'],
    [{ action: 'resend' }, 'commit_vague'],
    [{ owner: 'me' }, 'commit_vague'],
    [{ by: 'friday' }, 'commit_vague'],
    [{}, 'commit_vague'],
  ])('%j is %s', (slots, grade) => {
    expect(gradeCommitment(slots)).toBe(grade);
  });
});

const complex: Partial<Brief> = { complexity: 'complex' };
const always: Partial<Brief> = { complexity: 'complex', deadlinePolicy: 'always_timeline' };

type Case = readonly [
  name: string,
  brief: Partial<Brief>,
  slots: Slots,
  findings: readonly (typeof PROMISE_FINDINGS)[number][],
];

const CASES: readonly Case[] = [
  ['a sound promise', {}, { action: 'resend', owner: 'me', by: 'friday' }, []],
  ['a time that can’t be kept', {}, { action: 'resend', by: 'tonight' }, ['overpromise']],
  ['more than one may give', {}, { action: 'replace', by: 'friday' }, ['beyond_authority']],
  ['both', {}, { action: 'replace', by: 'tonight' }, ['overpromise', 'beyond_authority']],
  [
    'a fix date on a complex case',
    complex,
    { action: 'resend', by: 'friday' },
    ['deadline_on_complex', 'no_feedback_promise'],
  ],
  ['news on a complex case', complex, { action: 'resend', owner: 'me', by: 'news' }, []],
  ['no time on a complex case', complex, { action: 'resend' }, ['no_feedback_promise']],
  ['news on a simple case', {}, { action: 'resend', by: 'news' }, []],
  ['a fix date where policy always wants one', always, { action: 'resend', by: 'friday' }, []],
  ['a word that names nothing', {}, {}, []],
];

test.each(CASES)('%s', (_, brief, slots, findings) => {
  expect(promiseFindings(slots, aBrief(brief))).toEqual(findings);
});

test('a case that turned complex is judged as complex', () => {
  const findings = promiseFindings({ action: 'resend', by: 'friday' }, aBrief(), true);
  expect(findings).toEqual(['deadline_on_complex', 'no_feedback_promise']);
});

describe('the same promise under each policy (R70)', () => {
  const telco = DEADLINE_PACKS.telco;
  const POLICIES: Readonly<Record<string, Partial<Brief>>> = {
    always: { deadlinePolicy: 'always_timeline' },
    default: { deadlinePolicy: 'simple_resolve_complex_update' },
    none: { deadlinePolicy: 'complex_no_time_at_all' },
    telco: { deadlinePolicy: 'regulated', deadlines: telco },
    urgent: { deadlinePolicy: 'regulated', deadlines: telco, urgent: true },
  };
  type Found = readonly (typeof PROMISE_FINDINGS)[number][];
  const dated = (kind: 'resolve' | 'update', days: number) => ({ kind, days });
  const TABLE: readonly (readonly [
    name: string,
    time: { kind: DueKind; days?: number } | null,
    found: Readonly<Record<string, Found>>,
  ])[] = [
    [
      'solved in three days',
      dated('resolve', 3),
      {
        always: [],
        default: ['deadline_on_complex', 'no_feedback_promise'],
        none: ['time_on_complex', 'no_feedback_promise'],
        telco: [],
        urgent: ['past_deadline'],
      },
    ],
    [
      'solved in six',
      dated('resolve', 6),
      {
        always: [],
        default: ['deadline_on_complex', 'no_feedback_promise'],
        none: ['time_on_complex', 'no_feedback_promise'],
        telco: ['past_deadline'],
        urgent: ['past_deadline'],
      },
    ],
    [
      'news in two',
      dated('update', 2),
      { always: [], default: [], none: ['time_on_complex'], telco: [], urgent: [] },
    ],
    [
      'news in eleven',
      dated('update', 11),
      {
        always: [],
        default: [],
        none: ['time_on_complex'],
        telco: ['past_deadline'],
        urgent: ['past_deadline'],
      },
    ],
    [
      'you will hear whether it is solved',
      { kind: 'unnamed' },
      {
        always: ['no_feedback_promise'],
        default: ['no_feedback_promise'],
        none: [],
        telco: ['no_feedback_promise'],
        urgent: ['no_feedback_promise'],
      },
    ],
    [
      'no word of when',
      null,
      {
        always: [],
        default: ['no_feedback_promise'],
        none: ['no_feedback_promise'],
        telco: ['no_feedback_promise'],
        urgent: ['no_feedback_promise'],
      },
    ],
  ];

  const briefWith = (policy: Partial<Brief>, time: { kind: DueKind; days?: number } | null) => {
    const { promises } = aBrief();
    const times = time ? { due: { label: 'then', realistic: true, ...time } } : {};
    return aBrief({ complexity: 'complex', promises: { ...promises, times }, ...policy });
  };

  test.each(
    TABLE.flatMap(([name, time, found]) =>
      Object.entries(found).map(([policy, codes]) => [name, policy, time, codes] as const),
    ),
  )('%s, under %s', (_, policy, time, codes) => {
    const brief = briefWith(POLICIES[policy] ?? {}, time);
    const slots = { action: 'resend', owner: 'me', ...(time ? { by: 'due' } : {}) };
    expect(promiseFindings(slots, brief)).toEqual(codes);
  });

  test('says nothing of a time that nobody counted in days', () => {
    const brief = briefWith(POLICIES.telco ?? {}, { kind: 'resolve' });
    expect(promiseFindings({ action: 'resend', owner: 'me', by: 'due' }, brief)).toEqual([]);
  });

  test('leaves a simple case its end date under every policy but the regulator’s', () => {
    for (const [name, policy] of Object.entries(POLICIES)) {
      const brief = { ...briefWith(policy, dated('resolve', 6)), complexity: 'simple' as const };
      const found = promiseFindings({ action: 'resend', owner: 'me', by: 'due' }, brief);
      expect(found).toEqual(['telco', 'urgent'].includes(name) ? ['past_deadline'] : []);
    }
  });

  test('shows every finding about a time', () => {
    const shown = new Set(TABLE.flatMap(([, , found]) => Object.values(found).flat()));
    expect(DEADLINE_FINDINGS.filter((code) => !shown.has(code))).toEqual([]);
  });
});

test('every other finding has a case', () => {
  const shown = new Set(CASES.flatMap(([, , , findings]) => findings));
  const others = PROMISE_FINDINGS.filter(
    (code) => !DEADLINE_FINDINGS.some((each) => each === code),
  );
  expect(others.filter((code) => !shown.has(code))).toEqual([]);
});
