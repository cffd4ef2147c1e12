// Lines of the face: those that anger draws and those that years leave.

import type { Rig } from '../rig.ts';
import { bothSides, d, line } from '../svg.ts';
import { agedness } from '../tones.ts';

/** At most this opaque, so that a line stays a line and no scar. */
const DARKEST = 0.6;

export function drawCreases(rig: Rig): string {
  const { face } = rig.pose;
  const { skin } = rig.tones;
  const aged = agedness(rig.look);
  const crease = (data: string, width: number, strength: number) =>
    line(data, skin.deep, width, Math.min(1, Math.max(0, strength)) * DARKEST);
  const pinch = face.browIn * 0.35;
  return [
    crease('M-38,-72 C-14,-78 14,-78 38,-72', 2.8, Math.max(aged * 0.6, face.forehead)),
    crease('M-31,-58 C-12,-63 12,-63 31,-58', 2.4, Math.max(aged * 0.45, face.forehead * 0.8)),
    bothSides((side) =>
      [
        // Between the brows.
        crease(
          d`M${side * 8},${-42 + pinch} C${side * 10},${-34 + pinch} ${side * 8},${-26 + pinch} ${side * 6},${-20 + pinch}`,
          3,
          face.frown * 0.9,
        ),
        // From the nose to the corner of the mouth.
        crease(
          d`M${side * 27},${47 - face.sneer * 3} C${side * 38},${56} ${side * (43 + face.fold * 3)},${68} ${side * (41 + face.fold * 2)},${82 + face.mouthOpen * 10}`,
          3,
          face.fold * 0.7 + aged * 0.45,
        ),
        // Crow's feet and the bags under the eyes.
        crease(d`M${side * 69},-5 l${side * 9},-5`, 2.4, aged * 0.7 + face.glow * 0.2),
        crease(d`M${side * 70},3 l${side * 10},2`, 2.4, aged * 0.7 + face.glow * 0.2),
        crease(
          d`M${side * 24},21 C${side * 34},29 ${side * 48},29 ${side * 58},20`,
          2.6,
          aged * 0.65 + face.squint * 0.18,
        ),
      ].join(''),
    ),
    // A vein at the temple.
    line(
      'M54,-76 C60,-70 57,-64 63,-58 C67,-54 65,-48 69,-43',
      skin.deep,
      3,
      face.strain > 0.6 ? (face.strain - 0.6) * 0.7 : 0,
    ),
  ].join('');
}
