// A chat: your own screen close up, with empty bubbles. The words lie over it in the page.

import { type Box, rect } from '../svg.ts';
import { lit, type RoomOptions } from './light.ts';

/** Where the customer's picture stands in the window, and where the page may lay its messages. */
export const CHAT_PORTRAIT: Box = { x: 268, y: 118, width: 220, height: 270 };
export const CHAT_MESSAGES: Box = { x: 532, y: 112, width: 484, height: 470 };

const BUBBLES = [
  { mine: false, y: 130, width: 340, height: 74 },
  { mine: true, y: 226, width: 300, height: 56 },
  { mine: false, y: 304, width: 360, height: 92 },
  { mine: true, y: 418, width: 260, height: 56 },
] as const;

/** The screen with its window; drawn over `officeDesk` and under `deskFront`'s place. */
export function chatScreen({ heat }: RoomOptions): string {
  const right = CHAT_MESSAGES.x + CHAT_MESSAGES.width;
  return [
    rect(216, 30, 848, 610, '#1b2231', { rx: 26 }),
    rect(234, 48, 812, 566, '#f3f6fa', { rx: 12 }),
    rect(234, 48, 812, 44, lit('#2f5d7c', heat, 0.4), { rx: 12 }),
    rect(234, 76, 812, 16, lit('#2f5d7c', heat, 0.4)),
    rect(246, 104, 264, 498, '#e6ecf3', { rx: 10 }),
    ...[440, 474, 508, 542].map((y, index) =>
      rect(268, y, 210 - (index % 3) * 46, 12, '#c3cedb', { rx: 6 }),
    ),
    ...BUBBLES.map(({ mine, y, width, height }) =>
      rect(mine ? right - width : CHAT_MESSAGES.x, y, width, height, mine ? '#d3e6f5' : '#ffffff', {
        rx: 18,
        stroke: mine ? '#b4d2ea' : '#dde4ec',
        'stroke-width': 2,
      }),
    ),
    rect(CHAT_MESSAGES.x, 548, CHAT_MESSAGES.width, 46, '#ffffff', {
      rx: 23,
      stroke: '#c9d4e0',
      'stroke-width': 2,
    }),
    rect(590, 640, 100, 40, '#a7b1be'),
  ].join('');
}
