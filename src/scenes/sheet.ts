/**
 * A large picture whose light follows heat. It is drawn twice, cool and hot, and mixed: the artwork
 * moves every colour along a straight line, so the mixture is the picture at the heat between.
 */
import { warmth } from '../art/places/light.ts';
import { context2d, discard, nextTask, rasterise } from './raster.ts';
import type { TextureShelf } from './textureShelf.ts';

/** The exponent by which `src/art/places/light.ts` warms a room. */
const CURVE = 1.55;

/** Less warmth than this is no change that anybody sees. */
const NOTICEABLE = 0.015;

const COOL = 0;
const HOT = 100;

export interface Sheet {
  readonly texture: string;
  /** Whether the picture looks as it does at this warmth, 0..1. */
  shows(warm: number): boolean;
  light(warm: number): void;
  release(): void;
}

/** @param picture a complete SVG at a heat in points; `width` and `height` are pixels */
export async function drawSheet(
  shelf: TextureShelf,
  picture: (heat: number) => string,
  width: number,
  height: number,
  heat: number,
): Promise<Sheet> {
  const cool = await rasterise(picture(COOL), width, height);
  await nextTask();
  const hot = await rasterise(picture(HOT), width, height);
  const mixed = document.createElement('canvas');
  mixed.width = cool.width;
  mixed.height = cool.height;
  const context = context2d(mixed);
  let shown = Number.NaN;

  function mix(at: number): void {
    shown = at;
    context.globalAlpha = 1;
    context.clearRect(0, 0, mixed.width, mixed.height);
    context.drawImage(cool, 0, 0);
    context.globalAlpha = at ** CURVE;
    context.drawImage(hot, 0, 0);
  }

  mix(warmth(heat));
  const texture = shelf.add(mixed);
  return {
    texture,
    shows: (at) => Math.abs(at - shown) < NOTICEABLE,
    light(at) {
      mix(at);
      shelf.refresh(texture);
    },
    release() {
      shelf.release(texture);
      discard(cool);
      discard(hot);
    },
  };
}
