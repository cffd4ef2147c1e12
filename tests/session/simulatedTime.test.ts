/** The simulated clock: what takes time in a contact, and what doesn't. */
import { describe, expect, it } from 'vitest';
import type { SessionLog } from '../../src/log/log.ts';
import { createRunner } from '../../src/session/runner.ts';
import { playScript, splitScript } from '../../src/session/script.ts';
import { kettle } from '../support/kettle.ts';
import { somebody, TestSession } from '../support/TestSession.ts';

const logOf = (script: string): SessionLog => TestSession.start().play(script).runner.log;
const now = (log: SessionLog): number => log.events.at(-1)?.at ?? Number.NaN;

/** What one more item takes, milliseconds. */
function taken(script: string, item: string): number {
  const session = TestSession.start().play(script);
  const before = now(session.runner.log);
  const seq = session.runner.log.events.length;
  expect(playScript(session.runner, splitScript(item))).toEqual({ ok: true });
  return (session.runner.log.events[seq]?.at ?? Number.NaN) - before;
}

describe('in a contact', () => {
  it('silence takes its seconds, and a page what it takes of a hold', () => {
    expect(taken('greet, @encourage', '@wait:30')).toBe(30_000);
    expect(taken('greet, @encourage', '@read:stock')).toBe(20_000);
  });

  it('a page known already, or opened while the customer speaks on, is a glance', () => {
    expect(taken('greet, @encourage, @read:stock', '@read:stock')).toBe(1500);
    expect(taken('greet', '@read:stock')).toBe(1500);
  });

  it('a hold is over when its pages are read and its silence is out', () => {
    const script = 'greet, @encourage, ask-hold, @hold';
    const held = now(logOf(`${script}, @read:stock, @wait:15, @return`));
    expect(held - now(logOf(`${script}, @return`))).toBe(35_000);
    expect(
      TestSession.start().play(`${script}, @read:stock, @wait:15`).runner.contact.hold,
    ).toMatchObject({ elapsed: 35 });
  });
});

it('the case file at the briefing takes none of the customer’s time', () => {
  const runner = createRunner({
    scenario: kettle(),
    person: somebody,
    seed: 1,
    mode: 'practice',
    framework: 'heat.apologise',
  });
  runner.send({ type: 'read', page: 'stock' });
  expect(now(runner.log)).toBe(0);
});

it('writing the log takes the time of its words', () => {
  const script =
    'greet, @let_run, @note:scald, reflect, feel, sorry, act-new, own-me, by-five, suits, bye';
  expect(taken(script, '@wrapup:issue=A leak at the seam')).toBe(5 * 1500);
});
