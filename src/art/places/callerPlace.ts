// Where the caller is: the other half of a call. Drawn in rig space, behind the person.

import { RIG_BOX } from '../rig.ts';
import { circle, d, ellipse, group, line, linearGradient, rect, shape } from '../svg.ts';
import { blurFilter } from './blur.ts';
import { lit, type RoomOptions } from './light.ts';

export const CALLER_PLACES = ['home', 'kitchen', 'car', 'street', 'office'] as const;
export type CallerPlace = (typeof CALLER_PLACES)[number];

const { x: LEFT, y: TOP, width: WIDTH, height: HEIGHT } = RIG_BOX;

function ground(options: RoomOptions, top: string, foot: string): string {
  const id = `${options.idPrefix}ground`;
  return (
    linearGradient(id, { x: 0, y: TOP }, { x: 0, y: TOP + HEIGHT }, [
      { at: 0, colour: lit(top, options.heat) },
      { at: 1, colour: lit(foot, options.heat) },
    ]) + rect(LEFT, TOP, WIDTH, HEIGHT, `url(#${id})`)
  );
}

/** A living room: a picture, a shelf, a lamp and the back of a sofa. */
function home(options: RoomOptions): string {
  const { heat } = options;
  const books = [
    [178, 84, '#c8553d'],
    [204, 70, '#2f5d7c'],
    [226, 92, '#e0b354'],
    [254, 64, '#6a8a74'],
    [276, 78, '#7a4f86'],
  ] as const;
  return [
    ground(options, '#f4dfc8', '#e0bd9a'),
    rect(-300, -330, 150, 130, '#fffaf1', { rx: 6 }),
    rect(-288, -318, 126, 106, '#a9d0e2'),
    shape('M-288,-236 L-250,-276 L-220,-248 L-198,-268 L-162,-238 V-212 H-288Z', '#7fb096'),
    circle({ x: -190, y: -296 }, 11, '#fbe3a4'),
    ...books.map(([x, height, colour]) =>
      rect(x, -232 - height, 20, height, lit(colour, heat), { rx: 2 }),
    ),
    rect(160, -232, 170, 13, '#a06d46', { rx: 4 }),
    // Floor lamp.
    line('M-276,400 V-60', '#6d4f38', 7),
    shape('M-330,-40 L-306,-122 H-246 L-222,-40Z', '#ffe6b0'),
    ellipse({ x: -276, y: -40 }, 54, 7, '#fff6dc'),
    circle({ x: -276, y: -76 }, 130, '#fff0c4', 0.16),
    // Sofa.
    shape(
      d`M-360,190 C-350,120 -270,118 -200,128 H200 C270,118 350,120 360,190 V420 H-360Z`,
      lit('#6f8f9c', heat),
    ),
    line('M0,136 V400', '#557480', 4, 0.5),
    line('M-340,186 C-200,170 200,170 340,186', '#8dabb6', 6, 0.5),
  ].join('');
}

/** A kitchen: tiles, a window, cupboards, a kettle on the worktop. */
function kitchen(options: RoomOptions): string {
  const { heat } = options;
  const tiles = [-60, -10, 40, 90].map((y) =>
    line(d`M${LEFT},${y} H${LEFT + WIDTH}`, '#d9d3c6', 3, 0.7),
  );
  const joints = Array.from({ length: 12 }, (_, index) =>
    line(d`M${LEFT + 30 + index * 60},-110 V140`, '#d9d3c6', 3, 0.5),
  );
  return [
    ground(options, '#f2ede0', '#e3dac6'),
    ...tiles,
    ...joints,
    rect(-330, -400, 190, 250, '#ffffff', { rx: 6 }),
    rect(-318, -388, 166, 226, lit('#b9dcec', heat, 0.18)),
    shape(
      'M-318,-220 C-280,-250 -240,-214 -200,-236 C-180,-246 -160,-232 -152,-226 V-162 H-318Z',
      '#8dbb8f',
    ),
    line('M-235,-388 V-162 M-318,-280 H-152', '#ffffff', 8),
    rect(130, -420, 220, 270, lit('#5f8577', heat), { rx: 4 }),
    rect(144, -406, 90, 242, lit('#6d9586', heat), { rx: 4 }),
    rect(244, -406, 90, 242, lit('#6d9586', heat), { rx: 4 }),
    circle({ x: 226, y: -200 }, 5, '#e8d5a6'),
    circle({ x: 254, y: -200 }, 5, '#e8d5a6'),
    rect(LEFT, 140, WIDTH, 20, lit('#a97b52', heat)),
    rect(LEFT, 160, WIDTH, 260, lit('#577b6e', heat)),
    shape('M226,140 C218,78 234,54 268,54 C302,54 318,78 310,140Z', '#596271'),
    line('M310,74 c32,4 32,46 -2,50', '#3c434f', 9),
    shape('M228,92 L204,74 L214,104Z', '#596271'),
    line('M252,52 h32', '#3c434f', 8),
    line('M244,126 C238,96 244,80 254,70', '#8b96a6', 5, 0.8),
  ].join('');
}

