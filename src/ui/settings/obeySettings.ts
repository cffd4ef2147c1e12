/** The settings that something other than a screen has to follow. */
import type { Seat } from '../../session/controller.ts';
import type { SoundPort } from '../../session/ports/sound.ts';
import type { SettingsBook } from './settings.ts';

interface Followers {
  readonly seat: Pick<Seat, 'setTimers'>;
  readonly sound: Pick<SoundPort, 'setVolume' | 'mute'>;
}

export function obeySettings(settings: SettingsBook, { seat, sound }: Followers): void {
  function follow(): void {
    const { muted, effects, ambience, voice, timers } = settings.values;
    sound.mute(muted);
    sound.setVolume('effects', effects);
    sound.setVolume('ambience', ambience);
    sound.setVolume('voice', voice);
    seat.setTimers(timers);
  }
  follow();
  settings.subscribe(follow);
}
