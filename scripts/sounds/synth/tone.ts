import { type Pcm, RATE, silence, TAU } from './pcm.ts';
import type { Random } from './random.ts';

export const sine = (hertz: number, t: number): number => Math.sin(TAU * hertz * t);

/** Rises in `attack` seconds, stands at 1, falls in `release` seconds; 0 outside [0, length]. */
export function gate(t: number, length: number, attack = 0.005, release = 0.02): number {
  if (t < 0 || t > length) return 0;
  return Math.min(1, t / attack) * Math.min(1, (length - t) / release);
}

/** A struck thing: quick rise, then decay to 1/e in `decay` seconds. */
export const struck = (t: number, decay: number, attack = 0.002): number =>
  t < 0 ? 0 : Math.min(1, t / attack) * Math.exp(-t / decay);

export function noise(seconds: number, random: Random): Pcm {
  const pcm = silence(seconds);
  for (let i = 0; i < pcm.length; i++) pcm[i] = random() * 2 - 1;
  return pcm;
}

/** The next frequency that fits a whole number of times into `loopSeconds`, so that it loops. */
export const looping = (hertz: number, loopSeconds: number): number =>
  Math.round(hertz * loopSeconds) / loopSeconds;

const SEMITONES = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 } as const;

/** `pitch('A4')` is 440 Hz; `Bb3` and `F#5` are read too. */
export function pitch(name: string): number {
  const match = /^([A-G])([#b]?)(\d)$/.exec(name);
  const letter = match?.[1] as keyof typeof SEMITONES | undefined;
  if (match === null || letter === undefined) throw new Error(`not a pitch: ${name}`);
  const accidental = match[2] === '#' ? 1 : match[2] === 'b' ? -1 : 0;
  const fromA4 = SEMITONES[letter] + accidental + (Number(match[3]) - 4) * 12 - SEMITONES.A;
  return 440 * 2 ** (fromA4 / 12);
}

/** Frequency that slides from `from` to `to` with time constant `glide`; gives the phase in turns. */
export const slide = (from: number, to: number, glide: number, t: number): number =>
  to * t + (from - to) * glide * (1 - Math.exp(-t / glide));

/** Seconds of one sample, for recipes that step a phase themselves. */
export const STEP = 1 / RATE;
