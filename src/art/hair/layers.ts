// Every hairstyle and head covering draws two layers in head units: one behind the shoulders and
// one over the face.

import type { Rig } from '../rig.ts';
import { line, linearGradient, shape } from '../svg.ts';

export interface HairLayers {
  readonly behind: string;
  readonly front: string;
}

export const hairFill = (rig: Rig): string => `url(#${rig.id}hair)`;
export const hairBackFill = (rig: Rig): string => `url(#${rig.id}hairback)`;

/** The gradients that the styles fill with; part of every layer that shows hair. */
export function hairDefs(rig: Rig): string {
  const { hair } = rig.tones;
  return (
    linearGradient(`${rig.id}hair`, { x: -60, y: -150 }, { x: 70, y: 60 }, [
      { at: 0, colour: hair.light },
      { at: 0.35, colour: hair.base },
      { at: 1, colour: hair.shadow },
    ]) +
    linearGradient(`${rig.id}hairback`, { x: 0, y: -120 }, { x: 0, y: 220 }, [
      { at: 0, colour: hair.shadow },
      { at: 0.5, colour: hair.deep },
      { at: 1, colour: hair.shadow },
    ])
  );
}

export const lock = (rig: Rig, data: string): string => shape(data, hairFill(rig));
export const backLock = (rig: Rig, data: string): string => shape(data, hairBackFill(rig));

/** Fine lines that say which way the hair lies. */
export function strands(rig: Rig, kind: 'light' | 'dark', paths: readonly string[]): string {
  const { hair } = rig.tones;
  const colour = kind === 'light' ? hair.light : hair.deep;
  const opacity = kind === 'light' ? 0.55 : 0.4;
  return paths.map((data) => line(data, colour, 3, opacity)).join('');
}
