import { filtered, phoneLine } from '../synth/filter.ts';
import { mix, type Pcm, render, silence } from '../synth/pcm.ts';
import type { Random } from '../synth/random.ts';
import { gate, sine } from '../synth/tone.ts';
import { clack } from './handset.ts';

const BEEP = 0.24;
const BEEPS_AT = [0.5, 0.94, 1.38];

/** The other side slams down, then the line's engaged tone, three times. */
export function hangUp(random: Random): Pcm {
  const out = silence(1.75);
  mix(out, clack(random, 1), 0.01);
  mix(out, clack(random, 0.8), 0.075, 0.65);
  const beep = render(
    BEEP,
    (t) => gate(t, BEEP, 0.008, 0.012) * (sine(425, t) + 0.1 * sine(850, t)),
  );
  for (const start of BEEPS_AT) mix(out, beep, start, 0.22);
  return filtered(out, phoneLine(160, 4200));
}
