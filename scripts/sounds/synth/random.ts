/** Evenly spread in [0, 1). */
export type Random = () => number;

/**
 * Mulberry32: 32 bits of state, good enough for noise. Kept apart from the game's own generator, so
 * that a change of rules can never change a sound.
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const between = (random: Random, low: number, high: number): number =>
  low + random() * (high - low);
