/** What is drawn anew in every frame: the line's voice, and the rings of a telephone. */
import type { GameObjects } from 'phaser';
import { type Box, lerp } from '../art/svg.ts';

type Graphics = GameObjects.Graphics;

const PILL = { width: 112, height: 30, inset: 18 } as const;
const BARS = 11;
const BAR = { width: 3.4, step: 7.6, least: 3.4, most: 19 } as const;
const NIGHT = 0x0f1729;
const COOL = { r: 0x8f, g: 0xd8, b: 0xb4 } as const;
const HOT = { r: 0xff, g: 0x8a, b: 0x6b } as const;

function voiceColour(warm: number): number {
  const channel = (key: 'r' | 'g' | 'b') => Math.round(lerp(COOL[key], HOT[key], warm));
  return (channel('r') << 16) | (channel('g') << 8) | channel('b');
}

/**
 * A little level meter in the corner of the caller's window.
 *
 * @param loud 0..1
 * @param warm heat as a share, 0..1
 */
export function drawVoice(
  graphics: Graphics,
  window: Box,
  time: number,
  loud: number,
  warm: number,
): void {
  const left = window.x + window.width - PILL.inset - PILL.width;
  const top = window.y + PILL.inset;
  graphics.fillStyle(NIGHT, 0.78);
  graphics.fillRoundedRect(left, top, PILL.width, PILL.height, PILL.height / 2);
  graphics.fillStyle(voiceColour(warm), 1);
  const first = left + (PILL.width - (BARS - 1) * BAR.step - BAR.width) / 2;
  for (let index = 0; index < BARS; index += 1) {
    const middle = 1 - Math.abs(index - (BARS - 1) / 2) / (BARS / 2);
    const beat = 0.55 + 0.45 * Math.sin(time / 83 + index * 1.9) * Math.cos(time / 131 - index);
    const height = lerp(BAR.least, BAR.most, loud * beat * (0.35 + 0.65 * middle));
    const y = top + (PILL.height - height) / 2;
    graphics.fillRoundedRect(first + index * BAR.step, y, BAR.width, height, BAR.width / 2);
  }
}

const RING_SPAN = 2400;
const RINGS = 3;
const RING_COLOUR = 0x5fd39a;

/** Circles that spread from a ringing telephone. */
export function drawRings(graphics: Graphics, x: number, y: number, time: number): void {
  for (let index = 0; index < RINGS; index += 1) {
    const share = (time / RING_SPAN + index / RINGS) % 1;
    graphics.lineStyle(5 - 3 * share, RING_COLOUR, 0.5 * (1 - share) ** 1.4);
    graphics.strokeCircle(x, y, 74 + 110 * share);
  }
}

/** How far a ringing telephone has turned, in radians: two bursts, then quiet. */
export function ringShake(time: number): number {
  const at = time % RING_SPAN;
  const burst = at < 520 ? at : at > 700 && at < 1220 ? at - 700 : null;
  return burst === null ? 0 : 0.16 * Math.sin(burst / 18) * Math.sin((burst / 520) * Math.PI);
}
