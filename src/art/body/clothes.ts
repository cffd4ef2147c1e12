// Clothes: the trunk in its colour, and what each garment puts on it. Collars ride with the shoulders.

import type { ClothesKind } from '../../cast/look.ts';
import { lighten, mix, shade } from '../colour.ts';
import type { Rig } from '../rig.ts';
import { bothSides, circle, d, group, line, linearGradient, shape } from '../svg.ts';
import { BOTTOM_Y, clothFill, liftOf, torsoOutline } from './frame.ts';
import { drawNeck } from './neck.ts';

export function clothDefs(rig: Rig): string {
  const { cloth } = rig.tones;
  return linearGradient(`${rig.id}cloth`, { x: -150, y: 40 }, { x: 190, y: 400 }, [
    { at: 0, colour: cloth.light },
    { at: 0.35, colour: cloth.base },
    { at: 1, colour: cloth.shadow },
  ]);
}

/** How far collars ride up with the shoulders. */
const ride = (rig: Rig, side: -1 | 1): number => liftOf(rig, side) * 0.35;

const BUTTONS = [136, 206, 276, 346] as const;

function blazer(rig: Rig): string {
  const { cloth, inner, skin } = rig.tones;
  const { tie } = rig.look.clothes;
  const collar = lighten(inner.base, 0.45);
  const lapel = mix(cloth.base, cloth.shadow, 0.45);
  const lapelSide = (s: -1 | 1) => {
    const up = ride(rig, s);
    return [
      shape(
        d`M${s * 76},${34 - up} C${s * 96},${56 - up} ${s * 104},92 ${s * 100},138 L${s * 74},146 L${s * 88},172 L${s * 12},330 L${s * 4},300 C${s * 30},214 ${s * 54},112 ${s * 62},${26 - up}Z`,
        lapel,
        1,
        {
          stroke: cloth.deep,
          'stroke-width': 2,
          'stroke-linejoin': 'round',
          'stroke-opacity': 0.6,
        },
      ),
    ].join('');
  };
  const collarSide = (s: -1 | 1) =>
    shape(d`M${s * 48},10 L0,82 L${s * 32},108 L${s * 64},${26 - ride(rig, s)}Z`, collar, 1, {
      stroke: shade(inner.base, 0.25),
      'stroke-width': 2,
      'stroke-linejoin': 'round',
    });
  return [
    shape(d`M-60,14 L0,84 L60,14 L78,72 L16,${BOTTOM_Y} L-16,${BOTTOM_Y} L-78,72Z`, inner.base),
    shape('M-50,12 L0,84 L50,12Z', skin.base),
    drawNeck(rig),
    tie === undefined
      ? line('M0,100 L0,300', inner.shadow, 2, 0.6)
      : shape('M-12,80 L12,80 L18,102 L-18,102Z', shade(tie, 0.25)) +
        shape('M-16,102 L16,102 L28,290 L0,318 L-28,290Z', tie) +
        line('M-14,140 L18,124 M-18,190 L22,170 M-22,240 L25,216', lighten(tie, 0.3), 5, 0.35),
    bothSides(collarSide),
    bothSides(lapelSide),
    line(d`M4,318 L6,${BOTTOM_Y}`, cloth.deep, 2.5, 0.6),
    circle({ x: 14, y: 340 }, 5, cloth.deep),
    line('M96,214 L136,206', cloth.deep, 3, 0.5),
  ].join('');
}

function shirt(rig: Rig): string {
  const { cloth } = rig.tones;
  const collarSide = (s: -1 | 1) =>
    shape(
      d`M${s * 50},8 L${s * 2},76 L${s * 38},112 L${s * 74},${36 - ride(rig, s)}Z`,
      cloth.light,
      1,
      { stroke: cloth.deep, 'stroke-width': 2, 'stroke-linejoin': 'round', 'stroke-opacity': 0.6 },
    );
  return [
    drawNeck(rig),
    bothSides(collarSide),
    line(d`M2,80 L2,${BOTTOM_Y}`, cloth.deep, 2.4, 0.5),
    ...BUTTONS.map((y) => circle({ x: 11, y }, 4.4, lighten(cloth.base, 0.55))),
    shape('M66,150 h60 v46 l-30,14 l-30,-14z', 'none', 1, {
      stroke: cloth.deep,
      'stroke-width': 2.2,
      'stroke-opacity': 0.4,
    }),
  ].join('');
}