/** The driver's seat, parked: window, seat and belt. */
function car(options: RoomOptions): string {
  const { heat } = options;
  return [
    ground(options, '#39414f', '#232936'),
    shape(
      'M-350,-330 C-340,-372 -300,-380 -180,-380 H180 C300,-380 340,-372 350,-330 V60 H-350Z',
      lit('#a9cfe6', heat, 0.18),
    ),
    shape('M-350,-60 C-260,-110 -150,-80 -60,-100 C60,-124 200,-70 350,-108 V60 H-350Z', '#86ad84'),
    shape('M150,-150 h90 v130 h-90z', '#c7b7a2'),
    shape('M140,-150 L195,-196 L250,-150Z', '#a2583f'),
    rect(168, -122, 22, 26, '#eaf3f8'),
    rect(204, -122, 22, 26, '#eaf3f8'),
    rect(-280, -140, 12, 70, '#6d5540'),
    circle({ x: -274, y: -160 }, 46, '#6c9c6b'),
    shape('M-350,-420 H350 V-372 C300,-392 -300,-392 -350,-372Z', '#2b313d'),
    line('M-214,-384 L-262,70', '#2b313d', 30),
    line('M214,-384 L262,70', '#2b313d', 30),
    rect(LEFT, 54, WIDTH, 20, '#1b202a'),
    // Seat and head rest.
    shape('M-96,-120 C-100,-236 100,-236 96,-120 C94,-60 -94,-60 -96,-120Z', '#4b5362'),
    shape('M-196,400 C-214,150 -170,-20 -96,-28 H96 C170,-20 214,150 196,400Z', '#434b5a'),
    line('M-150,380 C-160,180 -140,60 -110,10', '#5b6475', 5, 0.6),
    line('M150,380 C160,180 140,60 110,10', '#5b6475', 5, 0.6),
  ].join('');
}

/** A street in the evening: house fronts, a shop window, a tree. */
function street(options: RoomOptions): string {
  const { heat } = options;
  const house = (x: number, width: number, colour: string, height: number) => [
    rect(x, 160 - height, width, height, lit(colour, heat)),
    ...[0, 1, 2].flatMap((row) =>
      [0.18, 0.6].map((share) =>
        rect(
          x + width * share,
          190 - height + row * 110,
          width * 0.22,
          62,
          row === 1 ? '#ffe3a1' : '#cfe2ec',
          {
            rx: 3,
          },
        ),
      ),
    ),
  ];
  return [
    ground(options, '#aebfdf', '#f1d3bd'),
    ...house(-360, 190, '#b98573', 470),
    ...house(-166, 150, '#8d9bb3', 540),
    ...house(-12, 180, '#c7a777', 430),
    ...house(172, 190, '#8f7a92', 510),
    rect(LEFT, 60, WIDTH, 110, lit('#4b6a72', heat)),
    rect(-310, 74, 250, 96, '#ffedc4', { rx: 4 }),
    rect(60, 74, 230, 96, '#e9f2f4', { rx: 4 }),
    shape('M-330,60 H-40 L-60,96 H-310Z', lit('#c8553d', heat)),
    rect(LEFT, 168, WIDTH, 260, lit('#8c93a0', heat)),
    rect(LEFT, 168, WIDTH, 12, '#b9bfc9'),
    line('M296,300 V-60', '#5a4636', 20),
    circle({ x: 296, y: -120 }, 92, '#5f8f6a'),
    circle({ x: 250, y: -70 }, 60, '#548360'),
    circle({ x: 336, y: -70 }, 62, '#6a9c74'),
  ].join('');
}

/** Somebody else's office: a whiteboard, folders, a window. */
function office(options: RoomOptions): string {
  const { heat } = options;
  const folders = ['#c8553d', '#2f5d7c', '#6a8a74', '#e0b354', '#7a4f86', '#2f5d7c'];
  return [
    ground(options, '#dde5ea', '#c3cfd8'),
    rect(-330, -380, 230, 170, '#8b96a4', { rx: 6 }),
    rect(-322, -372, 214, 154, '#fbfcfd', { rx: 4 }),
    line('M-300,-340 h90 M-300,-314 h130 M-300,-288 h70', '#7fa6c4', 6, 0.7),
    line('M-190,-250 l20,-30 l24,14 l28,-50', '#c8553d', 6, 0.7),
    rect(150, -400, 190, 300, '#ffffff', { rx: 4 }),
    rect(162, -388, 166, 276, lit('#b8d6ea', heat, 0.18)),
    line('M162,-250 H328', '#ffffff', 8),
    ...[-372, -346, -320, -294, -268].map((y) => line(d`M164,${y} H326`, '#eef3f6', 9, 0.85)),
    rect(LEFT, 60, WIDTH, 16, lit('#8d6b4c', heat)),
    ...folders.map((colour, index) =>
      rect(-320 + index * 32, -40, 27, 100, lit(colour, heat), { rx: 3 }),
    ),
    ...folders.map((_, index) => rect(-314 + index * 32, -22, 15, 30, '#f7f3ea', { rx: 2 })),
    shape('M230,60 h64 l-8,-46 h-48z', '#f1ede6'),
    shape(
      'M262,14 C240,-30 216,-40 196,-38 C208,-10 232,8 262,14Z M262,14 C262,-36 276,-62 296,-78 C300,-40 286,-6 262,14Z M262,14 C284,-16 308,-24 328,-18 C312,4 288,14 262,14Z',
      '#47967a',
    ),
    rect(LEFT, 76, WIDTH, 350, lit('#aebbc6', heat)),
  ].join('');
}

const PLACES: Readonly<Record<CallerPlace, (options: RoomOptions) => string>> = {
  home,
  kitchen,
  car,
  street,
  office,
};

/** The surroundings, slightly out of focus, filling `RIG_BOX`. */
export function callerPlace(place: CallerPlace, options: RoomOptions): string {
  const blur = `${options.idPrefix}soft`;
  return blurFilter(blur, 2.4) + group({ filter: `url(#${blur})` }, PLACES[place](options));
}
