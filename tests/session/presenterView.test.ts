/** A log in front of a room: where it stops, what was on offer there, and what was taken. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../src/cli/folders.ts';
import { debriefOf } from '../../src/debrief/debrief.ts';
import type { SessionLog } from '../../src/log/log.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { beforeLastTurn } from '../../src/session/turnStops.ts';
import { callView } from '../../src/session/view/callView.ts';
import { presenterView, walkOf } from '../../src/session/view/presenterView.ts';
import { startShipped } from '../support/shipped.ts';
import { TestSession } from '../support/TestSession.ts';

const SCRIPT = 'greet, para, feel, sorry, act-new, own-me, by-five, suits, bye';
const played = () => TestSession.start().play(SCRIPT).runner;

function goldenLog(id: string, name: string): SessionLog {
  const golden = parseGolden(readFileSync(`${SCENARIOS}/${id}/${name}.transcript`, 'utf8'));
  if ('error' in golden) throw new Error(golden.error);
  const runner = startShipped(id, golden.seed);
  expect(playScript(runner, golden.choose)).toEqual({ ok: true });
  finishScript(runner);
  return runner.log;
}

describe('a walk through a log', () => {
  it('stops before each act, and at the last words', () => {
    const { log } = played();
    const stops = walkOf(log);
    expect(stops).toHaveLength(SCRIPT.split(',').length + 1);
    const taken = stops.map((count) => {
      const view = presenterView(log, count);
      const option = view?.taken == null ? null : view.options[view.taken];
      return option?.kind === 'reply' ? option.id : null;
    });
    expect(taken).toEqual([...SCRIPT.split(', '), null]);
  });

  it('counts the turns taken, and all of them', () => {
    const { log } = played();
    const views = walkOf(log).map((count) => presenterView(log, count));
    // A promise in three pieces is one turn.
    expect(views.map((view) => view?.turn)).toEqual([0, 1, 2, 3, 4, 4, 4, 5, 6, 7]);
    expect(new Set(views.map((view) => view?.turns))).toEqual(new Set([7]));
  });

  it('counts as the debrief does, through a hold and a cut in', () => {
    const logs = [
      played().log,
      TestSession.start().play('greet, @interrupt').runner.log,
      goldenLog('billing-surprise', 'pair-hold-on-time-b'),
    ];
    for (const log of logs) {
      const { turns } = debriefOf(log);
      expect(presenterView(log, log.events.length)?.turns).toBe(turns.length);
      for (const { seq, turn } of turns) expect(presenterView(log, seq)?.turn).toBe(turn);
    }
  });

  it('shows at each stop what the trainee saw there', () => {
    const { log, setup } = played();
    for (const count of walkOf(log).slice(0, -1)) {
      const there = TestSession.start({ scenario: setup.scenario as never });
      const ids = log.events
        .slice(0, count)
        .flatMap(({ event }) => (event.type === 'reply.chosen' ? [event.id] : []));
      there.do({ type: 'answer' });
      for (const id of ids) there.do({ type: 'choose', id });
      const call = callView(there.runner);
      const view = presenterView(log, count);
      expect(view?.meter).toEqual(call.meter);
      expect(view?.phase).toBe(call.phase);
      expect(view?.said.map(({ text }) => text)).toEqual(
        call.transcript.filter(({ key }) => call.latest.includes(key)).map(({ text }) => text),
      );
      const replies = view?.options.filter(({ kind }) => kind === 'reply');
      expect(replies?.map(({ text }) => text)).toEqual(call.replies.map(({ text }) => text));
    }
  });

  it('is nothing for a log without a beginning', () => {
    const { log } = played();
    expect(presenterView({ ...log, events: [] }, 0)).toBeNull();
  });
});

describe('stepping back', () => {
  it('cuts the log before the last act, desk acts with it', () => {
    const session = TestSession.start().play('greet, para');
    const before = beforeLastTurn(session.runner.log);
    expect(before?.events.at(-1)?.event.type).toBe('replies.offered');
    session.do({ type: 'breathe' });
    expect(beforeLastTurn(session.runner.log)?.events).toEqual(before?.events);
  });

  it('has nowhere to go before the first act', () => {
    expect(beforeLastTurn(TestSession.start().play('').runner.log)).toBeNull();
  });
});
