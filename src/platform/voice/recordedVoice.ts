/** Lines that a scenario brings recorded: `voice/<line id>.webm` or `.mp3` in its folder. */
import type { Said, VoiceProvider } from '../../session/ports/voice.ts';

/** What we use of an audio element. */
export interface Recording {
  volume: number;
  play(): Promise<void>;
  pause(): void;
  onended: (() => void) | null;
  onerror: (() => void) | null;
}

export interface RecordedVoiceOptions {
  /** The address of a line's recording; null where it has none. */
  readonly urlOf: (scenario: string, line: string) => string | null;
  readonly open: (url: string) => Recording;
}

export function createRecordedVoice({ urlOf, open }: RecordedVoiceOptions): VoiceProvider {
  let stop = () => {};
  return {
    say({ scenario, id, asWritten }, volume) {
      const url = asWritten ? urlOf(scenario, id) : null;
      if (url === null) return Promise.resolve<Said>('cannot');
      return new Promise((resolve) => {
        const recording = open(url);
        const finish = (said: Said) => {
          recording.onended = null;
          recording.onerror = null;
          stop = () => {};
          resolve(said);
        };
        stop = () => {
          recording.pause();
          finish('stopped');
        };
        recording.onended = () => finish('said');
        // A file that is broken, or a browser that refuses: the next provider may do better.
        recording.onerror = () => finish('cannot');
        recording.volume = volume();
        recording.play().catch(() => finish('cannot'));
      });
    },
    stop: () => stop(),
  };
}
