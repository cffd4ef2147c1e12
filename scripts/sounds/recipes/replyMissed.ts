import { filtered, lowPass } from '../synth/filter.ts';
import { mix, type Pcm, silence } from '../synth/pcm.ts';
import { pitch } from '../synth/tone.ts';
import { mallet } from './mallet.ts';

/** A minor third down, low and muffled: it went past them. A remark, not a buzzer. */
export function replyMissed(): Pcm {
  const out = silence(0.8);
  mix(out, mallet(pitch('F4'), 0.4, 0.13), 0.005, 0.9);
  mix(out, mallet(pitch('D4'), 0.65, 0.17), 0.14);
  mix(out, mallet(pitch('D4') * 1.012, 0.65, 0.17), 0.14, 0.5);
  return filtered(out, lowPass(1300));
}
