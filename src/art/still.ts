// The stage as one still picture: where there is no canvas, where data is dear, and on posters.

import type { Look } from '../cast/look.ts';
import { customerGroup } from './customer.ts';
import { callerPlace } from './places/callerPlace.ts';
import { heatVeil, warmth } from './places/light.ts';
import { STAGE_BOX } from './places/officeDesk.ts';
import { type Mood, poseAt } from './poseAt.ts';
import { RIG_BOX } from './rig.ts';
import { drawScenery, isCall, type Place, type Placing, type StageWindow } from './scenery.ts';
import { type Box, clipPath, d, element, group, num, svg } from './svg.ts';
import type { Viseme } from './viseme.ts';

/**
 * `room` shows the whole stage, 1280 by 720; `person` only the customer where they are, for narrow
 * screens, where a face must be large to be read.
 */
export type Framing = 'room' | 'person';

export interface StillOptions {
  readonly look: Look;
  /** Points, 0..100. */
  readonly heat: number;
  readonly mood?: Mood;
  readonly place: Place;
  readonly viseme?: Viseme;
  readonly idPrefix?: string;
  readonly framing?: Framing;
}

/** What a narrow screen sees of a person in rig space. */
const PERSON_BOX: Box = { x: -340, y: -420, width: 680, height: 680 };

function placed({ x, y, scale }: Placing, ...content: readonly string[]): string {
  const transform = `translate(${num(x)} ${num(y)}) scale(${num(scale, 3)})`;
  return group({ transform }, ...content);
}

function customer(options: StillOptions, idPrefix: string, handset: boolean): string {
  const pose = poseAt(options.heat, options.mood ?? 'neutral');
  const viseme = options.viseme ?? 'rest';
  return customerGroup(options.look, pose, { idPrefix, handset, viseme });
}

function roundedBox({ x, y, width, height }: Box, r: number): string {
  const corner = (dx: number, dy: number) => d`a${r},${r} 0 0 1 ${dx},${dy}`;
  const across = width - 2 * r;
  const down = height - 2 * r;
  return [
    d`M${x + r},${y} h${across} ${corner(r, r)} v${down} ${corner(-r, r)}`,
    d`h${-across} ${corner(-r, -r)} v${-down} ${corner(r, -r)}z`,
  ].join(' ');
}

/** What is seen through a window, in a frame that warms with heat. */
function framed({ box, radius }: StageWindow, id: string, heat: number, content: string): string {
  const outline = roundedBox(box, radius);
  const frame = { fill: 'none', 'stroke-width': 6 };
  return [
    clipPath(id, outline),
    element('path', { d: outline, fill: '#0f1729', opacity: 0.3, transform: 'translate(0 8)' }),
    group({ 'clip-path': `url(#${id})` }, content),
    element('path', { d: outline, ...frame, stroke: '#ffffff' }),
    element('path', { d: outline, ...frame, stroke: '#e5482d', opacity: 0.75 * warmth(heat) ** 2 }),
  ].join('');
}

function room(options: StillOptions, id: string): string {
  const { heat, place } = options;
  const { back, window, front, placing, handset } = drawScenery(place, heat, id);
  const who = customer(options, `${id}who-`, handset);
  const veil = heatVeil(STAGE_BOX, { heat, idPrefix: `${id}room-` });
  if (window === null) return [back, veil, placed(placing, who), front].join('');
  const inside = heatVeil(RIG_BOX, { heat, idPrefix: `${id}window-` });
  const seen = placed(placing, window.behind, inside, who);
  return [back, veil, framed(window, `${id}window`, heat, seen), front].join('');
}

function person(options: StillOptions, id: string): string {
  const { heat, place } = options;
  const there = { heat, idPrefix: `${id}there-` };
  const onCall = isCall(place);
  return [
    callerPlace(onCall ? place : 'office', there),
    heatVeil(RIG_BOX, there),
    customer(options, `${id}who-`, onCall),
  ].join('');
}

/**
 * One composed picture; scale it with CSS (`width: 100%; height: 100%`): it fills its box and is cut
 * at the sides, where nothing matters. All ids begin with `idPrefix`.
 */
export function stillStage(options: StillOptions): string {
  const id = options.idPrefix ?? 'still-';
  return options.framing === 'person'
    ? svg(PERSON_BOX, person(options, id), { preserveAspectRatio: 'xMidYMin slice' })
    : svg(STAGE_BOX, room(options, id), { preserveAspectRatio: 'xMidYMid slice' });
}
