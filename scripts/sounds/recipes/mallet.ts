import { type Pcm, render, TAU } from '../synth/pcm.ts';
import { gate, sine, struck } from '../synth/tone.ts';

/** A felt mallet on wood: the note, a short bright start from frequency modulation, no tail. */
export const mallet = (hertz: number, seconds: number, decay: number): Pcm =>
  render(seconds, (t) => {
    const bright = 0.9 * Math.exp(-t / 0.05) * sine(hertz * 4, t);
    return (
      gate(t, seconds, 0.003, 0.06) * struck(t, decay, 0.003) * Math.sin(TAU * hertz * t + bright)
    );
  });
