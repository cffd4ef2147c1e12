// Nose: a soft side, the wings and the light on the ridge. A sneer lifts and widens it.

import type { NoseShape } from '../../cast/look.ts';
import type { Rig } from '../rig.ts';
import { bothSides, d, ellipse, line, shape } from '../svg.ts';
import { NOSE_Y } from './metrics.ts';

interface NoseMetrics {
  readonly wing: number;
  readonly tip: number;
  /** How far the ridge stands out. */
  readonly ridge: number;
  readonly drop: number;
}

const NOSES: Readonly<Record<NoseShape, NoseMetrics>> = {
  straight: { wing: 17, tip: 8, ridge: 8, drop: 0 },
  broad: { wing: 23, tip: 11, ridge: 9, drop: 1 },
  narrow: { wing: 14, tip: 6.5, ridge: 7, drop: 2 },
  rounded: { wing: 18, tip: 11, ridge: 7, drop: -2 },
  aquiline: { wing: 17, tip: 8, ridge: 13, drop: 4 },
};

export function drawNose(rig: Rig): string {
  const { skin, depth } = rig.tones;
  const { face } = rig.pose;
  const { wing: rest, tip, ridge, drop } = NOSES[rig.look.nose];
  const wing = rest * (1 + face.sneer * 0.13);
  const base = NOSE_Y + drop;
  const wingY = base - 3 - face.sneer * 3;
  const side = [
    d`M4,-8 C${ridge},10 ${ridge + 5},${base - 24} ${wing},${wingY}`,
    d`C${wing + 1},${base + 4} ${tip},${base + 5} 2,${base + 3}`,
    d`C${tip * 0.6},${base - 18} 5,12 4,-8Z`,
  ].join(' ');
  const under = [
    d`M${-wing},${wingY - 3} C${-wing - 4},${base + 4} ${-wing + 5},${base + 7} ${-tip * 0.7},${base + 3}`,
    d`C${-tip * 0.3},${base + 7} ${tip * 0.3},${base + 7} ${tip * 0.7},${base + 3}`,
    d`C${wing - 5},${base + 7} ${wing + 4},${base + 4} ${wing},${wingY - 3}`,
  ].join(' ');
  return [
    shape(side, skin.shadow, 0.5),
    ellipse({ x: 0, y: base + 9 }, wing + 4, 7, `url(#${rig.id}soft)`, 0.6),
    ellipse(
      { x: -3, y: base - 14 },
      5.5,
      12,
      skin.light,
      (0.5 + 0.25 * depth) * (1 - 0.65 * face.flush),
    ),
    ellipse({ x: -3, y: 12 }, 3, 18, skin.light, 0.35 * (1 - 0.65 * face.flush)),
    line(under, skin.deep, 2.8, 0.75),
    bothSides((s) =>
      line(
        d`M${s * 9},${8} C${s * 5},${12} ${s * 6},${17} ${s * 11},${20}`,
        skin.deep,
        2.4,
        face.sneer * 0.4,
      ),
    ),
  ].join('');
}