function hoodie(rig: Rig): string {
  const { cloth, inner } = rig.tones;
  const up = ride(rig, 1);
  const hoodSide = (s: -1 | 1) =>
    shape(
      d`M${s * 70},${18 - up} C${s * 92},46 ${s * 82},88 ${s * 36},106 C${s * 52},66 ${s * 52},34 ${s * 48},10Z`,
      cloth.light,
    );
  return [
    shape(
      d`M-76,${22 - up} C-100,36 -104,80 -62,104 C-30,120 30,120 62,104 C104,80 100,36 76,${22 - up} L46,0 L-46,0Z`,
      cloth.deep,
    ),
    drawNeck(rig),
    bothSides(hoodSide),
    line('M-30,104 C-32,130 -30,150 -32,176', inner.base, 4.6),
    line('M30,104 C32,130 30,146 33,166', inner.base, 4.6),
    shape(d`M-92,310 L92,310 L124,${BOTTOM_Y} L-124,${BOTTOM_Y}Z`, cloth.shadow, 0.35),
    line('M-92,310 L92,310', cloth.deep, 2.6, 0.4),
  ].join('');
}

function crewNeck(rig: Rig): string {
  const { cloth } = rig.tones;
  return [
    drawNeck(rig),
    line('M-53,12 C-44,60 44,60 53,12', cloth.deep, 17, 0.7),
    line('M-53,10 C-44,58 44,58 53,10', cloth.light, 11.5),
    line('M-40,36 C-20,52 20,52 40,36', cloth.shadow, 2, 0.5),
  ].join('');
}

function stripes(rig: Rig): string {
  const { inner } = rig.tones;
  const bands = [116, 168, 220, 272, 324, 376].map((y) =>
    line(d`M-220,${y - 8} Q0,${y + 16} 220,${y - 8}`, inner.base, 15, 0.8),
  );
  return group({ 'clip-path': `url(#${rig.id}torso)` }, ...bands) + crewNeck(rig);
}

function rollneck(rig: Rig): string {
  const { cloth } = rig.tones;
  return [
    drawNeck(rig),
    shape(
      'M-56,-22 C-60,4 -62,26 -66,44 C-30,66 30,66 66,44 C62,26 60,4 56,-22 C30,-4 -30,-4 -56,-22Z',
      cloth.base,
    ),
    shape(
      'M-56,-22 C-30,-4 30,-4 56,-22 C58,-10 58,0 59,8 C30,26 -30,26 -59,8 C-58,0 -58,-10 -56,-22Z',
      cloth.light,
    ),
    ...[-36, -18, 0, 18, 36].map((x) =>
      line(
        d`M${x},${-8 - Math.abs(x) * 0.1} L${x * 1.04},${10 - Math.abs(x) * 0.12}`,
        cloth.shadow,
        2.2,
        0.5,
      ),
    ),
    line('M-66,46 C-30,66 30,66 66,46', cloth.deep, 3, 0.5),
  ].join('');
}

function cardigan(rig: Rig): string {
  const { cloth, inner } = rig.tones;
  const edge = (s: -1 | 1) =>
    shape(
      d`M${s * 62},${20 - ride(rig, s)} C${s * 70},90 ${s * 40},170 ${s * 10},238 L${s * 10},${BOTTOM_Y} L${s * 30},${BOTTOM_Y} L${s * 30},246 C${s * 62},176 ${s * 94},92 ${s * 84},${32 - ride(rig, s)}Z`,
      mix(cloth.base, cloth.shadow, 0.5),
    );
  return [
    shape(d`M-58,8 L58,8 C66,92 36,176 12,240 L0,260 L-12,240 C-36,176 -66,92 -58,8Z`, inner.base),
    drawNeck(rig),
    line('M-50,14 C-42,54 42,54 50,14', inner.shadow, 12, 0.9),
    line('M-50,12 C-42,52 42,52 50,12', inner.light, 8),
    bothSides(edge),
    line(d`M0,262 L0,${BOTTOM_Y}`, cloth.deep, 2.4, 0.5),
    ...[276, 336, 394].map((y) => circle({ x: 18, y }, 5.4, lighten(cloth.base, 0.5))),
  ].join('');
}

