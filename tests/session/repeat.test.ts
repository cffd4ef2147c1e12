/** A repeat contact through the real story: reached, played, saved, debriefed, or declined. */
import { describe, expect, it, vi } from 'vitest';
import { debriefOf } from '../../src/debrief/debrief.ts';
import { cardOf } from '../../src/dialogue/scenarioSchema.ts';
import { CURRENT } from '../../src/progress/keys.ts';
import { createSeat } from '../../src/session/controller.ts';
import { foldLog } from '../../src/session/fold.ts';
import { memoryStore } from '../../src/session/ports/store.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import type { Seat } from '../../src/session/seat.ts';
import { kettle } from '../support/kettle.ts';
import { somebody, TestSession } from '../support/TestSession.ts';

const REPEAT_INK = `
VAR repeat_after = ""
=== repeat_contact
{repeat_after == "silent": I waited until dark. #id:r-silent #beat:vent | Seen what you could do, have you? #id:r-vague #beat:vent}
+ [(Let it come.) #act:let_run] It still leaks. #id:r-leaks
-> r_floor
=== r_floor
+ [It leaks, and nobody rang. #id:r-hear #move:reflect #facts:two-weeks,rang-twice] Right. #id:r-1
-> r_floor
+ [Two days of that, and no kettle: I am sorry. #id:r-feel #move:empathy,apology] Well. #id:r-2
-> r_floor
+ [I send the new one by five. #id:r-act #action:new-kettle #owner:me #by:five] Good. #id:r-3
-> r_floor
+ [(Ring at five.) Is that right? #id:r-keep #follow:kept_news #move:closure] It is. #id:r-4
-> END
`;

const scenario = kettle({
  ink: (ink) => `${ink}${REPEAT_INK}`,
  data: { repeat: { title: 'Back again', at: 'Tomorrow', intro: ['They are back.'] } },
});

const HEARD = 'greet, @let_run, @note:scald, reflect, feel, sorry';
const SILENT = `${HEARD}, act-new, own-me, by-five, suits, bye, fu-silent`;
const VAGUE = `${HEARD}, act-vague, own-none, by-none, quit`;
const WON_BACK = '@let_run, r-hear, r-feel, r-act, r-keep';

const withQuit = kettle({
  ink: (ink) =>
    `${ink.replace('=== desk\n', '=== desk\n+ [Bye, then. #id:quit] So. #id:so\n-> END\n')}${REPEAT_INK}`,
  data: { repeat: { title: 'Back again', at: 'Tomorrow', intro: ['They are back.'] } },
});

describe('a script', () => {
  it('goes into the repeat contact with its first word, after a promise that nobody kept', () => {
    const { runner } = TestSession.start({ scenario }).play(`${SILENT}, ${WON_BACK}`);
    expect(runner.snapshot.context.scene).toBe('repeat');
    expect(finishScript(runner)).toBe(true);
    expect(runner.log.events.map(({ event }) => event.type)).toContain('repeat.started');
    expect(runner.contact.outcome).toBe('resolved');
    expect(foldLog(runner.log).context).toEqual(runner.snapshot.context);
  });

  it('goes there straight from the log, after a promise with nothing in it', () => {
    const session = TestSession.start({ scenario: withQuit }).play(`${VAGUE}, @let_run`);
    const told = session.view.transcript.map(({ text }) => text);
    expect(told).toContain('Seen what you could do, have you?');
    expect(session.view).toMatchObject({ scene: 'repeat', repeat: { title: 'Back again' } });
  });

  it('ends without it where nothing more is to be played', () => {
    const { runner } = TestSession.start({ scenario }).play(SILENT);
    expect(finishScript(runner)).toBe(true);
    expect(runner.contact.outcome).toBe('repeat_contact');
  });

  it('can’t go there after a promise that was kept', () => {
    const { runner } = TestSession.start({ scenario }).play(
      SILENT.replace('fu-silent', 'fu-news, close'),
    );
    expect(runner.can({ type: 'startRepeat' })).toBe(false);
    expect(playScript(runner, ['r-hear'])).toMatchObject({ ok: false, code: 'not_on_offer' });
  });

  it('can’t go there twice', () => {
    const { runner } = TestSession.start({ scenario }).play(`${SILENT}, ${WON_BACK}`);
    expect(runner.can({ type: 'startRepeat' })).toBe(false);
  });
});

it('the debrief has it as a scene of its own, and both promises', () => {
  const { runner } = TestSession.start({ scenario }).play(`${SILENT}, ${WON_BACK}`);
  finishScript(runner);
  const debrief = debriefOf(runner.log);
  expect([...new Set(debrief.turns.map(({ scene }) => scene))]).toEqual([
    'contact',
    'follow_up',
    'repeat',
  ]);
  expect(debrief.openings.at(-1)?.lines.map(({ id }) => id)).toEqual(['r-silent']);
  expect(debrief.findings.map(({ code }) => code)).toContain('promise_silent');
  expect(debrief.promises.followThrough?.how).toBe('kept_news');
  expect(debrief.timeline.map(({ label }) => label)).toContain('repeat');
  expect(debrief.measures.customer.repeatContact).toBe(true);
});

describe('a seat', () => {
  const store = memoryStore();
  const seatWith = (): Seat =>
    createSeat({
      library: {
        cards: [cardOf(scenario.data)],
        people: [somebody],
        organisation: { passMark: 70 },
        load: async () => scenario,
        loadWhole: async () => scenario,
      },
      store,
      drawSeed: () => 5,
      now: () => '2026-11-26T09:30:00.000',
    });
  const play = (seat: Seat, script: string): void => {
    const { runner } = seat.state;
    if (runner) expect(playScript(runner, script.split(', '))).toEqual({ ok: true });
  };
  async function letDown(): Promise<Seat> {
    const seat = seatWith();
    await seat.pick('kettle');
    seat.take({ mode: 'practice' });
    play(seat, SILENT.replace(', fu-silent', ''));
    seat.closeWrapUp();
    seat.takeFollowUp();
    play(seat, 'fu-silent');
    expect(seat.state.screen).toBe('repeatBriefing');
    return seat;
  }

  it('leads from the broken promise to the call that it brings, and to the debrief', async () => {
    const seat = await letDown();
    seat.takeRepeat();
    expect(seat.state.screen).toBe('repeat');
    play(seat, WON_BACK);
    expect(seat.state.screen).toBe('debrief');
    expect(seat.state.runner?.contact.outcome).toBe('resolved');
    // Kept in the history by now, and no longer there to be taken up.
    await vi.waitFor(async () =>
      expect(await store.read(CURRENT)).toEqual({ ok: true, value: null }),
    );
  });

  it('lets the call be declined', async () => {
    const seat = await letDown();
    seat.declineRepeat();
    expect(seat.state.screen).toBe('debrief');
    expect(seat.state.runner?.contact.outcome).toBe('repeat_contact');
    expect(seat.state.log?.events.at(-1)?.event.type).toBe('session.closed');
  });

  it('takes a session up again before the call, and in it', async () => {
    await letDown();
    const second = seatWith();
    await second.resume();
    expect(second.state.screen).toBe('repeatBriefing');
    second.takeRepeat();
    const third = seatWith();
    await third.resume();
    expect(third.state.screen).toBe('repeat');
    play(third, WON_BACK);
    expect(third.state.screen).toBe('debrief');
  });
});
