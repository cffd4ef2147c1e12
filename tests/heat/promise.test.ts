/** Commitments: how many slots make one (R62), and what is wrong with a promise (R64, R68–R73). */
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/heat/brief.ts';
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

test('every finding has a case', () => {
  const shown = new Set(CASES.flatMap(([, , , findings]) => findings));
  expect(PROMISE_FINDINGS.filter((code) => !shown.has(code))).toEqual([]);
});
