/**
 * The half of a sound port that needs no loudspeaker: which loops are wanted, how tense it is, how
 * loud each category is, and the captions that follow. Every adapter is built on it, so that captions
 * are the same whether or not anything can be heard.
 */

import {
  type ByCategory,
  type ByStem,
  LOOPS,
  type LoopId,
  type OneShotId,
  SOUNDS,
  type SoundCaption,
  type SoundCategory,
  STEMS,
  type StemId,
  type Unlisten,
} from './sound.ts';

/** Tension at which each stem's caption begins: where the stem is at half of its own loudness. */
export const CAPTION_FROM: ByStem<number> = {
  'tension-low': 0.25,
  'tension-mid': 0.5,
  'tension-high': 0.75,
};
/** Tension has to fall this far below a threshold to leave it, so that captions don't flicker. */
const HYSTERESIS = 0.06;

/** 0 to 1; NaN counts as 0. */
const unit = (value: number): number => (value > 0 ? Math.min(1, value) : 0);

export interface Listeners<T> {
  add(listener: (value: T) => void): Unlisten;
  tell(value: T): void;
  clear(): void;
}

/** Listeners that may come and go while they are being told. */
export function listeners<T>(): Listeners<T> {
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
  /** 0 to 1. */
  readonly tension: number;
  readonly muted: boolean;
  readonly disposed: boolean;
  wants(id: LoopId): boolean;
  volume(category: SoundCategory): number;
  /** The volume, or 0 while muted. */
  gain(category: SoundCategory): number;

  onCaption(listener: (caption: SoundCaption) => void): Unlisten;
  play(id: OneShotId): void;
  loop(id: LoopId, on: boolean): void;
  setTension(level: number): void;
  setVolume(category: SoundCategory, volume: number): void;
  mute(on: boolean): void;
  dispose(): void;
}

export function createSoundState(): SoundState {
  const captions = listeners<SoundCaption>();
  const loops = new Set<LoopId>();
  let volumes: ByCategory<number> = { effects: 1, ambience: 1, voice: 1 };
  let tension = 0;
  let stem: StemId | null = null;
  let muted = false;
  let disposed = false;

  const tell = (code: SoundCaption['code'] | null, phase: SoundCaption['phase']): void => {
    if (code !== null) captions.tell({ code, phase });
  };

  return {
    get tension() {
      return tension;
    },
    get muted() {
      return muted;
    },
    get disposed() {
      return disposed;
    },
    wants: (id) => loops.has(id),
    volume: (category) => volumes[category],
    gain: (category) => (muted ? 0 : volumes[category]),

    onCaption(listener) {
      // Whoever begins to listen now is told what can be heard already.
      const lasting = LOOPS.filter((id) => loops.has(id)).map((id) => SOUNDS[id].caption);
      for (const code of [...lasting, stem && (`sound.${stem}` as const)]) {
        if (code !== null) listener({ code, phase: 'start' });
      }
      return captions.add(listener);
    },
    play(id) {
      if (!disposed) tell(SOUNDS[id].caption, 'once');
    },
    loop(id, on) {
      if (disposed || loops.has(id) === on) return;
      if (on) loops.add(id);
      else loops.delete(id);
      tell(SOUNDS[id].caption, on ? 'start' : 'stop');
    },
    setTension(level) {
      if (disposed) return;
      tension = unit(level);
      const next = captionedStem(tension, stem);
      if (next === stem) return;
      if (stem !== null) tell(`sound.${stem}`, 'stop');
      if (next !== null) tell(`sound.${next}`, 'start');
      stem = next;
    },
    setVolume(category, value) {
      volumes = { ...volumes, [category]: unit(value) };
    },
    mute(on) {
      muted = on;
    },
    dispose() {
      disposed = true;
      captions.clear();
      for (const id of LOOPS) loops.delete(id);
      tension = 0;
    },
  };
}

/** The highest stem that `level` reaches; the one we are at, and those below it, let go later. */
function captionedStem(level: number, now: StemId | null): StemId | null {
  const nowRank = now === null ? -1 : STEMS.indexOf(now);
  const reached = STEMS.filter((stem, rank) => {
    const slack = rank <= nowRank ? HYSTERESIS : 0;
    return level >= CAPTION_FROM[stem] - slack;
  });
  return reached.at(-1) ?? null;
}
