/** What a history says: when a focus closes, what to take next, when to come back, how steps went. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameworkId } from '../../src/heat/frameworks.ts';
import type { Move } from '../../src/heat/moves.ts';
import { retryFrom } from '../../src/log/attempts.ts';
import { attemptsOf } from '../../src/progress/attempt.ts';
import { addDays, daysBetween } from '../../src/progress/days.ts';
import { endingsSeen } from '../../src/progress/endings.ts';
import { focusItemsOf } from '../../src/progress/focusItems.ts';
import { drillMovesOf, recommend } from '../../src/progress/recommend.ts';
import type { KeptSession } from '../../src/progress/records.ts';
import { revisitsOf } from '../../src/progress/revisits.ts';
import { trendOf } from '../../src/progress/trend.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { property } from '../support/property.ts';
import { startShipped } from '../support/shipped.ts';
import { attempt } from './attempts.ts';
import { decks } from './decks.ts';

const VAGUE = ['commit_vague', 'T'] as const;
const flagged = attempt({ focus: VAGUE });

describe('a focus item', () => {
  it('is open from the session that named it', () => {
    expect(focusItemsOf([flagged])).toMatchObject([
      {
        key: 'commit_vague:commit_full',
        flaggedOn: '2026-11-01',
        flaggedIn: 'one',
        clean: [],
        closed: null,
      },
    ]);
  });

  it('closes after two clean runs of different contacts, and tells attempts and days', () => {
    const items = focusItemsOf([
      flagged,
      attempt({ on: 2, scenario: 'two' }),
      attempt({ on: 5, scenario: 'one' }),
    ]);
    expect(items).toMatchObject([{ closed: { on: '2026-11-06', attempts: 2, days: 5 } }]);
  });

  it('stays open after two clean runs of the same contact', () => {
    const again = attempt({ on: 1, scenario: 'two' });
    expect(focusItemsOf([flagged, again, again])).toMatchObject([{ clean: ['two'], closed: null }]);
  });

  it('begins anew where the fault is seen again, though another one was named', () => {
    const items = focusItemsOf([
      flagged,
      attempt({ on: 1, scenario: 'two' }),
      attempt({ on: 2, faults: ['commit_vague:commit_full'], focus: ['step_skipped', 'H'] }),
      attempt({ on: 3, scenario: 'three' }),
    ]);
    const vague = items.find(({ key }) => key === 'commit_vague:commit_full');
    expect(vague).toMatchObject({ again: 1, clean: ['three'], closed: null });
  });

  it('is a new one when it comes back after it closed', () => {
    const items = focusItemsOf([
      flagged,
      attempt({ on: 1, scenario: 'two' }),
      attempt({ on: 2, scenario: 'three' }),
      attempt({ on: 3, focus: VAGUE }),
    ]);
    expect(items.map(({ closed }) => closed?.on ?? null)).toEqual([null, '2026-11-03']);
  });

  it('is not closed by contacts in which it could not have been made', () => {
    const threat = attempt({ focus: ['threat_not_escalated', null], met: { safety: true } });
    const calm = [attempt({ on: 1, scenario: 'two' }), attempt({ on: 2, scenario: 'three' })];
    expect(focusItemsOf([threat, ...calm])).toMatchObject([{ clean: [] }]);
    const broken = attempt({ on: 1, scenario: 'two', steps: { T: 'not_due' } });
    expect(focusItemsOf([flagged, broken])).toMatchObject([{ clean: [] }]);
  });

  describe('of a framework whose letters mean something else', () => {
    const under = (framework: FrameworkId, more: Parameters<typeof attempt>[0] = {}) =>
      attempt({ ...more, over: { framework, ...more.over } });
    const clean = (framework: FrameworkId) => [
      under(framework, { on: 1, scenario: 'two' }),
      under(framework, { on: 2, scenario: 'three' }),
    ];
    const closedBy = (
      [framework, step]: readonly [FrameworkId, string],
      runs: readonly FrameworkId[],
    ) => {
      const first = under(framework, { focus: ['step_skipped', step] });
      return focusItemsOf([first, ...runs.flatMap(clean)])[0]?.closed !== null;
    };

    it.each<[FrameworkId, string, FrameworkId, boolean]>([
      ['act', 'A', 'heat.apologise', false],
      ['heat.ask', 'A', 'heat.apologise', false],
      ['heat.apologise', 'A', 'heat.ask', false],
      ['act', 'C', 'heat.apologise', true],
      ['aea', 'A2', 'heat.apologise', true],
      ['aea', 'A1', 'act', true],
      ['heat.ask', 'H', 'heat.responsibility', true],
    ])('%s %s after two clean runs under %s: closed is %s', (framework, step, runs, closed) => {
      expect(closedBy([framework, step], [runs])).toBe(closed);
      expect(closedBy([framework, step], [framework])).toBe(true);
    });

    it('is two things to practise where it is skipped in two senses', () => {
      const items = focusItemsOf([
        under('heat.apologise', { focus: ['step_skipped', 'A'] }),
        under('heat.ask', { focus: ['step_skipped', 'A'], on: 1 }),
      ]);
      expect(items.map(({ key }) => key)).toEqual([
        'step_skipped:ask_plain',
        'step_skipped:apology',
      ]);
    });

    it.each<[FrameworkId, string, readonly Move[]]>([
      ['act', 'A', ['reflect', 'empathy']],
      ['act', 'C', ['reflect']],
      ['aea', 'A2', ['commit_full']],
      ['heat.ask', 'A', ['ask_plain']],
      ['heat.apologise', 'A', ['apology']],
    ])('is drilled under its own: %s %s', (framework, step, moves) => {
      const first = under(framework, { focus: ['step_skipped', step] });
      const items = focusItemsOf([first]);
      expect(items.flatMap(drillMovesOf)).toEqual(moves);
      const next = recommend(decks, [first], items);
      const deck = decks.find(({ scenario }) => scenario === next?.scenario);
      if (next?.item) {
        expect(
          deck?.lines.some(
            ({ moves: said, slots }) =>
              said.some((move) => moves.includes(move)) ||
              (slots !== null && moves.includes('commit_full')),
          ),
        ).toBe(true);
      }
    });
  });

  const anyAttempt = fc
    .tuple(fc.constantFrom('one', 'two', 'three'), fc.constantFrom('H', 'E', 'T', null))
    .map(([scenario, step]) =>
      attempt({ scenario, ...(step ? { focus: ['step_skipped', step] as const } : {}) }),
    );
  property(
    'is open at most once for a fault, and closes on clean runs of two contacts only',
    { seed: 8, runs: 500 },
    fc.property(fc.array(anyAttempt, { maxLength: 12 }), (drawn) => {
      const attempts = drawn.map((one, i) => ({ ...one, day: addDays('2026-11-01', i) }));
      const items = focusItemsOf(attempts);
      const open = items.filter(({ closed }) => !closed).map(({ key }) => key);
      expect(new Set(open).size).toBe(open.length);
      for (const { key, flaggedOn, closed } of items) {
        if (!closed) continue;
        const between = attempts.filter(({ day }) => day > flaggedOn && day <= closed.on);
        expect(between.length).toBe(closed.attempts);
        const last = between.findLastIndex(({ faults }) => faults.includes(key));
        const clean = new Set(between.slice(last + 1).map(({ scenario }) => scenario));
        expect(clean.size).toBe(2);
        expect(closed.days).toBe(daysBetween(flaggedOn, closed.on));
      }
    }),
  );
});

describe('the next contact', () => {
  it('is the easiest unplayed one where nothing is open', () => {
    expect(recommend(decks, [], [])).toMatchObject({ scenario: 'late-delivery', item: null });
  });

  it('exercises what is open, and is another one than those with a clean run', () => {
    const attempts = [
      attempt({ scenario: 'late-delivery', focus: VAGUE }),
      attempt({ scenario: 'late-delivery', on: 1 }),
    ];
    const items = focusItemsOf(attempts);
    const next = recommend(decks, attempts, items);
    expect(next).toMatchObject({ scenario: 'billing-surprise', item: { code: 'commit_vague' } });
    const deck = decks.find(({ scenario }) => scenario === next?.scenario);
    expect(deck?.lines.some(({ moves }) => moves.includes('commit_vague'))).toBe(true);
  });

  it('is a sensitive one only for a fault that only such a one exercises', () => {
    const attempts = [attempt({ focus: ['not_logged', null], met: { safety: true } })];
    const next = recommend(decks, attempts, focusItemsOf(attempts));
    expect(decks.find(({ scenario }) => scenario === next?.scenario)?.has.safety).toBe(true);
    expect(
      recommend(
        decks.filter((deck) => deck.sensitive),
        [],
        [],
      ),
    ).toBeNull();
  });
});

describe('coming back', () => {
  const states = (practised: string[], today: string) =>
    revisitsOf('2026-11-01', practised, today).map(({ state }) => state);

  it('is due on days 1, 4, 10 and 21', () => {
    expect(revisitsOf('2026-11-01', [], '2026-11-01').map(({ on }) => on)).toEqual([
      '2026-11-02',
      '2026-11-05',
      '2026-11-11',
      '2026-11-22',
    ]);
  });

  it('is ahead, due, done or passed', () => {
    expect(states([], '2026-11-01')).toEqual(['ahead', 'ahead', 'ahead', 'ahead']);
    expect(states(['2026-11-01'], '2026-11-02')).toEqual(['due', 'ahead', 'ahead', 'ahead']);
    expect(states(['2026-11-03'], '2026-11-04')).toEqual(['done', 'ahead', 'ahead', 'ahead']);
    expect(states(['2026-11-03'], '2026-11-12')).toEqual(['done', 'passed', 'due', 'ahead']);
    expect(states(['2026-12-24'], '2026-12-25')).toEqual(['passed', 'passed', 'passed', 'done']);
  });

  property(
    'asks for one thing at a time',
    { seed: 9, runs: 300 },
    fc.property(fc.array(fc.nat(40)), fc.nat(60), (offsets, today) => {
      const practised = offsets.map((days) => addDays('2026-11-01', days));
      const due = states(practised, addDays('2026-11-01', today)).filter((s) => s === 'due');
      expect(due.length).toBeLessThanOrEqual(1);
    }),
  );
});

describe('the days of the calendar', () => {
  property(
    'are counted as the platform counts them',
    { seed: 10, runs: 2000 },
    fc.property(
      fc.integer({ min: -200_000, max: 200_000 }),
      fc.integer({ min: -999, max: 999 }),
      (at, by) => {
        const iso = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
        fc.pre(iso(at).length === 10 && iso(at + by).length === 10);
        expect(addDays(iso(at), by)).toBe(iso(at + by));
        expect(daysBetween(iso(at), iso(at + by))).toBe(by);
      },
    ),
  );
});

describe('a step', () => {
  it('is told lately and before, and which way it goes', () => {
    const missed = attempt({ steps: { E: 'skipped' } });
    const [hear, empathise] = trendOf([missed, missed, attempt(), ...Array(5).fill(attempt())]);
    expect(hear).toMatchObject({ label: 'Hear', direction: 'level' });
    expect(empathise).toMatchObject({
      lately: { landed: 5, of: 5 },
      before: { landed: 1, of: 3 },
      direction: 'up',
    });
  });

  it('is not compared with nothing, and not counted where it was not due', () => {
    const [hear] = trendOf([attempt(), attempt({ steps: { H: 'not_due' } })]);
    expect(hear).toMatchObject({ lately: { landed: 1, of: 1 }, direction: 'too_few' });
  });
});

describe('endings', () => {
  it('are those seen, and a number of others without a name', () => {
    const seen = attempt({ scenario: 'late-delivery', over: { outcome: 'hang_up' } });
    const late = endingsSeen(decks, [seen, seen]).find(
      ({ scenario }) => scenario === 'late-delivery',
    );
    const known = decks.find(({ scenario }) => scenario === 'late-delivery')?.endings.length ?? 0;
    expect(late).toMatchObject({ seen: [{ outcome: 'hang_up', times: 2 }], unseen: known - 1 });
    expect(known).toBeGreaterThan(5);
  });
});

describe('attempts of real sessions', () => {
  function played(scenario: string, name: string, startedAt: string): KeptSession {
    const deck = decks.find((one) => one.scenario === scenario);
    const play = deck?.plays[name];
    if (!play) throw new Error(`no ${name}`);
    const runner = startShipped(scenario, play.seed);
    playScript(runner, play.choose);
    finishScript(runner);
    return { version: 1, id: startedAt, startedAt, finishedAt: startedAt, log: runner.log };
  }
  const solving = played('late-delivery', 'solve-first', '2026-11-02T09:00:00');
  const textbook = played('late-delivery', 'textbook', '2026-11-01T09:00:00');

  it('are in order, numbered, and carry the debrief’s focus', () => {
    const [first, second] = attemptsOf([solving, textbook]);
    expect(first).toMatchObject({ number: 1, day: '2026-11-01', outcome: 'loyal' });
    expect(second).toMatchObject({ number: 2, day: '2026-11-02' });
    expect(focusItemsOf(attemptsOf([solving]))).toHaveLength(1);
    expect(second?.faults).toContain('solving_before_hearing:commit_full');
    expect(first?.faults).not.toContain('solving_before_hearing:commit_full');
  });

  it('leave out what was not played to its end', () => {
    const half = { ...solving, log: { ...solving.log, events: solving.log.events.slice(0, 9) } };
    expect(attemptsOf([half])).toEqual([]);
  });
});

describe('a session that was tried again from the middle', () => {
  it('counts as it was played first: the retry is coaching', () => {
    const deck = decks.find(({ scenario }) => scenario === 'late-delivery');
    const play = deck?.plays['solve-first'];
    if (!play) throw new Error('no play');
    const runner = startShipped('late-delivery', play.seed);
    playScript(runner, play.choose);
    finishScript(runner);
    const at = runner.log.events.findIndex(({ event }) => event.type === 'reply.chosen');
    const again = retryFrom(runner.log, at);
    const session = (log: typeof again): KeptSession => ({
      version: 1,
      id: 'a',
      startedAt: '2026-11-02T09:00:00',
      finishedAt: '2026-11-02T09:00:00',
      log,
    });
    expect(attemptsOf([session(again)])).toEqual(attemptsOf([session(runner.log)]));
  });
});
