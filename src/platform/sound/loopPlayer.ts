import type { Guard } from './guard.ts';
import type { HowlLike } from './howlerTypes.ts';
import { looped } from './soundBank.ts';

export interface LoopPlayer {
  /** Plays at `gain` (0 to 1), reached in `fadeMs`; `null` turns it off. */
  set(gain: number | null, fadeMs: number): void;
}

/** Smaller changes are made at once: howler's fades work in hundredths and never end at nought. */
const LEAST_FADE = 0.01;

/**
 * One loop of one Howl. Every start is a new sound: fading out the old one and starting another
 * needs no position kept, and survives browsers that lose their sounds in the background.
 */
export function createLoopPlayer(howl: HowlLike, sound: string, guard: Guard): LoopPlayer {
  let playing: { readonly id: number; started: boolean; gain: number } | null = null;

  const volumeOf = (id: number): number => {
    const volume = howl.volume(id);
    return typeof volume === 'number' ? volume : 0;
  };

  /** Whether there was anything to fade. */
  function glide(id: number, to: number, fadeMs: number): boolean {
    const from = volumeOf(id);
    if (fadeMs > 0 && Math.abs(to - from) >= LEAST_FADE) {
      howl.fade(from, to, fadeMs, id);
      return true;
    }
    howl.volume(to, id);
    return false;
  }

  function start(gain: number, fadeMs: number): void {
    const begun = { id: howl.play(looped(sound)), started: false, gain };
    playing = begun;
    // Not before it plays: howler queues what is asked of a waiting sound, and a queued fade holds
    // up everything behind it until it has ended.
    howl.once(
      'play',
      guard(() => {
        begun.started = true;
        if (playing === begun) glide(begun.id, begun.gain, fadeMs);
      }),
      begun.id,
    );
  }

  function stop(id: number, fadeMs: number): void {
    const fading = glide(id, 0, fadeMs);
    if (fading)
      howl.once(
        'fade',
        guard(() => howl.stop(id)),
        id,
      );
    else howl.stop(id);
  }

  return {
    set(gain, fadeMs) {
      if (gain === null) {
        const old = playing;
        playing = null;
        if (old !== null) stop(old.id, old.started ? fadeMs : 0);
      } else if (playing === null) {
        start(gain, fadeMs);
      } else if (playing.gain !== gain) {
        playing.gain = gain;
        if (playing.started) glide(playing.id, gain, fadeMs);
      }
    },
  };
}
