// A hand from seven numbers. The wrist is at 0,0 with the fingers upwards and the thumb on the left.
//
// A curled finger is drawn foreshortened: its tip comes back over the knuckle into the palm, so that
// an open hand, a pointing finger and a fist are the same drawing.

import { mix } from '../colour.ts';
import type { HandPose } from '../pose.ts';
import { d, ellipse, lerp, lerpPoint, line, num, type Point, shape } from '../svg.ts';
import type { Surface } from '../tones.ts';

interface FingerMetrics {
  readonly base: Point;
  readonly length: number;
  readonly width: number;
  /** Degrees from straight up when the hand is spread. */
  readonly splay: number;
}

type FingerName = 'index' | 'middle' | 'ring' | 'little';

const FINGERS: Readonly<Record<FingerName, FingerMetrics>> = {
  index: { base: { x: -19, y: -46 }, length: 46, width: 15, splay: -17 },
  middle: { base: { x: -6, y: -50 }, length: 53, width: 15.5, splay: -5 },
  ring: { base: { x: 8, y: -49 }, length: 49, width: 15, splay: 8 },
  little: { base: { x: 20.5, y: -43 }, length: 38, width: 13.5, splay: 22 },
};

const FINGER_NAMES = ['little', 'ring', 'middle', 'index'] as const;

/** How far past the knuckle a finger's tip comes when fully curled, as a share of its length. */
const FOLD = 1.45;
/** Fingers this curled lie in front of the palm. */
const IN_FRONT = 0.5;
/** Even a closed hand's fingers stand a little apart. */
const LEAST_SPLAY = 0.3;

const THUMB = {
  base: { x: -19, y: -8 },
  out: { x: -50, y: -40 },
  across: { x: 4, y: -21 },
  width: 16.5,
} as const;

const PALM =
  'M-27,-46 C-31,-22 -25,-2 -18,16 L18,16 C26,2 31,-20 27.5,-42 C18,-56 -16,-60 -27,-46Z';

const EDGE = 3.2;

function tube(from: Point, to: Point, width: number, skin: Surface, edge: string): string {
  const data = d`M${from.x},${from.y} L${to.x},${to.y}`;
  return line(data, edge, width + EDGE) + line(data, skin.base, width);
}

function fingerTip(metrics: FingerMetrics, curl: number, spread: number): Point {
  const angle = (metrics.splay * lerp(LEAST_SPLAY, 1, spread) * Math.PI) / 180;
  const reach = metrics.length * (1 - FOLD * curl);
  return {
    x: metrics.base.x + Math.sin(angle) * reach,
    y: metrics.base.y - Math.cos(angle) * reach,
  };
}

function nail(metrics: FingerMetrics, tip: Point, strength: number, skin: Surface): string {
  const angle = (Math.atan2(tip.x - metrics.base.x, metrics.base.y - tip.y) * 180) / Math.PI;
  return ellipse({ x: tip.x, y: tip.y }, 4, 5, mix(skin.light, '#ffe9e2', 0.4), strength * 0.7, {
    transform: `rotate(${num(angle)} ${num(tip.x)} ${num(tip.y)})`,
  });
}

/** @param skin the tones of this hand; the palm side is a touch lighter than the back. */
export function drawHand(pose: HandPose, skin: Surface): string {
  const side: Surface = { ...skin, base: mix(skin.base, skin.light, 0.45 * pose.palm) };
  const edge = mix(skin.base, skin.deep, 0.6);
  const finger = (name: FingerName): string => {
    const metrics = FINGERS[name];
    const tip = fingerTip(metrics, pose[name], pose.spread);
    const nailStrength = (1 - pose.palm) * Math.max(0, 1 - pose[name] * 3);
    return (
      tube(metrics.base, tip, metrics.width, side, edge) + nail(metrics, tip, nailStrength, skin)
    );
  };
  const thumbTip = lerpPoint(THUMB.out, THUMB.across, pose.thumb);
  const thumb = tube(THUMB.base, thumbTip, THUMB.width, side, edge);
  const straight = FINGER_NAMES.filter((name) => pose[name] <= IN_FRONT).map(finger);
  const curled = FINGER_NAMES.filter((name) => pose[name] > IN_FRONT).map(finger);
  const thumbInFront = pose.thumb > IN_FRONT;
  return [
    ...straight,
    thumbInFront ? '' : thumb,
    shape(PALM, side.base, 1, { stroke: edge, 'stroke-width': EDGE / 2 }),
    // Knuckles hide the palm's edge where straight fingers begin.
    ...FINGER_NAMES.map((name) => {
      const { base, width } = FINGERS[name];
      return ellipse({ x: base.x, y: base.y + 3 }, width / 2, 8, side.base);
    }),
    thumbInFront ? '' : ellipse({ x: THUMB.base.x + 3, y: THUMB.base.y - 3 }, 10, 13, side.base),
    line('M-16,-26 C-4,-18 10,-20 20,-30', skin.deep, 2, 0.3 * pose.palm),
    line('M-12,-2 C-14,-14 -10,-24 -2,-32', skin.deep, 2, 0.26 * pose.palm),
    ...[-13, 1, 14].map((x) => line(d`M${x},-44 l0,8`, skin.deep, 1.8, 0.28 * (1 - pose.palm))),
    ...curled,
    thumbInFront ? thumb : '',
  ].join('');
}
