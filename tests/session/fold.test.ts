/** The log is the record: folding it gives the live snapshot, at every turn, saved or not. */
import { describe, expect, it } from 'vitest';
import { parseLog } from '../../src/log/readLog.ts';
import type { ConversationSnapshot } from '../../src/machines/conversation/machine.ts';
import { foldLog } from '../../src/session/fold.ts';
import { resumeRunner } from '../../src/session/replay.ts';
import { createRunner, type Runner } from '../../src/session/runner.ts';
import { finishScript, playScript, splitScript } from '../../src/session/script.ts';
import { kettle } from '../support/kettle.ts';
import { somebody, TestSession } from '../support/TestSession.ts';

const PLAYS = {
  textbook:
    'greet, @let_run, @note:scald, reflect, feel, sorry, act-new, own-me, by-five, suits, bye, @wrapup:issue=Leak, @wrapup:done, fu-news, close',
  interrupted: 'cold, @interrupt, cut-send, feel, sorry, suits, bye',
  'held and talked over':
    'greet, @encourage, ask-hold, @hold, @wait:80, @return, right, wait, @breathe, warm',
  'driven off': 'greet, @let_run, calm, calm, calm, sup-no, sup-no, @wrapup:done',
};

const comparable = ({ value, context, status }: ConversationSnapshot) => ({
  value,
  context,
  status,
});

const start = (seed = 1) =>
  createRunner({
    scenario: kettle(),
    person: somebody,
    seed,
    mode: 'practice',
    framework: 'heat.apologise',
  });

/** What a save and a reload give: the log through text, and everything again from it. */
function reloaded(runner: Runner): Runner {
  const parsed = parseLog(JSON.stringify(runner.log));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const resumed = resumeRunner(parsed.log, runner.setup.scenario, somebody);
  if (!resumed.ok) throw new Error(resumed.error.message);
  return resumed.runner;
}

describe.each(Object.entries(PLAYS))('%s', (_, script) => {
  it('folds to the live snapshot after every item', () => {
    const runner = start();
    const result = playScript(runner, splitScript(script), () => {
      expect(comparable(foldLog(runner.log))).toEqual(comparable(runner.snapshot));
    });
    expect(result).toEqual({ ok: true });
    expect(finishScript(runner)).toBe(true);
    expect(comparable(foldLog(runner.log))).toEqual(comparable(runner.snapshot));
  });

  it('plays to the same log when saved and reloaded at every turn', () => {
    const straight = start();
    playScript(straight, splitScript(script));
    let runner = start();
    for (const item of splitScript(script)) {
      runner = reloaded(runner);
      expect(playScript(runner, [item])).toEqual({ ok: true });
    }
    expect(runner.log).toEqual(straight.log);
    expect(comparable(reloaded(runner).snapshot)).toEqual(comparable(straight.snapshot));
  });
});

describe('a resumed log', () => {
  const log = TestSession.start().play('greet, @let_run, @note:scald, reflect').runner.log;
  const resume = (ink: (source: string) => string) => resumeRunner(log, kettle({ ink }), somebody);

  it('goes on after the wording was edited, without remark: the structure is the same', () => {
    const resumed = resume((ink) => ink.replace('Kettle desk, Sam speaking.', 'Kettles, Sam.'));
    expect(resumed).toMatchObject({ ok: true, edited: false });
  });

  it('goes on with a notice when the structure was edited and all ids are there', () => {
    const resumed = resume((ink) =>
      ink.replace('=== holding', '=== spare\nNever said. #id:spare\n-> END\n=== holding'),
    );
    expect(resumed).toMatchObject({ ok: true, edited: true });
  });

  it('is refused by the first id that is gone', () => {
    const resumed = resume((ink) => ink.replaceAll('#id:reflect ', '#id:reflect-2 '));
    expect(resumed).toMatchObject({ ok: false, error: { code: 'gone', at: 'reflect' } });
    const line = resume((ink) => ink.replace('#id:v2', '#id:v2-new'));
    expect(line).toMatchObject({ ok: false, error: { code: 'gone', at: 'v2' } });
  });

  it('is refused for another scenario', () => {
    const other = kettle({ data: { id: 'toaster' } });
    expect(resumeRunner(log, other, somebody)).toMatchObject({
      ok: false,
      error: { code: 'other_scenario' },
    });
  });

  it('is completed where it was cut off in the middle of the customer’s lines', () => {
    const cut = { ...log, events: log.events.slice(0, -1) };
    const resumed = resumeRunner(cut, kettle(), somebody);
    if (!resumed.ok) throw new Error(resumed.error.message);
    expect(resumed.runner.log.events.map(({ event }) => event)).toEqual(
      log.events.map(({ event }) => event),
    );
  });
});

describe('a seed', () => {
  it('fixes everything: two plays give the same bytes', () => {
    const bytes = () =>
      JSON.stringify(TestSession.start({ seed: 7 }).play(PLAYS.textbook).runner.log);
    expect(bytes()).toBe(bytes());
  });

  it('decides the order in which replies are shown', () => {
    const orders = new Set(
      Array.from({ length: 12 }, (_, seed) =>
        TestSession.start({ seed })
          .play('greet, @let_run')
          .view.replies.map(({ id }) => id)
          .join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(6);
  });
});
