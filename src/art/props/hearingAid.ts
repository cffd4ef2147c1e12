import { ear } from '../head/metrics.ts';
import type { Rig } from '../rig.ts';
import { d, line, shape } from '../svg.ts';

/** The ear that the telephone leaves free. */
const SIDE = 1;

/** A behind-the-ear hearing aid with its thin tube. */
export function drawHearingAid(rig: Rig): string {
  if (!rig.look.aids.includes('hearing-aid')) return '';
  const { x, y } = ear(rig.face, SIDE);
  const at = (dx: number) => x + SIDE * dx;
  return [
    shape(
      [
        d`M${at(-2)},${y - 25} C${at(14)},${y - 32} ${at(24)},${y - 14} ${at(21)},${y + 6}`,
        d`C${at(20)},${y + 16} ${at(10)},${y + 16} ${at(11)},${y + 5}`,
        d`C${at(12)},${y - 8} ${at(8)},${y - 17} ${at(-2)},${y - 18}Z`,
      ].join(' '),
      '#d9dde3',
      1,
      { stroke: '#8b94a1', 'stroke-width': 2, 'stroke-linejoin': 'round' },
    ),
    line(d`M${at(17)},${y - 8} l0,10`, '#4f9bd9', 3.4),
    line(
      d`M${at(-2)},${y - 22} C${at(-10)},${y - 16} ${at(-8)},${y - 4} ${at(-1)},${y + 1}`,
      '#eef2f6',
      2.6,
    ),
  ].join('');
}
