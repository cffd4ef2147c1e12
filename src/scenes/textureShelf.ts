/** The stage's textures: few, counted, and given back. */
import type { Textures } from 'phaser';
import type { Atlas } from './atlas.ts';
import { discard, rasterise } from './raster.ts';

/**
 * More than two levels of one customer with their places never need. Past it something isn't being
 * released, which is a bug: better found here than on a phone that runs out of memory.
 */
const MOST = 30;

export interface TextureShelf {
  /** Textures held. */
  readonly size: number;
  /** Puts a canvas on the shelf, which owns it from then on, and returns its key. */
  add(canvas: HTMLCanvasElement): string;
  /** Draws an atlas and puts it on the shelf with a frame for each drawing. */
  addAtlas(atlas: Atlas): Promise<string>;
  /** Tells the renderer that a canvas on the shelf was drawn on. */
  refresh(key: string): void;
  release(key: string): void;
  releaseAll(): void;
}

export function createTextureShelf(manager: Textures.TextureManager): TextureShelf {
  const held = new Map<string, HTMLCanvasElement>();
  let count = 0;

  function release(key: string): void {
    const canvas = held.get(key);
    if (canvas === undefined) return;
    held.delete(key);
    if (manager.exists(key)) manager.remove(key);
    discard(canvas);
  }

  function add(canvas: HTMLCanvasElement): string {
    if (held.size >= MOST) throw new Error(`The stage holds ${MOST} textures already.`);
    count += 1;
    const key = `picture-${count}`;
    manager.addCanvas(key, canvas);
    held.set(key, canvas);
    return key;
  }

  return {
    get size() {
      return held.size;
    },
    add,
    async addAtlas(atlas) {
      const key = add(await rasterise(atlas.svg, atlas.width, atlas.height));
      const texture = manager.get(key);
      for (const { name, x, y, width, height } of atlas.frames) {
        texture.add(name, 0, x, y, width, height);
      }
      return key;
    },
    refresh(key) {
      const texture = manager.get(key);
      if ('refresh' in texture) (texture as Textures.CanvasTexture).refresh();
    },
    release,
    releaseAll() {
      for (const key of [...held.keys()]) release(key);
    },
  };
}
