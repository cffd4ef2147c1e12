/** The safety protocol: which codes fire on which sequence of signals and answers. */
import { describe, expect, test } from 'vitest';
import { isMove, type Move } from '../../src/heat/moves.ts';
import {
  DEFAULT_SAFETY_POLICY,
  SAFETY_FAILURES,
  type SafetyFailure,
  safetyFailures,
} from '../../src/heat/safety.ts';

type Case = readonly [name: string, moves: string, ...codes: SafetyFailure[]];

const moves = (words: string): Move[] =>
  words.split(' ').map((word) => {
    if (!isMove(word)) throw new Error(`no such move: ${word}`);
    return word;
  });

const CASES: readonly Case[] = [
  ['anger, HEAT', 'customer:anger empathy customer:anger empathy customer:calm'],
  ['ends on anger', 'customer:anger end_without_route', 'ended_on_anger', 'no_route_back'],
  ['warns on anger', 'customer:anger boundary customer:calm empathy', 'warned_on_anger'],
  ['boundary on talk-over', 'customer:talk_over boundary customer:calm empathy', 'warned_on_anger'],
  [
    'abuse stops after the boundary',
    'customer:anger empathy customer:abuse boundary customer:calm empathy log_incident recover',
  ],
  [
    'full path',
    'customer:abuse boundary customer:abuse consequence customer:abuse end_with_route log_incident recover',
  ],
  ['no warning', 'customer:abuse end_with_route log_incident recover', 'ended_without_warning'],
  [
    'one warning too few',
    'customer:abuse boundary customer:abuse end_with_route log_incident recover',
    'ended_without_warning',
  ],
  [
    'slur: one is enough',
    'customer:slur boundary customer:slur end_with_route log_incident recover',
  ],
  [
    'tolerates',
    'customer:abuse empathy customer:abuse empathy customer:calm empathy log_incident recover',
    'tolerated_abuse',
  ],
  [
    'ends after they stopped',
    'customer:abuse boundary customer:calm end_with_route log_incident recover',
    'ended_after_they_stopped',
  ],
  ['threat: end, help', 'customer:threat end_with_route get_help log_incident recover'],
  ['threat ignored', 'customer:threat empathy log_incident recover', 'threat_not_escalated'],
  ['danger in person', 'customer:imminent step_back get_help log_incident recover'],
  [
    'danger: keeps talking',
    'customer:imminent empathy get_help log_incident recover',
    'did_not_exit',
    'kept_talking_in_danger',
  ],
  ['distress, right', 'customer:distress keep_connected warm_handover log_incident recover'],
  [
    'distress, ended',
    'customer:distress end_without_route',
    'distress_not_held',
    'ended_on_distress',
    'no_recovery',
    'no_route_back',
    'no_warm_handover',
    'not_logged',
  ],
  [
    'hostile',
    'customer:abuse hostile_reply boundary customer:abuse consequence customer:abuse end_with_route log_incident recover',
    'hostile_boundary',
  ],
];

test.each(CASES)('%s', (_, words, ...codes) => {
  expect(safetyFailures(moves(words))).toEqual(codes);
});

test('the table has its eighteen cases', () => expect(CASES).toHaveLength(18));

