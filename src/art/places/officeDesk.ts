// Your own side of a call: an open-plan office in the distance, your desk in front.

import { mix, shade } from '../colour.ts';
import {
  type Box,
  circle,
  d,
  ellipse,
  group,
  line,
  linearGradient,
  radialGradient,
  rect,
  shape,
} from '../svg.ts';
import { blurFilter } from './blur.ts';
import { lit, type RoomOptions } from './light.ts';

/** The whole stage, in units of its own. */
export const STAGE_BOX: Box = { x: 0, y: 0, width: 1280, height: 720 };

/** Where the desk's back edge runs. */
export const DESK_Y = 596;

const WINDOW = { width: 280, height: 300, y: 56, step: 316, first: 24 } as const;

/** Heights and widths of the skyline; written out so that the city is always the same. */
const TOWERS: readonly (readonly [width: number, height: number])[] = [
  [46, 120],
  [30, 82],
  [54, 164],
  [38, 96],
  [28, 140],
  [60, 70],
];

function skyline(left: number, offset: number, heat: number): string {
  const ground = WINDOW.y + WINDOW.height;
  let x = left;
  return TOWERS.map((_, index) => TOWERS[(index + offset) % TOWERS.length] ?? [40, 90])
    .map(([width, height], index) => {
      const room = Math.min(width, left + WINDOW.width - x);
      const tower = [
        rect(
          x,
          ground - height,
          room,
          height,
          lit(index % 2 === 0 ? '#93aec4' : '#7d9bb4', heat, 0.18),
        ),
        ...[0.2, 0.45, 0.7].map((share) =>
          rect(x + 6, ground - height * (1 - share * 0.9), Math.max(2, room - 12), 5, '#dfe9f0', {
            opacity: 0.35,
          }),
        ),
      ].join('');
      x += room + 3;
      return tower;
    })
    .join('');
}

function windowPane(index: number, { heat, idPrefix }: RoomOptions): string {
  const x = WINDOW.first + index * WINDOW.step;
  const { y, width, height } = WINDOW;
  return [
    rect(x, y, width, height, `url(#${idPrefix}sky)`),
    skyline(x, index * 2, heat),
    line(
      d`M${x},${y} h${width} v${height} h${-width}z M${x + width / 2},${y} v${height} M${x},${y + height * 0.42} h${width}`,
      lit('#f4f7fa', heat),
      9,
    ),
  ].join('');
}

const COLLEAGUES = [
  { x: 70, skin: '#dba982', shirt: '#5f7f9d', hair: '#3b2a22' },
  { x: 318, skin: '#7d4f34', shirt: '#9b6a7d', hair: '#1e1917' },
  { x: 960, skin: '#efcfb4', shirt: '#6a8a74', hair: '#8a5a34' },
  { x: 1190, skin: '#b67c52', shirt: '#7a7fa3', hair: '#241c1a' },
] as const;

function colleague({ x, skin, shirt, hair }: (typeof COLLEAGUES)[number]): string {
  return [
    shape(d`M${x - 54},520 C${x - 52},440 ${x + 52},440 ${x + 54},520Z`, shirt),
    rect(x - 11, 418, 22, 32, shade(skin, 0.12)),
    ellipse({ x, y: 402 }, 27, 31, skin),
    shape(
      d`M${x - 30},404 C${x - 34},356 ${x + 34},356 ${x + 30},404 C${x + 22},384 ${x - 18},384 ${x - 30},404Z`,
      hair,
    ),
    // A headset.
    line(d`M${x - 29},404 C${x - 30},360 ${x + 30},360 ${x + 29},404`, '#2a3442', 5),
    ellipse({ x: x + 29, y: 408 }, 6, 9, '#2a3442'),
  ].join('');
}

function partition(index: number, heat: number): string {
  const x = -40 + index * 232;
  return [
    rect(x, 470, 222, 140, lit(index % 2 === 0 ? '#7f96ab' : '#8da3b6', heat), { rx: 10 }),
    rect(x, 470, 222, 10, lit('#a9bac8', heat), { rx: 5 }),
    rect(x + 128, 420, 84, 56, '#2b3645', { rx: 6 }),
    rect(x + 134, 426, 72, 44, '#7fa3bd', { rx: 2 }),
  ].join('');
}

