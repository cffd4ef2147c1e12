import { at, type Pcm, RATE, TAU } from './pcm.ts';

/** One sample in, one out, remembering what it needs. `t` is the sample's time in seconds. */
export type Filter = (input: number, t: number) => number;

/** Cutoff in hertz, fixed or moving with time. */
type Cutoff = number | ((t: number) => number);

const smoothing = (cutoff: Cutoff, t: number): number =>
  1 - Math.exp((-TAU * (typeof cutoff === 'number' ? cutoff : cutoff(t))) / RATE);

/** 6 dB per octave. */
export function lowPass(cutoff: Cutoff): Filter {
  let held = 0;
  return (input, t) => {
    held += smoothing(cutoff, t) * (input - held);
    return held;
  };
}

export function highPass(cutoff: Cutoff): Filter {
  const low = lowPass(cutoff);
  return (input, t) => input - low(input, t);
}

/** Two-pole peak at `hertz`, scaled so that its peak is about 1 whatever its width. */
export function resonator(hertz: number, bandwidth: number): Filter {
  const radius = Math.exp((-Math.PI * bandwidth) / RATE);
  const turn = 2 * radius * Math.cos((TAU * hertz) / RATE);
  const gain =
    (1 - radius) * Math.sqrt(1 + radius ** 2 - 2 * radius * Math.cos((2 * TAU * hertz) / RATE));
  let last = 0;
  let beforeLast = 0;
  return (input) => {
    const out = gain * input + turn * last - radius ** 2 * beforeLast;
    beforeLast = last;
    last = out;
    return out;
  };
}

export const chain =
  (...filters: readonly Filter[]): Filter =>
  (input, t) =>
    filters.reduce((value, filter) => filter(value, t), input);

/** What a handset lets through. Two poles a side, gentler than a real line. */
export const phoneLine = (low = 280, high = 3400): Filter =>
  chain(highPass(low), highPass(low), lowPass(high), lowPass(high));

export function filtered(pcm: Pcm, filter: Filter): Pcm {
  const out = new Float32Array(pcm.length);
  for (let i = 0; i < pcm.length; i++) out[i] = filter(at(pcm, i), i / RATE);
  return out;
}

/** Filters a loop: the filter comes in warm from the loop's own end, so that the seam is smooth. */
export function filteredRound(pcm: Pcm, filter: Filter): Pcm {
  filtered(pcm, filter);
  return filtered(pcm, filter);
}
