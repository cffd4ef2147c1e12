import type { SoundFileId } from '../../src/platform/sound/manifest.ts';
import { ONE_SHOTS, STEMS } from '../../src/session/ports/sound.ts';
import { make, type RecipeId } from './catalogue.ts';
import { concat, type Pcm, RATE, samples, silence } from './synth/pcm.ts';

interface FilePlan {
  readonly sounds: readonly RecipeId[];
  /** Whether every sound in it is a loop that fills its length. */
  readonly loops: boolean;
  /** Thousand bits a second. */
  readonly opus: number;
  readonly mp3: number;
  /** Samples a second in the MP3; at these bit rates half the band sounds better than all of it. */
  readonly mp3Rate: number;
}

export const FILE_PLANS: Readonly<Record<SoundFileId, FilePlan>> = {
  effects: { sounds: ONE_SHOTS, loops: false, opus: 48, mp3: 48, mp3Rate: 32_000 },
  'hold-music': { sounds: ['hold-music'], loops: true, opus: 30, mp3: 40, mp3Rate: 24_000 },
  'office-murmur': { sounds: ['office-murmur'], loops: true, opus: 20, mp3: 24, mp3Rate: 24_000 },
  tension: { sounds: STEMS, loops: true, opus: 20, mp3: 24, mp3Rate: 24_000 },
};

/** Between two effects, so that a decoder's delay never lets one leak into another. */
export const GAP = 0.25;
/**
 * Each side of a loop: its own end before it and its own beginning after it. Encoders shift what
 * they encode by up to 50 ms and not every decoder shifts it back; inside this margin a shifted loop
 * is still the same wave with the same period, so it joins without a gap, in MP3 too.
 */
export const MARGIN = 0.15;
/**
 * Seconds. Starts are whole steps of this. It holds a whole number of Opus packets (60 ms) and of MP3
 * frames at 24 kHz (24 ms): a loop whose length is a multiple too meets its encoder's frames at the
 * same place at both ends, and so gets nearly the same coding errors at both.
 */
export const GRID = 0.12;

export interface Placed {
  readonly id: RecipeId;
  /** Seconds. */
  readonly offset: number;
  readonly pcm: Pcm;
}

export interface Sheet {
  readonly pcm: Pcm;
  readonly placed: readonly Placed[];
}

/** Lays the sounds of one file out along one line of time. `pcmOf` makes them, or knows them. */
export function layOut(plan: FilePlan, pcmOf: (id: RecipeId) => Pcm = make): Sheet {
  const parts: Pcm[] = [];
  const placed: Placed[] = [];
  let length = 0;
  const push = (pcm: Pcm): void => {
    parts.push(pcm);
    length += pcm.length;
  };

  for (const id of plan.sounds) {
    const pcm = pcmOf(id);
    const space = plan.loops ? MARGIN : GAP;
    const lead = ceilToGrid(length + samples(space)) - length;
    push(plan.loops ? lastOf(pcm, lead) : silence(lead / RATE));
    placed.push({ id, offset: length / RATE, pcm });
    push(pcm);
    if (plan.loops) push(pcm.slice(0, samples(MARGIN)));
  }
  if (!plan.loops) push(silence(GAP));
  return { pcm: concat(parts), placed };
}

const ceilToGrid = (count: number): number => Math.ceil(count / samples(GRID)) * samples(GRID);

const lastOf = (pcm: Pcm, count: number): Pcm => pcm.slice(pcm.length - count);
