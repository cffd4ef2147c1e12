// Which hair or covering a look wears.

import type { Covering, HairStyle } from '../../cast/look.ts';
import type { Rig } from '../rig.ts';
import { d, shape } from '../svg.ts';
import { beanie, hijab, turban } from './coverings.ts';
import type { HairLayers } from './layers.ts';
import { bob, bun, long, waves } from './long.ts';
import { bald, balding, crop, curls, quiff, swept } from './short.ts';
import { afro, braids } from './textured.ts';

const STYLES: Readonly<Record<HairStyle, (rig: Rig) => HairLayers>> = {
  bald,
  balding,
  crop,
  swept,
  quiff,
  curls,
  bob,
  long,
  waves,
  bun,
  afro,
  braids,
};

const COVERED: Readonly<Record<Covering, (rig: Rig) => HairLayers>> = { hijab, turban, beanie };

/** Styles long enough to show beneath a hat. */
const SHOWS_UNDER_HAT: readonly HairStyle[] = ['bob', 'long', 'waves', 'braids'];

/** Hair and covering; they fill with gradients of `sharedDefs`. */
export function drawHair(rig: Rig): HairLayers {
  const { covering, hair } = rig.look;
  if (covering === undefined) return STYLES[hair.style](rig);
  const cover = COVERED[covering.kind](rig);
  if (covering.kind !== 'beanie' || !SHOWS_UNDER_HAT.includes(hair.style)) return cover;
  const under = STYLES[hair.style](rig);
  return { behind: under.behind + cover.behind, front: under.front + cover.front };
}

/** Styles under which the scalp is bare. */
const BARE: readonly HairStyle[] = ['bald', 'balding'];

/** The head beneath the hair, behind the face: no light shows between hairline, temple and ear. */
export function drawSkull(rig: Rig): string {
  const { look, tones, face } = rig;
  if (look.covering?.kind === 'hijab') return '';
  const bare = BARE.includes(look.hair.style) && look.covering === undefined;
  const width = face.temple + (bare ? 0 : 6);
  const top = bare ? -119 : -132;
  const low = SHOWS_UNDER_HAT.includes(look.hair.style) ? 70 : 2;
  return shape(
    d`M${-width},${low} C${-width - 4},-40 ${-width},${top} 0,${top} C${width},${top} ${width + 4},-40 ${width},${low}Z`,
    bare ? tones.skin.base : tones.hair.shadow,
  );
}
