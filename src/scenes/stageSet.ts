/** Everything that has to be drawn before a contact can be seen, and where it goes. */
import { type Box, clamp } from '../art/svg.ts';
import type { StageView } from '../session/view/stageView.ts';
import { packAtlas } from './atlas.ts';
import { BADGE_DRAWINGS } from './badges.ts';
import { framing, type Size } from './framing.ts';
import { levelOf } from './level.ts';
import { drawLevel, type LevelArt } from './levelArt.ts';
import { nextTask } from './raster.ts';
import type { Renderer } from './renderer.ts';
import { type Picture, type Setting, settingFor, type Theme } from './setting.ts';
import { drawSheet, type Sheet } from './sheet.ts';
import type { TextureShelf } from './textureShelf.ts';

export interface SetPlan {
  readonly setting: Setting;
  /** The part of the stage that is seen, in stage units. */
  readonly frame: Box;
  /** The canvas, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels to the stage unit. */
  readonly scale: number;
}

/** What a frame can afford to be, in pixels: the canvas is drawn by the processor. */
const MOST_PIXELS: Readonly<Record<Renderer, number>> = { canvas: 1_500_000, webgl: 4_000_000 };
const MOST_RATIO = 2;

/** Device pixels to the CSS pixel that a host of this size is drawn with. */
export function pixelRatio(host: Size, deviceRatio: number, renderer: Renderer): number {
  const affordable = Math.sqrt(MOST_PIXELS[renderer] / (host.width * host.height));
  return Math.max(1, Math.min(deviceRatio, MOST_RATIO, affordable));
}

/** @param ratio device pixels to the CSS pixel of `host` */
export function planFor(view: StageView, host: Size, ratio: number, theme: Theme): SetPlan {
  const width = Math.max(1, Math.round(host.width * ratio));
  const height = Math.max(1, Math.round(host.height * ratio));
  const frame = framing({ width: width / ratio, height: height / ratio });
  const setting = settingFor(view, frame, theme);
  return { setting, frame, width, height, scale: width / frame.width };
}

/** Whether a set that was built for one view serves another. */
export function sameSet(one: StageView, other: StageView): boolean {
  return (
    one.channel === other.channel &&
    one.place === other.place &&
    (one.look === other.look || JSON.stringify(one.look) === JSON.stringify(other.look))
  );
}

/** Pixels to the rig unit, fine enough for the customer leaning in. */
export function personScale({ setting, scale }: SetPlan): number {
  return setting.placing.scale * scale * (1 + setting.lean.most);
}

export interface SetArt {
  readonly plan: SetPlan;
  readonly view: StageView;
  readonly back: Sheet;
  readonly front: Sheet;
  /** Texture with a frame for each badge. */
  readonly badges: string;
  readonly badgeScale: number;
  readonly level: LevelArt;
}

const BADGE_RATIO = { least: 1, most: 2 } as const;

/** Draws a set. What was drawn is given back when a part of it fails. */
export async function buildSet(
  shelf: TextureShelf,
  plan: SetPlan,
  view: StageView,
): Promise<SetArt> {
  const { setting, scale } = plan;
  const undo: (() => void)[] = [];
  const sheet = async (picture: Picture, width: number, height: number) => {
    const drawn = await drawSheet(shelf, picture.at, width, height, view.heat);
    undo.push(drawn.release);
    await nextTask();
    return drawn;
  };
  try {
    const level = await drawLevel(shelf, {
      look: view.look,
      level: levelOf(view.heat, view.mood),
      handset: setting.handset,
      scale: personScale(plan),
    });
    undo.push(() => level.textures.forEach(shelf.release));
    const badgeScale = clamp(scale, BADGE_RATIO.least, BADGE_RATIO.most);
    const badges = await shelf.addAtlas(packAtlas(BADGE_DRAWINGS, badgeScale));
    undo.push(() => shelf.release(badges));
    const { box } = setting.back;
    const back = await sheet(setting.back, box.width * scale, box.height * scale);
    const front = await sheet(setting.front, plan.width, plan.height);
    return { plan, view, back, front, badges, badgeScale, level };
  } catch (error) {
    for (const release of undo) release();
    throw error;
  }
}

/** Gives back all that a set holds. */
export function releaseSet(shelf: TextureShelf, { back, front, badges, level }: SetArt): void {
  back.release();
  front.release();
  shelf.release(badges);
  level.textures.forEach(shelf.release);
}
