/** Where a contact takes place, as two pictures with the customer between them. */
import { heatVeil } from '../art/places/light.ts';
import { DESK_Y } from '../art/places/officeDesk.ts';
import { RIG_BOX } from '../art/rig.ts';
import { drawScenery, type Placing } from '../art/scenery.ts';
import { type Box, clamp, type Point, rect, svg } from '../art/svg.ts';
import { type StageView, settingOf } from '../session/view/stageView.ts';
import { withWindow } from './windowFrame.ts';

export type Theme = 'light' | 'dark';

/** A picture that covers `box` of the stage; `at` gives the whole SVG at a heat in points. */
export interface Picture {
  readonly box: Box;
  at(heat: number): string;
}

/** How the customer comes nearer with heat. */
export interface Lean {
  /** The point of the stage that stays where it is. */
  readonly about: Point;
  /** Growth at boiling heat, and the share of it that what is behind the customer follows with. */
  readonly most: number;
  readonly back: number;
}

export interface Setting {
  readonly back: Picture;
  readonly front: Picture;
  readonly placing: Placing;
  /** Where the customer can be seen; badges are laid out in it. */
  readonly window: Box;
  readonly handset: boolean;
  readonly lean: Lean;
}

/** How far the trainee's own room is dimmed beside a dark page. */
const NIGHT: Readonly<Record<Theme, number>> = { light: 0, dark: 0.3 };

/** The head, from the pit of the neck in rig units: what comes nearer, comes nearer to the eyes. */
const FACE_Y = -170;
/** Stage units of the desk that have to be seen. */
const DESK_LEAST = 14;

const LEAN = { throughWindow: { most: 0.05, back: 0.4 }, inRoom: { most: 0.05, back: 0 } } as const;

function inStage(box: Box, { x, y, scale }: Placing): Box {
  return {
    x: x + box.x * scale,
    y: y + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

function overlap(one: Box, other: Box): Box {
  const x = clamp(one.x, other.x, other.x + other.width);
  const y = clamp(one.y, other.y, other.y + other.height);
  return {
    x,
    y,
    width: clamp(one.x + one.width, other.x, other.x + other.width) - x,
    height: clamp(one.y + one.height, other.y, other.y + other.height) - y,
  };
}

/** @param frame the part of the stage that is seen */
export function settingFor(view: StageView, frame: Box, theme: Theme): Setting {
  const place = settingOf(view);
  const scenery = (heat: number) => drawScenery(place, heat, 'place-');
  const { placing, window, handset } = scenery(0);
  const about = { x: placing.x, y: placing.y + FACE_Y * placing.scale };
  const veil = (box: Box, heat: number) => heatVeil(box, { heat, idPrefix: 'light-' });
  const night = rect(frame.x, frame.y, frame.width, frame.height, '#0b1020', {
    opacity: NIGHT[theme],
  });
  // Without the desk's edge in sight, what stands on it would float.
  const seesDesk = frame.y + frame.height > DESK_Y + DESK_LEAST;
  if (window === null) {
    return {
      back: {
        box: frame,
        at: (heat) => svg(frame, scenery(heat).back + veil(frame, heat) + night),
      },
      front: { box: frame, at: (heat) => svg(frame, scenery(heat).front) },
      placing,
      window: frame,
      handset,
      lean: { about, ...LEAN.inRoom },
    };
  }
  return {
    back: {
      box: inStage(RIG_BOX, placing),
      at: (heat) => svg(RIG_BOX, (scenery(heat).window?.behind ?? '') + veil(RIG_BOX, heat)),
    },
    front: {
      box: frame,
      at: (heat) => {
        const { back, front } = scenery(heat);
        const room = back + veil(frame, heat) + night;
        return svg(frame, withWindow(room, frame, window, heat) + (seesDesk ? front : ''));
      },
    },
    placing,
    window: overlap(window.box, frame),
    handset,
    lean: { about, ...LEAN.throughWindow },
  };
}
