// Afro hair, worn round or in braids.

import type { Rig } from '../rig.ts';
import { circle, d, ellipse, line, type Point } from '../svg.ts';
import { type HairLayers, hairFill, lock } from './layers.ts';

/** The round of an afro, as puffs on a circle about the crown. */
function puffs(count: number, radius: number, size: number): readonly (Point & { size: number })[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = Math.PI * (0.86 + (1.28 * index) / (count - 1));
    return {
      x: Math.cos(angle) * radius,
      y: -50 + Math.sin(angle) * radius * 0.98,
      size: size + (index % 2) * 4,
    };
  });
}

/** A small coil of light. */
function coil({ x, y }: Point, colour: string, opacity: number): string {
  return line(
    d`M${x - 7},${y + 3} C${x - 6},${y - 7} ${x + 6},${y - 7} ${x + 6},${y + 1}`,
    colour,
    2.6,
    opacity,
  );
}

const COILS: readonly Point[] = [
  { x: -88, y: -70 },
  { x: -70, y: -112 },
  { x: -38, y: -138 },
  { x: 0, y: -148 },
  { x: 40, y: -138 },
  { x: -96, y: -30 },
  { x: -48, y: -104 },
  { x: -16, y: -118 },
  { x: 20, y: -116 },
  { x: 66, y: -110 },
  { x: -20, y: -92 },
  { x: 88, y: -66 },
];

export function afro(rig: Rig): HairLayers {
  const { hair } = rig.tones;
  const outer = puffs(15, 108, 29);
  return {
    behind: [
      ellipse({ x: 0, y: -52 }, 122, 118, hair.shadow),
      ...outer.map((puff) => circle(puff, puff.size, hair.shadow)),
    ].join(''),
    front: [
      ...puffs(11, 96, 22)
        .slice(1, -1)
        .map((puff) => circle(puff, puff.size, hairFill(rig))),
      lock(
        rig,
        'M-92,-14 C-128,-100 -76,-164 0,-164 C76,-164 128,-100 92,-14 C88,-52 66,-78 36,-80 C12,-76 -12,-76 -36,-80 C-66,-78 -88,-52 -92,-14Z',
      ),
      ...[-70, -48, -24, 0, 24, 48, 70].map((x) =>
        circle({ x, y: -84 + (x / 15) ** 2 * 1.1 }, 13, hairFill(rig)),
      ),
      ...COILS.map((point, index) => coil(point, hair.light, index % 3 === 0 ? 0.65 : 0.4)),
    ].join(''),
  };
}

/** One braid as a chain of beads of hair along a line. */
function braid(rig: Rig, from: Point, to: Point, bow: number): string {
  const { hair } = rig.tones;
  const links = 11;
  return Array.from({ length: links }, (_, index) => {
    const share = index / (links - 1);
    const x = from.x + (to.x - from.x) * share + Math.sin(share * Math.PI) * bow;
    const y = from.y + (to.y - from.y) * share;
    return (
      ellipse({ x, y }, 9.5 - share * 2, 12, index % 2 === 0 ? hair.base : hair.shadow) +
      line(d`M${x - 4},${y - 4} L${x + 3},${y + 4}`, hair.light, 2, 0.35)
    );
  }).join('');
}

export function braids(rig: Rig): HairLayers {
  const { hair } = rig.tones;
  const behind = [-92, -74, -56, 56, 74, 92].map((x) =>
    braid(rig, { x: x * 0.95, y: -20 }, { x: x * 1.25, y: 190 - Math.abs(x) * 0.2 }, x * 0.12),
  );
  const front = [-1, 1].map((side) =>
    braid(rig, { x: side * 90, y: -34 }, { x: side * 112, y: 176 }, side * 14),
  );
  const rows = [-60, -38, -14, 12, 38, 62].map((x) =>
    line(d`M${x * 0.35},-146 C${x * 0.9},-136 ${x * 1.15},-112 ${x * 1.22},-84`, hair.deep, 3, 0.6),
  );
  return {
    behind: [ellipse({ x: 0, y: -30 }, 100, 110, hair.shadow), ...behind].join(''),
    front: [
      lock(
        rig,
        'M-92,10 C-108,-84 -70,-148 0,-148 C70,-148 108,-84 92,10 C88,-36 70,-72 36,-84 C14,-90 -14,-90 -36,-84 C-70,-72 -88,-36 -92,10Z',
      ),
      ...rows,
      line('M-56,-112 C-36,-134 -6,-140 20,-136', hair.light, 4, 0.4),
      ...front,
    ].join(''),
  };
}
