/** What the trainee makes of it, held against the play; the pass mark; one attempt beside another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Debrief, debriefOf } from '../../src/debrief/debrief.ts';
import type { Finding } from '../../src/debrief/findingCodes.ts';
import { isTheAgents } from '../../src/debrief/focus.ts';
import { measuresCsv } from '../../src/debrief/measuresCsv.ts';
import { FRAMEWORK_IDS } from '../../src/heat/frameworks.ts';
import { attemptsOf, retryFrom } from '../../src/log/attempts.ts';
import type { Mode } from '../../src/log/events.ts';
import type { SessionLog } from '../../src/log/log.ts';
import type { Prediction } from '../../src/log/reflection.ts';
import { resumeRunner } from '../../src/session/replay.ts';
import { createRunner, type Runner } from '../../src/session/runner.ts';
import { finishScript, playScript, splitScript } from '../../src/session/script.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { MOST_WORDS, tellFinding } from '../../src/words/tellFinding.ts';
import { anyWalk, walk } from '../support/debriefing.ts';
import { kettle } from '../support/kettle.ts';
import { property } from '../support/property.ts';
import { shippedFolders, startShipped } from '../support/shipped.ts';
import { somebody } from '../support/TestSession.ts';

const scenario = kettle();
const GOOD =
  'greet, @let_run, @note:scald, reflect, feel, sorry, act-new, own-me, by-five, suits, bye, @wrapup:done, fu-news, close';
const POOR = 'greet, @let_run, calm, calm, calm, sup-no, sup-no';

function playedAs(mode: Mode, script: string, passMark = 70): Runner {
  const framework = scenario.data.framework;
  const runner = createRunner({ scenario, person: somebody, seed: 1, mode, framework, passMark });
  playScript(runner, splitScript(script));
  finishScript(runner);
  return runner;
}

const guess = (over: Partial<Prediction> = {}): Prediction => ({
  reaction: null,
  missed: null,
  satisfied: null,
  ratings: {},
  ...over,
});

function calibrated(script: string, prediction: Partial<Prediction>) {
  const runner = playedAs('practice', script);
  runner.send({ type: 'predict', prediction: guess(prediction) });
  return debriefOf(runner.log);
}

describe('calibration', () => {
  it.each([
    [GOOD, 90, { predicted: 0.9, actual: true, brier: 0.01, bias: -0.1 }],
    [GOOD, 0, { predicted: 0, actual: true, brier: 1, bias: -1 }],
    [POOR, 90, { predicted: 0.9, actual: false, brier: 0.81, bias: 0.9 }],
    [POOR, 50, { predicted: 0.5, actual: false, brier: 0.25, bias: 0.5 }],
  ])('of "%s" expected at %i %%', (script, satisfied, expected) => {
    expect(calibrated(script, { satisfied }).calibration.satisfied).toEqual(expected);
  });

  it('holds the step named against those that never landed', () => {
    const { missed } = calibrated(POOR, { missed: 'E' }).calibration;
    expect(missed).toMatchObject({ named: 'E', right: true });
    expect(missed?.actual.map(({ id }) => id)).toContain('H');
    expect(calibrated(POOR, { missed: 'none' }).calibration.missed?.right).toBe(false);
    expect(calibrated(GOOD, { missed: 'none' }).calibration.missed?.right).toBe(true);
    expect(calibrated(GOOD, { missed: 'E' }).calibration.missed?.right).toBe(false);
  });

  it('leaves a step alone that another framework does not have', () => {
    const runner = playedAs('practice', POOR);
    runner.send({ type: 'predict', prediction: guess({ missed: 'E', satisfied: 20 }) });
    expect(debriefOf(runner.log, 'act').calibration).toMatchObject({
      missed: null,
      satisfied: { predicted: 0.2 },
    });
  });

  it('puts the trainee’s own rating beside the scorecard’s', () => {
    const { calibration, scorecard } = calibrated(GOOD, { ratings: { hear: 2, act: 5 } });
    const rated = (id: string) => scorecard.criteria.find((each) => each.id === id)?.rating;
    expect(calibration.ratings).toEqual([
      { part: 'hear', own: 2, scored: rated('hear') },
      { part: 'act', own: 5, scored: rated('act') },
    ]);
  });

  it('has the change of confidence where both were given, the last of each', () => {
    const runner = playedAs('practice', GOOD);
    runner.send({ type: 'rateConfidence', when: 'after', level: 2 });
    runner.send({ type: 'rateConfidence', when: 'after', level: 4 });
    expect(debriefOf(runner.log).calibration.confidence).toEqual({
      before: null,
      after: 4,
      change: null,
    });
    const before = { type: 'confidence.rated', when: 'before', level: 3 } as const;
    const [started, ...rest] = runner.log.events.map(({ event }) => event);
    const events = [started, before, ...rest].map((event, seq) => ({ seq, at: 0, event }));
    const log = { ...runner.log, events } as SessionLog;
    expect(debriefOf(log).calibration.confidence.change).toBe(1);
  });

  it('changes nothing else: neither heat nor findings nor focus', () => {
    const { calibration: _, predictFirst, ...plain } = debriefOf(playedAs('practice', POOR).log);
    const {
      calibration: __,
      predictFirst: askedAgain,
      ...guessed
    } = calibrated(POOR, { satisfied: 10, missed: 'H' });
    expect(guessed).toEqual(plain);
    expect([predictFirst, askedAgain]).toEqual([true, false]);
  });
});

describe('the pass mark', () => {
  it('is judged in an assessed contact, and there alone', () => {
    const good = debriefOf(playedAs('assessed', GOOD).log);
    expect(good.assessment).toEqual({ passMark: 70, points: good.scorecard.total, passed: true });
    expect(debriefOf(playedAs('assessed', POOR).log).assessment?.passed).toBe(false);
    expect(debriefOf(playedAs('assessed', GOOD, 100).log).assessment?.passed).toBe(false);
    expect(debriefOf(playedAs('practice', GOOD).log).assessment).toBeNull();
  });
});

describe('a retry', () => {
  const first = playedAs('assessed', POOR).log;
  const { retry, turns } = debriefOf(first);
  const again = (): Runner => {
    const resumed = resumeRunner(retryFrom(first, retry?.seq ?? 0), scenario, somebody);
    if (!resumed.ok) throw new Error(resumed.error.message);
    return resumed.runner;
  };
  const finished = (): SessionLog => {
    const runner = again();
    playScript(runner, splitScript('@note:scald, reflect, feel, sorry'));
    playScript(runner, splitScript('act-new, own-me, by-five, suits, bye'));
    finishScript(runner);
    return runner.log;
  };

  it('begins at the focus, and from the turning point at the turning point', () => {
    const { focus, turningPoint } = debriefOf(first);
    expect(focus?.turn).not.toBe(turningPoint?.turn);
    expect(retry).toEqual({ turn: focus?.turn, seq: turns[focus?.turn ?? -1]?.seq });
    expect(turningPoint?.retry).toEqual({
      turn: turningPoint?.turn,
      seq: turns[turningPoint?.turn ?? -1]?.seq,
    });
    const { contact } = again();
    const before = turns[(retry?.turn ?? 0) - 1];
    expect(contact.customer.heat / 10).toBe(before?.heat.after);
    expect(contact.turn).toBe(retry?.turn);
  });

  it('stands beside the first attempt, which stays as it was', () => {
    const log = finished();
    const { comparison, attempt, assessment, mode } = debriefOf(log);
    expect(attemptsOf(log)[0]).toEqual(first);
    expect({ attempt, assessment, mode }).toEqual({
      attempt: 2,
      assessment: null,
      mode: 'practice',
    });
    expect(comparison?.from).toBe(retry?.turn);
    expect(comparison?.first.timeline).toEqual(debriefOf(first).timeline);
    expect(comparison?.first.outcome).toBe(debriefOf(first).outcome);
    const shared = (comparison?.from ?? 0) + 1;
    expect(comparison?.latest.timeline.slice(0, shared)).toEqual(
      comparison?.first.timeline.slice(0, shared),
    );
    expect(comparison?.latest.heat.end).toBeLessThan(comparison?.first.heat.end ?? 0);
  });

  it('has no second attempt where there was none', () => {
    expect(debriefOf(first)).toMatchObject({ attempt: 1, comparison: null });
  });
});

describe('the report', () => {
  it('of a guided contact is three screens, the rest behind more', () => {
    const { report } = debriefOf(playedAs('guided', POOR).log);
    expect(report.first).toEqual(['happened', 'turning', 'focus']);
    expect(report.plain).toBe(true);
    expect(report.more).toContain('scores');
    expect(report.more).toContain('transcript');
  });

  it('begins with what happened elsewhere too, and leaves out safety where nothing was', () => {
    const { report } = debriefOf(playedAs('practice', POOR).log);
    expect(report.first[0]).toBe('happened');
    expect(report.first).not.toContain('safety');
    expect(report.first).not.toContain('compared');
    expect(report.more).toEqual([]);
    expect(report.plain).toBe(false);
  });
});

describe('the measures as a table', () => {
  it('have a value for every name, and no cell that breaks the table', () => {
    const { log } = playedAs('assessed', GOOD);
    const rows = measuresCsv({
      ...debriefOf(log),
      scenario: { id: '=1,"b"', hash: 'x', title: '' },
    })
      .trimEnd()
      .split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/^"'=1,""b""","x","heat\.apologise","assessed",1,1,"ended","loyal",/);
    const names = rows[0]?.replace('\uFEFF', '').replaceAll('"', '').split(',') ?? [];
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('csat');
  });
});

const BANNED = {
  en: /you should have|\balways\b|\bnever\b|remember to/i,
  de: /hätten? (Sie )?.*sollen|(?<!noch )\bimmer\b|\bniemals?\b|denken Sie daran/i,
};

function expectTold(finding: Finding, { turns }: Debrief): void {
  const { turn, quote } = finding;
  expect(turn === null ? null : turns[turn]?.turn).toBe(turn);
  expect(quote).toBeTruthy();
  for (const [language, catalogue] of [
    ['en', en],
    ['de', de],
  ] as const) {
    const told = tellFinding(finding, catalogue);
    for (const text of Object.values(told)) {
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(MOST_WORDS);
      expect(text).not.toMatch(/\{\w+\}|undefined/);
    }
    const bare = tellFinding({ ...finding, quote: null }, catalogue);
    for (const text of Object.values(bare)) expect(text).not.toMatch(BANNED[language]);
    // Quote first, wherever there is room for one.
    const room = MOST_WORDS - bare.heard.split(/\s+/).length;
    const [opened] = (quote ?? '').split(/[\s.,;:!?…]/);
    if (room >= 4) expect(told.heard.slice(1).startsWith(opened ?? '')).toBe(true);
  }
}

/** One of the findings, told where it stands among them; and the way back leads to it. */
function expectOneFocus({ findings, focus, retry, stage, turningPoint }: Debrief): void {
  const { class: _, step: __, stepLabel: ___, model: ____, ...finding } = focus ?? {};
  if (focus) expect(findings).toContainEqual(finding);
  else expect(findings.filter(isTheAgents)).toEqual([]);
  if (stage === 'ended') expect(retry?.turn).toBe(focus?.turn ?? turningPoint?.turn);
}

describe.each(shippedFolders)('any play of $id', ({ id }) => {
  property(
    'keeps its heat under each framework (R159), has one focus (R136), and tells each finding with its turn and quote (R139)',
    { seed: 20263, runs: 6 },
    fc.property(anyWalk, fc.nat(99), (draws, seed) => {
      const { log } = walk(startShipped(id, seed), draws);
      const own = debriefOf(log);
      const heatOf = ({ turns, timeline, turningPoint }: typeof own) => ({
        timeline,
        turningPoint,
        turns: turns.map(({ heat, trust, moves, offered }) => [heat, trust, moves, offered]),
      });
      for (const framework of FRAMEWORK_IDS) {
        const other = debriefOf(log, framework);
        expect(heatOf(other)).toEqual(heatOf(own));
        if (own.turns.length === 0) continue;
        for (const finding of other.findings) expectTold(finding, other);
        expectOneFocus(other);
      }
    }),
  );
});
