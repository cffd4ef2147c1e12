import { at, type Pcm, scale } from './pcm.ts';

export const decibels = (amplitude: number): number => 20 * Math.log10(Math.max(amplitude, 1e-6));
export const amplitude = (db: number): number => 10 ** (db / 20);

export const peak = (pcm: Pcm): number => pcm.reduce((top, v) => Math.max(top, Math.abs(v)), 0);

export const rms = (pcm: Pcm): number =>
  pcm.length === 0 ? 0 : Math.sqrt(pcm.reduce((sum, v) => sum + v * v, 0) / pcm.length);

/** One-shots are judged by their loudest moment. Both take and mean dBFS. */
export const toPeak = (pcm: Pcm, db: number): Pcm => scale(pcm, amplitude(db) / peak(pcm));

/** Loops are judged by their mean, and kept from clipping with a soft knee above -6 dBFS. */
export const toMean = (pcm: Pcm, db: number): Pcm =>
  scale(pcm, amplitude(db) / rms(pcm)).map(softened);

const KNEE = 0.5;
function softened(v: number): number {
  const over = Math.abs(v) - KNEE;
  return over <= 0 ? v : Math.sign(v) * (KNEE + (1 - KNEE) * Math.tanh(over / (1 - KNEE)));
}

/** Mean level of `count` equal slices in dBFS: enough to tell whether a recipe still says this. */
export function sliceLevels(pcm: Pcm, count: number): readonly number[] {
  const width = pcm.length / count;
  return Array.from({ length: count }, (_, i) =>
    decibels(rms(pcm.slice(Math.round(i * width), Math.round((i + 1) * width)))),
  );
}

/**
 * How much a loop's seam stands out when `pcm` is played round: the bend of the wave at the seam
 * over the sharpest bend anywhere else. Up to 1 there is nothing there to hear.
 */
export function seamRatio(pcm: Pcm): number {
  const n = pcm.length;
  const bend = (i: number): number =>
    Math.abs(at(pcm, (i + n - 1) % n) - 2 * at(pcm, i) + at(pcm, (i + 1) % n));
  let sharpest = 0;
  for (let i = 1; i < n - 1; i++) sharpest = Math.max(sharpest, bend(i));
  return sharpest === 0 ? 0 : Math.max(bend(0), bend(n - 1)) / sharpest;
}
