/** The address bar and the session: Back and Forward lead where a reader expects, and lose nothing. */
import { describe, expect, it, vi } from 'vitest';
import { cardOf } from '../../src/dialogue/scenarioSchema.ts';
import { createSeat } from '../../src/session/controller.ts';
import { heldInMemory, memoryStore, type Shelf } from '../../src/session/ports/store.ts';
import type { Seat } from '../../src/session/seat.ts';
import { DESK, MENU, pathOf } from '../../src/ui/app/route.ts';
import { createRouter, type Router } from '../../src/ui/app/router.ts';
import { FakeBrowsing } from '../support/browsing.ts';
import { kettle } from '../support/kettle.ts';
import { somebody } from '../support/TestSession.ts';

const scenario = kettle();

interface Opened {
  readonly seat: Seat;
  readonly router: Router;
  readonly browser: FakeBrowsing;
}

function opened(hash = '', store: Shelf = memoryStore()): Opened {
  const seat = createSeat({
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
  const browser = new FakeBrowsing(hash);
  const isPage = (path: string) => ['/handouts', '/handouts/sign'].includes(path);
  return { seat, browser, router: createRouter(seat, isPage, browser) };
}

async function inCall(): Promise<Opened> {
  const all = opened();
  await all.seat.pick('kettle');
  all.seat.take({ mode: 'practice' });
  all.seat.send({ type: 'answer' });
  return all;
}

const refusing: Shelf = {
  keys: async () => ({ ok: false, code: 'blocked', message: 'no' }),
  read: async () => ({ ok: false, code: 'blocked', message: 'no' }),
  write: async () => ({ ok: false, code: 'blocked', message: 'no' }),
  remove: async () => ({ ok: false, code: 'blocked', message: 'no' }),
};

describe('an address', () => {
  it.each([
    ['', MENU],
    ['#', MENU],
    ['#/', MENU],
    ['#/desk', DESK],
    ['#/handouts/sign/', '/handouts/sign'],
    ['#main', null],
    ['#turn-3', null],
  ])('%j names %j', (hash, path) => expect(pathOf(hash)).toBe(path));
});

describe('Back', () => {
  it('leaves a contact for the menu, and Forward takes it up at the same line', async () => {
    const { seat, router, browser } = await inCall();
    expect(browser.location.hash).toBe('#/desk');
    const before = seat.state.runner?.log;
    browser.walk(-1);
    expect(seat.state).toMatchObject({ screen: 'menu', unfinished: { scenarioId: 'kettle' } });
    browser.walk(1);
    await vi.waitFor(() => expect(seat.state.screen).toBe('contact'));
    expect(seat.state.runner?.log).toEqual(before);
    expect(router.path).toBe(DESK);
  });

  it('keeps the contact also where nothing can be stored', async () => {
    const { seat, browser } = opened('', heldInMemory(refusing));
    await seat.pick('kettle');
    seat.take({ mode: 'practice' });
    seat.send({ type: 'answer' });
    seat.send({ type: 'choose', id: 'greet' });
    const before = seat.state.runner?.log;
    browser.walk(-1);
    await seat.resume();
    expect(seat.state.runner?.log).toEqual(before);
  });

  it('keeps a contact that was taken and not yet answered', async () => {
    const { seat, browser } = opened();
    await seat.pick('kettle');
    seat.take({ mode: 'practice' });
    browser.walk(-1);
    await seat.resume();
    expect(seat.state.screen).toBe('contact');
  });

  it('does not grow the history when a screen leads back to the menu itself', async () => {
    const { seat, router, browser } = opened();
    for (let i = 0; i < 3; i += 1) {
      await seat.pick('kettle');
      seat.toMenu();
      expect(router.path).toBe(MENU);
    }
    expect(browser.length).toBe(2);
    expect(() => browser.walk(-1)).toThrow('left the product');
  });
});

describe('a page', () => {
  it('stands over the menu', () => {
    const { router, browser } = opened();
    browser.follow('#/handouts');
    expect(router.path).toBe('/handouts');
    router.leaveFor(MENU);
    expect(router.path).toBe(MENU);
    browser.walk(1);
    expect(router.path).toBe('/handouts');
  });

  it('stands over a debrief, and leads back to it', async () => {
    const { seat, router, browser } = await inCall();
    await seat.openLog(JSON.stringify(seat.state.log));
    expect(router.path).toBe(DESK);
    browser.follow('#/handouts');
    expect(seat.state.screen).toBe('debrief');
    router.leaveFor(DESK);
    expect(router.path).toBe(DESK);
    expect(seat.state).toMatchObject({ screen: 'debrief' });
  });

  it('can be opened by its address, and its parts by theirs', () => {
    const { router, browser } = opened('#/handouts/sign');
    expect(router.path).toBe('/handouts/sign');
    router.leaveFor('/handouts');
    expect(router.path).toBe('/handouts');
    browser.walk(-1);
    expect(router.path).toBe('/handouts/sign');
  });

  it('leaves a contact unfinished, not running underneath', async () => {
    const { seat, router, browser } = await inCall();
    browser.follow('#/handouts');
    expect(seat.state).toMatchObject({ screen: 'menu', unfinished: { scenarioId: 'kettle' } });
    expect(router.path).toBe('/handouts');
    browser.walk(-1);
    await vi.waitFor(() => expect(seat.state.screen).toBe('contact'));
  });

  it('gives way to a briefing that it led to', async () => {
    const { seat, router } = opened('#/handouts');
    await seat.pick('kettle');
    expect(router.path).toBe(DESK);
  });

  it('that is not there leads to the menu, and says so until that was read', () => {
    const { router, browser } = opened('#/handout');
    expect(router).toMatchObject({ path: MENU, lost: '/handout' });
    expect(browser.location.hash).toBe('#/');
    router.forgive();
    expect(router.lost).toBeNull();
  });
});

it('an anchor on the screen changes nothing', async () => {
  const { seat, router, browser } = await inCall();
  browser.follow('#main');
  expect(router.path).toBe(DESK);
  expect(seat.state.screen).toBe('contact');
  browser.walk(-1);
  expect(seat.state.screen).toBe('contact');
});

it('an address of the desk with nothing on it is the menu', () => {
  const { router, browser } = opened('#/desk');
  expect(router.path).toBe(MENU);
  expect(browser.location.hash).toBe('#/');
});
