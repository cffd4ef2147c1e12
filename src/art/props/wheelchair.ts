// A wheelchair: back and push handles behind the person, arm rests and wheels at the sides.

import type { Rig } from '../rig.ts';
import { bothSides, d, element, line, shape } from '../svg.ts';

const FRAME = '#3a4354';
const FRAME_LIGHT = '#6d7a90';
const PAD = '#262c38';

const hasWheelchair = (rig: Rig): boolean => rig.look.aids.includes('wheelchair');

export function drawWheelchairBehind(rig: Rig): string {
  if (!hasWheelchair(rig)) return '';
  const post = (s: -1 | 1) =>
    [
      line(d`M${s * 214},404 L${s * 214},96`, FRAME, 13),
      line(d`M${s * 211},398 L${s * 211},100`, FRAME_LIGHT, 3.5, 0.7),
      line(d`M${s * 214},98 C${s * 214},80 ${s * 224},76 ${s * 244},76`, PAD, 17),
      element('ellipse', {
        cx: s * 262,
        cy: 372,
        rx: 40,
        ry: 152,
        fill: 'none',
        stroke: PAD,
        'stroke-width': 17,
      }),
      element('ellipse', {
        cx: s * 268,
        cy: 372,
        rx: 30,
        ry: 132,
        fill: 'none',
        stroke: FRAME_LIGHT,
        'stroke-width': 5,
      }),
    ].join('');
  return [
    shape('M-214,128 C-120,112 120,112 214,128 L214,404 L-214,404Z', PAD),
    bothSides(post),
  ].join('');
}

export function drawWheelchairFront(rig: Rig): string {
  if (!hasWheelchair(rig)) return '';
  return bothSides((s) =>
    [
      line(d`M${s * 196},352 L${s * 258},352`, PAD, 26),
      line(d`M${s * 200},347 L${s * 254},347`, FRAME_LIGHT, 4, 0.6),
      line(d`M${s * 226},366 L${s * 226},404`, FRAME, 12),
    ].join(''),
  );
}
