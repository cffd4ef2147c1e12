// Heat to pose, without a jump anywhere.

import { BAND_LIMITS, BANDS, type Band } from '../heat/bands.ts';
import { blendPoses, type Pose } from './pose.ts';
import { BAND_POSES, GRATEFUL_POSE } from './poses.ts';
import { clamp, smoothstep } from './svg.ts';

/**
 * `neutral` never shows relief, however cool the customer: below 25 it is calm. `relieved` (a plan
 * stands) and `grateful` (the contact ends well) show on the face as far as the heat lets them.
 */
export const MOODS = ['neutral', 'relieved', 'grateful'] as const;
export type Mood = (typeof MOODS)[number];

const HEAT_MAX = 100;

/** Share of the way between two key poses that is held at either end, so that bands read as such. */
const HOLD = 0.22;

/** Relief fades out between these heats: whole where the band begins, gone where irritation does. */
const RELIEF_WHOLE = BAND_LIMITS.relieved;
const RELIEF_GONE = BAND_LIMITS.calm;
/** Gratitude reaches a little further, for a contact that ends better than it cooled. */
const GRATITUDE_GONE = BAND_LIMITS.irritated;

/** The heat at the middle of a band, where its key pose stands. */
export function bandMiddle(band: Band): number {
  const index = BANDS.indexOf(band);
  const limits: readonly number[] = [0, ...Object.values(BAND_LIMITS), HEAT_MAX];
  return ((limits[index] ?? 0) + (limits[index + 1] ?? HEAT_MAX)) / 2;
}

const KEYS = BANDS.filter((band) => band !== 'relieved').map((band) => ({
  at: bandMiddle(band),
  pose: BAND_POSES[band],
}));

function neutralPose(heat: number): Pose {
  const above = KEYS.findIndex((key) => heat < key.at);
  const from = KEYS[above - 1];
  const to = KEYS[above];
  if (from === undefined || to === undefined) {
    return above === 0 ? BAND_POSES.calm : BAND_POSES.boiling;
  }
  const span = to.at - from.at;
  const share = smoothstep(from.at + span * HOLD, to.at - span * HOLD, heat);
  return blendPoses(from.pose, to.pose, share);
}

/** The pose at a heat in points (0..100; beyond is clamped). Every number in it is continuous. */
export function poseAt(heat: number, mood: Mood): Pose {
  const points = clamp(heat, 0, HEAT_MAX);
  const base = neutralPose(points);
  switch (mood) {
    case 'neutral':
      return base;
    case 'relieved':
      return blendPoses(BAND_POSES.relieved, base, smoothstep(RELIEF_WHOLE, RELIEF_GONE, points));
    case 'grateful':
      return blendPoses(GRATEFUL_POSE, base, smoothstep(RELIEF_GONE, GRATITUDE_GONE, points));
  }
}
