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
const HAND_SCALE = 1.14;

interface End extends Point {
  readonly r: number;
}

function along(from: End, to: End, share: number): End {
  return { ...lerpPoint(from, to, share), r: lerp(from.r, to.r, share) };
}

/** How far the open end of a sleeve bulges. */
const BULGE = 9;

interface Sides {
  readonly nx: number;
  readonly ny: number;
}

function sides(from: End, to: End): Sides {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.max(1, Math.hypot(dx, dy));
  return { nx: -dy / length, ny: dx / length };
}

/** The straight sides between two circles, the round start, and whatever end is put in. */
function tube(from: End, to: End, end: string): string {
  const { nx, ny } = sides(from, to);
  return [
    d`M${from.x + nx * from.r},${from.y + ny * from.r}`,
    d`L${to.x + nx * to.r},${to.y + ny * to.r} ${end}`,
    d`L${from.x - nx * from.r},${from.y - ny * from.r}`,
    d`A${from.r},${from.r} 0 0 0 ${from.x + nx * from.r},${from.y + ny * from.r}Z`,
  ].join(' ');
}

/** An upper arm: round at the elbow. */
function roundTube(from: End, to: End): string {
  const { nx, ny } = sides(from, to);
  return tube(from, to, d`A${to.r},${to.r} 0 0 0 ${to.x - nx * to.r},${to.y - ny * to.r}`);
}

/** The far edge of a sleeve, from one side to the other. */
function hem(from: End, to: End): string {
  const { nx, ny } = sides(from, to);
  // The arm runs along (ny, -nx).
  const x = to.x + ny * BULGE * 2;
  const y = to.y - nx * BULGE * 2;
  return d`Q${x},${y} ${to.x - nx * to.r},${to.y - ny * to.r}`;
}

/** A forearm: open at the wrist. */
function openTube(from: End, to: End): string {
  return tube(from, to, hem(from, to));
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
  return `${place} scale(${num(flip * width, 3)} ${num(HAND_SCALE, 3)}) translate(0 -4)`;
}

function cuff(rig: Rig, { elbow, wrist }: ArmJoints): string {
  const { nx, ny } = sides(elbow, wrist);
  const narrow = { ...wrist, r: wrist.r - 4 };
  const edge = d`M${wrist.x + nx * narrow.r},${wrist.y + ny * narrow.r} ${hem(elbow, narrow)}`;
  return line(edge, rig.tones.cloth.deep, 11.5, 0.55) + line(edge, cuffColour(rig), 9);
}

/** Where stripes run round a sleeve, as shares of upper arm and forearm. */
const STRIPES = { upper: [0.26, 0.6], lower: [0.5] } as const;

function stripes(rig: Rig, { top, elbow, wrist }: ArmJoints): string {
  if (rig.look.clothes.kind !== 'stripes') return '';
  const band = (from: End, to: End, share: number) => {
    const { nx, ny } = sides(from, to);
    const at = along(from, to, share);
    const r = at.r - 1;
    const start = d`M${at.x + nx * r},${at.y + ny * r}`;
    const bow = d`Q${at.x + ny * 12},${at.y - nx * 12} ${at.x - nx * r},${at.y - ny * r}`;
    return line(`${start} ${bow}`, rig.tones.inner.base, 15, 0.8, { 'stroke-linecap': 'butt' });
  };
  return [
    ...STRIPES.upper.map((share) => band(top, elbow, share)),
    ...STRIPES.lower.map((share) => band(elbow, wrist, share)),
  ].join('');
}

/** One arm; `inHand` is drawn instead of the hand where the hand holds something. */
export function drawArm(rig: Rig, side: Side, arm: ArmPose, inHand?: string): string {
  const { cloth, skin } = rig.tones;
  const joints = armJoints(rig, side, arm);
  const { top, elbow, wrist } = joints;
  const fill = clothFill(rig);
  const edge = { fill: 'none', stroke: cloth.deep, 'stroke-width': EDGE, 'stroke-opacity': 0.75 };
  const shadow = group(
    { 'clip-path': `url(#${rig.id}torso)` },
    shape(openTube({ ...elbow, y: elbow.y + 9 }, { ...wrist, y: wrist.y + 12 }), cloth.deep, 0.28),
  );
  const hand = inHand ?? group({ transform: handTransform(side, arm) }, drawHand(arm.hand, skin));
  return [
    shadow,
    shape(roundTube(along(top, elbow, 0.42), elbow), 'none', 1, edge),
    shape(roundTube(top, elbow), fill),
    // The hand comes out of the sleeve, so it lies over the upper arm and under the forearm.
    hand,
    shape(openTube(along(elbow, wrist, 0.3), wrist), 'none', 1, edge),
    shape(openTube(elbow, wrist), fill),
    circle(elbow, elbow.r - 1, fill),
    stripes(rig, joints),
    creases(rig, joints),
    cuff(rig, joints),
  ].join('');
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
