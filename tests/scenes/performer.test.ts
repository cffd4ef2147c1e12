import { describe, expect, test } from 'vitest';
import { blinksAt, GESTURE_LENGTH, GESTURES, gestureAt } from '../../src/scenes/motion.ts';
import { createPerformer, type Doing, QUIET_AFTER } from '../../src/scenes/performer.ts';
import { gestureFor } from '../../src/scenes/reactions.ts';

const ALIVE = { heat: 60, live: true, still: false };
const STEP = 33;

function play(performer: ReturnType<typeof createPerformer>, ms: number, how = ALIVE): Doing[] {
  return Array.from({ length: Math.round(ms / STEP) }, () => {
    performer.advance(STEP, how);
    return performer.doing;
  });
}

describe('performer', () => {
  test('says a line once, then rests and goes on breathing', () => {
    const performer = createPerformer();
    performer.say('Where is my parcel?', 60);
    const first = play(performer, 3000);
    expect(new Set(first.map(({ viseme }) => viseme)).size).toBeGreaterThan(2);
    expect(Math.max(...first.map(({ loud }) => loud))).toBeGreaterThan(0.4);
    performer.say('Where is my parcel?', 60);
    const after = play(performer, 2000);
    expect(new Set(after.map(({ viseme }) => viseme))).toEqual(new Set(['rest']));
    expect(new Set(after.map(({ sway }) => sway.breath)).size).toBeGreaterThan(20);
  });

  test('a pause holds a line where it is', () => {
    const performer = createPerformer();
    performer.say('Where is my parcel? I want it today.', 60);
    play(performer, 500);
    const { time } = performer;
    const paused = play(performer, 3000, { ...ALIVE, live: false });
    expect(paused.at(-1)).toMatchObject({ viseme: 'rest', loud: 0 });
    expect(performer.time).toBe(time);
    expect(performer.busy).toBe(false);
    expect(performer.speaking).toBe(true);
    expect(play(performer, 500).some(({ viseme }) => viseme !== 'rest')).toBe(true);
  });

  test('a line that is cut short closes the mouth at once, and only what is new is said later', () => {
    const performer = createPerformer();
    performer.say('Where is my parcel?', 60);
    const before = play(performer, 400);
    expect(before.at(-1)?.viseme).not.toBe('rest');
    performer.hush();
    performer.advance(STEP, ALIVE);
    expect(performer.doing.viseme).toBe('rest');
    performer.say('Where is my parcel?', 60);
    expect(performer.speaking).toBe(false);
    performer.say('Where is my parcel? Hello?', 60);
    const after = play(performer, 2000);
    const moved = after.filter(({ viseme }) => viseme !== 'rest').length * STEP;
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(700);
    expect(after.at(-1)?.viseme).toBe('rest');
  });

  test('reduced motion: nothing moves, and the stage may sleep', () => {
    const performer = createPerformer();
    performer.say('Where is my parcel?', 60);
    performer.gesture('nod');
    for (const doing of play(performer, 3000, { ...ALIVE, still: true })) {
      expect(doing).toEqual({
        sway: { x: 0, y: 0, turn: 0, breath: 0 },
        viseme: 'rest',
        eyesShut: false,
        loud: 0,
      });
    }
    expect(performer.busy).toBe(false);
  });

  test('settles when nothing happens for long, and stirs again', () => {
    const performer = createPerformer();
    play(performer, QUIET_AFTER + 6000);
    expect(performer.busy).toBe(false);
    performer.stir();
    play(performer, 100);
    expect(performer.busy).toBe(true);
  });

  test('never jumps', () => {
    const performer = createPerformer();
    performer.say('No. No! I have been waiting for two weeks, and nobody called.', 90);
    performer.gesture('recoil');
    let before = performer.doing.sway;
    for (const { sway } of play(performer, 8000)) {
      expect(Math.abs(sway.x - before.x)).toBeLessThan(2);
      expect(Math.abs(sway.y - before.y)).toBeLessThan(3);
      expect(Math.abs(sway.turn - before.turn)).toBeLessThan(1.2);
      before = sway;
    }
  });
});

describe('small motions', () => {
  test('eyes shut briefly, again and again, at uneven times', () => {
    const shut = Array.from({ length: 60_000 / 10 }, (_, index) => blinksAt(index * 10));
    const starts = shut.flatMap((now, at) => (now && !shut[at - 1] ? [at * 10] : []));
    expect(starts.length).toBeGreaterThanOrEqual(12);
    expect(shut.filter(Boolean).length / shut.length).toBeLessThan(0.06);
    const gaps = new Set(starts.map((at, index) => at - (starts[index - 1] ?? 0)));
    expect(gaps.size).toBeGreaterThan(4);
  });

  test('a gesture begins and ends where the head was', () => {
    for (const gesture of GESTURES) {
      for (const age of [0, GESTURE_LENGTH]) {
        expect(gestureAt(gesture, age)).toEqual({ x: 0, y: 0, turn: 0 });
      }
      const middle = gestureAt(gesture, GESTURE_LENGTH / 5);
      expect(Math.abs(middle.y) + Math.abs(middle.turn)).toBeGreaterThan(1);
    }
  });

  test('a reply is answered by the body', () => {
    expect(gestureFor({ type: 'reply.landed' })).toBe('nod');
    expect(gestureFor({ type: 'reply.missed' })).toBe('recoil');
    expect(gestureFor({ type: 'heat.changed', from: 60, to: 72 })).toBe('push');
    expect(gestureFor({ type: 'heat.changed', from: 60, to: 52 })).toBeNull();
    expect(gestureFor({ type: 'page.turned' })).toBeNull();
  });
});
