import type { ByStem } from '../../session/ports/sound.ts';

/** From where a stem begins to be heard to where it is all there. Heat as tension, 0 to 1. */
const RISE: ByStem<readonly [from: number, to: number]> = {
  'tension-low': [0.1, 0.4],
  'tension-mid': [0.35, 0.65],
  'tension-high': [0.6, 0.9],
};

/**
 * Gain of each stem at a tension of 0 to 1. They come in one after another and overlap; none leaves
 * as another comes, so more heat is never less sound.
 */
export function stemMix(tension: number): ByStem<number> {
  const gain = ([from, to]: readonly [number, number]): number => {
    const x = Math.min(1, Math.max(0, (tension - from) / (to - from)));
    return x * x * (3 - 2 * x);
  };
  return {
    'tension-low': gain(RISE['tension-low']),
    'tension-mid': gain(RISE['tension-mid']),
    'tension-high': gain(RISE['tension-high']),
  };
}
