// Trunk and arms in rig units. The left arm of the picture lies over the right one.

import { drawCane } from '../props/cane.ts';
import { drawWheelchairBehind, drawWheelchairFront } from '../props/wheelchair.ts';
import type { Rig } from '../rig.ts';
import { drawArm } from './arm.ts';
import { drawDrape, drawTorso } from './clothes.ts';

export interface BodyOptions {
  /** The left arm holds the telephone and is drawn over the head instead. */
  readonly handset: boolean;
}

export function drawBodyBehind(rig: Rig): string {
  return drawWheelchairBehind(rig);
}

export function drawBody(rig: Rig, { handset }: BodyOptions): string {
  return [
    drawTorso(rig),
    drawArm(rig, 1, rig.pose.right),
    drawCane(rig, rig.pose.right),
    handset ? '' : drawArm(rig, -1, rig.pose.left),
    drawDrape(rig),
    drawWheelchairFront(rig),
  ].join('');
}