describe('beyond the table', () => {
  test.each<Case>([
    ['nothing crossed, nothing owed', 'listen reflect empathy'],
    [
      'abuse unanswered at the end',
      'customer:abuse empathy log_incident recover',
      'tolerated_abuse',
    ],
    [
      'hostility answers nothing',
      'customer:abuse hostile_reply customer:abuse boundary customer:calm log_incident recover',
      'hostile_boundary',
      'tolerated_abuse',
    ],
    [
      'a threat takes over from an insult',
      'customer:abuse customer:threat get_help log_incident recover',
    ],
    [
      'distress takes over from an insult',
      'customer:abuse customer:distress keep_connected warm_handover log_incident recover',
    ],
    [
      'anger between insults answers nothing',
      'customer:abuse customer:anger customer:abuse boundary customer:calm log_incident recover',
      'tolerated_abuse',
    ],
    [
      'calming down answers an insult',
      'customer:abuse customer:calm customer:abuse boundary customer:calm log_incident recover',
    ],
    [
      'a code is told once',
      'customer:anger boundary boundary end_with_route end_with_route',
      'ended_on_anger',
      'warned_on_anger',
    ],
    [
      'warnings last through a calm spell',
      'customer:abuse boundary customer:calm empathy customer:abuse consequence customer:abuse end_with_route log_incident recover',
    ],
    [
      'a warning on anger is wrong and counts all the same',
      'customer:anger boundary customer:abuse consequence customer:abuse end_with_route log_incident recover',
      'warned_on_anger',
    ],
    [
      'no way back is owed under threat',
      'customer:threat end_without_route get_help log_incident recover',
    ],
    [
      'after abuse it is owed',
      'customer:abuse boundary customer:abuse consequence customer:abuse end_without_route log_incident recover',
      'no_route_back',
    ],
    [
      'passed on unbriefed',
      'customer:distress keep_connected cold_handover log_incident recover',
      'cold_handover',
      'no_warm_handover',
    ],
    [
      'help called is a handover begun',
      'customer:distress keep_connected get_help log_incident recover',
    ],
    [
      'a threat handed over warm is escalated',
      'customer:threat warm_handover log_incident recover',
    ],
    [
      'abuse that stopped is written down too',
      'customer:abuse boundary customer:calm empathy',
      'no_recovery',
      'not_logged',
    ],
    [
      'leaving danger and then speaking is still speaking in danger',
      'customer:imminent step_back empathy log_incident recover',
      'kept_talking_in_danger',
    ],
  ])('%s', (_, words, ...codes) => {
    expect(safetyFailures(moves(words))).toEqual(codes);
  });
});

describe('the organisation’s policy', () => {
  const strict = { warningsFor: { abuse: 1, slur: 0 } };

  test('says how many warnings are due for abuse', () => {
    const once = moves(
      'customer:abuse boundary customer:abuse end_with_route log_incident recover',
    );
    expect(safetyFailures(once, strict)).toEqual([]);
  });

  test('and for a slur', () => {
    const none = moves('customer:slur end_with_route log_incident recover');
    expect(safetyFailures(none)).toEqual(['ended_without_warning']);
    expect(safetyFailures(none, strict)).toEqual([]);
  });
});

describe('a threat that is kept on the line', () => {
  const policy = { ...DEFAULT_SAFETY_POLICY, keepLineOpen: true };
  const [left, cut] = ['keep_connected', 'end_with_route'].map((last) =>
    moves(`customer:threat get_help ${last} log_incident recover`),
  ) as [Move[], Move[]];

  test('is not to be ended, not even with a way back', () => {
    expect(safetyFailures(cut)).toEqual([]);
    expect(safetyFailures(cut, policy)).toEqual(['line_cut']);
  });

  test('needn’t be', () => expect(safetyFailures(left, policy)).toEqual([]));

  test('says nothing of a contact without one', () => {
    const insulted = moves(
      'customer:slur boundary customer:slur end_with_route log_incident recover',
    );
    expect(safetyFailures(insulted, policy)).toEqual([]);
  });
});

test('every code that a bare sequence can earn is earned by a case here', () => {
  const contactOnly: SafetyFailure[] = ['orphaned_case', 'unreported'];
  const earned = new Set([
    ...CASES.flatMap(([, , ...codes]) => codes),
    ...safetyFailures(moves('customer:distress cold_handover')),
    ...safetyFailures(moves('customer:threat end_with_route'), {
      ...DEFAULT_SAFETY_POLICY,
      keepLineOpen: true,
    }),
  ]);
  const expected = SAFETY_FAILURES.filter((code) => !contactOnly.includes(code));
  expect([...earned].toSorted()).toEqual(expected.toSorted());
});
