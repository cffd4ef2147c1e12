import { describe, expect, test } from 'vitest';
import {
  type Curtain,
  curtainAtRest,
  curtainFor,
  moveCurtain,
  type Staging,
  stagingOf,
} from '../../src/scenes/staging.ts';
import { stageViewOf } from './views.ts';

const LIVE = stagingOf(stageViewOf());
const ENDED = stagingOf(stageViewOf({ phase: 'ended' }));

/** Frames of 33 ms until the curtain rests. */
function frames(from: Curtain, staging: Staging): Curtain[] {
  const seen: Curtain[] = [];
  for (let at = from; !curtainAtRest(at, staging) && seen.length < 300; ) {
    at = moveCurtain(at, staging, 33);
    seen.push(at);
  }
  return seen;
}

describe('staging', () => {
  test.each([
    ['ringing', { person: false, badge: 'ringing' }],
    ['customer', { person: true, badge: null, dim: 0 }],
    ['hold', { person: true, badge: 'hold' }],
    ['ended', { person: false, badge: 'ended', live: false }],
    ['left', { person: false, badge: 'ended', live: false }],
  ] as const)('of a call that is %s', (phase, expected) => {
    expect(stagingOf(stageViewOf({ phase }))).toMatchObject(expected);
  });

  test('a hold dims the caller', () => {
    expect(stagingOf(stageViewOf({ phase: 'hold' })).dim).toBeGreaterThan(0.4);
  });

  test('no telephone signs at a counter', () => {
    for (const phase of ['ringing', 'hold', 'ended'] as const) {
      expect(stagingOf(stageViewOf({ phase, channel: 'in_person' })).badge).toBeNull();
    }
  });

  test('a pause stops motion in every phase and dims, but never lights up', () => {
    for (const phase of ['ringing', 'customer', 'hold', 'ended'] as const) {
      const going = stagingOf(stageViewOf({ phase }));
      const paused = stagingOf(stageViewOf({ phase, paused: true }));
      expect(paused.live).toBe(false);
      expect(paused.dim).toBeGreaterThanOrEqual(Math.max(going.dim, 0.3));
      expect(paused.person).toBe(going.person);
    }
  });
});

describe('curtain', () => {
  test('a customer comes and goes only in the dark', () => {
    for (const [from, to] of [
      [LIVE, ENDED],
      [ENDED, LIVE],
    ] as const) {
      const seen = frames(curtainFor(from), to);
      const change = seen.findIndex(({ person }) => person === to.person);
      expect(seen[change]?.dim).toBeGreaterThan(0.98);
      expect(seen.at(-1)).toEqual(curtainFor(to));
      expect(seen.length).toBeLessThan(90);
    }
  });

  test('dims over a customer who stays', () => {
    const hold = stagingOf(stageViewOf({ phase: 'hold' }));
    const seen = frames(curtainFor(LIVE), hold);
    expect(seen.every(({ person }) => person)).toBe(true);
    expect(Math.max(...seen.map(({ dim }) => dim))).toBeLessThanOrEqual(hold.dim);
  });
});
