/** The settings that something other than a screen has to follow. */

import type { SoundPort } from '../../session/ports/sound.ts';
import type { Voice } from '../../session/ports/voiceQueue.ts';
import type { Seat } from '../../session/seat.ts';
import type { SettingsBook } from './settings.ts';

interface Followers {
  readonly seat: Pick<Seat, 'setTimers'>;
  readonly sound: Pick<SoundPort, 'setVolume' | 'mute'>;
  readonly voice: Pick<Voice, 'setVolume' | 'stop'>;
}

export function obeySettings(
  settings: SettingsBook,
  { seat, sound, voice: speaker }: Followers,
): void {
  let read = false;

  function follow(): void {
    const { muted, effects, ambience, voice, speech, timers } = settings.values;
    sound.mute(muted);
    sound.setVolume('effects', effects);
    sound.setVolume('ambience', ambience);
    sound.setVolume('voice', voice);
    speaker.setVolume(muted ? 0 : voice);
    // In the middle of a line as well.
    if (read && !speech) speaker.stop();
    read = speech;
    seat.setTimers(timers);
  }
  follow();
  settings.subscribe(follow);
}
