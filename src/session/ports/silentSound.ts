import type { SoundFault, SoundPort, SoundStatus } from './sound.ts';
import { createSoundState } from './soundState.ts';

/**
 * A sound port that makes no sound and captions all of it: for Node, for tests, and for browsers that
 * turn out to have no audio.
 */
export function silentSound(reason: SoundFault = 'switched-off'): SoundPort {
  const state = createSoundState();
  const status: SoundStatus = { state: 'unavailable', reason };
  let disposed = false;

  return {
    status,
    onStatus: () => () => {},
    onCaption: state.onCaption,
    unlock: async () => {},
    play(id) {
      if (!disposed) state.play(id);
    },
    loop(id, on) {
      if (!disposed) state.loop(id, on);
    },
    tension(level) {
      if (!disposed) state.setTension(level);
    },
    setVolume: state.setVolume,
    mute: state.mute,
    gain: state.gain,
    suspend: () => {},
    resume: () => {},
    dispose() {
      disposed = true;
      state.dispose();
    },
  };
}
