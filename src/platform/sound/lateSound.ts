import {
  LOOPS,
  SOUND_CATEGORIES,
  type SoundPort,
  type SoundStatus,
} from '../../session/ports/sound.ts';
import { createSoundState, listeners } from '../../session/ports/soundState.ts';

export interface LateSound extends SoundPort {
  /** Fetches the player now. Call it when a briefing opens: early enough, and after a press. */
  prepare(): void;
}

/**
 * A sound port that is there from the first paint and fetches its player later (`prepare`, or the
 * first `unlock`). It captions from the start, and hands the state it has gathered to the player.
 *
 *     lateSound(async () => (await import('./platform/sound/openSound.ts')).openSound())
 */
export function lateSound(load: () => Promise<SoundPort>): LateSound {
  const state = createSoundState();
  const statuses = listeners<SoundStatus>();
  let player: SoundPort | null = null;
  let loading: Promise<void> | null = null;
  let status: SoundStatus = { state: 'locked' };
  let suspended = false;

  function become(next: SoundStatus): void {
    status = next;
    statuses.tell(next);
  }

  async function fetchPlayer(): Promise<void> {
    let loaded: SoundPort;
    try {
      loaded = await load();
    } catch {
      // Offline, blocked, or a chunk of an older build: the game goes on with captions.
      if (!state.disposed) become({ state: 'unavailable', reason: 'not-loaded' });
      return;
    }
    if (state.disposed) return loaded.dispose();
    for (const category of SOUND_CATEGORIES) loaded.setVolume(category, state.volume(category));
    loaded.mute(state.muted);
    for (const id of LOOPS) loaded.loop(id, state.wants(id));
    loaded.tension(state.tension);
    if (suspended) loaded.suspend();
    loaded.onStatus(become);
    player = loaded;
    if (loaded.status.state !== status.state) become(loaded.status);
  }

  function prepare(): Promise<void> {
    loading ??= fetchPlayer();
    return loading;
  }

  return {
    prepare() {
      if (!state.disposed) void prepare();
    },
    get status() {
      return status;
    },
    onStatus: statuses.add,
    onCaption: state.onCaption,
    async unlock() {
      if (state.disposed) return;
      // Without a turn in between once the player is there: some browsers want the press itself.
      if (player === null) await prepare();
      await player?.unlock();
    },
    play(id) {
      state.play(id);
      player?.play(id);
    },
    loop(id, on) {
      state.loop(id, on);
      player?.loop(id, on);
    },
    tension(level) {
      state.setTension(level);
      player?.tension(level);
    },
    setVolume(category, volume) {
      state.setVolume(category, volume);
      player?.setVolume(category, volume);
    },
    mute(on) {
      state.mute(on);
      player?.mute(on);
    },
    gain: state.gain,
    suspend() {
      suspended = true;
      player?.suspend();
    },
    resume() {
      suspended = false;
      player?.resume();
    },
    dispose() {
      state.dispose();
      statuses.clear();
      player?.dispose();
      player = null;
    },
  };
}
