/** One customer at one level of heat, as textures. */
import { type CustomerLayers, drawLayers } from '../art/layers.ts';
import { poseAt } from '../art/poseAt.ts';
import type { HeadPlacement } from '../art/rig.ts';
import type { Box } from '../art/svg.ts';
import { VISEMES, type Viseme } from '../art/viseme.ts';
import type { Look } from '../cast/look.ts';
import { type Drawing, packAtlas } from './atlas.ts';
import type { Level } from './level.ts';
import { whenIdle } from './raster.ts';
import type { TextureShelf } from './textureShelf.ts';

export type PartName = 'behind' | 'headBehind' | 'body' | 'head' | 'handset' | 'lids' | MouthName;
type MouthName = `mouth-${Viseme}`;

export const mouthName = (viseme: Viseme): MouthName => `mouth-${viseme}`;

export interface Part {
  readonly texture: string;
  readonly frame: string;
  /** Where it lies, in rig or head units. */
  readonly box: Box;
}

export interface LevelArt {
  readonly level: Level;
  readonly neck: HeadPlacement;
  /** Pixels to the rig unit. */
  readonly scale: number;
  readonly parts: ReadonlyMap<PartName, Part>;
  readonly textures: readonly string[];
}

export interface LevelRequest {
  readonly look: Look;
  readonly level: Level;
  readonly handset: boolean;
  /** Pixels to the rig unit. */
  readonly scale: number;
}

type Drawings = Partial<Record<PartName, Drawing>>;

/** What shares a texture. Each is drawn in a task of its own. */
function sheetsOf(layers: CustomerLayers): readonly Drawings[] {
  const { behind, handset } = layers;
  const mouths = VISEMES.map((viseme) => [mouthName(viseme), layers.mouths[viseme]] as const);
  return [
    { body: layers.body, ...(behind && { behind }) },
    { head: layers.head, headBehind: layers.headBehind, ...(handset && { handset }) },
    { lids: layers.lids, ...Object.fromEntries(mouths) },
  ];
}

/** Draws a level onto the shelf; the textures are the caller's to release. */
export async function drawLevel(shelf: TextureShelf, request: LevelRequest): Promise<LevelArt> {
  const { look, level, handset, scale } = request;
  await whenIdle();
  const pose = poseAt(level.heat, level.mood);
  const layers = drawLayers(look, pose, { idPrefix: 'c-', handset });
  const parts = new Map<PartName, Part>();
  const textures: string[] = [];
  try {
    for (const drawings of sheetsOf(layers)) {
      await whenIdle();
      const atlas = packAtlas(drawings, scale);
      const texture = await shelf.addAtlas(atlas);
      textures.push(texture);
      for (const { name, box } of atlas.frames) {
        parts.set(name as PartName, { texture, frame: name, box });
      }
    }
  } catch (error) {
    textures.forEach(shelf.release);
    throw error;
  }
  return { level, neck: layers.neck, scale, parts, textures };
}
