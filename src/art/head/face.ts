// The ground of the face: ears, skin, its light and shadow, and the warmth that anger brings.

import type { HairStyle, Look } from '../../cast/look.ts';
import { mix } from '../colour.ts';
import type { Rig } from '../rig.ts';
import {
  bothSides,
  circle,
  clipPath,
  d,
  ellipse,
  group,
  line,
  linearGradient,
  radialGradient,
  shape,
} from '../svg.ts';
import { chinY, EAR_Y, ear, faceOutline } from './metrics.ts';

/** Anger tints the whole face evenly, more on light skin; cheeks and nose get a soft veil on top. */
const TINT_MOST = 0.2;
const VEIL_MOST = 0.5;

/** The skin of face and ears at this heat. */
function warmed(rig: Rig, colour: string): string {
  const most = TINT_MOST * (1 - 0.45 * rig.tones.depth);
  return mix(colour, rig.tones.flush, most * rig.pose.face.flush);
}

const OVER_EARS: readonly HairStyle[] = ['bob', 'long', 'waves'];

function hairOverEars(look: Look): boolean {
  return OVER_EARS.includes(look.hair.style) && !look.aids.includes('hearing-aid');
}

export function drawEars(rig: Rig): string {
  const { skin } = rig.tones;
  const base = warmed(rig, mix(skin.base, skin.shadow, 0.22));
  return bothSides((side) => {
    const { x } = ear(rig.face, side);
    const inner = d`M${x + side * 6},${EAR_Y - 13} C${x + side * 12},${EAR_Y - 4} ${x + side * 8},${EAR_Y + 8} ${x},${EAR_Y + 11}`;
    if (hairOverEars(rig.look)) return earring(rig, side);
    return [
      ellipse({ x, y: EAR_Y }, 14.5, 25, base),
      line(inner, skin.deep, 3, 0.4),
      earring(rig, side),
    ].join('');
  });
}

function earring(rig: Rig, side: -1 | 1): string {
  const gold = '#e3b857';
  const x = ear(rig.face, side).x + side * 2;
  const lobe = EAR_Y + 25;
  switch (rig.look.earrings) {
    case 'none':
      return '';
    case 'stud':
      return (
        circle({ x, y: lobe }, 5, gold) + circle({ x: x - 1.5, y: lobe - 1.5 }, 1.8, '#fff3cf')
      );
    case 'hoop':
      return line(
        d`M${x},${lobe - 2} C${x - 15},${lobe + 4} ${x - 13},${lobe + 29} ${x},${lobe + 29} C${x + 13},${lobe + 29} ${x + 15},${lobe + 4} ${x},${lobe - 2}`,
        gold,
        3.4,
      );
  }
}

/** `id` of the outline that later parts clip themselves to. */
export function faceClip(rig: Rig): string {
  return `url(#${rig.id}face)`;
}

export function drawFace(rig: Rig): string {
  const { face, tones, pose } = rig;
  const outline = faceOutline(face, pose.face.mouthOpen);
  const bottom = chinY(face, pose.face.mouthOpen);
  const skin = warmed(rig, tones.skin.base);
  const light = warmed(rig, tones.skin.light);
  const shadow = warmed(rig, tones.skin.shadow);
  const clear = 0;
  const defs = [
    clipPath(`${rig.id}face`, outline),
    linearGradient(`${rig.id}skin`, { x: -70, y: -60 }, { x: 92, y: 70 }, [
      { at: 0, colour: mix(skin, light, 0.5) },
      { at: 0.45, colour: skin },
      { at: 1, colour: mix(skin, shadow, 0.75) },
    ]),
    radialGradient(`${rig.id}veil`, [
      { at: 0, colour: tones.flush, opacity: 1 },
      { at: 0.5, colour: tones.flush, opacity: 0.55 },
      { at: 1, colour: tones.flush, opacity: clear },
    ]),
    radialGradient(`${rig.id}soft`, [
      { at: 0, colour: shadow, opacity: 1 },
      { at: 1, colour: shadow, opacity: clear },
    ]),
    radialGradient(`${rig.id}lit`, [
      { at: 0, colour: light, opacity: 1 },
      { at: 1, colour: light, opacity: clear },
    ]),
  ];
  const veil = `url(#${rig.id}veil)`;
  const soft = `url(#${rig.id}soft)`;
  const lit = `url(#${rig.id}lit)`;
  const veilStrength = VEIL_MOST * (1 - 0.35 * tones.depth) * pose.face.flush;
  const inside = [
    // Under the hair, along the jaw and beneath the cheekbone on the side away from the light.
    ellipse({ x: 0, y: -112 }, 96, 52, soft, 0.5),
    shape(
      d`M${face.temple * 0.72},-70 C${face.temple * 1.02},0 ${face.cheek * 0.86},60 18,${face.length + 24} L120,${face.length + 24} L120,-110Z`,
      shadow,
      0.3,
    ),
    ellipse({ x: 0, y: bottom + 12 }, 62, 30, soft, 0.7),
    // Light on forehead, cheekbones and chin.
    ellipse({ x: -18, y: -66 }, 48, 26, lit, 0.5 + 0.3 * tones.depth),
    ellipse({ x: -52, y: 30 }, 25, 17, lit, 0.6 + 0.3 * tones.depth),
    ellipse({ x: 48, y: 30 }, 20, 14, lit, 0.3 + 0.3 * tones.depth),
    ellipse({ x: -2, y: bottom - 13 }, 17, 9, lit, 0.5),
    // Anger: one wide veil over cheeks and nose and a faint one on the forehead, never spots.
    ellipse({ x: 0, y: 38 }, 104, 52, veil, veilStrength),
    ellipse({ x: 0, y: -62 }, 96, 50, veil, veilStrength * 0.45),
    bothSides((side) =>
      ellipse(
        { x: side * 52, y: 42 },
        30,
        20,
        veil,
        0.32 * pose.face.glow * (1 - 0.3 * tones.depth),
      ),
    ),
  ];
  return [
    ...defs,
    shape(outline, `url(#${rig.id}skin)`),
    group({ 'clip-path': faceClip(rig) }, ...inside),
  ].join('');
}
