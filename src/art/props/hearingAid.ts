import { ear } from '../head/metrics.ts';
import type { Rig } from '../rig.ts';
import { d, line, shape } from '../svg.ts';

/** A behind-the-ear hearing aid on the ear that faces the light, with its thin tube. */
export function drawHearingAid(rig: Rig): string {
  if (!rig.look.aids.includes('hearing-aid')) return '';
  const { x, y } = ear(rig.face, -1);
  const casing = '#d9dde3';
  return [
    shape(
      d`M${x + 2},${y - 25} C${x - 14},${y - 32} ${x - 24},${y - 14} ${x - 21},${y + 6} C${x - 20},${y + 16} ${x - 10},${y + 16} ${x - 11},${y + 5} C${x - 12},${y - 8} ${x - 8},${y - 17} ${x + 2},${y - 18}Z`,
      casing,
      1,
      { stroke: '#8b94a1', 'stroke-width': 2, 'stroke-linejoin': 'round' },
    ),
    line(d`M${x - 17},${y - 8} l0,10`, '#4f9bd9', 3.4),
    line(
      d`M${x + 2},${y - 22} C${x + 10},${y - 16} ${x + 8},${y - 4} ${x + 1},${y + 1}`,
      '#eef2f6',
      2.6,
    ),
  ].join('');
}
