/**
 * What the organisation's policies make of the same words: one golden play, read again under each.
 * Nothing that was said or felt changes with them; what the debrief says of it does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { debriefOf } from '../../src/debrief/debrief.ts';
import {
  DEADLINE_FINDINGS,
  DEADLINE_PACKS,
  type DeadlinePolicy,
} from '../../src/heat/deadlines.ts';
import type { APOLOGY_POLICIES } from '../../src/heat/framework.ts';
import type { SessionLog } from '../../src/log/log.ts';
import { withDeadlines } from '../../src/log/withDeadlines.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { shippedFolders, startShipped } from '../support/shipped.ts';

type ApologyPolicy = (typeof APOLOGY_POLICIES)[number];

function goldenLog(scenario: string, name: string): SessionLog {
  const folder = shippedFolders.find(({ id }) => id === scenario)?.path ?? '';
  const golden = parseGolden(readFileSync(join(folder, `${name}.transcript`), 'utf8'));
  if ('error' in golden) throw new Error(golden.error);
  const runner = startShipped(scenario, golden.seed);
  expect(playScript(runner, golden.choose)).toEqual({ ok: true });
  finishScript(runner);
  return runner.log;
}

const deadlineCodes = (log: SessionLog): string[] =>
  debriefOf(log)
    .findings.map(({ code }) => code)
    .filter((code) => (DEADLINE_FINDINGS as readonly string[]).includes(code));

describe('times promised on the bill that turned complex (R70)', () => {
  const friday = goldenLog('billing-surprise', 'pair-friday-b');
  const tenDays = goldenLog('billing-surprise', 'pair-within-ten-days-b');
  const thursday = goldenLog('billing-surprise', 'pair-pause-a');
  const under = (policy: DeadlinePolicy) => (log: SessionLog) =>
    deadlineCodes(withDeadlines(log, policy));

  it.each<[DeadlinePolicy, string[], string[], string[]]>([
    ['always_timeline', [], [], []],
    [
      'simple_resolve_complex_update',
      [],
      ['deadline_on_complex', 'no_feedback_promise'],
      ['deadline_on_complex', 'no_feedback_promise'],
    ],
    [
      'complex_no_time_at_all',
      ['time_on_complex'],
      ['time_on_complex', 'no_feedback_promise'],
      ['time_on_complex', 'no_feedback_promise'],
    ],
    ['regulated', [], [], ['past_deadline']],
  ])('%s', (policy, noon, byFriday, inTen) => {
    const codes = under(policy);
    expect(codes(thursday)).toEqual(noon);
    expect(codes(friday)).toEqual(byFriday);
    expect(codes(tenDays)).toEqual(inTen);
  });

  it('changes nothing of heat and trust, and nothing of the ending', () => {
    const [one, other] = [
      debriefOf(friday),
      debriefOf(withDeadlines(friday, 'regulated', DEADLINE_PACKS.telco)),
    ];
    expect(other.timeline).toEqual(one.timeline);
    expect(other.outcome).toBe(one.outcome);
  });
});

describe('fault admitted (R48)', () => {
  const breaches = (played: SessionLog) =>
    debriefOf(played).findings.filter(({ code }) => code === 'policy_breach');
  const withApologies = (played: SessionLog, apologyPolicy: ApologyPolicy): SessionLog => ({
    ...played,
    events: played.events.map((entry) =>
      entry.event.type === 'contact.started'
        ? { ...entry, event: { ...entry.event, brief: { ...entry.event.brief, apologyPolicy } } }
        : entry,
    ),
  });

  const admitted = goldenLog('billing-surprise', 'pair-fault-b');
  const turn = debriefOf(admitted).turns.find(({ by }) => by === 'e2-sorry');

  it('cools them, and is a finding where only the experience may be apologised for', () => {
    expect(turn && turn.heat.after < turn.heat.before).toBe(true);
    expect(breaches(admitted)).toMatchObject([{ turn: turn?.turn }]);
  });

  it.each<ApologyPolicy>(['ownership', 'fault_allowed'])('is none under %s', (policy) => {
    expect(breaches(withApologies(admitted, policy))).toEqual([]);
  });
});
