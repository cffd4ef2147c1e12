/** A story that can't go on after a reply: nothing happens, nothing is lost, and somebody is told. */
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/dialogue/scenarioSchema.ts';
import { createSeat } from '../../src/session/controller.ts';
import { openingOf } from '../../src/session/opening.ts';
import { memoryStore } from '../../src/session/ports/store.ts';
import { resumeRunner } from '../../src/session/replay.ts';
import { createRunner } from '../../src/session/runner.ts';
import { playScript } from '../../src/session/script.ts';
import { kettle } from '../support/kettle.ts';
import { somebody } from '../support/TestSession.ts';

const CIRCLE = '=== round ===\n{ heat > 300: -> END }\n-> round\n';
/** The reply `calm` leads into a circle that the files alone don't show. */
const broken = kettle({
  ink: (ink) => ink.replace("Don't. #id:dont\n-> desk", "Don't. #id:dont\n-> round") + CIRCLE,
});
/** The same before the first word. */
const brokenAtOnce = kettle({ ink: (ink) => ink.replace('Hello?', '-> round\nHello?') + CIRCLE });

const runnerOf = (scenario: typeof broken) =>
  createRunner({ scenario, person: somebody, seed: 1, mode: 'practice', framework: 'act' });
const REFUSED = {
  ok: false,
  error: {
    code: 'story_broke',
    message: 'The story goes round and round through round, and comes to no choice and no end.',
  },
};

describe('a reply that the story breaks at', () => {
  it('leaves the contact as it was, and another reply goes on', () => {
    const runner = runnerOf(broken);
    playScript(runner, ['greet', '@let_run']);
    const { log, contact } = runner;
    expect(runner.send({ type: 'choose', id: 'calm' })).toEqual(REFUSED);
    expect(runner.log).toEqual(log);
    expect(runner.contact).toEqual(contact);
    expect(runner.send({ type: 'choose', id: 'feel' })).toEqual({ ok: true });
    expect(runner.contact.customer.flags.felt).toBe(true);
  });

  it('is told at the seat', async () => {
    const seat = createSeat({
      library: {
        cards: [cardOf(broken.data)],
        people: [somebody],
        organisation: { passMark: 70 },
        load: async () => broken,
        loadWhole: async () => broken,
      },
      store: memoryStore(),
      drawSeed: () => 5,
      now: () => '2026-11-26T09:30:00.000',
    });
    await seat.pick('kettle');
    seat.take({ mode: 'practice' });
    for (const intent of [
      { type: 'answer' },
      { type: 'choose', id: 'greet' },
      { type: 'letRun' },
    ] as const) {
      expect(seat.send(intent)).toEqual({ ok: true });
    }
    expect(seat.send({ type: 'choose', id: 'calm' })).toEqual(REFUSED);
    expect(seat.state.notice).toEqual(REFUSED.error);
    expect(seat.state.screen).toBe('contact');
  });

  it('is named where a script meets it', () => {
    expect(playScript(runnerOf(broken), ['greet', '@let_run', 'calm', 'feel'])).toMatchObject({
      ok: false,
      code: 'story_broke',
      at: 2,
      message: REFUSED.error.message,
    });
    expect(playScript(runnerOf(brokenAtOnce), ['greet'])).toMatchObject({ code: 'story_broke' });
  });

  it('is refused in a log that was played before the story broke', () => {
    const runner = runnerOf(kettle());
    playScript(runner, ['greet', '@let_run', 'calm']);
    const resumed = resumeRunner(runner.log, broken, somebody);
    expect(resumed).toMatchObject({ ok: false, error: { code: 'story_broke' } });
  });
});

it('has no opening where the first words can’t be told', () => {
  expect(openingOf(kettle())).not.toBeNull();
  expect(openingOf(brokenAtOnce)).toBeNull();
});
