// The measures that torso, clothes and arms share, in rig units.

import type { Rig } from '../rig.ts';
import { d, type Point, type Side } from '../svg.ts';

const SHOULDER_X = 158;
const SHOULDER_Y = 126;
/** Where the drawing is cut off below; a little beyond what is shown. */
export const BOTTOM_Y = 412;

/** How far this shoulder is raised. */
export function liftOf(rig: Rig, side: Side): number {
  const { lift, skew } = rig.pose.body;
  return lift + (side > 0 ? skew : -skew * 0.4);
}

export function shoulder(rig: Rig, side: Side): Point {
  return { x: side * SHOULDER_X, y: SHOULDER_Y - liftOf(rig, side) };
}

/** The trunk from the neck to the cut, without arms. */
export function torsoOutline(rig: Rig): string {
  const l = liftOf(rig, -1);
  const r = liftOf(rig, 1);
  return [
    d`M-46,4 C-50,${34 - l * 0.2} -74,${44 - l * 0.6} -112,${57 - l}`,
    d`C-128,${63 - l} -145,${74 - l} -173,${84 - l}`,
    d`C-188,${94 - l} -184,${200 - l * 0.4} -170,248`,
    d`C-158,300 -152,350 -160,${BOTTOM_Y} L160,${BOTTOM_Y} C152,350 158,300 170,248`,
    d`C184,${200 - r * 0.4} 188,${94 - r} 173,${84 - r}`,
    d`C145,${74 - r} 128,${63 - r} 112,${57 - r}`,
    d`C74,${44 - r * 0.6} 50,${34 - r * 0.2} 46,4Z`,
  ].join(' ');
}

export const clothFill = (rig: Rig): string => `url(#${rig.id}cloth)`;
