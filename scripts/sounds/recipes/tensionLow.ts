import { type Pcm, render, TAU } from '../synth/pcm.ts';
import { looping, sine } from '../synth/tone.ts';
import { TENSION_LENGTH } from './tension.ts';

/** Pairs a fraction of a hertz apart beat slowly; partials up to 440 Hz survive small speakers. */
const PARTIALS: readonly (readonly [hertz: number, gain: number])[] = [
  [55, 0.34],
  [55.25, 0.26],
  [110.125, 0.3],
  [110.5, 0.22],
  [164.8, 0.2],
  [220.25, 0.16],
  [220.5, 0.1],
  [261.6, 0.05],
  [329.6, 0.05],
  [440.2, 0.025],
];

/** Partials start spread around the circle (by the golden ratio), so that no moment sums them all. */
const spread = (index: number): number => (index * 0.618) % 1;

/** The bed's ground: a dark drone that breathes twice a loop. */
export const tensionLow = (): Pcm =>
  render(TENSION_LENGTH, (t) => {
    let sum = 0;
    for (const [index, [hertz, gain]] of PARTIALS.entries()) {
      sum += gain * Math.sin(TAU * (looping(hertz, TENSION_LENGTH) * t + spread(index)));
    }
    return sum * (0.8 + 0.2 * sine(2 / TENSION_LENGTH, t));
  });
