import { chain, filtered, filteredRound, highPass, lowPass, resonator } from '../synth/filter.ts';
import { toMean } from '../synth/level.ts';
import { mix, mixRound, type Pcm, shaped, silence } from '../synth/pcm.ts';
import { between, type Random } from '../synth/random.ts';
import { gate, noise, STEP } from '../synth/tone.ts';

/** Seconds; a length that loops well (see `layout.ts`). */
const LENGTH = 19.2;
const TALKERS = 12;

/**
 * A floor of colleagues on other calls. Each talker strings syllables of a buzz through two mouth
 * resonances into phrases with pauses: the rhythm and colour of speech, and no words.
 */
export function officeMurmur(random: Random): Pcm {
  const voices = silence(LENGTH);
  for (let i = 0; i < TALKERS; i++) talk(voices, random);
  const distant = toMean(
    filteredRound(voices, chain(highPass(140), lowPass(1100), lowPass(2400))),
    -20,
  );
  const air = toMean(
    filteredRound(noise(LENGTH, random), chain(highPass(60), lowPass(300), lowPass(900))),
    -31,
  );
  return mix(distant, air);
}

function talk(room: Pcm, random: Random): void {
  const voice = between(random, 95, 215);
  const nearness = between(random, 0.25, 0.9);
  let at = between(random, 0, 2);
  while (at < LENGTH) {
    const syllables = Math.round(between(random, 4, 12));
    for (let i = 0; i < syllables; i++) {
      const length = between(random, 0.09, 0.23);
      // Pitch falls through the phrase, as it does when people state things.
      const fall = 1.12 - (0.22 * i) / syllables;
      mixRound(
        room,
        syllable(random, voice * fall, length),
        at % LENGTH,
        nearness * between(random, 0.5, 1),
      );
      at += length * 0.9;
    }
    at += between(random, 0.4, 2.2);
  }
}

function syllable(random: Random, hertz: number, length: number): Pcm {
  const lips = lowPass(1800);
  const open = resonator(between(random, 320, 760), 90);
  const front = resonator(between(random, 900, 2100), 140);
  const bend = between(random, 0.92, 1.08);
  let phase = random();
  const throat = silence(length);
  for (let i = 0; i < throat.length; i++) {
    const along = i / throat.length;
    phase = (phase + hertz * (1 + (bend - 1) * along) * STEP) % 1;
    throat[i] = (phase * 2 - 1) * 0.8 + (random() * 2 - 1) * 0.15;
  }
  const spoken = filtered(throat, (v, t) => {
    const source = lips(v, t);
    return open(source, t) + 0.45 * front(source, t);
  });
  return shaped(spoken, (t) => gate(t, length, 0.03, 0.05));
}
