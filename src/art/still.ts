// The stage as one still picture: where there is no canvas, where data is dear, and on posters.

import type { Look } from '../cast/look.ts';
import { customerGroup } from './customer.ts';
import { CALLER_PLACES, type CallerPlace, callerPlace } from './places/callerPlace.ts';
import { CHAT_PORTRAIT, chatScreen } from './places/chat.ts';
import { counterBack, counterFront } from './places/counter.ts';
import { heatVeil, warmth } from './places/light.ts';
import { deskFront, officeDesk, STAGE_BOX } from './places/officeDesk.ts';
import { type Mood, poseAt } from './poseAt.ts';
import { RIG_BOX } from './rig.ts';
import { type Box, clipPath, d, element, group, num, rect, svg } from './svg.ts';
import type { Viseme } from './viseme.ts';

/** A call from one of the caller's places, a visit at the counter, or a chat. */
export const PLACES = [...CALLER_PLACES, 'counter', 'chat'] as const;
export type Place = (typeof PLACES)[number];

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

/** The window of a call: where on the stage the caller's picture stands. */
export const CALL_WINDOW: Box = { x: 374, y: 36, width: 532, height: 576 };
const WINDOW_RADIUS = 26;

/** Rig units to stage units in each arrangement, and where the pit of the neck comes to lie. */
export const CALL_PLACING = { x: 640, y: 372, scale: 0.79 } as const;
export const COUNTER_PLACING = { x: 640, y: 384, scale: 0.88 } as const;

/** What a narrow screen sees of a person in rig space. */
const PERSON_BOX: Box = { x: -340, y: -420, width: 680, height: 680 };

interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function placed({ x, y, scale }: Placing, ...content: readonly string[]): string {
  const transform = `translate(${num(x)} ${num(y)}) scale(${num(scale, 3)})`;
  return group({ transform }, ...content);
}

function roundedBox({ x, y, width, height }: Box, r: number): string {
  return d`M${x + r},${y} h${width - 2 * r} a${r},${r} 0 0 1 ${r},${r} v${height - 2 * r} a${r},${r} 0 0 1 ${-r},${r} h${2 * r - width} a${r},${r} 0 0 1 ${-r},${-r} v${2 * r - height} a${r},${r} 0 0 1 ${r},${-r}z`;
}

function customer(options: StillOptions, idPrefix: string, handset: boolean): string {
  const pose = poseAt(options.heat, options.mood ?? 'neutral');
  return customerGroup(options.look, pose, {
    idPrefix,
    handset,
    viseme: options.viseme ?? 'rest',
  });
}

function isCall(place: Place): place is CallerPlace {
  return (CALLER_PLACES as readonly Place[]).includes(place);
}

/** A picture in a rounded window with a frame that warms with heat. */
function framed(box: Box, radius: number, id: string, heat: number, content: string): string {
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

function call(place: CallerPlace, options: StillOptions, id: string): string {
  const { heat } = options;
  const room = { heat, idPrefix: `${id}room-` };
  const there = { heat, idPrefix: `${id}there-` };
  const scene = placed(
    CALL_PLACING,
    callerPlace(place, there),
    heatVeil(RIG_BOX, there),
    customer(options, `${id}who-`, true),
  );
  return [
    officeDesk(room),
    heatVeil(STAGE_BOX, room),
    framed(CALL_WINDOW, WINDOW_RADIUS, `${id}window`, heat, scene),
    deskFront({ heat, idPrefix: `${id}desk-` }),
  ].join('');
}

function counter(options: StillOptions, id: string): string {
  const { heat } = options;
  const room = { heat, idPrefix: `${id}room-` };
  return [
    counterBack(room),
    heatVeil(STAGE_BOX, room),
    placed(COUNTER_PLACING, customer(options, `${id}who-`, false)),
    counterFront({ heat, idPrefix: `${id}front-` }),
  ].join('');
}

function chat(options: StillOptions, id: string): string {
  const { heat } = options;
  const room = { heat, idPrefix: `${id}room-` };
  const { x, y, width, height } = CHAT_PORTRAIT;
  const scene =
    rect(x, y, width, height, '#d5dfe9') +
    placed(
      { x: x + width / 2, y: y + height * 0.7, scale: 0.5 },
      customer(options, `${id}who-`, false),
    );
  return [
    officeDesk(room),
    chatScreen(room),
    framed(CHAT_PORTRAIT, 18, `${id}window`, heat, scene),
    heatVeil(STAGE_BOX, room),
  ].join('');
}

/**
 * One composed picture; scale it with CSS (`width: 100%; height: 100%`): it fills its box and is cut
 * at the sides, where nothing matters. All ids begin with `idPrefix`.
 */
export function stillStage(options: StillOptions): string {
  const { place, heat } = options;
  const id = options.idPrefix ?? 'still-';
  const fit = { preserveAspectRatio: 'xMidYMid slice' };
  if (options.framing === 'person') {
    const there = { heat, idPrefix: `${id}there-` };
    const background = isCall(place) ? callerPlace(place, there) : callerPlace('office', there);
    return svg(
      PERSON_BOX,
      background + heatVeil(RIG_BOX, there) + customer(options, `${id}who-`, isCall(place)),
      { preserveAspectRatio: 'xMidYMin slice' },
    );
  }
  if (isCall(place)) return svg(STAGE_BOX, call(place, options, id), fit);
  return svg(STAGE_BOX, place === 'counter' ? counter(options, id) : chat(options, id), fit);
}
