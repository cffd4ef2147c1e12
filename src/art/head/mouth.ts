// The mouth is one shape at every opening: two lips round a gap that closes to a line.

import type { LipShape } from '../../cast/look.ts';
import type { Rig } from '../rig.ts';
import { clipPath, d, ellipse, group, lerp, line, rect, shape } from '../svg.ts';
import { MOUTH_Y } from './metrics.ts';

interface LipMetrics {
  readonly upper: number;
  readonly lower: number;
}

const LIPS: Readonly<Record<LipShape, LipMetrics>> = {
  thin: { upper: 4, lower: 6 },
  medium: { upper: 6, lower: 8.5 },
  full: { upper: 8.5, lower: 11.5 },
};

/** Units between the lips when the mouth is as open as it goes. */
const GAP = 44;

interface MouthLines {
  readonly x: number;
  readonly half: number;
  readonly cornerY: number;
  readonly upperY: number;
  readonly lowerY: number;
  readonly gap: number;
  readonly upper: string;
  readonly lower: string;
}

function mouthLines(rig: Rig): MouthLines {
  const { face } = rig.pose;
  const x = face.mouthSkew;
  const half = face.mouthWidth;
  const gap = face.mouthOpen * GAP;
  const cornerY = MOUTH_Y - face.mouthCurve * 8 + face.mouthOpen * 5;
  const upperY =
    MOUTH_Y + face.mouthCurve * 4.5 - gap * 0.3 - face.sneer * 2 - face.mouthSquare * 1.5;
  const lowerY = upperY + gap;
  // The squarer the mouth, the further out the lips run level before they meet the corners.
  const opened = Math.min(1, gap / 10);
  const upperReach = lerp(0.62, 0.86, face.mouthSquare * opened);
  const lowerReach = lerp(0.62, lerp(0.78, 0.98, face.mouthSquare), opened);
  const upperTurn = lerp(0.8, 1, opened);
  const near = lerp(cornerY, upperY, upperTurn);
  const nearLow = lerp(near, lerp(cornerY, lowerY, lerp(0.9, 1.02, face.mouthSquare)), opened);
  const upper = [
    d`M${x - half},${cornerY} C${x - half * upperReach},${near} ${x - half * 0.36},${upperY - 0.5} ${x},${upperY}`,
    d`C${x + half * 0.36},${upperY - 0.5} ${x + half * upperReach},${near} ${x + half},${cornerY}`,
  ].join(' ');
  const lower = [
    d`C${x + half * lowerReach},${nearLow} ${x + half * 0.5},${lowerY} ${x},${lowerY}`,
    d`C${x - half * 0.5},${lowerY} ${x - half * lowerReach},${nearLow} ${x - half},${cornerY}`,
  ].join(' ');
  return { x, half, cornerY, upperY, lowerY, gap, upper, lower };
}

function lips(rig: Rig, lines: MouthLines): string {
  const { face } = rig.pose;
  const { lip, skin } = rig.tones;
  const metrics = LIPS[rig.look.lips.shape];
  // Lips press thin as anger rises and stretch thin in a smile.
  const press = 1 - 0.28 * Math.min(1, face.frown) - 0.15 * Math.max(0, face.mouthCurve);
  const up = metrics.upper * press;
  const down = metrics.lower * press;
  const { x, half, cornerY, upperY, lowerY } = lines;
  const upperLip = [
    lines.upper,
    d`C${x + half * 0.72},${lerp(cornerY, upperY, 0.8) - up * 0.75} ${x + half * 0.42},${upperY - up - 1.5} ${x + half * 0.2},${upperY - up - 1}`,
    d`Q${x},${upperY - up + 2} ${x - half * 0.2},${upperY - up - 1}`,
    d`C${x - half * 0.42},${upperY - up - 1.5} ${x - half * 0.72},${lerp(cornerY, upperY, 0.8) - up * 0.75} ${x - half},${cornerY}Z`,
  ].join(' ');
  const low = lowerY + down;
  const reach = lerp(0.72, 0.98, Math.min(1, lines.gap / 14));
  const outerLow = [
    d`M${x - half},${cornerY}`,
    d`C${x - half * reach},${lerp(cornerY, low, 0.78)} ${x - half * 0.5},${low} ${x},${low}`,
    d`C${x + half * 0.5},${low} ${x + half * reach},${lerp(cornerY, low, 0.78)} ${x + half},${cornerY}`,
    lines.lower,
    'Z',
  ].join(' ');
  return [
    shape(outerLow, lip.base, 1, { 'fill-rule': 'evenodd' }),
    shape(upperLip, lip.shadow),
    ellipse({ x: x - 3, y: lowerY + down * 0.52 }, half * 0.36, down * 0.2, lip.light, 0.65),
    line(d`M${x - 13},${low + 7} Q${x},${low + 11} ${x + 13},${low + 7}`, skin.deep, 3.2, 0.28),
  ].join('');
}

