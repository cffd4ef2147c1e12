/**
 * A seeded generator whose state is plain data (mulberry32), so that chance can live in a snapshot
 * and a session replays alike. Every call returns the value and the next generator.
 */
export interface Rng {
  readonly state: number;
}

/** A generator for any whole seed. Neighbouring seeds are mixed apart before first use. */
export function seedRng(seed: number): Rng {
  return { state: mix(Math.trunc(seed) ^ 0x9e3779b9) };
}

/** A fraction in [0, 1) and the next generator. */
export function nextFraction(rng: Rng): [number, Rng] {
  const state = (rng.state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return [((t ^ (t >>> 14)) >>> 0) / 4294967296, { state }];
}

/** A whole number in [0, n) and the next generator. `n` must be at least 1. */
export function nextInt(rng: Rng, n: number): [number, Rng] {
  const [fraction, next] = nextFraction(rng);
  return [Math.floor(fraction * n), next];
}

/** The items in a seeded order (Fisher–Yates) and the next generator. The input is left alone. */
export function shuffle<T>(rng: Rng, items: readonly T[]): [T[], Rng] {
  const shuffled = [...items];
  let current = rng;
  for (let i = shuffled.length - 1; i > 0; i--) {
    const [j, next] = nextInt(current, i + 1);
    current = next;
    const held = shuffled[i] as T;
    shuffled[i] = shuffled[j] as T;
    shuffled[j] = held;
  }
  return [shuffled, current];
}

function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
