import type { SoundFault, SoundPort } from './sound.ts';
import { createSoundState } from './soundState.ts';

/**
 * A sound port that makes no sound and captions all of it: for Node, for tests, and for browsers that
 * turn out to have no audio.
 */
export function silentSound(reason: SoundFault = 'switched-off'): SoundPort {
  const state = createSoundState();
  return {
    status: { state: 'unavailable', reason },
    onStatus: () => () => {},
    onCaption: state.onCaption,
    unlock: async () => {},
    play: state.play,
    loop: state.loop,
    tension: state.setTension,
    setVolume: state.setVolume,
    mute: state.mute,
    gain: state.gain,
    suspend: () => {},
    resume: () => {},
    dispose: state.dispose,
  };
}
