import { chain, filteredRound, highPass, lowPass } from '../synth/filter.ts';
import { mixRound, type Pcm, render, shaped, TAU } from '../synth/pcm.ts';
import type { Random } from '../synth/random.ts';
import { looping, noise, sine } from '../synth/tone.ts';
import { TENSION_LENGTH } from './tension.ts';

/** B flat, a hair sharper, and the B above: a semitone that rubs. */
const CLUSTER = [233.08, 233.6, 246.94].map((hertz) => looping(hertz, TENSION_LENGTH));
/** Strokes of the bow a second. */
const TREMOLO = looping(6.5, TENSION_LENGTH);

/** The bed's edge: bowed strings trembling on a semitone, under a high, thin breath. */
export function tensionHigh(random: Random): Pcm {
  const strings = render(TENSION_LENGTH, (t) => {
    const bow = 0.6 + 0.4 * sine(TREMOLO, t);
    const swell = 0.75 + 0.25 * sine(3 / TENSION_LENGTH, t);
    return bow * swell * CLUSTER.reduce((sum, hertz) => sum + string(hertz, t), 0);
  });
  const hiss = filteredRound(noise(TENSION_LENGTH, random), chain(highPass(1500), lowPass(3200)));
  const breath = shaped(hiss, (t) => 0.5 + 0.5 * sine(2 / TENSION_LENGTH, t));
  return mixRound(strings, breath, 0, 0.25);
}

/** Self-modulated sine: a mellow sawtooth, as of a bowed string. */
const string = (hertz: number, t: number): number =>
  Math.sin(TAU * hertz * t + 0.9 * sine(hertz, t));
