import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pose } from '../../src/art/pose.ts';
import { bandMiddle, MOODS, type Mood, poseAt } from '../../src/art/poseAt.ts';
import { BAND_POSES, GRATEFUL_POSE } from '../../src/art/poses.ts';
import { BAND_LIMITS, BANDS } from '../../src/heat/bands.ts';

type Tree = { readonly [key: string]: number | Tree };

function numbers(tree: Tree, path = ''): readonly (readonly [string, number])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'number'
      ? [[`${path}${key}`, value] as const]
      : numbers(value, `${path}${key}.`),
  );
}

const flat = (pose: Pose) => numbers(pose as unknown as Tree);

const STEP = 0.05;

/** The widest any number ranges over all key poses: the yardstick for a jump. */
const RANGES = (() => {
  const all = [...Object.values(BAND_POSES), GRATEFUL_POSE].map((pose) => new Map(flat(pose)));
  return new Map(
    [...(all[0]?.keys() ?? [])].map((key) => {
      const values = all.map((pose) => pose.get(key) ?? Number.NaN);
      return [key, Math.max(...values) - Math.min(...values)] as const;
    }),
  );
})();

/** Largest share of its range that any number moves in a step of heat. */
function steepest(mood: Mood): number {
  let most = 0;
  let before = flat(poseAt(0, mood));
  for (let heat = STEP; heat <= 100; heat += STEP) {
    const now = flat(poseAt(heat, mood));
    for (const [index, [key, value]] of now.entries()) {
      const range = RANGES.get(key) ?? 0;
      const moved = Math.abs(value - (before[index]?.[1] ?? Number.NaN));
      if (range > 0) most = Math.max(most, moved / range);
      else expect(moved).toBe(0);
    }
    before = now;
  }
  return most;
}

describe('poseAt', () => {
  test.each(MOODS)('moves every number smoothly with heat (%s)', (mood) => {
    // A smoothstep over five points of heat moves at most 1.5 * 0.05 / 5 of its way in a step.
    expect(steepest(mood)).toBeLessThan(0.015);
    expect(steepest(mood)).toBeGreaterThan(0);
  });

  test.each(BANDS.filter((band) => band !== 'relieved'))('shows the key pose of %s', (band) => {
    expect(poseAt(bandMiddle(band), 'neutral')).toEqual(BAND_POSES[band]);
  });

  test('no two neighbouring bands hold the body alike', () => {
    for (const [index, band] of BANDS.entries()) {
      const next = BANDS[index + 1];
      if (next === undefined) continue;
      const { face: _, head: __, ...body } = BAND_POSES[band];
      const { face: ___, head: ____, ...other } = BAND_POSES[next];
      expect(body).not.toEqual(other);
    }
  });

  test('anger alone brings brows down, brows together and shoulders up, band by band', () => {
    const ladder = BANDS.map((band) => BAND_POSES[band]);
    for (const [index, pose] of ladder.entries()) {
      const next = ladder[index + 1];
      if (next === undefined) continue;
      expect(next.face.browIn).toBeGreaterThan(pose.face.browIn);
      expect(next.face.browPinch).toBeGreaterThanOrEqual(pose.face.browPinch);
      expect(next.face.flush).toBeGreaterThanOrEqual(pose.face.flush);
      expect(next.body.lift).toBeGreaterThan(pose.body.lift);
    }
  });

  test('relief shows only below the bands where it can be', () => {
    expect(poseAt(0, 'relieved')).toEqual(BAND_POSES.relieved);
    expect(poseAt(0, 'grateful')).toEqual(GRATEFUL_POSE);
    expect(poseAt(0, 'neutral')).toEqual(BAND_POSES.calm);
    fc.assert(
      fc.property(fc.double({ min: BAND_LIMITS.irritated, max: 100, noNaN: true }), (heat) => {
        for (const mood of MOODS) expect(poseAt(heat, mood)).toEqual(poseAt(heat, 'neutral'));
      }),
    );
  });

  test('heat beyond the scale is held at its ends', () => {
    expect(poseAt(-5, 'neutral')).toEqual(poseAt(0, 'neutral'));
    expect(poseAt(140, 'neutral')).toEqual(poseAt(100, 'neutral'));
  });
});
