import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Debrief, debriefOf } from '../../src/debrief/debrief.ts';
import { LEAST_REGRET } from '../../src/debrief/turningPoint.ts';
import { FRAMEWORK_IDS, FRAMEWORKS } from '../../src/heat/frameworks.ts';
import type { SessionLog } from '../../src/log/log.ts';
import { parseLog } from '../../src/log/readLog.ts';
import { anyWalk, debriefed, played, walk } from '../support/debriefing.ts';
import { kettleFaults } from '../support/kettleFaults.ts';
import { property } from '../support/property.ts';
import { TestSession } from '../support/TestSession.ts';

const scenario = kettleFaults();
const anyLog = fc
  .tuple(anyWalk, fc.nat(99))
  .map(([draws, seed]) => walk(TestSession.start({ scenario, seed }).runner, draws).log);

/** What the customer said before the first turn. */
const first = (log: SessionLog): string[] =>
  debriefOf(log).openings.flatMap(({ lines }) => lines.map(({ text }) => text));

const heatTrace = ({ turns, timeline, heat, trust }: ReturnType<typeof debriefOf>) => ({
  turns: turns.map((turn) => [turn.heat, turn.trust, turn.moves, turn.regret]),
  timeline,
  heat,
  trust,
});

/** What the parts of a debrief say of a turn is what the turn says, and no finding is left over. */
function expectToldOnce(debrief: Debrief): void {
  const { findings, ledger, safety, stage, turns, timeline, turningPoint, promises } = debrief;
  const points = [...timeline, ...(turningPoint ? [turningPoint] : [])];
  for (const { turn, quote, worth, inner } of points) {
    const told = turns.find((each) => each.turn === turn);
    if (!told) continue;
    expect(quote).toBe(told.quote || null);
    expect(worth).toEqual(told.moves.flatMap((move) => move.worth ?? []));
    if (inner !== null) expect(told.answer.map((line) => line.inner)).toContain(inner);
  }
  expect(findings).toHaveLength(ledger.length + safety.findings.length);
  const failed = stage === 'ended' ? safety.failures : [];
  expect(safety.findings.map(({ code }) => code).toSorted()).toEqual(failed.toSorted());
  const { made, shown } = promises;
  expect(shown).toEqual(made.find(({ stands }) => stands) ?? made.at(-1) ?? null);
}

describe('the debrief of any play', () => {
  property(
    'has the same bytes from the log in memory and from its text',
    { seed: 31, runs: 40 },
    fc.property(anyLog, (log) => {
      const read = parseLog(JSON.stringify(log));
      expect(read.ok && JSON.stringify(debriefOf(read.log))).toBe(JSON.stringify(debriefOf(log)));
    }),
  );

  property(
    'keeps its heat trace under each framework, while the steps are the framework’s own (R159)',
    { seed: 32, runs: 30 },
    fc.property(anyLog, (log) => {
      const own = heatTrace(debriefOf(log));
      for (const id of FRAMEWORK_IDS) {
        const other = debriefOf(log, id);
        expect(heatTrace(other)).toEqual(own);
        expect(other.steps.map((step) => step.id)).toEqual(
          FRAMEWORKS[id].steps.map((step) => step.id),
        );
      }
    }),
  );

  property(
    'has one focus where there are findings, and each finding quotes its turn (R136, R139)',
    { seed: 33, runs: 60 },
    fc.property(anyLog, (log) => {
      const { findings, focus, turns, turningPoint } = debriefOf(log);
      expect(focus === null).toBe(findings.length === 0);
      if (focus) {
        expect(findings.some(({ code, turn }) => code === focus.code && turn === focus.turn)).toBe(
          true,
        );
      }
      const heard = turns.flatMap(({ answer }) => answer.map(({ text }) => text));
      for (const { turn, quote } of turns.length > 0 ? findings : []) {
        const own = turns[turn ?? -1]?.quote;
        expect(turn).not.toBeNull();
        if (own) expect(quote).toBe(own);
        else expect(quote === null || [...heard, ...first(log)].includes(quote)).toBe(true);
      }
      if (turningPoint) expect(turningPoint.regret).toBeGreaterThanOrEqual(LEAST_REGRET);
    }),
  );

  property(
    'tells turns whose heat and trust hang together, and says everywhere what they say',
    { seed: 34, runs: 40 },
    fc.property(anyLog, (log) => {
      const debrief = debriefOf(log);
      expectToldOnce(debrief);
      const { turns, timeline, heat, trust } = debrief;
      for (const turn of turns) {
        const last = turn.moves.findLast(({ worth }) => worth)?.worth;
        if (last) expect([last.heat, last.trust]).toEqual([turn.heat.after, turn.trust.after]);
        const chosen = turn.offered.find((reply) => reply.chosen);
        if (chosen)
          expect([chosen.heat, chosen.trust]).toEqual([turn.heat.after, turn.trust.after]);
      }
      expect(timeline.map(({ at }) => at)).toEqual(
        timeline.map(({ at }) => at).toSorted((a, b) => a - b),
      );
      expect([timeline[0]?.heat, timeline.at(-1)?.heat]).toEqual([heat.start, heat.end]);
      expect([timeline[0]?.trust, timeline.at(-1)?.trust]).toEqual([trust.start, trust.end]);
    }),
  );
});