/** An open jacket over a T-shirt. */
function jacket(rig: Rig): string {
  const { cloth, inner } = rig.tones;
  const front = (s: -1 | 1) => {
    const up = ride(rig, s);
    return [
      shape(
        d`M${s * 58},${14 - up * 0.4} L${s * 46},${BOTTOM_Y} L${s * 62},${BOTTOM_Y} C${s * 72},240 ${s * 78},120 ${s * 88},${38 - up}Z`,
        cloth.shadow,
      ),
      shape(
        d`M${s * 52},6 C${s * 66},10 ${s * 88},${26 - up} ${s * 98},${46 - up} L${s * 78},112 L${s * 48},64Z`,
        cloth.light,
        1,
        {
          stroke: cloth.deep,
          'stroke-width': 2,
          'stroke-linejoin': 'round',
          'stroke-opacity': 0.6,
        },
      ),
      line(d`M${s * 92},168 L${s * 140},164`, cloth.deep, 3, 0.5),
    ].join('');
  };
  return [
    shape(d`M-60,8 L60,8 L70,120 L52,${BOTTOM_Y} L-52,${BOTTOM_Y} L-70,120Z`, inner.base),
    drawNeck(rig),
    line('M-50,14 C-40,60 40,60 50,14', inner.shadow, 12, 0.9),
    line('M-50,12 C-40,58 40,58 50,12', inner.light, 8),
    bothSides(front),
  ].join('');
}

const GARMENTS: Readonly<Record<ClothesKind, (rig: Rig) => string>> = {
  blazer,
  shirt,
  hoodie,
  crew: crewNeck,
  stripes,
  rollneck,
  cardigan,
  jacket,
};

/** The part of a hijab that lies on the shoulders, drawn over garment and sleeves. */
export function drawDrape(rig: Rig): string {
  if (rig.look.covering?.kind !== 'hijab') return '';
  const { covering } = rig.tones;
  const up = ride(rig, 1);
  return [
    shape(
      d`M-106,-70 C-112,0 -160,${38 - up} -158,${80 - up} C-112,116 -50,108 0,130 C50,148 122,106 160,${74 - up} C158,${40 - up} 110,0 106,-70Z`,
      covering.base,
    ),
    shape(
      d`M20,-40 C60,30 120,60 160,${74 - up} C122,106 50,148 0,130 C40,106 50,40 20,-40Z`,
      covering.shadow,
      0.5,
    ),
    line(d`M-104,0 C-70,66 26,84 126,${46 - up}`, covering.deep, 4.5, 0.45),
    line(d`M-130,${52 - up} C-60,90 50,102 140,${64 - up}`, covering.deep, 4.5, 0.4),
    line('M-92,-24 C-56,34 10,54 84,26', covering.light, 4.5, 0.5),
  ].join('');
}

/** Trunk, neck and garment, without arms. */
export function drawTorso(rig: Rig): string {
  const outline = torsoOutline(rig);
  const { cloth } = rig.tones;
  return [
    shape(outline, clothFill(rig)),
    line('M-150,300 C-146,336 -146,360 -148,400', cloth.deep, 3, 0.25),
    line('M-60,392 C-30,380 -6,384 20,398', cloth.deep, 3, 0.15),
    GARMENTS[rig.look.clothes.kind](rig),
  ].join('');
}

/** The colour of the band at the wrist. */
export function cuffColour(rig: Rig): string {
  const { cloth, inner } = rig.tones;
  return rig.look.clothes.kind === 'blazer' ? lighten(inner.base, 0.3) : cloth.shadow;
}
