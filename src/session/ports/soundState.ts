/**
 * The half of a sound port that needs no loudspeaker: which loops are wanted, how tense it is, how
 * loud each category is, and the captions that follow. Shared by every adapter, so that captions are
 * the same whether or not anything can be heard.
 */

import {
  type CaptionCode,
  LOOPS,
  type LoopId,
  type OneShotId,
  SOUNDS,
  type SoundCaption,
  type SoundCategory,
  STEMS,
  type Unlisten,
} from './sound.ts';

/** Level at which each stem's caption begins. Matches where the stem becomes clearly audible. */
const CAPTION_FROM = { 'tension-low': 0.25, 'tension-mid': 0.5, 'tension-high': 0.75 } as const;
/** A level has to fall this far below a threshold to leave it, so that captions don't flicker. */
const HYSTERESIS = 0.06;

/** 0 to 1; NaN counts as 0. */
export const unit = (value: number): number => (value > 0 ? Math.min(1, value) : 0);

/** A list of listeners that may be changed while it is being called. */
export function listeners<T>(): {
  add(l: (value: T) => void): Unlisten;
  tell(v: T): void;
  clear(): void;
} {
  const all = new Set<(value: T) => void>();
  return {
    add(listener) {
      // Wrapped, so that the same function added twice is two listeners.
      const own = (value: T): void => listener(value);
      all.add(own);
      return () => {
        all.delete(own);
      };
    },
    tell(value) {
      for (const listener of [...all]) listener(value);
    },
    clear: () => all.clear(),
  };
}

export interface SoundState {
  readonly tension: number;
  readonly muted: boolean;
  wanted(id: LoopId): boolean;
  wantedLoops(): readonly LoopId[];
  gain(category: SoundCategory): number;

  onCaption(listener: (caption: SoundCaption) => void): Unlisten;
  play(id: OneShotId): void;
  /** Whether this changed anything. */
  loop(id: LoopId, on: boolean): boolean;
  setTension(level: number): void;
  setVolume(category: SoundCategory, volume: number): void;
  mute(on: boolean): void;
  dispose(): void;
}

export function createSoundState(): SoundState {
  const captions = listeners<SoundCaption>();
  const loops = new Set<LoopId>();
  const volumes: Record<SoundCategory, number> = { effects: 1, ambience: 1, voice: 1 };
  let tension = 0;
  let muted = false;
  let tensionCaption: CaptionCode | null = null;

  const tell = (code: CaptionCode | null, phase: SoundCaption['phase']): void => {
    if (code !== null) captions.tell({ code, phase });
  };

  return {
    get tension() {
      return tension;
    },
    get muted() {
      return muted;
    },
    wanted: (id) => loops.has(id),
    wantedLoops: () => LOOPS.filter((id) => loops.has(id)),
    gain: (category) => (muted ? 0 : volumes[category]),

    onCaption: captions.add,
    play: (id) => tell(SOUNDS[id].caption, 'once'),
    loop(id, on) {
      if (loops.has(id) === on) return false;
      if (on) loops.add(id);
      else loops.delete(id);
      tell(SOUNDS[id].caption, on ? 'start' : 'stop');
      return true;
    },
    setTension(level) {
      tension = unit(level);
      const next = captionFor(tension, tensionCaption);
      if (next === tensionCaption) return;
      tell(tensionCaption, 'stop');
      tell(next, 'start');
      tensionCaption = next;
    },
    setVolume(category, volume) {
      volumes[category] = unit(volume);
    },
    mute(on) {
      muted = on;
    },
    dispose() {
      captions.clear();
      loops.clear();
      tension = 0;
    },
  };
}

function captionFor(level: number, now: CaptionCode | null): CaptionCode | null {
  const rank = (stem: (typeof STEMS)[number] | null): number =>
    stem === null ? -1 : STEMS.indexOf(stem);
  const nowRank = rank(STEMS.find((stem) => now === `sound.${stem}`) ?? null);
  const reached = STEMS.filter((stem) => {
    const leaving = rank(stem) <= nowRank ? HYSTERESIS : 0;
    return level >= CAPTION_FROM[stem] - leaving;
  });
  const top = reached.at(-1);
  return top === undefined ? null : `sound.${top}`;
}
