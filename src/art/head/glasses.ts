import type { Rig } from '../rig.ts';
import { bothSides, d, element, line, type Side } from '../svg.ts';
import { EYE_X } from './metrics.ts';

const GLASS = { fill: '#ffffff', 'fill-opacity': 0.1 };

function lens(kind: 'round' | 'square' | 'cat-eye', side: Side, colour: string): string {
  const cx = side * EYE_X;
  switch (kind) {
    case 'round':
      return element('circle', { cx, cy: 2, r: 33, ...GLASS, stroke: colour, 'stroke-width': 4.5 });
    case 'square':
      return element('rect', {
        x: cx - 35,
        y: -23,
        width: 70,
        height: 50,
        rx: 13,
        ...GLASS,
        stroke: colour,
        'stroke-width': 5,
      });
    case 'cat-eye':
      return element('path', {
        d: d`M${cx - side * 34},-14 C${cx - side * 10},-24 ${cx + side * 22},-26 ${cx + side * 42},-28 C${cx + side * 40},6 ${cx + side * 22},28 ${cx - side * 2},28 C${cx - side * 26},28 ${cx - side * 36},8 ${cx - side * 34},-14Z`,
        ...GLASS,
        stroke: colour,
        'stroke-width': 5,
        'stroke-linejoin': 'round',
      });
  }
}

/** Spectacles, with a stroke of light across each glass. */
export function drawGlasses(rig: Rig): string {
  const { glasses } = rig.look;
  if (glasses === undefined) return '';
  const edge = rig.face.temple + 2;
  return [
    bothSides((side) => lens(glasses.kind, side, glasses.colour)),
    bothSides((side) =>
      line(d`M${side * EYE_X - 16},14 L${side * EYE_X + 2},-14`, '#ffffff', 5, 0.16),
    ),
    line('M-8,-3 C-4,-8 4,-8 8,-3', glasses.colour, 4.5),
    bothSides((side) =>
      line(d`M${side * (EYE_X + 34)},-6 L${side * edge},-10`, glasses.colour, 4.5),
    ),
  ].join('');
}
