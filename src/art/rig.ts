// What every part of the drawing is handed: the person, the pose, and what follows from the two.
//
// Coordinates. Rig: 0,0 is the pit of the neck, y downwards, the head above, hands near y = 340.
// Head: 0,0 is the middle of the face between the eyes; `headTransform` places it in the rig.

import type { Look } from '../cast/look.ts';
import { FACES, type FaceMetrics } from './head/metrics.ts';
import type { Pose } from './pose.ts';
import { type Box, num, type Point } from './svg.ts';
import { type Tones, tonesOf } from './tones.ts';

export interface Rig {
  readonly look: Look;
  readonly pose: Pose;
  readonly tones: Tones;
  readonly face: FaceMetrics;
  /** Begins every id in the drawing, so that many can share one document. */
  readonly id: string;
}

/** The part of rig space that a whole drawing shows. */
export const RIG_BOX: Box = { x: -340, y: -420, width: 680, height: 816 };

/** Heads are drawn a little large: faces carry the game and must read on a telephone. */
const HEAD_SCALE = 1.16;

/** Where the head turns: the top of the spine, in head units below the eyes. */
const PIVOT_Y = 136;

export function makeRig(look: Look, pose: Pose, id: string): Rig {
  return { look, pose, id, tones: tonesOf(look), face: FACES[look.face] };
}

export interface HeadPlacement {
  /** Where the head's pivot sits, in rig units. */
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise. */
  readonly turn: number;
  readonly scale: number;
  /** The same pivot in head units. */
  readonly pivot: Point;
}

export function headPlacement(rig: Rig): HeadPlacement {
  const { head } = rig.pose;
  return {
    x: head.x,
    y: head.y,
    turn: head.turn,
    scale: head.scale * HEAD_SCALE,
    pivot: { x: 0, y: PIVOT_Y },
  };
}

export function headTransform(rig: Rig): string {
  const { x, y, turn, scale, pivot } = headPlacement(rig);
  const place = `translate(${num(x)} ${num(y)}) rotate(${num(turn)})`;
  return `${place} scale(${num(scale, 3)}) translate(${num(-pivot.x)} ${num(-pivot.y)})`;
}

/** A point of the head in rig units, for what the hands bring to it. */
export function headPoint(rig: Rig, point: Point): Point {
  const { x, y, turn, scale, pivot } = headPlacement(rig);
  const angle = (turn * Math.PI) / 180;
  const dx = (point.x - pivot.x) * scale;
  const dy = (point.y - pivot.y) * scale;
  return {
    x: x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}
