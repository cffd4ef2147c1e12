import { filtered, phoneLine } from '../synth/filter.ts';
import { mix, type Pcm, shaped, silence } from '../synth/pcm.ts';
import type { Random } from '../synth/random.ts';
import { gate, noise } from '../synth/tone.ts';
import { clack } from './handset.ts';

const LENGTH = 0.62;

/** The handset leaves its cradle, the hand settles, and the line opens with a breath of hiss. */
export function pickUp(random: Random): Pcm {
  const out = silence(LENGTH);
  mix(out, clack(random, 0.5), 0.01, 0.9);
  mix(out, clack(random, 0.3), 0.085, 0.45);
  const open = LENGTH - 0.14;
  const hiss = filtered(noise(open, random), phoneLine());
  const line = shaped(hiss, (t) => gate(t, open, 0.04, 0.3));
  return mix(out, line, 0.14, 0.16);
}
