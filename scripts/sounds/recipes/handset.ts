import { chain, filtered, highPass, lowPass } from '../synth/filter.ts';
import { mix, type Pcm, render, shaped, silence, TAU } from '../synth/pcm.ts';
import type { Random } from '../synth/random.ts';
import { noise, sine, slide, struck } from '../synth/tone.ts';

/** Plastic meeting plastic: a bright tick, the shell's ring and the desk's low answer. */
export function clack(random: Random, weight: number): Pcm {
  const tick = filtered(noise(0.12, random), chain(highPass(900), lowPass(5200)));
  const body = render(
    0.12,
    (t) =>
      0.35 * struck(t, 0.012) * sine(870, t) +
      weight * struck(t, 0.028) * Math.sin(TAU * slide(260, 105, 0.02, t)),
  );
  const out = silence(0.12);
  mix(
    out,
    shaped(tick, (t) => struck(t, 0.007, 0.0005)),
    0,
    0.9,
  );
  return mix(out, body);
}
