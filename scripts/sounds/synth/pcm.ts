/** Mono sound as samples around -1 to 1. Opus works at 48 kHz inside, so we do too. */
export type Pcm = Float32Array<ArrayBuffer>;

export const RATE = 48_000;
export const TAU = Math.PI * 2;

export const samples = (seconds: number): number => Math.round(seconds * RATE);
export const silence = (seconds: number): Pcm => new Float32Array(samples(seconds));

/** Samples `at(t)`, t in seconds from 0. */
export function render(seconds: number, at: (t: number) => number): Pcm {
  const pcm = silence(seconds);
  for (let i = 0; i < pcm.length; i++) pcm[i] = at(i / RATE);
  return pcm;
}

/** Adds `source` to `target` from `start` seconds on. What would stand past the end is cut off. */
export function mix(target: Pcm, source: Pcm, start = 0, gain = 1): Pcm {
  const first = samples(start);
  const end = Math.min(source.length, target.length - first);
  for (let i = 0; i < end; i++) target[first + i] = at(target, first + i) + gain * at(source, i);
  return target;
}

/** As `mix`, but what stands past the end lands on the beginning, so that the target loops. */
export function mixRound(target: Pcm, source: Pcm, start = 0, gain = 1): Pcm {
  const first = samples(start);
  for (let i = 0; i < source.length; i++) {
    const to = (first + i) % target.length;
    target[to] = at(target, to) + gain * at(source, i);
  }
  return target;
}

/** Sample by index; outside the sound it is silent. */
export const at = (pcm: Pcm, index: number): number => pcm[index] ?? 0;

export const scale = (pcm: Pcm, gain: number): Pcm => pcm.map((v) => v * gain);

/** Each sample times `gain(t)`, t in seconds from the sound's own start. */
export const shaped = (pcm: Pcm, gain: (t: number) => number): Pcm =>
  pcm.map((v, i) => v * gain(i / RATE));

export function concat(parts: readonly Pcm[]): Pcm {
  const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
