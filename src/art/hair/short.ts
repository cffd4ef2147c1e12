// Hair that ends above the collar.

import type { Rig } from '../rig.ts';
import { bothSides, circle, d, ellipse, line } from '../svg.ts';
import { type HairLayers, lock, strands } from './layers.ts';

export function bald(rig: Rig): HairLayers {
  const { skin } = rig.tones;
  return {
    behind: '',
    front: ellipse({ x: -26, y: -100 }, 26, 9, skin.light, 0.55),
  };
}

export function balding(rig: Rig): HairLayers {
  const { skin } = rig.tones;
  const fringe = (side: -1 | 1) =>
    lock(
      rig,
      d`M${side * 93},6 C${side * 104},-34 ${side * 99},-74 ${side * 76},-92 C${side * 83},-66 ${side * 80},-38 ${side * 82},-14 C${side * 84},-4 ${side * 88},2 ${side * 93},6Z`,
    );
  return {
    behind: '',
    front: [
      bothSides(fringe),
      strands(rig, 'dark', ['M-92,-20 C-92,-44 -90,-60 -82,-78', 'M92,-20 C92,-44 90,-60 82,-78']),
      ellipse({ x: -24, y: -100 }, 30, 10, skin.light, 0.6),
    ].join(''),
  };
}

/** Close to the head, faded at the sides, with a clean line on the forehead. */
export function crop(rig: Rig): HairLayers {
  const { hair } = rig.tones;
  return {
    behind: '',
    front: [
      lock(
        rig,
        'M-90,-10 C-100,-92 -66,-145 0,-145 C66,-145 100,-92 90,-10 C86,-30 84,-46 76,-64 C70,-76 60,-84 44,-85 C16,-88 -16,-88 -44,-85 C-60,-84 -70,-76 -76,-64 C-84,-46 -86,-30 -90,-10Z',
      ),
      line('M-62,-104 C-42,-126 -12,-134 16,-132', hair.light, 5, 0.5),
      line('M-48,-96 C-30,-112 -6,-118 14,-117', hair.light, 3, 0.3),
    ].join(''),
  };
}

/** Parted at the side and combed across. */
export function swept(rig: Rig): HairLayers {
  return {
    behind: '',
    front: [
      lock(
        rig,
        'M-91,-2 C-108,-88 -74,-150 2,-152 C76,-153 112,-92 91,-2 C88,-24 84,-40 76,-54 C58,-52 6,-58 -34,-92 C-48,-72 -68,-60 -77,-44 C-86,-32 -88,-18 -91,-2Z',
      ),
      strands(rig, 'dark', ['M-34,-92 C-2,-64 44,-60 72,-62', 'M-26,-108 C10,-84 52,-76 80,-76']),
      strands(rig, 'light', [
        'M-40,-116 C-12,-140 32,-142 62,-120',
        'M-22,-124 C4,-136 30,-136 50,-126',
        'M-78,-66 C-76,-92 -64,-112 -52,-122',
      ]),
    ].join(''),
  };
}

/** Short sides and height above the forehead. */
export function quiff(rig: Rig): HairLayers {
  return {
    behind: '',
    front: [
      lock(
        rig,
        'M-90,-8 C-98,-58 -92,-96 -72,-118 C-66,-146 -26,-166 24,-164 C62,-162 92,-138 90,-108 C98,-76 96,-44 90,-8 C87,-32 84,-54 74,-74 C60,-92 30,-88 0,-90 C-30,-92 -56,-92 -72,-74 C-82,-56 -86,-32 -90,-8Z',
      ),
      strands(rig, 'light', [
        'M-62,-104 C-46,-136 -8,-152 34,-150',
        'M-40,-102 C-22,-128 14,-138 52,-134',
        'M-14,-102 C4,-120 34,-126 64,-118',
      ]),
      strands(rig, 'dark', [
        'M16,-98 C34,-110 56,-110 74,-100',
        'M-82,-50 C-84,-70 -80,-88 -72,-104',
      ]),
    ].join(''),
  };
}

/** Positions of a cap of curls: ring by ring from the hairline up. */
const CURL_RINGS = [
  { radiusX: 82, radiusY: 78, y: -58, count: 11, size: 25 },
  { radiusX: 58, radiusY: 66, y: -62, count: 8, size: 27 },
  { radiusX: 26, radiusY: 52, y: -78, count: 4, size: 28 },
] as const;

export function curls(rig: Rig): HairLayers {
  const { hair } = rig.tones;
  const drawn = CURL_RINGS.flatMap(({ radiusX, radiusY, y, count, size }) =>
    Array.from({ length: count }, (_, index) => {
      const angle = Math.PI * (1.02 + (0.96 * index) / (count - 1));
      const centre = { x: Math.cos(angle) * radiusX, y: y + Math.sin(angle) * radiusY };
      const wobble = size + (index % 3) * 2.5;
      return { centre, size: wobble };
    }),
  );
  const arc = ({ x, y }: { x: number; y: number }, size: number) =>
    line(
      d`M${x - size * 0.5},${y} C${x - size * 0.5},${y - size * 0.62} ${x + size * 0.42},${y - size * 0.62} ${x + size * 0.42},${y - size * 0.02}`,
      hair.light,
      2.6,
      0.5,
    );
  return {
    behind: drawn.map(({ centre, size }) => circle(centre, size + 2, hair.shadow)).join(''),
    front: [
      lock(
        rig,
        'M-88,-14 C-100,-90 -60,-144 0,-144 C60,-144 100,-90 88,-14 C84,-50 70,-80 44,-84 C16,-80 -16,-80 -44,-84 C-70,-80 -84,-50 -88,-14Z',
      ),
      ...drawn.map(({ centre, size }, index) =>
        circle(centre, size, index % 2 === 0 ? hair.base : hair.shadow),
      ),
      ...drawn.map(({ centre, size }) => arc(centre, size)),
    ].join(''),
  };
}
