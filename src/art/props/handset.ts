// The telephone at the ear, and the arm that holds it there whatever the other arm does.

import { drawArm } from '../body/arm.ts';
import { mix } from '../colour.ts';
import { ear } from '../head/metrics.ts';
import type { ArmPose } from '../pose.ts';
import { headPoint, type Rig } from '../rig.ts';
import { d, group, line, num, type Point, rect, shape } from '../svg.ts';

/** The phone leans from the ear to the mouth. */
const LEAN = -13;
const ELBOW: Point = { x: -236, y: 214 };

function grip(rig: Rig): Point {
  const at = ear(rig.face, -1);
  return headPoint(rig, { x: at.x - 6, y: at.y + 26 });
}

/** The left arm of the picture, lifted to the ear; it follows the head. */
export function handsetArm(rig: Rig): ArmPose {
  const at = grip(rig);
  const { lift } = rig.pose.body;
  return {
    elbow: { x: ELBOW.x, y: ELBOW.y - lift },
    wrist: { x: at.x - 16, y: at.y + 74 },
    turn: 0,
    hand: { ...rig.pose.left.hand },
  };
}

function finger(from: Point, to: Point, width: number, rig: Rig): string {
  const { skin } = rig.tones;
  const data = d`M${from.x},${from.y} L${to.x},${to.y}`;
  return line(data, mix(skin.base, skin.deep, 0.6), width + 3.2) + line(data, skin.base, width);
}

function phoneInHand(rig: Rig): string {
  const { skin } = rig.tones;
  const edge = mix(skin.base, skin.deep, 0.6);
  const palm = 'M-26,74 C-36,44 -36,6 -24,-8 L14,-8 C20,20 18,50 14,78Z';
  const fingers = [-6, 13, 31, 47].map((y, index) =>
    finger({ x: -24, y: y + 5 }, { x: 11 - index * 1.5, y }, 16.5 - index * 0.8, rig),
  );
  return [
    shape(palm, skin.base, 1, { stroke: edge, 'stroke-width': 1.6 }),
    rect(-13, -64, 27, 122, '#1d222d', { rx: 8 }),
    rect(-13, -64, 9, 122, '#434c5e', { rx: 4.5 }),
    rect(-9, -54, 4, 20, '#12151c', { rx: 2 }),
    ...fingers,
    finger({ x: 6, y: 64 }, { x: 19, y: 14 }, 16, rig),
  ].join('');
}

/** Arm, hand and phone; lies over the head. */
export function drawHandset(rig: Rig): string {
  const at = grip(rig);
  const angle = LEAN + rig.pose.head.turn;
  const transform = `translate(${num(at.x)} ${num(at.y)}) rotate(${num(angle)})`;
  return drawArm(rig, -1, handsetArm(rig), group({ transform }, phoneInHand(rig)));
}
