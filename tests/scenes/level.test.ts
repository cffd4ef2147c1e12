import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOODS } from '../../src/art/poseAt.ts';
import {
  distance,
  GRAIN,
  type Level,
  levelOf,
  nextLevel,
  sameLevel,
  strideBetween,
} from '../../src/scenes/level.ts';

const level = fc
  .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(...MOODS))
  .map(([heat, mood]) => levelOf(heat, mood));

/** Every level drawn on the way, the goal last. */
function way(from: Level, goal: Level): Level[] {
  const stride = strideBetween(from, goal);
  const drawn: Level[] = [];
  for (let at = from; !sameLevel(at, goal) && drawn.length < 100; ) {
    at = nextLevel(at, goal, stride);
    drawn.push(at);
  }
  return drawn;
}

describe('levels', () => {
  test('are whole grains within the scale', () => {
    expect(levelOf(67.4, 'neutral')).toEqual({ heat: 68, mood: 'neutral' });
    expect(levelOf(-3, 'neutral').heat).toBe(0);
    expect(levelOf(140, 'neutral').heat).toBe(100);
  });

  test('a small change is one step, a large one several', () => {
    const from = levelOf(68, 'neutral');
    expect(way(from, levelOf(64, 'neutral'))).toHaveLength(1);
    expect(way(from, levelOf(44, 'neutral'))).toHaveLength(3);
  });

  test('every way ends at its goal in at most five steps, never turning back', () => {
    fc.assert(
      fc.property(level, level, (from, goal) => {
        const drawn = way(from, goal);
        expect(drawn.length).toBeLessThanOrEqual(5);
        if (!sameLevel(from, goal)) expect(drawn.at(-1)).toEqual(goal);
        const left = [from, ...drawn].map(({ heat }) => Math.abs(goal.heat - heat));
        for (const [index, rest] of left.entries()) {
          expect(rest).toBeLessThanOrEqual(left[index - 1] ?? 100);
        }
      }),
    );
  });

  test('no step is much longer than its stride', () => {
    fc.assert(
      fc.property(level, level, (from, goal) => {
        const stride = strideBetween(from, goal);
        let at = from;
        for (const next of way(from, goal)) {
          expect(Math.abs(next.heat - at.heat)).toBeLessThanOrEqual(stride + GRAIN);
          at = next;
        }
      }),
    );
  });

  test('moods are apart even at the same heat', () => {
    expect(distance(levelOf(8, 'neutral'), levelOf(8, 'grateful'))).toBeGreaterThan(0);
  });
});
