import { chain, filtered, highPass, lowPass } from '../synth/filter.ts';
import { mix, type Pcm, render, shaped, silence } from '../synth/pcm.ts';
import { between, type Random } from '../synth/random.ts';
import { noise, sine, struck } from '../synth/tone.ts';

const LENGTH = 2.4;
/** Silent at both ends, so that it loops anywhere. */
const EDGE = 0.06;

/** Someone writes a sentence: uneven keys, a pause between words. */
export function typing(random: Random): Pcm {
  const out = silence(LENGTH);
  let at = EDGE;
  while (at < LENGTH - EDGE - KEY) {
    mix(out, key(random), at, between(random, 0.5, 1));
    at += between(random, 0.075, 0.17) + (random() < 0.14 ? between(random, 0.12, 0.26) : 0);
  }
  return out;
}

const KEY = 0.07;

function key(random: Random): Pcm {
  const cap = between(random, 1500, 2600);
  const scrape = filtered(noise(KEY, random), chain(highPass(700), lowPass(4500)));
  const contact = shaped(scrape, (t) => struck(t, 0.004, 0.0005));
  const shell = render(
    KEY,
    (t) => 0.12 * struck(t, 0.005) * sine(cap, t) + 0.45 * struck(t, 0.011) * sine(180, t),
  );
  return mix(contact, shell);
}
