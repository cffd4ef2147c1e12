// Arms: two tapered tubes of cloth from shoulder to wrist, a cuff and a hand. They are filled with
// the trunk's own gradient and outlined only below the shoulder, so that no seam shows.

import type { ArmPose } from '../pose.ts';
import type { Rig } from '../rig.ts';
import {
  circle,
  d,
  group,
  lerp,
  lerpPoint,
  line,
  num,
  type Point,
  type Side,
  shape,
} from '../svg.ts';
import { cuffColour } from './clothes.ts';
import { clothFill, shoulder } from './frame.ts';
import { drawHand } from './hand.ts';

const RADIUS = { shoulder: 45, elbow: 38, wrist: 27 } as const;
const EDGE = 4.5;
const HAND_SCALE = 1.02;

interface End extends Point {
  readonly r: number;
}

function along(from: End, to: End, share: number): End {
  return { ...lerpPoint(from, to, share), r: lerp(from.r, to.r, share) };
}

/** The outline of two circles and the straight sides between them. */
function tube(from: End, to: End): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.max(1, Math.hypot(dx, dy));
  const nx = -dy / length;
  const ny = dx / length;
  return [
    d`M${from.x + nx * from.r},${from.y + ny * from.r}`,
    d`L${to.x + nx * to.r},${to.y + ny * to.r}`,
    d`A${to.r},${to.r} 0 0 0 ${to.x - nx * to.r},${to.y - ny * to.r}`,
    d`L${from.x - nx * from.r},${from.y - ny * from.r}`,
    d`A${from.r},${from.r} 0 0 0 ${from.x + nx * from.r},${from.y + ny * from.r}Z`,
  ].join(' ');
}

interface ArmJoints {
  readonly top: End;
  readonly elbow: End;
  readonly wrist: End;
}

export function armJoints(rig: Rig, side: Side, arm: ArmPose): ArmJoints {
  return {
    top: { ...shoulder(rig, side), r: RADIUS.shoulder },
    elbow: { ...arm.elbow, r: RADIUS.elbow },
    wrist: { ...arm.wrist, r: RADIUS.wrist },
  };
}

/** Degrees clockwise from straight up, from one point to the other. */
function heading(from: Point, to: Point): number {
  return (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
}

/** The wrist's frame: drawing in it puts the hand's 0,0 on the wrist with the fingers onwards. */
export function handTransform(side: Side, arm: ArmPose): string {
  const angle = heading(arm.elbow, arm.wrist) + arm.turn;
  // Turning from back to palm narrows the hand on its way and changes the side of the thumb.
  const facing = arm.hand.palm * 2 - 1;
  const width = (0.62 + 0.38 * Math.abs(facing)) * HAND_SCALE;
  const flip = side * (facing >= 0 ? 1 : -1);
  const place = `translate(${num(arm.wrist.x)} ${num(arm.wrist.y)}) rotate(${num(angle)})`;
  return `${place} scale(${num(flip * width, 3)} ${num(HAND_SCALE, 3)}) translate(0 -14)`;
}

function cuff(rig: Rig, { elbow, wrist }: ArmJoints): string {
  const angle = heading(elbow, wrist);
  return group(
    { transform: `translate(${num(wrist.x)} ${num(wrist.y)}) rotate(${num(angle)})` },
    line('M-23,-12 Q0,-19 23,-12', rig.tones.cloth.deep, 15, 0.6),
    line('M-23,-12 Q0,-19 23,-12', cuffColour(rig), 12.5),
  );
}

export interface ArmDrawing {
  readonly sleeve: string;
  readonly hand: string;
  readonly cuff: string;
}

/** One arm in the order of its parts: the hand lies on the sleeve and comes out of the cuff. */
export function drawArm(rig: Rig, side: Side, arm: ArmPose): ArmDrawing {
  const { cloth, skin } = rig.tones;
  const joints = armJoints(rig, side, arm);
  const { top, elbow, wrist } = joints;
  const fill = clothFill(rig);
  const edge = { fill: 'none', stroke: cloth.deep, 'stroke-width': EDGE, 'stroke-opacity': 0.75 };
  const lower = tube(elbow, wrist);
  const shadow = group(
    { 'clip-path': `url(#${rig.id}torso)` },
    shape(tube({ ...elbow, y: elbow.y + 9 }, { ...wrist, y: wrist.y + 12 }), cloth.deep, 0.28),
  );
  const sleeve = [
    shadow,
    shape(tube(along(top, elbow, 0.42), elbow), 'none', 1, edge),
    shape(tube(top, elbow), fill),
    shape(tube(along(elbow, wrist, 0.3), wrist), 'none', 1, edge),
    shape(lower, fill),
    circle(elbow, elbow.r - 1, fill),
    creases(rig, joints),
  ].join('');
  const hand = group({ transform: handTransform(side, arm) }, drawHand(arm.hand, skin));
  return { sleeve, hand, cuff: cuff(rig, joints) };
}

/** Folds of cloth at the bend of the elbow. */
function creases(rig: Rig, { top, elbow, wrist }: ArmJoints): string {
  const inner = lerpPoint(lerpPoint(top, elbow, 0.86), lerpPoint(elbow, wrist, 0.14), 0.5);
  const towards = lerpPoint(top, wrist, 0.5);
  const near = lerpPoint(inner, towards, 0.1);
  const far = lerpPoint(inner, towards, -0.12);
  return line(
    d`M${near.x},${near.y} Q${inner.x + 4},${inner.y + 6} ${far.x},${far.y}`,
    rig.tones.cloth.deep,
    3,
    0.3,
  );
}
