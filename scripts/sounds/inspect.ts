import type { Placed, Sheet } from './layout.ts';
import { chain, filtered, highPass } from './synth/filter.ts';
import { decibels, peak, rms } from './synth/level.ts';
import { concat, type Pcm, samples } from './synth/pcm.ts';

/** What encoding did to one sound. Levels in dB. */
export interface Finding {
  readonly id: string;
  readonly peak: number;
  /** Mean level as decoded less mean level as made. */
  readonly change: number;
  /** The tick where a loop joins, at its worst over decoder delays; `null` for what isn't a loop. */
  readonly seam: Tick | null;
  readonly faults: readonly string[];
}

const DELAYS_MS = [-50, -25, -7, 0, 7, 25, 50];
const LIMITS = { peak: -1, change: 1.5, tick: -60, silence: -60 } as const;

/**
 * Nobody can listen in a build, so decoded files are measured: no clipping, the level of each sound
 * kept within its own bounds in time, silence where silence was, loops that join.
 */
export function inspect(decoded: Pcm, sheet: Sheet, loops: boolean): readonly Finding[] {
  return sheet.placed.map((placed) => {
    const heard = cut(decoded, placed, 0);
    const found = {
      id: placed.id,
      peak: decibels(peak(heard)),
      change: decibels(rms(heard)) - decibels(rms(placed.pcm)),
      seam: loops ? worst(DELAYS_MS.map((ms) => tick(cut(decoded, placed, ms)))) : null,
    };
    const faults: string[] = [];
    if (heard.length < placed.pcm.length) faults.push('the file ends before the sound does');
    if (found.peak > LIMITS.peak) faults.push(`peak above ${LIMITS.peak} dBFS`);
    if (Math.abs(found.change) > LIMITS.change) faults.push('level changed by encoding');
    if (found.seam !== null && isHeard(found.seam)) faults.push('the loop has a seam');
    if (!loops && decibels(rms(before(decoded, placed))) > LIMITS.silence) {
      faults.push('the gap before it is not silent');
    }
    return { ...found, faults };
  });
}

/** Treble (from 2 kHz) of the loudest millisecond, dBFS: at the seam, and anywhere else in the loop. */
interface Tick {
  readonly seam: number;
  readonly elsewhere: number;
}

/** A join is heard as a click: a burst of treble that the loop itself doesn't have. */
const isHeard = ({ seam, elsewhere }: Tick): boolean => seam > Math.max(elsewhere, LIMITS.tick);

const worst = (ticks: readonly Tick[]): Tick =>
  ticks.reduce((a, b) => (b.seam - b.elsewhere > a.seam - a.elsewhere ? b : a));

function tick(loop: Pcm): Tick {
  const treble = filtered(concat([loop, loop]), chain(highPass(2000), highPass(2000)));
  const window = samples(0.001);
  const levelAt = (start: number): number => decibels(rms(treble.slice(start, start + window)));
  const seam = levelAt(loop.length - Math.round(window / 4));
  let elsewhere = -Infinity;
  for (let at = window; at < loop.length - 2 * window; at += window) {
    elsewhere = Math.max(elsewhere, levelAt(at));
  }
  return { seam, elsewhere };
}

function cut(decoded: Pcm, placed: Placed, delayMs: number): Pcm {
  const start = samples(placed.offset + delayMs / 1000);
  return decoded.slice(start, start + placed.pcm.length);
}

/** From 150 ms to 20 ms before a sound: what a late decoder would let through. */
const before = (decoded: Pcm, { offset }: Placed): Pcm =>
  decoded.slice(samples(offset - 0.15), samples(offset - 0.02));