function teeth(rig: Rig, lines: MouthLines): string {
  const { face } = rig.pose;
  const { x, half, upperY, lowerY, gap } = lines;
  const white = '#fbf8f1';
  const topDepth = Math.min(gap, (6 + 5 * face.mouthOpen) * face.teethTop);
  const together = lerp(upperY + topDepth, (upperY + lowerY) / 2 + 1, face.clench);
  const bottomDepth = lerp((4 + 3 * face.mouthOpen) * face.teethBottom, gap / 2, face.clench);
  const top = d`M${x - half},${upperY - 14} H${x + half} L${x + half * 0.9},${together - 2} Q${x},${together + 3} ${x - half * 0.9},${together - 2}Z`;
  const bottom = d`M${x - half},${lowerY + 14} H${x + half} L${x + half * 0.86},${lowerY - bottomDepth + 1} Q${x},${lowerY - bottomDepth - 2} ${x - half * 0.86},${lowerY - bottomDepth + 1}Z`;
  const gaps = [-0.66, -0.4, -0.13, 0.13, 0.4, 0.66].map((at) =>
    line(
      d`M${x + half * at},${upperY - 4} L${x + half * at * 0.98},${lowerY + 4}`,
      '#b9aaa0',
      1.4,
      0.65 * face.clench,
    ),
  );
  return [
    shape(bottom, '#ece5d9', Math.min(1, face.teethBottom * 2)),
    shape(top, white, Math.min(1, face.teethTop * 1.4)),
    ...gaps,
    line(
      d`M${x - half},${together - 1} Q${x},${together + 3} ${x + half},${together - 1}`,
      '#7d6a62',
      2,
      0.8 * face.clench,
    ),
  ].join('');
}

export function drawMouth(rig: Rig): string {
  const lines = mouthLines(rig);
  const { face } = rig.pose;
  const { lip } = rig.tones;
  const { x, half, cornerY, lowerY, gap } = lines;
  const opening = `${lines.upper} ${lines.lower}Z`;
  const clip = `${rig.id}mouth`;
  const inside = group(
    { 'clip-path': `url(#${clip})` },
    rect(x - half - 4, MOUTH_Y - 40, half * 2 + 8, 100, '#4b0f1a'),
    ellipse({ x, y: lowerY + 3 }, half * 0.62, 5 + gap * 0.3, '#c2545c', 1 - face.clench),
    teeth(rig, lines),
  );
  const corner = -face.mouthCurve * 4;
  return [
    clipPath(clip, opening),
    lips(rig, lines),
    inside,
    // The line between the lips, and the turn of the corners.
    line(lines.upper, lip.deep, 2.6, 0.85),
    line(d`M${x - half},${cornerY} l-3,${corner}`, lip.deep, 2.8, 0.7),
    line(d`M${x + half},${cornerY} l3,${corner}`, lip.deep, 2.8, 0.7),
  ].join('');
}
