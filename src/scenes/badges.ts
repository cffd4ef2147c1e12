/** Signs in place of the customer: a telephone that rings, a line on hold, a line gone quiet. */
import { type Box, circle, group, line, rect, svg } from '../art/svg.ts';
import type { Drawing } from './atlas.ts';
import { BADGES, type Badge } from './staging.ts';

const BOX: Box = { x: -80, y: -80, width: 160, height: 160 };
const PAPER = '#ffffff';

function receiver(turn: number): string {
  return group(
    { transform: `rotate(${turn})` },
    line('M-34,10 C-30,-22 30,-22 34,10', PAPER, 15),
    rect(-45, 2, 25, 22, PAPER, { rx: 7 }),
    rect(20, 2, 25, 22, PAPER, { rx: 7 }),
  );
}

const DRAWN: Readonly<Record<Badge, string>> = {
  ringing: circle({ x: 0, y: 0 }, 70, '#23865a') + receiver(-135),
  hold:
    circle({ x: 0, y: 0 }, 70, '#b3661b') +
    rect(-25, -29, 17, 58, PAPER, { rx: 6 }) +
    rect(8, -29, 17, 58, PAPER, { rx: 6 }),
  ended: circle({ x: 0, y: 0 }, 70, '#566175') + receiver(0),
};

/** Each badge as a drawing, 160 units square. */
export const BADGE_DRAWINGS: Readonly<Record<Badge, Drawing>> = Object.fromEntries(
  BADGES.map((badge) => [badge, { svg: svg(BOX, DRAWN[badge]), box: BOX }]),
) as unknown as Readonly<Record<Badge, Drawing>>;
