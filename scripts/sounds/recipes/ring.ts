import { chain, filtered, lowPass } from '../synth/filter.ts';
import { mix, type Pcm, render, silence } from '../synth/pcm.ts';
import { gate, sine } from '../synth/tone.ts';

const CYCLE = 3;
const BURST = 0.42;
const BURSTS_AT = [0.06, 0.66];
/** Two notes a major third apart take turns this often. */
const WARBLE = 11;
const NOTES = [1046.5, 1318.5] as const;

/** A desk phone's double ring, one cycle. Silent at both ends, so that it loops anywhere. */
export function ring(): Pcm {
  const cycle = silence(CYCLE);
  const burst = render(BURST, (t) => {
    const turn = 0.5 + 0.5 * Math.tanh(4 * sine(WARBLE, t));
    return (
      gate(t, BURST, 0.006, 0.09) * (turn * bell(NOTES[0], t) + (1 - turn) * bell(NOTES[1], t))
    );
  });
  for (const start of BURSTS_AT) mix(cycle, burst, start);
  return filtered(cycle, chain(lowPass(4800), lowPass(6500)));
}

/** Partials of a small sounder: mostly the note, a bright octave, a trace of the twelfth. */
const bell = (hertz: number, t: number): number =>
  0.7 * sine(hertz, t) + 0.22 * sine(hertz * 2, t) + 0.08 * sine(hertz * 3.01, t);
