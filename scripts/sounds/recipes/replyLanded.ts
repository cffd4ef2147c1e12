import { mix, type Pcm, silence } from '../synth/pcm.ts';
import { pitch } from '../synth/tone.ts';
import { mallet } from './mallet.ts';

/** A fifth up, warm and short: that was heard. */
export function replyLanded(): Pcm {
  const out = silence(0.85);
  mix(out, mallet(pitch('D5'), 0.5, 0.16), 0.005, 0.8);
  mix(out, mallet(pitch('A5'), 0.7, 0.2), 0.11);
  return mix(out, mallet(pitch('D4'), 0.7, 0.2), 0.11, 0.35);
}
