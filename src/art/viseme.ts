// Mouth shapes of speech: few enough to rasterise ahead, enough to read as talking.

import type { FacePose } from './pose.ts';
import { lerp } from './svg.ts';

/** `rest` is the pose's own mouth; A wide open, E spread, O round, M closed, F teeth on the lip. */
export const VISEMES = ['rest', 'A', 'E', 'O', 'M', 'F'] as const;
export type Viseme = (typeof VISEMES)[number];

interface MouthShape {
  readonly open: number;
  readonly width: number;
  readonly teeth: number;
}

const SHAPES: Readonly<Record<Exclude<Viseme, 'rest'>, MouthShape>> = {
  A: { open: 0.62, width: 1.02, teeth: 0.7 },
  E: { open: 0.32, width: 1.14, teeth: 0.95 },
  O: { open: 0.5, width: 0.68, teeth: 0.25 },
  M: { open: 0, width: 0.95, teeth: 0 },
  F: { open: 0.14, width: 0.94, teeth: 1 },
};

/** How much wider a shouting mouth opens for the same sound. */
const LOUDNESS = 0.5;

/** The face while it says this sound: the anger stays in it, clenched teeth come apart. */
export function withViseme(face: FacePose, viseme: Viseme): FacePose {
  if (viseme === 'rest') return face;
  const sound = SHAPES[viseme];
  return {
    ...face,
    mouthOpen: sound.open * (1 + LOUDNESS * face.mouthOpen),
    mouthWidth: face.mouthWidth * sound.width,
    mouthCurve: face.mouthCurve * 0.8,
    mouthSquare: viseme === 'O' ? 0 : face.mouthSquare * 0.7,
    teethTop: lerp(face.teethTop, sound.teeth, 0.8),
    teethBottom: face.teethBottom * 0.5,
    clench: 0,
  };
}