function lamp(x: number, { heat, idPrefix }: RoomOptions): string {
  return [
    circle({ x, y: 66 }, 130, `url(#${idPrefix}lamp)`, 0.75),
    line(d`M${x},-4 V34`, '#4a5665', 4),
    shape(d`M${x - 46},66 C${x - 42},32 ${x + 42},32 ${x + 46},66Z`, lit('#334051', heat)),
    ellipse({ x, y: 66 }, 46, 5, '#ffeec2'),
  ].join('');
}

/** The office behind the desk, 1280 by 720. */
export function officeDesk(options: RoomOptions): string {
  const { heat, idPrefix } = options;
  const blur = `${idPrefix}far`;
  return [
    blurFilter(blur, 3.4),
    linearGradient(`${idPrefix}wall`, { x: 0, y: 0 }, { x: 0, y: 620 }, [
      { at: 0, colour: lit('#dde6ee', heat) },
      { at: 1, colour: lit('#b9c8d6', heat) },
    ]),
    linearGradient(`${idPrefix}sky`, { x: 0, y: WINDOW.y }, { x: 0, y: WINDOW.y + WINDOW.height }, [
      { at: 0, colour: lit('#8fbbe0', heat, 0.18) },
      { at: 0.6, colour: lit('#d3e5f0', heat, 0.18) },
      { at: 1, colour: lit('#f6e6d2', heat, 0.18) },
    ]),
    radialGradient(`${idPrefix}lamp`, [
      { at: 0, colour: '#fff1cc', opacity: 0.85 },
      { at: 1, colour: '#fff1cc', opacity: 0 },
    ]),
    group(
      { filter: `url(#${blur})` },
      rect(-10, -10, 1300, 740, `url(#${idPrefix}wall)`),
      ...[0, 1, 2, 3].map((index) => windowPane(index, options)),
      rect(-10, 380, 1300, 14, lit('#eef3f7', heat)),
      rect(-10, 394, 1300, 340, lit('#a5b6c5', heat)),
      group({ transform: 'translate(0 -22)' }, ...COLLEAGUES.map(colleague)),
      ...[0, 1, 2, 3, 4, 5].map((index) => partition(index, heat)),
    ),
    ...[150, 1130].map((x) => lamp(x, options)),
  ].join('');
}

function monitor({ heat, idPrefix }: RoomOptions): string {
  const row = (y: number, width: number, colour: string) =>
    rect(34, y, width, 10, colour, { rx: 5 });
  return [
    ellipse({ x: 172, y: 636 }, 150, 16, `url(#${idPrefix}shadow)`),
    shape('M150,560 h56 l8,66 h-72z', '#b9c2cd'),
    shape('M104,622 h148 a10,10 0 0 1 10,12 h-168 a10,10 0 0 1 10,-12z', '#9aa5b2'),
    rect(-24, 318, 370, 252, '#1d2534', { rx: 16 }),
    rect(-24, 330, 358, 228, '#f4f7fb', { rx: 8 }),
    rect(-24, 330, 358, 36, mix('#2f5d7c', '#8c3b2c', heat / 260)),
    circle({ x: 312, y: 348 }, 6, '#9fd6b6'),
    rect(34, 343, 120, 10, '#cfe0ec', { rx: 5 }),
    ...[0, 1, 2, 3].flatMap((index) => [
      row(388 + index * 34, 76, '#b6c2d0'),
      rect(126, 388 + index * 34, 120 + (index % 2) * 60, 10, '#5c6c80', { rx: 5 }),
      rect(34, 408 + index * 34, 280, 2, '#e0e7ee'),
    ]),
    rect(34, 524, 96, 20, '#2f7fb8', { rx: 10 }),
    rect(140, 524, 96, 20, '#dbe5ee', { rx: 10 }),
  ].join('');
}

