import { chain, filteredRound, highPass, lowPass } from '../synth/filter.ts';
import { mixRound, type Pcm, render, shaped, silence, TAU } from '../synth/pcm.ts';
import type { Random } from '../synth/random.ts';
import { gate, noise, pitch, sine, struck } from '../synth/tone.ts';

/** 100 to the minute makes eight bars 19.2 s, a length that loops well (see `layout.ts`). */
const BEAT = 60 / 100;
const BARS = 8;
const BEATS_PER_BAR = 4;

/** Root for the bass, then the chord as the right hand plays it. */
const CHORDS: readonly (readonly [root: string, ...chord: string[]])[] = [
  ['F2', 'A3', 'C4', 'E4', 'G4'],
  ['D2', 'A3', 'C4', 'F4'],
  ['G2', 'Bb3', 'D4', 'F4', 'A4'],
  ['C2', 'Bb3', 'D4', 'E4', 'A4'],
  ['A2', 'G3', 'C4', 'E4'],
  ['D2', 'F#3', 'C4', 'E4', 'A4'],
  ['G2', 'F3', 'Bb3', 'D4'],
  ['C2', 'F3', 'Bb3', 'D4', 'E4'],
];

/** Tune: bar (from 0), beat in the bar, note, length in beats. */
const TUNE: readonly (readonly [bar: number, beat: number, note: string, beats: number])[] = [
  [0, 0.5, 'C5', 0.5],
  [0, 1, 'E5', 1.5],
  [0, 3, 'D5', 0.5],
  [0, 3.5, 'C5', 1.5],
  [1, 2, 'A4', 1.5],
  [2, 0.5, 'Bb4', 0.5],
  [2, 1, 'D5', 1.5],
  [2, 3, 'F5', 0.5],
  [2, 3.5, 'E5', 2],
  [3, 2, 'D5', 0.75],
  [3, 3, 'C5', 1],
  [4, 0.5, 'G5', 0.5],
  [4, 1, 'E5', 1.5],
  [4, 3, 'C5', 1],
  [5, 0, 'F#5', 1],
  [5, 1.5, 'E5', 0.5],
  [5, 2, 'D5', 1.75],
  [6, 0.5, 'D5', 0.5],
  [6, 1, 'F5', 1],
  [6, 2.5, 'D5', 0.5],
  [6, 3, 'Bb4', 1],
  [7, 0, 'A4', 1],
  [7, 1, 'G4', 2.5],
];

/** Eight unhurried bars of electric piano, bass and brushes, as a telephone exchange plays them. */
export function holdMusic(random: Random): Pcm {
  const loop = silence(BARS * BEATS_PER_BAR * BEAT);
  CHORDS.forEach(([root, ...chord], bar) => {
    const start = bar * BEATS_PER_BAR;
    for (const [i, note] of chord.entries()) {
      const spread = i * 0.012;
      mixRound(loop, piano(pitch(note), 2.1), start * BEAT + spread, 0.1);
      mixRound(loop, piano(pitch(note), 1.7), (start + 2.5) * BEAT + spread, 0.075);
    }
    mixRound(loop, bass(pitch(root), 1.8), start * BEAT, 0.3);
    mixRound(loop, bass(pitch(root) * 1.5, 0.9), (start + 2) * BEAT, 0.24);
    mixRound(loop, bass(pitch(root), 1.1), (start + 3) * BEAT, 0.24);
    for (let half = 0; half < BEATS_PER_BAR * 2; half++) {
      const swing = half % 2 === 1 ? 0.12 : 0;
      const backbeat = half % 4 === 2;
      mixRound(
        loop,
        brush(random, backbeat ? 0.16 : 0.07),
        (start + half / 2 + swing) * BEAT,
        backbeat ? 0.1 : 0.05,
      );
    }
  });
  for (const [bar, beat, note, beats] of TUNE) {
    mixRound(loop, piano(pitch(note), beats + 0.6), (bar * BEATS_PER_BAR + beat) * BEAT, 0.19);
  }
  return filteredRound(loop, chain(highPass(90), lowPass(3600), lowPass(5200)));
}

/** Frequency modulation at 1:1 for the body and 14:1 for the tine; a slow tremolo. */
function piano(hertz: number, beats: number): Pcm {
  const seconds = beats * BEAT;
  return render(seconds, (t) => {
    const body = 1.2 * Math.exp(-t / 0.22) * sine(hertz, t);
    const tine = 0.2 * Math.exp(-t / 0.06) * sine(hertz * 14, t);
    const tremolo = 1 + 0.1 * sine(4.8, t);
    return (
      gate(t, seconds, 0.004, 0.06) *
      struck(t, 0.65, 0.004) *
      tremolo *
      Math.sin(TAU * hertz * t + body + tine)
    );
  });
}

/** The second and third partials carry the line through small loudspeakers. */
function bass(hertz: number, beats: number): Pcm {
  const seconds = beats * BEAT;
  return render(seconds, (t) => {
    const wave = sine(hertz, t) + 0.4 * sine(hertz * 2, t) + 0.12 * sine(hertz * 3, t);
    return gate(t, seconds, 0.01, 0.04) * struck(t, 0.45, 0.01) * wave;
  });
}

const brush = (random: Random, seconds: number): Pcm =>
  shaped(noise(seconds, random), (t) => gate(t, seconds, 0.004, seconds * 0.9));
