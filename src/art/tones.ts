// The colours of one person, worked out from the look: each surface with its light and its shadow.

import type { EyeColour, HairColour, Look, SkinTone } from '../cast/look.ts';
import { lighten, lightness, mix, shade } from './colour.ts';

const SKIN: Readonly<Record<SkinTone, string>> = {
  porcelain: '#f8dcc8',
  peach: '#f0c4a0',
  wheat: '#e2ac80',
  honey: '#c98f60',
  bronze: '#a56a42',
  umber: '#7c4a2e',
  ebony: '#5a3524',
};

const HAIR: Readonly<Record<HairColour, string>> = {
  black: '#1d1a1f',
  espresso: '#2c1f1b',
  brown: '#4a3124',
  chestnut: '#6b3f28',
  auburn: '#7d3420',
  copper: '#b3592b',
  blond: '#cda565',
  grey: '#8f8c8a',
  silver: '#cfcccb',
};

const IRIS: Readonly<Record<EyeColour, string>> = {
  brown: '#6b4226',
  dark: '#3d2517',
  hazel: '#7b6232',
  green: '#4f7558',
  blue: '#4a7da6',
  grey: '#647988',
};

export interface Surface {
  readonly base: string;
  readonly light: string;
  readonly shadow: string;
  /** For edges and creases. */
  readonly deep: string;
}

export interface Tones {
  readonly skin: Surface;
  readonly hair: Surface;
  readonly brow: string;
  readonly iris: string;
  readonly lip: Surface;
  readonly cloth: Surface;
  readonly inner: Surface;
  /** The scarf or hat; the cloth's tones where there is none. */
  readonly covering: Surface;
  /** The colour that anger adds to the skin. */
  readonly flush: string;
  /** How dark the skin is, 0..1: on dark skin form is drawn with light rather than shadow. */
  readonly depth: number;
}

function surface(base: string): Surface {
  return { base, light: lighten(base, 0.14), shadow: shade(base, 0.22), deep: shade(base, 0.42) };
}

function skinSurface(base: string, depth: number): Surface {
  return {
    base,
    light: mix(base, '#ffe2b8', 0.22 + 0.06 * depth),
    shadow: mix(base, '#6e2230', 0.2 + 0.1 * depth),
    deep: mix(base, '#2a0d14', 0.45 + 0.1 * depth),
  };
}

export function tonesOf(look: Look): Tones {
  const skin = SKIN[look.skin];
  const depth = Math.min(1, Math.max(0, (0.86 - lightness(skin)) / 0.6));
  const hair = HAIR[look.hair.colour];
  const bareLip = mix(skin, '#a8383f', 0.36 - 0.08 * depth);
  const lip = look.lips.colour ?? bareLip;
  // Brows must read on any skin: greying hair keeps a darker brow, dark hair stays as it is.
  const brow = lightness(hair) > 0.4 ? mix(hair, '#4a3a33', 0.45) : shade(hair, 0.15);
  return {
    skin: skinSurface(skin, depth),
    hair: {
      base: hair,
      light: mix(hair, '#ffe9cf', lightness(hair) > 0.4 ? 0.3 : 0.16),
      shadow: mix(hair, '#0a0610', 0.32),
      deep: mix(hair, '#0a0610', 0.5),
    },
    brow,
    iris: IRIS[look.eyes.colour],
    lip: {
      base: lip,
      light: mix(lip, '#ffd9d0', 0.24),
      shadow: mix(lip, '#3a0a14', 0.25),
      deep: mix(lip, '#2a0610', 0.55),
    },
    cloth: surface(look.clothes.colour),
    inner: surface(look.clothes.inner),
    covering: surface(look.covering?.colour ?? look.clothes.colour),
    flush: mix('#e2402f', '#b3261a', depth),
    depth,
  };
}

/** How far age has drawn on the face, 0 (until about 42) to 1 (from about 78). */
export function agedness(look: Look): number {
  return Math.min(1, Math.max(0, (look.age - 42) / 36));
}
