/** A window in the room through which the customer is seen; the customer stands behind the picture. */
import { warmth } from '../art/places/light.ts';
import type { StageWindow } from '../art/scenery.ts';
import { type Box, d, element, group } from '../art/svg.ts';

const EDGE = 6;

/** Widths of the lines that pile up into a soft shadow round the frame. */
const SHADOWS = [14, 26, 40] as const;
const SHADOW = {
  fill: 'none',
  stroke: '#0f1729',
  opacity: 0.07,
  transform: 'translate(0 5)',
} as const;

function rounded({ x, y, width, height }: Box, r: number): string {
  return d`M${x + r},${y} h${width - 2 * r} a${r},${r} 0 0 1 ${r},${r} v${height - 2 * r} a${r},${r} 0 0 1 ${-r},${r} h${2 * r - width} a${r},${r} 0 0 1 ${-r},${-r} v${2 * r - height} a${r},${r} 0 0 1 ${r},${-r}z`;
}

/** `content`, which fills `room`, with a hole in the shape of the window, and the window's frame. */
export function withWindow(
  content: string,
  room: Box,
  { box, radius }: Pick<StageWindow, 'box' | 'radius'>,
  heat: number,
): string {
  const outline = rounded(box, radius);
  const around = d`M${room.x},${room.y} h${room.width} v${room.height} h${-room.width}z`;
  const id = 'window-hole';
  const hole = element('path', { d: `${around} ${outline}`, 'clip-rule': 'evenodd' });
  const edge = { d: outline, fill: 'none', 'stroke-width': EDGE };
  const shadow = SHADOWS.map((width) =>
    element('path', { ...SHADOW, d: outline, 'stroke-width': width }),
  );
  return [
    element('clipPath', { id }, hole),
    group({ 'clip-path': `url(#${id})` }, content, ...shadow),
    element('path', { ...edge, stroke: '#ffffff' }),
    element('path', { ...edge, stroke: '#e5482d', opacity: 0.75 * warmth(heat) ** 2 }),
  ].join('');
}
