// Eyes: white, iris, lids and lashes. The upper lid comes down to the lower one as the eye closes.

import type { EyeShape } from '../../cast/look.ts';
import { mix } from '../colour.ts';
import type { Rig } from '../rig.ts';
import { bothSides, circle, clipPath, d, ellipse, group, line, type Side, shape } from '../svg.ts';
import { EYE_X } from './metrics.ts';

interface EyeMetrics {
  readonly halfWidth: number;
  readonly upper: number;
  readonly lower: number;
  /** Outer corner above the inner one. */
  readonly slant: number;
  /** How much the crease of the upper lid shows. */
  readonly crease: number;
}

const EYES: Readonly<Record<EyeShape, EyeMetrics>> = {
  almond: { halfWidth: 24, upper: 22, lower: 13, slant: 4, crease: 0.85 },
  round: { halfWidth: 23, upper: 25, lower: 16, slant: 1, crease: 0.85 },
  monolid: { halfWidth: 24, upper: 18.5, lower: 12, slant: 5, crease: 0.25 },
  hooded: { halfWidth: 23.5, upper: 19.5, lower: 13, slant: 2, crease: 0.6 },
};

const IRIS_RADIUS = 12;

interface Lids {
  readonly inner: string;
  readonly outer: string;
  readonly upper: string;
  readonly lower: string;
  readonly outline: string;
}

function lids(rig: Rig, side: Side, blink: number): Lids {
  const { face } = rig.pose;
  const metrics = EYES[rig.look.eyes.shape];
  const open = face.eyeOpen * (1 - blink);
  const tilt = face.eyeTilt;
  const cx = side * EYE_X;
  const innerX = cx - side * metrics.halfWidth;
  const outerX = cx + side * metrics.halfWidth;
  const innerY = 3 + tilt * 3;
  const outerY = 1 - metrics.slant - tilt * 2;
  const lowerLift = 1 - face.squint * 0.62;
  // A smiling eye closes upwards, any other eye downwards.
  const low = metrics.lower * lowerLift * (1 - blink) + (3 - 8 * face.glow) * blink;
  const high = -metrics.upper * open + (1 - Math.min(1, open)) * (low * 0.75);
  const inner = d`${innerX},${innerY}`;
  const outer = d`${outerX},${outerY}`;
  const upper = d`C${cx - side * metrics.halfWidth * 0.58},${high + tilt * 10} ${cx + side * metrics.halfWidth * 0.5},${high - 2 - tilt} ${outer}`;
  const lower = d`C${cx + side * metrics.halfWidth * 0.55},${low - 1} ${cx - side * metrics.halfWidth * 0.5},${low + 1} ${inner}`;
  return { inner, outer, upper, lower, outline: `M${inner} ${upper} ${lower}Z` };
}

function iris(rig: Rig, side: Side): string {
  const { face } = rig.pose;
  const { tones } = rig;
  // Wide eyes show more white: the iris stays, the pupil narrows.
  const wide = Math.max(0, face.eyeOpen - 1);
  const centre = { x: side * EYE_X + face.gazeX, y: -1 + face.gazeY };
  const radius = IRIS_RADIUS - wide * 9;
  return [
    circle(centre, radius, mix(tones.iris, '#0d0806', 0.45)),
    circle(centre, radius - 1.8, tones.iris),
    ellipse(
      { x: centre.x, y: centre.y + 4 },
      radius * 0.62,
      radius * 0.5,
      mix(tones.iris, '#ffe6b0', 0.35),
      0.7,
    ),
    circle(centre, 5.8 - wide * 8, '#120b0a'),
    circle({ x: centre.x - 4, y: centre.y - 4.5 }, 3.4, '#ffffff', 0.96),
    circle({ x: centre.x + 4.5, y: centre.y + 4 }, 1.6, '#ffffff', 0.6),
  ].join('');
}

function eye(rig: Rig, side: Side, blink: number): string {
  const { tones, look, pose } = rig;
  const { face } = pose;
  const metrics = EYES[look.eyes.shape];
  const lid = lids(rig, side, blink);
  const clip = `${rig.id}eye${side < 0 ? 'L' : 'R'}`;
  const cx = side * EYE_X;
  const outerX = cx + side * metrics.halfWidth;
  const outerY = 1 - metrics.slant - face.eyeTilt * 2;
  const lash = mix('#20120f', tones.hair.shadow, 0.25);
  const open = face.eyeOpen * (1 - blink);
  const lashes = look.eyes.lashes
    ? shape(
        d`M${outerX - side * 7},${outerY - 5} C${outerX},${outerY - 5} ${outerX + side * 5},${outerY - 8} ${outerX + side * 9},${outerY - 13} C${outerX + side * 8},${outerY - 4} ${outerX + side * 3},${outerY + 1} ${outerX - side * 3},${outerY + 2}Z`,
        lash,
      )
    : '';
  const creaseY = -metrics.upper * Math.max(0.45, open);
  return [
    clipPath(clip, lid.outline),
    ellipse({ x: cx, y: -5 }, 34, 24, `url(#${rig.id}soft)`, 0.6 + 0.3 * face.frown),
    shape(lid.outline, mix('#fdfaf6', tones.skin.light, 0.08)),
    group(
      { 'clip-path': `url(#${clip})` },
      iris(rig, side),
      // The lid's shadow on the eyeball.
      line(`M${lid.inner} ${lid.upper}`, '#2b1a1c', 10, 0.2),
    ),
    line(`M${lid.outer} ${lid.lower}`, tones.skin.deep, 2, 0.45),
    line(`M${lid.inner} ${lid.upper}`, lash, look.eyes.lashes ? 5 : 4),
    lashes,
    line(
      d`M${cx - side * 17},${creaseY * 0.72 - 5 + face.eyeTilt * 7} C${cx - side * 6},${creaseY - 5 + face.eyeTilt * 5} ${cx + side * 12},${creaseY - 5} ${outerX - side},${outerY - 9}`,
      tones.skin.deep,
      2.4,
      metrics.crease * (0.55 - 0.15 * tones.depth),
    ),
  ].join('');
}

/** Both eyes; `blink` 0 = as the pose has them, 1 = shut. */
export function drawEyes(rig: Rig, blink: number): string {
  return bothSides((side) => eye(rig, side, blink));
}
