import { chain, filtered, highPass, lowPass } from '../synth/filter.ts';
import { mix, type Pcm, render, shaped, silence } from '../synth/pcm.ts';
import { between, type Random } from '../synth/random.ts';
import { gate, noise, sine, struck } from '../synth/tone.ts';

const STROKES_AT = [0.01, 0.11, 0.2];

/** Pencil on paper, three strokes, and the full stop. */
export function noteTaken(random: Random): Pcm {
  const out = silence(0.5);
  for (const start of STROKES_AT) mix(out, stroke(random), start, between(random, 0.75, 1));
  const dot = render(0.08, (t) => struck(t, 0.012, 0.001) * (sine(310, t) + 0.5 * sine(1240, t)));
  return mix(out, dot, 0.36, 0.5);
}

function stroke(random: Random): Pcm {
  const length = between(random, 0.07, 0.09);
  const grain = between(random, 70, 110);
  const paper = filtered(noise(length, random), chain(highPass(1400), lowPass(5000)));
  return shaped(paper, (t) => gate(t, length, 0.02, 0.03) * (0.7 + 0.3 * sine(grain, t)));
}
