import type { Rig } from '../rig.ts';
import { d, line, linearGradient, shape } from '../svg.ts';

export function skinDefs(rig: Rig): string {
  const { skin } = rig.tones;
  return linearGradient(`${rig.id}body`, { x: -70, y: -40 }, { x: 90, y: 60 }, [
    { at: 0, colour: skin.base },
    { at: 1, colour: skin.shadow },
  ]);
}

/** The neck, the shadow of the chin on it, and the sinews that anger draws. */
export function drawNeck(rig: Rig): string {
  const { skin } = rig.tones;
  const { face, head } = rig.pose;
  const jaw = face.mouthOpen * 9 + head.y;
  return [
    shape('M-47,-84 L-48,6 C-40,52 40,52 48,6 L47,-84Z', `url(#${rig.id}body)`),
    shape(d`M-47,-84 L-48,-24 C-26,${10 + jaw} 26,${10 + jaw} 48,-24 L47,-84Z`, skin.shadow, 0.85),
    line('M-25,0 C-20,16 -17,24 -11,34', skin.deep, 3.2, 0.4 * face.strain),
    line('M25,0 C20,16 17,24 11,34', skin.deep, 3.2, 0.4 * face.strain),
    line('M-30,30 C-22,36 -16,38 -9,38', skin.deep, 2.6, 0.25),
    line('M30,30 C22,36 16,38 9,38', skin.deep, 2.6, 0.25),
  ].join('');
}