describe('a turn', () => {
  it('has its quote, arithmetic, offers and what came back', () => {
    const [greet, pause] = debriefed('greet, @encourage').turns;
    expect(greet).toMatchObject({
      turn: 0,
      by: 'greet',
      scene: 'contact',
      quote: 'Kettle desk, Sam speaking.',
      heat: { before: 60, after: 58 },
      trust: { before: 45, after: 49 },
      prior: null,
      answer: [{ id: 'v1', inner: 'Go on, tell me it was my fault.' }],
    });
    expect(greet?.moves).toMatchObject([
      { said: 'own_intro', worth: { why: 'landed', base: { heat: -2, trust: 4 }, dHeat: -2 } },
    ]);
    expect(greet?.offered).toEqual([
      expect.objectContaining({ id: 'greet', chosen: true, heat: 58, trust: 49 }),
      expect.objectContaining({
        id: 'cold',
        chosen: false,
        tempting: 'It is the first box on the form.',
      }),
    ]);
    expect(pause).toMatchObject({ by: '@encourage', quote: 'Mm-hm.' });
  });

  it('says why a move was worth nothing', () => {
    const { turns } = debriefed(
      'greet, @encourage, more, one-fact, name-off, @note:scald, reflect, correct',
    );
    const nothing = turns.flatMap(({ moves }) => moves.map(({ nothing }) => nothing));
    expect(nothing.filter((code) => code !== null)).toEqual([
      'floor_is_yours',
      'too_few_facts',
      'off_moment',
      'heard_already',
    ]);
  });

  it('takes a sentence from its first piece on, so that it can be tried again', () => {
    const runner = played('greet, @encourage, act-new, own-me, by-five');
    const turn = debriefOf(runner.log).turns[2];
    expect(turn?.quote).toBe('Here is what I will do: I by five today.');
    expect(runner.log.events[turn?.seq ?? 0]?.event).toEqual({
      type: 'reply.chosen',
      id: 'act-new',
    });
  });

  it('puts the promise kept before the words that told of it', () => {
    const whole =
      'greet, @encourage, @note:scald, reflect, feel, sorry, act-new, own-me, by-five, suits, bye';
    const { turns, openings } = debriefed(`${whole}, fu-late, close-none`);
    expect(turns[8]).toMatchObject({
      scene: 'follow_up',
      prior: { what: 'late', dHeat: 12, dTrust: -15 },
      answer: [{ id: 'fu-six' }],
    });
    expect(openings.map(({ scene, lines }) => [scene, lines.map(({ id }) => id)])).toEqual([
      ['contact', ['hello']],
      ['follow_up', ['fu-1']],
    ]);
  });
});

describe('the timeline', () => {
  it('has a point for all that moved heat, named for what moved most', () => {
    const { timeline } = debriefed(
      'greet, @encourage, @wait:14, @note:scald, reflect, ask-hold, @hold, @return, calm',
    );
    expect(timeline.map(({ label, turn }) => [label, turn])).toEqual([
      ['start', null],
      ['own_intro', 0],
      ['listen', 1],
      ['wait', null],
      ['reflect', 2],
      ['nothing', 3],
      ['hold_kept', null],
      ['calm_down', 4],
    ]);
  });

  it('marks the first two to five minutes and what landed in them (R7)', () => {
    const { opening } = debriefed(
      'greet, @encourage, @note:scald, reflect, @wait:130, feel, @wait:200, sorry',
    );
    expect([opening.from, opening.to]).toEqual([120_000, 300_000]);
    expect(opening.landed.map(({ step, within }) => [step, within])).toEqual([
      ['H', 'from'],
      ['E', 'to'],
      ['A', null],
    ]);
  });
});

describe('the turning point', () => {
  it('is the turn that gave most away, with the rest of what was on offer from the best on', () => {
    const { turningPoint, turns } = debriefed(
      'greet, @encourage, @note:scald, reflect, calm, feel',
    );
    const regrets = turns.map(({ regret }) => regret);
    expect(turningPoint?.turn).toBe(regrets.indexOf(Math.max(...regrets)));
    expect(turningPoint?.turn).toBe(3);
    const phiOf = (wanted: boolean) =>
      (turningPoint?.alternatives ?? [])
        .filter(({ sound }) => sound === wanted)
        .map(({ heat, trust }) => heat - trust / 2);
    for (const phi of [phiOf(true), phiOf(false)]) {
      expect(phi.length).toBeGreaterThan(1);
      expect(phi).toEqual(phi.toSorted((a, b) => a - b));
    }
    const sound = turningPoint?.alternatives.map((alternative) => alternative.sound) ?? [];
    expect(sound.lastIndexOf(true)).toBeLessThan(sound.indexOf(false));
    expect(turningPoint?.alternatives.map(({ id }) => id)).not.toContain('calm');
    expect(turningPoint?.alternatives[0]?.id).toBe('name-feel');
  });

  it('is none where no turn gave away six points', () => {
    const { turningPoint, turns } = debriefed('greet, @encourage, @note:scald, reflect');
    expect(turns.length).toBe(3);
    expect(turningPoint).toBeNull();
  });
});

describe('what went well', () => {
  it('is quoted in the order said: two lines that no finding faults', () => {
    const { landed, extraMile } = debriefed(
      'greet, @encourage, @note:scald, reflect, feel, sorry, sorry, sorry',
    );
    expect(landed.map(({ turn }) => turn)).toEqual([2, 3]);
    expect(extraMile.map(({ move, turn }) => [move, turn])).toEqual([
      ['own_intro', 0],
      ['thank', 4],
      ['thank', 5],
      ['thank', 6],
    ]);
  });
});
