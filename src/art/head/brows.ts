// Brows: the first thing that anger moves, and what carries it on dark skin.

import type { BrowShape } from '../../cast/look.ts';
import type { Rig } from '../rig.ts';
import { bothSides, d, type Side, shape } from '../svg.ts';
import { BROW_Y, EYE_X } from './metrics.ts';

const THICKNESS: Readonly<Record<BrowShape, number>> = { fine: 7.5, medium: 9.5, strong: 12 };

function brow(rig: Rig, side: Side): string {
  const { face } = rig.pose;
  const thick = THICKNESS[rig.look.brows] * (1 + 0.12 * Math.max(0, face.frown));
  // The raised brow of a doubting look keeps out of the frown.
  const raise = side > 0 ? face.browSkew : 0;
  const inward = side > 0 ? 1 - Math.min(0.8, face.browSkew * 0.08) : 1;
  const y = BROW_Y - raise;
  const cx = side * EYE_X;
  const innerX = cx - side * (27 + face.browPinch);
  const innerY = y + face.browIn * inward;
  const midX = cx + side * 4;
  const midY = y - 8 - face.browArch + face.browIn * inward * 0.3 + face.browOut * 0.4;
  const outerX = cx + side * 34;
  const outerY = y + 4 + face.browOut;
  const outline = [
    d`M${innerX},${innerY - thick * 0.42}`,
    d`Q${midX},${midY - thick * 0.62} ${outerX},${outerY}`,
    d`Q${midX},${midY + thick * 0.5} ${innerX + side},${innerY + thick * 0.6}`,
    d`Q${innerX - side * 3.5},${innerY} ${innerX},${innerY - thick * 0.42}Z`,
  ].join(' ');
  const colour = rig.tones.brow;
  return shape(outline, colour, 1, {
    stroke: colour,
    'stroke-width': 2,
    'stroke-linejoin': 'round',
  });
}

export function drawBrows(rig: Rig): string {
  return bothSides((side) => brow(rig, side));
}
