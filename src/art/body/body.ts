// Trunk and arms in rig units. The left arm of the picture lies over the right one.

import { drawCane } from '../props/cane.ts';
import { drawWheelchairBehind, drawWheelchairFront } from '../props/wheelchair.ts';
import type { Rig } from '../rig.ts';
import { drawArm } from './arm.ts';
import { drawTorso } from './clothes.ts';

export interface BodyOptions {
  /** The left arm holds the telephone and is drawn over the head instead. */
  readonly handset: boolean;
}

export function drawBodyBehind(rig: Rig): string {
  return drawWheelchairBehind(rig);
}

export function drawBody(rig: Rig, { handset }: BodyOptions): string {
  const right = drawArm(rig, 1, rig.pose.right);
  const left = drawArm(rig, -1, rig.pose.left);
  return [
    drawTorso(rig),
    right.sleeve,
    right.hand,
    right.cuff,
    drawCane(rig, rig.pose.right),
    handset ? '' : left.sleeve + left.hand + left.cuff,
    drawWheelchairFront(rig),
  ].join('');
}