function deskPhone(idPrefix: string): string {
  const key = (row: number, column: number) =>
    rect(
      1104 + column * 30 - row,
      588 + row * 17,
      23,
      11,
      row === 0 && column === 0 ? '#ff6a48' : '#4d596c',
      {
        rx: 4,
      },
    );
  return [
    ellipse({ x: 1112, y: 652 }, 170, 18, `url(#${idPrefix}shadow)`),
    shape(
      'M978,640 L1008,540 C1011,530 1018,526 1028,526 L1212,526 C1222,526 1229,530 1231,540 L1258,640Z',
      '#2c3647',
    ),
    shape('M978,640 h280 v10 a8,8 0 0 1 -8,8 h-264 a8,8 0 0 1 -8,-8z', '#1b222f'),
    rect(1100, 542, 116, 32, '#bfe5d2', { rx: 6 }),
    rect(1110, 552, 54, 5, '#4b8a70', { rx: 2.5 }),
    rect(1110, 562, 34, 4, '#6fa98f', { rx: 2 }),
    ...[0, 1, 2].flatMap((row) => [0, 1, 2, 3].map((column) => key(row, column))),
    shape('M1002,548 C996,524 1078,524 1074,548 L1064,620 C1062,636 1000,636 996,620Z', '#3c4759'),
    line('M1012,556 h50', '#5d6a81', 6),
    line('M1006,600 C1004,614 1006,622 1012,624', '#56637a', 4),
  ].join('');
}

function mug(idPrefix: string): string {
  return [
    ellipse({ x: 404, y: 650 }, 56, 10, `url(#${idPrefix}shadow)`),
    line('M434,590 c26,-2 26,42 -4,40', '#cf5b43', 10),
    shape('M366,576 h72 l-5,66 a10,10 0 0 1 -10,9 h-42 a10,10 0 0 1 -10,-9z', '#e0684c'),
    shape('M366,576 h24 l-3,74 h-6 a10,10 0 0 1 -10,-8z', '#f08a6e', 0.6),
    ellipse({ x: 402, y: 576 }, 36, 7.5, '#f2a08a'),
    ellipse({ x: 402, y: 577 }, 31, 5.5, '#6a3425'),
    line('M390,560 c-8,-12 10,-18 2,-32 M412,560 c-8,-12 10,-18 2,-32', '#ffffff', 4, 0.35),
  ].join('');
}

function plant(idPrefix: string): string {
  return [
    ellipse({ x: 914, y: 650 }, 50, 9, `url(#${idPrefix}shadow)`),
    group(
      { transform: 'translate(880 568)' },
      shape('M33,32 C12,-4 -12,-14 -32,-10 C-18,12 6,26 33,32Z', '#3b8a66'),
      shape('M33,32 C32,-16 16,-44 -4,-60 C-8,-22 10,12 33,32Z', '#56a77e'),
      shape('M33,32 C44,-14 64,-36 88,-48 C86,-12 66,20 33,32Z', '#479971'),
      shape('M33,32 C56,4 82,-2 100,4 C84,24 58,32 33,32Z', '#357d5c'),
      line('M33,30 C28,-6 14,-34 0,-52', '#8ecbab', 2.4, 0.6),
      line('M34,28 C46,-6 64,-28 84,-42', '#8ecbab', 2.4, 0.5),
      shape('M0,28 h68 l-8,54 h-52z', '#f0ebe3'),
      shape('M40,28 h28 l-8,54 h-20z', '#d8d0c4', 0.7),
      rect(-3, 24, 74, 12, '#fbf8f3', { rx: 5 }),
    ),
  ].join('');
}

/** What stands on the desk, over the foot of the caller's picture. Seen alone it is clear above. */
export function deskFront(options: RoomOptions): string {
  const { heat, idPrefix } = options;
  return [
    linearGradient(`${idPrefix}desk`, { x: 0, y: DESK_Y }, { x: 0, y: 720 }, [
      { at: 0, colour: lit('#cfa67b', heat) },
      { at: 0.25, colour: lit('#b98d63', heat) },
      { at: 1, colour: lit('#936b48', heat) },
    ]),
    radialGradient(`${idPrefix}shadow`, [
      { at: 0, colour: '#2c1c10', opacity: 0.5 },
      { at: 1, colour: '#2c1c10', opacity: 0 },
    ]),
    rect(0, DESK_Y, 1280, 720 - DESK_Y, `url(#${idPrefix}desk)`),
    rect(0, DESK_Y - 3, 1280, 7, lit('#e6c59c', heat)),
    line('M60,662 C300,656 700,668 1240,660', '#7d5837', 2, 0.25),
    line('M20,698 C380,690 820,704 1260,694', '#7d5837', 2, 0.22),
    monitor(options),
    plant(idPrefix),
    deskPhone(idPrefix),
    mug(idPrefix),
  ].join('');
}
