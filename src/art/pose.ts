// A pose is numbers only, so that any two can be blended and no level of heat is a jump.

import type { Point } from './svg.ts';

/** Lines and openings of the face. Unless noted: 0 = at rest, 1 = as far as it goes. */
export interface FacePose {
  /** Inner and outer end of the brows in units downwards, their arch upwards, how far together. */
  readonly browIn: number;
  readonly browOut: number;
  readonly browArch: number;
  readonly browPinch: number;
  /** One brow higher than the other, in units. */
  readonly browSkew: number;
  /** 1 = open, 0 = closed, above 1 = wide. */
  readonly eyeOpen: number;
  /** Upper lids slanting down to the nose. */
  readonly eyeTilt: number;
  /** Lower lids pushed up. */
  readonly squint: number;
  /** Where the eyes look, in units from the middle. */
  readonly gazeX: number;
  readonly gazeY: number;
  /** Half the width of the mouth in units. */
  readonly mouthWidth: number;
  readonly mouthOpen: number;
  /** 1 = smile, -1 = corners down. */
  readonly mouthCurve: number;
  /** Sideways shift in units. */
  readonly mouthSkew: number;
  /** 0 = round, 1 = the squared mouth of a shout. */
  readonly mouthSquare: number;
  readonly teethTop: number;
  readonly teethBottom: number;
  /** Teeth together. */
  readonly clench: number;
  readonly sneer: number;
  readonly flush: number;
  /** Creases between the brows, across the forehead and from nose to mouth. */
  readonly frown: number;
  readonly forehead: number;
  readonly fold: number;
  /** Warm cheeks of a smile. */
  readonly glow: number;
  /** Sinews of the neck and the vein at the temple. */
  readonly strain: number;
}

/** How the head sits on the neck: degrees clockwise, units, and scale (leaning in). */
export interface HeadPose {
  readonly turn: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Curl of the fingers: 0 = straight, 1 = in the palm. */
export interface HandPose {
  readonly thumb: number;
  readonly index: number;
  readonly middle: number;
  readonly ring: number;
  readonly little: number;
  /** Fingers apart. */
  readonly spread: number;
  /** 1 = the palm shows, 0 = the back of the hand. */
  readonly palm: number;
}

/** An arm in rig units. `turn` bends the wrist, in degrees clockwise from the forearm's line. */
export interface ArmPose {
  readonly elbow: Point;
  readonly wrist: Point;
  readonly turn: number;
  readonly hand: HandPose;
}

export interface BodyPose {
  /** Shoulders raised, in units; the skew raises the right of the picture more. */
  readonly lift: number;
  readonly skew: number;
}

export interface Pose {
  readonly face: FacePose;
  readonly head: HeadPose;
  readonly body: BodyPose;
  readonly left: ArmPose;
  readonly right: ArmPose;
}

type Numbers = { readonly [key: string]: number | Numbers };

function blendNumbers(from: Numbers, to: Numbers, share: number): Numbers {
  const blended = Object.entries(from).map(([key, start]): [string, number | Numbers] => {
    const end = to[key];
    if (typeof start === 'number' && typeof end === 'number') {
      return [key, start + (end - start) * share];
    }
    if (typeof start === 'object' && typeof end === 'object') {
      return [key, blendNumbers(start, end, share)];
    }
    throw new TypeError(`The poses differ in shape at "${key}".`);
  });
  return Object.fromEntries(blended);
}

/** The pose `share` (0..1) of the way from one to the other, number by number. */
export function blendPoses(from: Pose, to: Pose, share: number): Pose {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const plain = (pose: Pose) => pose as unknown as Numbers;
  return blendNumbers(plain(from), plain(to), share) as unknown as Pose;
}
