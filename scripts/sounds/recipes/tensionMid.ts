import { chain, filteredRound, highPass, lowPass } from '../synth/filter.ts';
import { mixRound, type Pcm, render, shaped, silence, TAU } from '../synth/pcm.ts';
import type { Random } from '../synth/random.ts';
import { gate, noise, sine, slide, struck } from '../synth/tone.ts';
import { TENSION_LENGTH } from './tension.ts';

/** 16 beats a loop, 67 a minute: a heart at rest. The anger is in the sound, not in the pace. */
const BEATS = 16;
/** Seconds. Not at the seam, where encoders are least sure of an attack. */
const FIRST = 0.4;

/** The bed's pulse: a double heartbeat, and air that opens and shuts with it. */
export function tensionMid(random: Random): Pcm {
  const loop = silence(TENSION_LENGTH);
  for (let beat = 0; beat < BEATS; beat++) {
    const start = FIRST + (beat * TENSION_LENGTH) / BEATS;
    mixRound(loop, thump, start, 0.8);
    mixRound(loop, thump, start + 0.26, 0.45);
  }
  const opening = lowPass((t) => 650 + 350 * sine(3 / TENSION_LENGTH, t));
  const air = filteredRound(
    noise(TENSION_LENGTH, random),
    chain(highPass(180), opening, lowPass(1400)),
  );
  return mixRound(
    loop,
    shaped(air, (t) => 0.55 + 0.45 * sine(1 / TENSION_LENGTH, t - 4)),
    0,
    0.5,
  );
}

const THUMP = 0.5;
const thump = render(THUMP, (t) => {
  const phase = TAU * slide(130, 52, 0.035, t);
  return (
    gate(t, THUMP, 0.004, 0.1) *
    struck(t, 0.1, 0.004) *
    (Math.sin(phase) + 0.3 * Math.sin(2 * phase))
  );
});
