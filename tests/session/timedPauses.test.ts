/** The pauses of a customer who vents: waiting for the trainee, or, with timers, going on. */
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { cardOf } from '../../src/dialogue/scenarioSchema.ts';
import type { Timers } from '../../src/machines/session/machine.ts';
import { createSeat } from '../../src/session/controller.ts';
import { memoryStore } from '../../src/session/ports/store.ts';
import type { Seat } from '../../src/session/seat.ts';
import { durationOf } from '../../src/session/simulatedTime.ts';
import { callView } from '../../src/session/view/callView.ts';
import { people, shipped } from '../support/shipped.ts';

const scenario = shipped('late-delivery');

async function atFirstPause(timers: Timers) {
  const clock = new SimulatedClock();
  const seat = createSeat({
    library: {
      cards: [cardOf(scenario.data)],
      people,
      organisation: { passMark: 70 },
      load: async () => scenario,
      loadWhole: async () => scenario,
    },
    store: memoryStore(),
    drawSeed: () => 5,
    now: () => '2026-11-26T09:30:00.000',
    clock,
  });
  seat.setTimers(timers);
  await seat.pick('late-delivery');
  seat.take({ mode: 'practice' });
  seat.send({ type: 'answer' });
  seat.send({ type: 'choose', id: 'g-own' });
  expect(phaseOf(seat)).toBe('pause');
  return { seat, clock };
}

const runnerOf = (seat: Seat) => {
  const { runner } = seat.state;
  if (!runner) throw new Error('no contact');
  return runner;
};
const phaseOf = (seat: Seat) => callView(runnerOf(seat)).phase;
const acts = (seat: Seat) => runnerOf(seat).log.events.map(({ event }) => event.type);
const ran = (seat: Seat) => acts(seat).filter((type) => type === 'beat.let_run').length;

/** Milliseconds that the lines after the last act take to be said. */
const hearing = (seat: Seat): number =>
  runnerOf(seat)
    .log.events.slice(acts(seat).lastIndexOf('reply.chosen'))
    .filter(({ event }) => event.type === 'customer.said')
    .reduce((sum, { event }) => sum + durationOf(event, null), 0);

describe('a pause in the customer’s venting', () => {
  it('waits for the trainee for as long as they like, without timers', async () => {
    const { seat, clock } = await atFirstPause('off');
    clock.increment(600_000);
    expect(ran(seat)).toBe(0);
  });

  it('is over by itself once it was heard and has lasted, with timers', async () => {
    const { seat, clock } = await atFirstPause('on');
    clock.increment(hearing(seat) + 4_900);
    expect(ran(seat)).toBe(0);
    clock.increment(200);
    expect(ran(seat)).toBe(1);
  });

  it('lasts three times as long, extended', async () => {
    const { seat, clock } = await atFirstPause('extended');
    clock.increment(hearing(seat) + 14_900);
    expect(ran(seat)).toBe(0);
    clock.increment(200);
    expect(ran(seat)).toBe(1);
  });

  it('gives the same log, run out or let run by hand', async () => {
    const alone = await atFirstPause('on');
    alone.clock.increment(hearing(alone.seat) + 5_100);
    const byHand = await atFirstPause('off');
    byHand.seat.send({ type: 'letRun' });
    expect(runnerOf(alone.seat).log).toEqual(runnerOf(byHand.seat).log);
  });

  it('stands still while the contact is paused, and begins again afterwards', async () => {
    const { seat, clock } = await atFirstPause('on');
    seat.send({ type: 'pause' });
    clock.increment(600_000);
    expect(ran(seat)).toBe(0);
    seat.send({ type: 'resume' });
    clock.increment(5_100);
    expect(ran(seat)).toBe(1);
  });

  it('leaves the trainee who cuts in the floor', async () => {
    const { seat, clock } = await atFirstPause('on');
    seat.send({ type: 'interrupt' });
    const before = acts(seat);
    clock.increment(1);
    expect(acts(seat)).toEqual(before);
    expect(before).toContain('beat.interrupted');
  });
});
