// What stands round the customer in each place, taken apart: behind, in the window of a call, before.
// The still stage puts the parts into one picture; the moving stage rasterises each of them once.

import type { Layer } from './layers.ts';
import { CALLER_PLACES, type CallerPlace, callerPlace } from './places/callerPlace.ts';
import { CHAT_PORTRAIT, chatScreen } from './places/chat.ts';
import { counterBack, counterFront } from './places/counter.ts';
import { heatVeil } from './places/light.ts';
import { deskFront, officeDesk, STAGE_BOX } from './places/officeDesk.ts';
import { RIG_BOX } from './rig.ts';
import { type Box, rect, svg } from './svg.ts';

/** A call from one of the caller's places, a visit at the counter, or a chat. */
export const PLACES = [...CALLER_PLACES, 'counter', 'chat'] as const;
export type Place = (typeof PLACES)[number];

/** Where rig space lies on the stage: its 0,0 in stage units, and stage units to the rig unit. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A rounded window in the stage through which the customer is seen. */
export interface StageWindow {
  readonly box: Box;
  readonly radius: number;
  /** What is behind the customer, in rig units. */
  readonly behind: string;
}

export interface Scenery {
  /** In stage units, behind everything. */
  readonly back: string;
  /** Null where the customer stands in the room itself. */
  readonly window: StageWindow | null;
  /** In stage units, over the customer and the window's foot. */
  readonly front: string;
  readonly placing: Placing;
  /** On the telephone here? */
  readonly handset: boolean;
}

const CALL = {
  window: { x: 374, y: 36, width: 532, height: 576 },
  radius: 26,
  placing: { x: 640, y: 372, scale: 0.79 },
} as const;
const COUNTER_PLACING: Placing = { x: 640, y: 384, scale: 0.88 };
const CHAT = { radius: 18, scale: 0.5, neck: 0.7 } as const;

export function isCall(place: Place): place is CallerPlace {
  return (CALLER_PLACES as readonly Place[]).includes(place);
}

/** The parts of a place at this heat, without the veil of light over them. */
export function drawScenery(place: Place, heat: number, idPrefix: string): Scenery {
  const back = { heat, idPrefix: `${idPrefix}back-` };
  const there = { heat, idPrefix: `${idPrefix}there-` };
  const front = { heat, idPrefix: `${idPrefix}front-` };
  if (place === 'counter') {
    return {
      back: counterBack(back),
      window: null,
      front: counterFront(front),
      placing: COUNTER_PLACING,
      handset: false,
    };
  }
  if (place === 'chat') {
    const { x, y, width, height } = CHAT_PORTRAIT;
    return {
      back: officeDesk(back) + chatScreen(back),
      window: {
        box: CHAT_PORTRAIT,
        radius: CHAT.radius,
        behind: rect(RIG_BOX.x, RIG_BOX.y, RIG_BOX.width, RIG_BOX.height, '#d5dfe9'),
      },
      front: '',
      placing: { x: x + width / 2, y: y + height * CHAT.neck, scale: CHAT.scale },
      handset: false,
    };
  }
  return {
    back: officeDesk(back),
    window: { box: CALL.window, radius: CALL.radius, behind: callerPlace(place, there) },
    front: deskFront(front),
    placing: CALL.placing,
    handset: true,
  };
}

export interface SceneryPictures {
  readonly back: Layer;
  readonly front: Layer;
  /** Rig space; null at the counter. */
  readonly behind: Layer | null;
  /** The veil at full heat: lay it over `back` and `behind` with the alpha of `veilAlpha`. */
  readonly veil: Layer;
  readonly window: Pick<StageWindow, 'box' | 'radius'> | null;
  readonly placing: Placing;
  readonly handset: boolean;
}

/** The same as pictures at rest, for textures that are drawn once and only veiled as heat rises. */
export function sceneryPictures(place: Place, idPrefix: string): SceneryPictures {
  const { back, front, window, placing, handset } = drawScenery(place, 0, idPrefix);
  const picture = (box: Box, content: string): Layer => ({ svg: svg(box, content), box });
  return {
    back: picture(STAGE_BOX, back),
    front: picture(STAGE_BOX, front),
    behind: window === null ? null : picture(RIG_BOX, window.behind),
    veil: picture(STAGE_BOX, heatVeil(STAGE_BOX, { heat: 100, idPrefix: `${idPrefix}veil-` })),
    window: window === null ? null : { box: window.box, radius: window.radius },
    placing,
    handset,
  };
}
