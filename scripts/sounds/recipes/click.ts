import { type Pcm, render, TAU } from '../synth/pcm.ts';
import { gate, slide, struck } from '../synth/tone.ts';

const LENGTH = 0.07;

/** A press of a control: a soft, dry blip that falls a little. */
export const click = (): Pcm =>
  render(
    LENGTH,
    (t) =>
      gate(t, LENGTH, 0.001, 0.01) *
      struck(t, 0.011, 0.001) *
      Math.sin(TAU * slide(1150, 520, 0.015, t)),
  );
