import { chain, filtered, highPass, lowPass } from '../synth/filter.ts';
import { mix, type Pcm, shaped } from '../synth/pcm.ts';
import type { Random } from '../synth/random.ts';
import { gate, noise, sine } from '../synth/tone.ts';

const LENGTH = 0.46;
const SWEEP = 0.36;
const FALL = 0.09;

/** A sheet is lifted, sweeps over, and falls flat. */
export function pageTurn(random: Random): Pcm {
  const brightness = lowPass((t) => 900 + 4200 * arch(t) ** 2);
  const sweep = filtered(noise(LENGTH, random), chain(highPass(500), brightness));
  const flat = filtered(noise(FALL, random), chain(highPass(150), lowPass(1400)));
  return mix(
    shaped(sweep, (t) => arch(t) ** 1.5 * (0.8 + 0.2 * sine(30, t))),
    shaped(flat, (t) => gate(t, FALL, 0.002, FALL - 0.005)),
    SWEEP - 0.04,
    0.7,
  );
}

/** 0 before, after and at both ends of the sweep, 1 in its middle. */
const arch = (t: number): number => Math.max(0, Math.sin((Math.PI * Math.min(t, SWEEP)) / SWEEP));
