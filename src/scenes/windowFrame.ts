/** A window in the room through which the customer is seen; the customer stands behind the picture. */
import { blurFilter } from '../art/places/blur.ts';
import { warmth } from '../art/places/light.ts';
import type { StageWindow } from '../art/scenery.ts';
import { type Box, d, element, group } from '../art/svg.ts';

const EDGE = 6;

/** A soft shadow on the wall round the frame, in stage units. */
const SHADOW = { width: 16, blur: 9, drop: 7, opacity: 0.4 } as const;

function shadow(outline: string): string {
  const id = 'window-shadow';
  const soft = element('path', {
    d: outline,
    fill: 'none',
    stroke: '#0f1729',
    'stroke-width': SHADOW.width,
    opacity: SHADOW.opacity,
    transform: `translate(0 ${SHADOW.drop})`,
    filter: `url(#${id})`,
  });
  return blurFilter(id, SHADOW.blur) + soft;
}

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
  return [
    element('clipPath', { id }, hole),
    group({ 'clip-path': `url(#${id})` }, content, shadow(outline)),
    element('path', { ...edge, stroke: '#ffffff' }),
    element('path', { ...edge, stroke: '#e5482d', opacity: 0.75 * warmth(heat) ** 2 }),
  ].join('');
}
