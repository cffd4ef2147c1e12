// A walking cane, hung by its crook over the forearm, so that the hands stay free to speak.

import type { ArmPose } from '../pose.ts';
import type { Rig } from '../rig.ts';
import { d, lerpPoint, line } from '../svg.ts';

const WOOD = '#8a5a34';
const WOOD_LIGHT = '#c08d5a';

export function drawCane(rig: Rig, arm: ArmPose): string {
  if (!rig.look.aids.includes('cane')) return '';
  const { x, y } = lerpPoint(arm.elbow, arm.wrist, 0.24);
  const crook = d`M${x + 26},${y + 30} C${x + 34},${y - 54} ${x - 36},${y - 58} ${x - 28},${y + 10} L${x - 22},420`;
  return line(crook, '#5b3920', 15, 0.9) + line(crook, WOOD, 12) + line(crook, WOOD_LIGHT, 3, 0.6);
}
