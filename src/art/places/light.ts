// How heat lights a room: the far light turns from day to amber, the edges close in. Subtle on
// purpose: the meter tells the level, the room only lets it be felt.

import { mix } from '../colour.ts';
import { type Box, clamp, radialGradient, rect } from '../svg.ts';

export interface RoomOptions {
  /** Points, 0..100. */
  readonly heat: number;
  /** Begins every id. */
  readonly idPrefix: string;
}

/** 0 when cool, 1 when boiling. */
export function warmth(heat: number): number {
  return clamp(heat, 0, 100) / 100;
}

/** A colour of the room under this heat: a little towards ember. */
export function lit(colour: string, heat: number, most = 0.1): string {
  return mix(colour, '#d8573a', most * warmth(heat) ** 1.6);
}

/** How much of the full veil this heat shows, 0..1. */
export function veilAlpha(heat: number): number {
  return warmth(heat) ** 1.5;
}

/** The veil that lies over everything in the room except its people. */
export function heatVeil(box: Box, { heat, idPrefix }: RoomOptions): string {
  const strength = veilAlpha(heat);
  const edge = `${idPrefix}veil-edge`;
  const dusk = `${idPrefix}veil-dusk`;
  // The gradients reach the corners, so that their rims never show as rings.
  const wide = { r: 0.78, cy: 0.46 };
  const fading = (colour: string, opacity: number) => [
    { at: 0.42, colour, opacity: 0 },
    { at: 0.72, colour, opacity: opacity * 0.45 },
    { at: 1, colour, opacity },
  ];
  return [
    radialGradient(edge, fading('#e8421f', 0.36 * strength), wide),
    radialGradient(dusk, fading('#131a30', 0.2 + 0.18 * strength), wide),
    rect(box.x, box.y, box.width, box.height, `url(#${dusk})`),
    rect(box.x, box.y, box.width, box.height, `url(#${edge})`),
  ].join('');
}
