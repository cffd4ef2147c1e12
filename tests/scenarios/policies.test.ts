/**
 * What the organisation's policies make of the same words: one golden play, read again under each.
 * Nothing that was said or felt changes with them; what the debrief says of it does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { castFor } from '../../src/cast/draw.ts';
import { folderAt } from '../../src/cli/folders.ts';
import { debriefOf } from '../../src/debrief/debrief.ts';
import { compileStory } from '../../src/dialogue/compileStory.ts';
import { loadScenario, type ScenarioFolder } from '../../src/dialogue/loadScenario.ts';
import { readOrganisation } from '../../src/dialogue/readOrganisation.ts';
import type { Scenario } from '../../src/dialogue/scenarioSchema.ts';
import { underOrganisation } from '../../src/dialogue/underOrganisation.ts';
import {
  DEADLINE_FINDINGS,
  DEADLINE_PACKS,
  type DeadlinePolicy,
} from '../../src/heat/deadlines.ts';
import type { APOLOGY_POLICIES } from '../../src/heat/framework.ts';
import type { SessionLog } from '../../src/log/log.ts';
import { withDeadlines } from '../../src/log/withDeadlines.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { createRunner, type Runner } from '../../src/session/runner.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { briefingView } from '../../src/session/view/briefingView.ts';
import { callView } from '../../src/session/view/callView.ts';
import { people, shippedFolders, startShipped } from '../support/shipped.ts';

type ApologyPolicy = (typeof APOLOGY_POLICIES)[number];

function goldenLog(
  scenario: string,
  name: string,
  start: (id: string, seed: number) => Runner = startShipped,
): SessionLog {
  const folder = shippedFolders.find(({ id }) => id === scenario)?.path ?? '';
  const golden = parseGolden(readFileSync(join(folder, `${name}.transcript`), 'utf8'));
  if ('error' in golden) throw new Error(golden.error);
  const runner = start(scenario, golden.seed);
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

describe('warnings due before an end', () => {
  const folder = folderAt(shippedFolders.find(({ id }) => id === 'abusive-caller')?.path ?? '');
  const withSafety = (safety: string): ScenarioFolder => ({
    ...folder,
    read: (name) => folder.read(name)?.replace('safety: {}', `safety: ${safety}`) ?? null,
  });
  const under = (organisation: string, of: ScenarioFolder = folder): Scenario => {
    const { data } = readOrganisation(`passMark: 70\n${organisation}`);
    const { scenario } = underOrganisation(loadScenario(of, compileStory), data);
    if (!scenario) throw new Error('not to be played');
    return scenario;
  };
  const played = (scenario: Scenario, name: string) =>
    goldenLog('abusive-caller', name, (id, seed) =>
      createRunner({
        ...{ scenario, seed, mode: 'practice', framework: scenario.data.framework },
        person: castFor(people, seed, id),
      }),
    );
  const codes = (log: SessionLog) => debriefOf(log).findings.map(({ code }) => code as string);
  const ONE = 'warningsFor: { abuse: 1, slur: 1 }';
  const FOUR = 'warningsFor: { abuse: 4, slur: 1 }';

  it('are the organisation’s: one is enough where it asks for one', () => {
    const name = 'one-warning-too-few';
    expect(codes(goldenLog('abusive-caller', name))).toContain('ended_without_warning');
    expect(codes(played(under(''), name))).toContain('ended_without_warning');
    const log = played(under(ONE), name);
    expect(codes(log)).not.toContain('ended_without_warning');
    expect(debriefOf(log).outcome).toBe('safety_closed');
  });

  it('are the scenario’s where it says so itself', () => {
    const own = under(FOUR, withSafety('{ warningsFor: { abuse: 1, slur: 1 } }'));
    expect(codes(played(under(FOUR), 'one-warning-too-few'))).toContain('ended_without_warning');
    expect(codes(played(own, 'one-warning-too-few'))).not.toContain('ended_without_warning');
  });

  it('stand on the card, before the contact and in it, with the organisation’s own words', () => {
    const words = { boundary: 'Stop.', consequence: 'Or I go.', ending: 'Bye, ring us.' };
    const scenario = under(`${ONE}\nwarningWords: ${JSON.stringify(words)}`);
    const [person] = people;
    if (!person) throw new Error('nobody');
    const expected = { due: { abuse: 1, slur: 1 }, words };
    expect(briefingView(scenario.data, person).warnings).toEqual(expected);
    const runner = createRunner({
      ...{ scenario, person, seed: 1, mode: 'practice', framework: scenario.data.framework },
    });
    expect(callView(runner).warnings).toEqual(expected);
  });

  it('are nobody’s where the line is kept open, or there is no protocol', () => {
    for (const id of ['threat-call', 'late-delivery']) {
      expect(callView(startShipped(id, 1)).warnings).toBeNull();
    }
  });

  it('are written in no scenario’s card: the number is the organisation’s alone', () => {
    for (const { path } of shippedFolders) {
      const yaml = folderAt(path).read('scenario.yaml') ?? '';
      expect(yaml).not.toMatch(/\b(one|two|three|\d) warnings?\b/i);
    }
  });
});
