/** One seat at the product: screens, safe-keeping and timers, on a simulated clock. */
import { describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { cardOf } from '../../src/dialogue/scenarioSchema.ts';
import { waitChange } from '../../src/heat/between.ts';
import { attemptsOf, modeOf } from '../../src/log/attempts.ts';
import type { SessionLog } from '../../src/log/log.ts';
import { CURRENT, CURRENT_ID, sessionKey } from '../../src/progress/keys.ts';
import { parseSession } from '../../src/progress/records.ts';
import { createSeat } from '../../src/session/controller.ts';
import { openingOf, openingScenario } from '../../src/session/opening.ts';
import { memoryStore, type Shelf } from '../../src/session/ports/store.ts';
import type { Seat, SeatPorts } from '../../src/session/seat.ts';
import { durationOf } from '../../src/session/simulatedTime.ts';
import { kettle } from '../support/kettle.ts';
import { somebody } from '../support/TestSession.ts';

const scenario = kettle();
const { data } = scenario;
const NOW = '2026-11-26T09:30:00.000';

function seatWith(over: Partial<SeatPorts> = {}): Seat {
  return createSeat({
    library: {
      cards: [cardOf(data)],
      people: [somebody],
      organisation: { passMark: 70 },
      load: async () => scenario,
      loadWhole: async () => scenario,
    },
    store: memoryStore(),
    drawSeed: () => 5,
    now: () => NOW,
    ...over,
  });
}

async function inCall(over: Partial<SeatPorts> = {}): Promise<Seat> {
  const seat = seatWith(over);
  await seat.pick('kettle');
  seat.take({ mode: 'practice' });
  seat.send({ type: 'answer' });
  return seat;
}

const choose = (seat: Seat, ...ids: string[]) => {
  for (const id of ids) expect(seat.send({ type: 'choose', id })).toEqual({ ok: true });
};

describe('how a contact is played unless the trainee chooses', () => {
  const modeOf = ({ state }: Seat) => {
    const [first] = state.runner?.log.events ?? [];
    return first?.event.type === 'contact.started' ? first.event.mode : null;
  };
  async function taken(seat: Seat, ...[options]: Parameters<Seat['take']> | []) {
    await seat.pick('kettle');
    const { suggested } = seat.state;
    seat.take(options ?? {});
    return [suggested, modeOf(seat)];
  }

  it('is with a coach the first time on a profile, and in practice from then on', async () => {
    const store = memoryStore();
    const seat = seatWith({ store });
    await seat.open();
    expect(await taken(seat)).toEqual(['guided', 'guided']);
    seat.send({ type: 'answer' });
    choose(seat, 'greet');
    seat.send({ type: 'letRun' });
    choose(seat, 'calm', 'calm', 'calm', 'sup-no', 'sup-no');
    seat.closeWrapUp();
    await vi.waitFor(async () => expect((await store.keys()).ok).toBe(true));
    seat.toMenu();
    expect(await taken(seat)).toEqual(['practice', 'practice']);

    const later = seatWith({ store });
    await later.open();
    expect(await taken(later)).toEqual(['practice', 'practice']);
    const another = seatWith();
    await another.open();
    expect(await taken(another)).toEqual(['guided', 'guided']);
  });

  it('is as whatever led to it says, and in front of a room without a coach', async () => {
    const seat = seatWith();
    await seat.pick('kettle', 1, 'assessed');
    seat.take({});
    expect(modeOf(seat)).toBe('assessed');
    expect(await taken(seatWith(), { present: true })).toEqual(['guided', 'practice']);
    expect(await taken(seatWith(), { mode: 'assessed' })).toEqual(['guided', 'assessed']);
  });
});

describe('taking a contact', () => {
  const startOf = async (options: Parameters<Seat['take']>[0]) => {
    const seat = seatWith();
    await seat.pick('kettle');
    seat.take(options);
    return seat.state.runner?.log.events.map(({ event }) => event) ?? [];
  };

  it('logs the organisation’s pass mark where it is assessed, and only there', async () => {
    const [assessed] = await startOf({ mode: 'assessed' });
    expect(assessed).toMatchObject({ type: 'contact.started', passMark: 70 });
    const [practised] = await startOf({ mode: 'practice' });
    expect(practised).not.toHaveProperty('passMark');
  });

  it('logs how sure the trainee is, where they said so', async () => {
    const rated = { type: 'confidence.rated', when: 'before', level: 4 };
    expect(await startOf({ mode: 'practice', confidence: 4 })).toContainEqual(rated);
    const passed = await startOf({ mode: 'practice' });
    expect(passed.map(({ type }) => type)).not.toContain('confidence.rated');
  });
});

describe('the screens', () => {
  it('lead from the menu to the debrief, through the promise', async () => {
    const seat = seatWith();
    expect(seat.state.screen).toBe('menu');
    await seat.pick('kettle');
    expect(seat.state.screen).toBe('briefing');
    seat.take({ mode: 'practice' });
    expect(seat.state.screen).toBe('contact');
    seat.send({ type: 'answer' });
    choose(seat, 'greet', 'para', 'feel', 'sorry', 'act-new', 'own-me', 'by-five', 'suits', 'bye');
    expect(seat.state.screen).toBe('wrapUp');
    seat.closeWrapUp();
    expect(seat.state.screen).toBe('followUpBriefing');
    seat.takeFollowUp();
    expect(seat.state.screen).toBe('followUp');
    choose(seat, 'fu-news', 'close');
    expect(seat.state.screen).toBe('debrief');
    expect(seat.state.runner?.contact.outcome).toBe('loyal');
    expect(seat.state.log?.events.at(-1)?.event.type).toBe('session.closed');
    seat.toMenu();
    expect(seat.state).toMatchObject({ screen: 'menu', runner: null });
  });

  it('let a variation be chosen by its number, before the contact is taken', async () => {
    const seat = seatWith();
    await seat.pick('kettle');
    seat.vary(77);
    expect(seat.state).toMatchObject({ screen: 'briefing', seed: 77 });
    seat.take({ mode: 'practice' });
    expect(seat.state.log?.seed ?? seat.state.runner?.log.seed).toBe(77);
    seat.vary(78);
    expect(seat.state.seed).toBe(77);
  });

  it('go straight to the debrief where no promise is owed', async () => {
    const seat = await inCall();
    choose(seat, 'greet');
    seat.send({ type: 'letRun' });
    choose(seat, 'calm', 'calm', 'calm', 'sup-no', 'sup-no');
    seat.closeWrapUp();
    expect(seat.state.screen).toBe('debrief');
  });

  it('return to the menu when the contact is left, and keep nothing of it', async () => {
    const store = memoryStore();
    const seat = await inCall({ store });
    seat.send({ type: 'leave' });
    expect(seat.state.screen).toBe('menu');
    const later = seatWith({ store });
    await later.open();
    expect(later.state.unfinished).toBeNull();
  });

  it('keep a finished session in the history, and no longer as one to take up', async () => {
    const store = memoryStore();
    const seat = await inCall({ store });
    choose(seat, 'greet');
    seat.send({ type: 'letRun' });
    choose(seat, 'calm', 'calm', 'calm', 'sup-no', 'sup-no');
    expect(await store.keys()).toMatchObject({ value: [CURRENT_ID, CURRENT] });
    seat.closeWrapUp();
    await vi.waitFor(async () =>
      expect(await store.keys()).toEqual({ ok: true, value: [sessionKey(NOW)] }),
    );
    const kept = await store.read(sessionKey(NOW));
    const session = parseSession((kept.ok && kept.value) || '');
    expect(session).toEqual({
      ok: true,
      value: { version: 1, id: NOW, startedAt: NOW, finishedAt: NOW, log: seat.state.log },
    });
  });

  it('keep one that ends with its follow-up, and take nothing of it up again', async () => {
    const store = memoryStore();
    const seat = await inCall({ store });
    choose(seat, 'greet', 'para', 'feel', 'sorry', 'act-new', 'own-me', 'by-five', 'suits', 'bye');
    seat.closeWrapUp();
    seat.takeFollowUp();
    choose(seat, 'fu-news', 'close');
    expect(seat.state.screen).toBe('debrief');
    await vi.waitFor(async () =>
      expect(await store.keys()).toEqual({ ok: true, value: [sessionKey(NOW)] }),
    );
    const later = seatWith({ store });
    await later.open();
    expect(later.state.unfinished).toBeNull();
  });

  it('play the author’s variation first and a drawn one after', async () => {
    const seat = await inCall();
    expect(seat.state.seed).toBe(data.seed);
    seat.toMenu();
    await seat.pick('kettle');
    expect(seat.state.seed).toBe(5);
  });

  it('say so when a scenario cannot be fetched', async () => {
    const seat = seatWith({
      library: {
        cards: [cardOf(data)],
        people: [somebody],
        organisation: { passMark: 70 },
        load: () => Promise.reject(new Error('net')),
        loadWhole: () => Promise.reject(new Error('net')),
      },
    });
    await seat.pick('kettle');
    expect(seat.state).toMatchObject({
      screen: 'menu',
      loading: false,
      notice: { code: 'load_failed', scenario: 'kettle' },
    });
  });
});

describe('safe-keeping', () => {
  it('takes up a contact where the tab was closed', async () => {
    const store = memoryStore();
    const before = await inCall({ store });
    choose(before, 'greet');
    before.send({ type: 'note', fact: 'scald' });
    const log = before.state.runner?.log;

    const after = seatWith({ store });
    await after.open();
    expect(after.state.unfinished).toEqual({ scenarioId: 'kettle', title: data.title });
    await after.resume();
    expect(after.state).toMatchObject({ screen: 'contact', notice: { code: 'resumed' } });
    expect(after.state.runner?.log).toEqual(log);
    expect(after.send({ type: 'letRun' })).toEqual({ ok: true });
  });

  it('takes up a log that was being written, and a promise', async () => {
    const store = memoryStore();
    const seat = await inCall({ store });
    choose(seat, 'greet', 'para', 'feel', 'sorry', 'act-new', 'own-me', 'by-five', 'suits', 'bye');
    const again = seatWith({ store });
    await again.resume();
    expect(again.state.screen).toBe('wrapUp');
    again.closeWrapUp();
    again.takeFollowUp();
    const third = seatWith({ store });
    await third.resume();
    expect(third.state.screen).toBe('followUp');
  });

  it('goes on in memory, and says so once, when nothing can be stored', async () => {
    const full: Shelf = {
      ...memoryStore(),
      write: async () => ({ ok: false, code: 'full', message: 'quota' }),
    };
    const seat = await inCall({ store: full });
    await Promise.resolve();
    expect(seat.state.notice).toEqual({ code: 'not_saved', why: 'full' });
    choose(seat, 'greet');
    expect(seat.state.runner?.log.events.length).toBeGreaterThan(3);
  });

  it('refuses a damaged log with words, and loses nothing', async () => {
    const store = memoryStore();
    await store.write('cooldown.current', '{"version":99}');
    const seat = seatWith({ store });
    await seat.open();
    expect(seat.state.notice?.code).toBe('log_refused');
    await seat.pick('kettle');
    seat.take({ mode: 'practice' });
    expect(await store.read('cooldown.set-aside')).toMatchObject({ value: '{"version":99}' });
  });

  it('says which id is gone when a story was changed under a saved contact', async () => {
    const store = memoryStore();
    const seat = await inCall({ store });
    choose(seat, 'greet');
    const changed = kettle({ ink: (ink) => ink.replace('#id:v1', '#id:v1-new') });
    const after = seatWith({
      store,
      library: {
        cards: [cardOf(data)],
        people: [somebody],
        organisation: { passMark: 70 },
        load: async () => changed,
        loadWhole: async () => changed,
      },
    });
    await after.resume();
    expect(after.state.notice).toMatchObject({ code: 'cannot_resume', error: { at: 'v1' } });
  });

  it('folds the running log over an edited story in place', async () => {
    const seat = await inCall();
    choose(seat, 'greet');
    await seat.reload(
      kettle({ ink: (ink) => ink.replace('And I have rung twice.', 'Two calls!') }),
    );
    seat.send({ type: 'letRun' });
    expect(JSON.stringify(seat.state.runner?.log)).toContain('Two calls!');
  });
});

describe('the opening', () => {
  const opening = openingOf(scenario);
  if (!opening) throw new Error('the kettle has no opening');
  const early = openingScenario(scenario, opening);

  function seatWithLateStory() {
    let arrive = (_: typeof scenario) => {};
    const rest = new Promise<typeof scenario>((resolve) => {
      arrive = resolve;
    });
    const seat = seatWith({
      library: {
        cards: [cardOf(data)],
        people: [somebody],
        organisation: { passMark: 70 },
        load: async () => early,
        loadWhole: () => rest,
      },
    });
    return { seat, arrive: () => arrive(scenario) };
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

  it('shows the first words and replies before the story is there', async () => {
    const { seat } = seatWithLateStory();
    await seat.pick('kettle');
    seat.take({ mode: 'practice' });
    seat.send({ type: 'answer' });
    expect(seat.state.runner?.contact.offered.map(({ id }) => id)).toEqual(['greet', 'cold']);
  });

  it('keeps the reply chosen meanwhile, and says it when the story has come', async () => {
    const { seat, arrive } = seatWithLateStory();
    await seat.pick('kettle');
    seat.take({ mode: 'practice' });
    seat.send({ type: 'answer' });
    choose(seat, 'greet');
    expect(seat.state.loading).toBe(true);
    arrive();
    await settled();
    expect(seat.state.loading).toBe(false);
    const straight = await inCall();
    choose(straight, 'greet');
    expect(seat.state.runner?.log).toEqual(straight.state.runner?.log);
  });

  it('tries again with the next press where the rest could not be fetched', async () => {
    let tries = 0;
    const seat = seatWith({
      library: {
        cards: [cardOf(data)],
        people: [somebody],
        organisation: { passMark: 70 },
        load: async () => early,
        loadWhole: async () => {
          tries += 1;
          if (tries < 3) throw new Error('net');
          return scenario;
        },
      },
    });
    await seat.pick('kettle');
    seat.take({ mode: 'practice' });
    seat.send({ type: 'answer' });
    await settled();
    expect(seat.state.notice).toMatchObject({ code: 'load_failed' });
    choose(seat, 'greet');
    await settled();
    expect(seat.state.loading).toBe(false);
    choose(seat, 'greet');
    await settled();
    expect(seat.state.runner?.contact.customer.flags.vent).toBe(false);
    expect(seat.state.runner?.contact.turn).toBe(1);
  });

  it('is left unfinished, to be taken up again, when the trainee goes to the menu', async () => {
    const seat = await inCall();
    choose(seat, 'greet');
    seat.toMenu();
    expect(seat.state.unfinished).toEqual({ scenarioId: 'kettle', title: data.title });
    await seat.resume();
    expect(seat.state.screen).toBe('contact');
  });

  it('fills the names in, and is the same as the story’s own', () => {
    const named = (from: typeof early) =>
      from.open(3).perform({ kind: 'begin' }, { name: 'Al "A"', surname: 'B' });
    expect(named(early)).toEqual(named(scenario));
  });
});

/** Milliseconds that the customer's lines so far take to be said. */
const heard = (seat: Seat): number =>
  (seat.state.runner?.log.events ?? [])
    .filter(({ event }) => event.type === 'customer.said')
    .reduce((sum, { event }) => sum + durationOf(event, null), 0);

describe('in front of a room', () => {
  async function presented(over: Partial<SeatPorts> = {}): Promise<Seat> {
    const seat = seatWith(over);
    await seat.pick('kettle');
    seat.take({ mode: 'practice', present: true });
    seat.send({ type: 'answer' });
    return seat;
  }

  it('a turn can be taken back, and taken otherwise', async () => {
    const seat = await presented();
    choose(seat, 'greet', 'para');
    const before = seat.state.runner?.log.events.length;
    choose(seat, 'feel');
    await seat.stepBack();
    expect(seat.state.runner?.log.events).toHaveLength(before ?? 0);
    expect(seat.state).toMatchObject({ screen: 'contact', presenting: true });
    choose(seat, 'feel', 'sorry');
  });

  it('the last turn can be taken back after the contact is over', async () => {
    const seat = await presented();
    choose(seat, 'greet', 'para', 'feel', 'sorry', 'act-new', 'own-me', 'by-five', 'suits', 'bye');
    expect(seat.state.screen).toBe('wrapUp');
    await seat.stepBack();
    expect(seat.state.screen).toBe('contact');
    choose(seat, 'bye');
    expect(seat.state.screen).toBe('wrapUp');
  });

  it('there is nothing to take back before the first turn', async () => {
    const seat = await presented();
    const { runner } = seat.state;
    await seat.stepBack();
    expect(seat.state.runner).toBe(runner);
  });

  it('what a retry shares with the attempt before it is not taken back', async () => {
    const seat = await presented();
    choose(seat, 'greet');
    seat.send({ type: 'letRun' });
    choose(seat, 'calm', 'calm', 'calm', 'sup-no', 'sup-no');
    seat.closeWrapUp();
    const first = seat.state.log as SessionLog;
    const { seq } = first.events.findLast(({ event }) => event.type === 'reply.chosen') ?? {};
    await seat.retry(seq ?? 0);
    await seat.stepBack();
    expect(seat.state.runner?.log.events).toHaveLength(seq ?? 0);
    choose(seat, 'sup-no');
    await seat.stepBack();
    await seat.stepBack();
    expect(seat.state.runner?.log.events).toHaveLength(seq ?? 0);
    expect(attemptsOf(seat.state.runner?.log as SessionLog)[0]).toEqual(first);
  });

  it('what would have been assessed is practice', async () => {
    const seat = seatWith();
    await seat.pick('kettle');
    seat.take({ mode: 'assessed', present: true });
    expect(modeOf(seat.state.runner?.log as SessionLog)).toBe('practice');
    expect(seat.state.presenting).toBe(true);
  });

  it('an assessment that was left is taken up out of their sight, and no turn of it is taken back', async () => {
    const store = memoryStore();
    const first = seatWith({ store });
    await first.pick('kettle');
    first.take({ mode: 'assessed' });
    first.send({ type: 'answer' });
    choose(first, 'greet', 'para');
    const seat = seatWith({ store });
    await seat.resume();
    seat.present(true);
    const { runner } = seat.state;
    await seat.stepBack();
    expect(seat.state).toMatchObject({ presenting: false, runner });
  });

  it('no timer runs, and they run again when it is over', async () => {
    const clock = new SimulatedClock();
    const seat = seatWith({ clock });
    seat.setTimers('on');
    await seat.pick('kettle');
    seat.take({ mode: 'practice', present: true });
    seat.send({ type: 'answer' });
    clock.increment(600_000);
    expect(JSON.stringify(seat.state.runner?.log)).not.toContain('patience');
    seat.present(false);
    seat.send({ type: 'breathe' });
    clock.increment(60_000);
    expect(JSON.stringify(seat.state.runner?.log)).toContain('patience');
  });

  it('ends at the menu; where a contact was left, the way back to the room is offered', async () => {
    const seat = await presented();
    expect(seat.state).toMatchObject({ presenting: true, presentable: true });
    seat.toMenu();
    expect(seat.state.presenting).toBe(false);
    await seat.resume();
    expect(seat.state).toMatchObject({ presenting: false, presentable: true });
    seat.present(true);
    expect(seat.state.presenting).toBe(true);
    seat.toMenu();
    await seat.pick('kettle');
    seat.take({ mode: 'practice' });
    expect(seat.state).toMatchObject({ presenting: false, presentable: false });
  });

  it('a saved log is walked through, or debriefed', async () => {
    const { state } = await inCall();
    const text = JSON.stringify(state.runner?.log);
    const seat = seatWith();
    await seat.openLog(text, 'walk');
    expect(seat.state).toMatchObject({ screen: 'debrief', walking: true });
    seat.walk(false);
    expect(seat.state.walking).toBe(false);
    await seat.openLog(text, 'walk');
    seat.toMenu();
    expect(seat.state).toMatchObject({ screen: 'menu', walking: false });
    await seat.openLog(text);
    expect(seat.state.walking).toBe(false);
  });
});

describe('timers', () => {
  it('are off unless asked for', async () => {
    const clock = new SimulatedClock();
    const seat = await inCall({ clock });
    clock.increment(120_000);
    expect(JSON.stringify(seat.state.runner?.log)).not.toContain('patience');
  });

  it('log the customer’s patience while the trainee has the floor', async () => {
    const clock = new SimulatedClock();
    const seat = seatWith({ clock });
    seat.setTimers('on');
    await seat.pick('kettle');
    seat.take({ mode: 'practice' });
    clock.increment(60_000);
    seat.send({ type: 'answer' });
    clock.increment(heard(seat));
    for (let i = 0; i < 3; i++) clock.increment(10_000);
    const waits = () =>
      seat.state.runner?.log.events.filter(({ event }) => event.type === 'patience.elapsed').length;
    expect(waits()).toBe(3);
    seat.send({ type: 'pause' });
    clock.increment(30_000);
    expect(waits()).toBe(3);
  });

  /** Answered, with timers that run. */
  async function timed(clock: SimulatedClock): Promise<Seat> {
    const seat = seatWith({ clock });
    seat.setTimers('on');
    await seat.pick('kettle');
    seat.take({ mode: 'practice' });
    seat.send({ type: 'answer' });
    return seat;
  }

  it('count one silence, whatever is done at the desk meanwhile', async () => {
    const clock = new SimulatedClock();
    const seat = await timed(clock);
    const heat = () => seat.state.runner?.contact.customer.heat ?? 0;
    const before = heat();
    clock.increment(heard(seat) + 6_000);
    seat.send({ type: 'smile' });
    const smiled = heat() - before;
    for (const seconds of [4, 10, 10, 10, 10, 10]) clock.increment(seconds * 1000);
    expect(seat.state.runner?.contact.silence).toBe(60);
    expect(heat() - before).toBe(smiled + waitChange('phone', 60).dHeat);
  });

  it('begin another silence once something was said', async () => {
    const clock = new SimulatedClock();
    const seat = await timed(clock);
    clock.increment(heard(seat) + 9_000);
    choose(seat, 'greet');
    seat.send({ type: 'interrupt' });
    clock.increment(9_000);
    expect(seat.state.runner?.contact.silence).toBe(0);
  });
});
