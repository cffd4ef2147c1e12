// A service counter, seen from behind it: shelves, a way in, the counter with its screen.

import { d, ellipse, group, line, linearGradient, radialGradient, rect, shape } from '../svg.ts';
import { blurFilter } from './blur.ts';
import { lit, type RoomOptions } from './light.ts';

export const COUNTER_Y = 560;

const GOODS = [
  '#c8553d',
  '#e0b354',
  '#2f6f8f',
  '#6a8a74',
  '#7a4f86',
  '#4b5568',
  '#d7dde3',
] as const;
const SHELVES = [180, 320, 460] as const;

/** Boxes on one board; sizes follow from their place so that the shop is always the same. */
function boxes(left: number, right: number, board: number, row: number, heat: number): string {
  const drawn: string[] = [];
  let x = left + 8;
  for (let index = 0; x < right - 40; index += 1) {
    const width = 34 + ((index * 17 + row * 11) % 4) * 9;
    const height = 44 + ((index * 29 + row * 13) % 5) * 13;
    const colour = GOODS[(index * 3 + row * 2) % GOODS.length] ?? '#4b5568';
    drawn.push(
      rect(x, board - height, width, height, lit(colour, heat), { rx: 4 }),
      rect(x + 5, board - height * 0.62, width - 10, height * 0.26, '#fdfaf4', {
        opacity: 0.55,
        rx: 2,
      }),
    );
    x += width + 10;
  }
  return drawn.join('');
}

function shelving(left: number, right: number, heat: number): string {
  return SHELVES.map(
    (board, row) =>
      boxes(left, right, board, row, heat) +
      rect(left, board, right - left, 15, lit('#b58a5e', heat), { rx: 3 }) +
      rect(left, board + 13, right - left, 8, '#6b4a2d', { opacity: 0.18 }),
  ).join('');
}

export function counterBack(options: RoomOptions): string {
  const { heat, idPrefix } = options;
  return [
    blurFilter(`${idPrefix}far`, 3),
    linearGradient(`${idPrefix}wall`, { x: 0, y: 0 }, { x: 0, y: 600 }, [
      { at: 0, colour: lit('#f6ecdd', heat) },
      { at: 1, colour: lit('#e3d2ba', heat) },
    ]),
    radialGradient(`${idPrefix}lamp`, [
      { at: 0, colour: '#fff6dd', opacity: 0.9 },
      { at: 1, colour: '#fff6dd', opacity: 0 },
    ]),
    group(
      { filter: `url(#${idPrefix}far)` },
      rect(-10, -10, 1300, 740, `url(#${idPrefix}wall)`),
      shelving(20, 420, heat),
      shelving(860, 1260, heat),
      rect(470, 70, 340, 520, '#ffffff', { rx: 6 }),
      rect(486, 86, 308, 504, lit('#bddcea', heat, 0.18)),
      shape('M486,420 C560,380 640,430 794,396 V590 H486Z', '#a9bfa6'),
      line('M640,86 V590', '#ffffff', 12),
      rect(440, 26, 400, 52, lit('#1f5561', heat), { rx: 8 }),
    ),
    ...[220, 640, 1060].map((x) => ellipse({ x, y: 6 }, 190, 90, `url(#${idPrefix}lamp)`, 0.7)),
  ].join('');
}

export function counterFront(options: RoomOptions): string {
  const { heat, idPrefix } = options;
  return [
    linearGradient(`${idPrefix}top`, { x: 0, y: COUNTER_Y }, { x: 0, y: 720 }, [
      { at: 0, colour: lit('#7a5236', heat) },
      { at: 1, colour: lit('#4a2f1e', heat) },
    ]),
    radialGradient(`${idPrefix}shadow`, [
      { at: 0, colour: '#20140b', opacity: 0.5 },
      { at: 1, colour: '#20140b', opacity: 0 },
    ]),
    rect(0, COUNTER_Y, 1280, 160, `url(#${idPrefix}top)`),
    rect(0, COUNTER_Y - 14, 1280, 30, lit('#c89a68', heat)),
    rect(0, COUNTER_Y - 14, 1280, 6, lit('#e5c294', heat)),
    // Till screen.
    ellipse({ x: 210, y: COUNTER_Y + 8 }, 110, 12, `url(#${idPrefix}shadow)`),
    rect(190, COUNTER_Y - 40, 42, 42, '#232a38'),
    rect(96, COUNTER_Y - 176, 230, 144, '#242c3c', { rx: 14 }),
    rect(108, COUNTER_Y - 164, 206, 120, '#e4f2ec', { rx: 6 }),
    ...[0, 1, 2].map((row) =>
      rect(126, COUNTER_Y - 144 + row * 28, 120 - row * 22, 10, row === 2 ? '#c8553d' : '#5f8f7c', {
        rx: 5,
      }),
    ),
    // Card reader and a bell.
    ellipse({ x: 1010, y: COUNTER_Y + 6 }, 70, 9, `url(#${idPrefix}shadow)`),
    shape(d`M972,${COUNTER_Y} l14,-70 h54 l14,70z`, '#2f3848'),
    rect(990, COUNTER_Y - 62, 46, 26, '#cfe6dc', { rx: 4 }),
    ellipse({ x: 1140, y: COUNTER_Y + 4 }, 56, 8, `url(#${idPrefix}shadow)`),
    shape(
      d`M1098,${COUNTER_Y} C1100,${COUNTER_Y - 52} 1180,${COUNTER_Y - 52} 1182,${COUNTER_Y}Z`,
      '#d9a441',
    ),
    line(
      d`M1112,${COUNTER_Y - 10} C1116,${COUNTER_Y - 30} 1130,${COUNTER_Y - 38} 1140,${COUNTER_Y - 38}`,
      '#f6dc9a',
      5,
    ),
    line(d`M1140,${COUNTER_Y - 40} v-10`, '#8b6a2b', 7),
    rect(1086, COUNTER_Y - 3, 108, 9, '#3a2c1e', { rx: 4 }),
  ].join('');
}
