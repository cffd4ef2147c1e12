import {
  LOOPS,
  type LoopId,
  type SoundFault,
  type SoundPort,
  type SoundStatus,
  STEMS,
  type StemId,
  type Unlisten,
} from '../../session/ports/sound.ts';
import { createSoundState, listeners } from '../../session/ports/soundState.ts';
import type { HowlConstructor, HowlerLike } from './howlerTypes.ts';
import { createLoopPlayer, type LoopPlayer } from './loopPlayer.ts';
import type { SoundManifest } from './manifest.ts';
import { createOneShotQueue } from './oneShotQueue.ts';
import { createSoundBank } from './soundBank.ts';
import { stemMix } from './stemMix.ts';

export interface HowlerSoundOptions {
  readonly Howl: HowlConstructor;
  readonly Howler: HowlerLike;
  readonly manifest: SoundManifest;
  /** Address of a file named in the manifest. */
  readonly urlOf: (file: string) => string;
  /** Whether the page is in front, and word of every change. */
  readonly page: { hidden(): boolean; onChange(listener: () => void): Unlisten };
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Browsers that refuse to start audio often never answer; after this we take it as a no. */
const UNLOCK_MS = 1000;
const QUICK_FADE_MS = 200;
const TENSION_FADE_MS = 1400;

/**
 * Sound by howler, over Web Audio only: its fallback to audio elements plays neither sprites nor
 * loops exactly. It starts to fetch the effects at once, so make it after the first press (a briefing
 * that opens), not with the page. Whatever howler throws ends in the status, not in the game.
 */
export function createHowlerSound(options: HowlerSoundOptions): SoundPort {
  const { Howler, page } = options;
  const state = createSoundState();
  const statuses = listeners<SoundStatus>();
  const players = new Map<LoopId | StemId, LoopPlayer>();
  const missing: (LoopId | StemId)[] = [];
  const oneShots = createOneShotQueue(options.now);
  let status: SoundStatus = { state: 'locked' };
  let pressed = false;
  let suspended = false;

  const fileOf = new Map(options.manifest.sounds.map((sound) => [sound.id, sound.file]));
  const bank = createSoundBank({
    ...options,
    // Ambience starts at nothing and is faded in.
    startVolume: (file) => (file === 'effects' ? state.gain('effects') : 0),
    guard: guarded,
    onLoaded(file) {
      const howl = bank.loaded(file);
      for (const id of [...LOOPS, ...STEMS]) {
        if (howl !== null && fileOf.get(id) === file)
          players.set(id, createLoopPlayer(howl, id, guarded));
      }
      if (file === 'effects') howl?.volume(state.gain('effects'));
      flush();
      settle(TENSION_FADE_MS);
    },
    onFailed(file) {
      if (file === 'effects') return fail('not-loaded');
      missing.push(...[...LOOPS, ...STEMS].filter((id) => fileOf.get(id) === file));
      if (status.state === 'ready') become({ state: 'ready', missing: [...missing] });
    },
  });

  function become(next: SoundStatus): void {
    status = next;
    statuses.tell(next);
  }

  function fail(reason: SoundFault): void {
    if (status.state === 'unavailable') return;
    players.clear();
    become({ state: 'unavailable', reason });
    try {
      bank.unload();
    } catch {
      // It is being left alone because it broke; that it can't even be put away changes nothing.
    }
  }

  /** Runs `act` if there is sound at all; what it throws is howler's and ends the sound. */
  function guarded<T extends unknown[]>(act: (...args: T) => void): (...args: T) => void {
    return (...args) => {
      if (status.state === 'unavailable' || state.disposed) return;
      try {
        act(...args);
      } catch {
        fail('player-failed');
      }
    };
  }

  /** Brings every loop to what is wanted now, and fetches the files that this takes. */
  function settle(fadeMs: number): void {
    const heard = status.state === 'ready' && !suspended && !page.hidden();
    const mix = stemMix(state.tension);
    const set = (id: LoopId | StemId, gain: number | null, ms: number): void => {
      const file = fileOf.get(id);
      if (gain !== null && file !== undefined) bank.want(file);
      // Timers stand still in a hidden page, and with them howler's fades.
      players.get(id)?.set(gain, page.hidden() ? 0 : ms);
    };
    for (const id of LOOPS) {
      const effect = fileOf.get(id) === 'effects';
      const gain = state.gain(effect ? 'effects' : 'ambience');
      set(id, heard && state.wants(id) ? gain : null, effect ? 0 : QUICK_FADE_MS);
    }
    // All stems run while any is heard, so that they stay in step.
    const tense = heard && STEMS.some((stem) => mix[stem] > 0);
    for (const stem of STEMS) set(stem, tense ? mix[stem] * state.gain('ambience') : null, fadeMs);
  }

  function flush(): void {
    const effects = bank.loaded('effects');
    if (effects === null || status.state !== 'ready') return;
    for (const id of oneShots.take()) effects.play(id);
  }

  const adjust = guarded(() => {
    bank.loaded('effects')?.volume(state.gain('effects'));
    settle(QUICK_FADE_MS);
  });

  async function tryToStart(): Promise<void> {
    const { ctx } = Howler;
    if (ctx === null || status.state !== 'locked') return;
    await Promise.race([ctx.resume().catch(() => {}), options.wait(UNLOCK_MS)]);
    // The present context's word, not the promise's: howler may have made a new one meanwhile.
    if (Howler.ctx?.state === 'running' && stillLocked()) {
      become({ state: 'ready', missing: [...missing] });
      guarded(flush)();
      guarded(settle)(TENSION_FADE_MS);
    }
  }
  const stillLocked = (): boolean => status.state === 'locked' && !state.disposed;

  const unwatch = page.onChange(
    guarded(() => {
      if (!page.hidden() && pressed) wake();
      settle(QUICK_FADE_MS);
    }),
  );
  /** Phones stop a hidden page's audio, and don't start it again by themselves. */
  function wake(): void {
    if (status.state === 'locked') void tryToStart();
    else if (Howler.ctx?.state !== 'running') Howler.ctx?.resume().catch(() => {});
  }

  guarded(() => {
    Howler.volume(1);
    if (Howler.usingWebAudio && Howler.ctx !== null) bank.want('effects');
    else fail('no-web-audio');
  })();

  return {
    get status() {
      return status;
    },
    onStatus: statuses.add,
    onCaption: state.onCaption,
    async unlock() {
      if (state.disposed) return;
      pressed = true;
      try {
        await tryToStart();
      } catch {
        fail('player-failed');
      }
    },
    play(id) {
      state.play(id);
      if (!pressed) return;
      guarded(() => {
        oneShots.add(id);
        flush();
      })();
    },
    loop(id, on) {
      state.loop(id, on);
      guarded(settle)(QUICK_FADE_MS);
    },
    tension(level) {
      state.setTension(level);
      guarded(settle)(TENSION_FADE_MS);
    },
    setVolume(category, volume) {
      state.setVolume(category, volume);
      adjust();
    },
    mute(on) {
      state.mute(on);
      adjust();
    },
    gain: state.gain,
    suspend() {
      suspended = true;
      guarded(settle)(QUICK_FADE_MS);
    },
    resume() {
      suspended = false;
      guarded(settle)(QUICK_FADE_MS);
    },
    dispose() {
      if (state.disposed) return;
      unwatch();
      guarded(() => bank.unload())();
      state.dispose();
      statuses.clear();
      players.clear();
    },
  };
}
