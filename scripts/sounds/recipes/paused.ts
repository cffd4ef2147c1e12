import { mix, type Pcm, silence } from '../synth/pcm.ts';
import { pitch } from '../synth/tone.ts';
import { mallet } from './mallet.ts';

/** Two equal, level notes: time stands still, nothing is judged. */
export function paused(): Pcm {
  const out = silence(0.55);
  mix(out, mallet(pitch('G4'), 0.22, 0.07), 0.005);
  return mix(out, mallet(pitch('G4'), 0.35, 0.09), 0.16, 0.8);
}
