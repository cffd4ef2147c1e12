/** Says lines one after another, each by the first provider that can. Pure but for those it is given. */
import type { SpokenLine, VoiceProvider } from './voice.ts';

export interface Voice {
  /** Says these lines instead of whatever is being said. */
  speak(lines: readonly SpokenLine[]): void;
  /** Falls silent: the trainee has cut in, or the contact is over. */
  stop(): void;
  /** Falls silent until `resume`, which begins the line again that was cut off. */
  suspend(): void;
  resume(): void;
  setVolume(volume: number): void;
  /** Call from the handler of a press. */
  unlock(): void;
}

export function createVoice(providers: readonly VoiceProvider[]): Voice {
  let volume = 1;
  let left: readonly SpokenLine[] = [];
  let suspended = false;
  /** Which run of lines is being said: an older one that wakes up says no more. */
  let run = 0;

  async function sayAll(): Promise<void> {
    run += 1;
    const mine = run;
    for (let line = left[0]; line !== undefined; line = left[0]) {
      await sayOne(line, () => mine === run);
      if (mine !== run) return;
      left = left.slice(1);
    }
  }

  async function sayOne(line: SpokenLine, goesOn: () => boolean): Promise<void> {
    for (const provider of providers) {
      const said = await provider.say(line, () => volume);
      if (said !== 'cannot' || !goesOn()) return;
    }
  }

  function hush(): void {
    run += 1;
    for (const provider of providers) provider.stop();
  }

  return {
    speak(lines) {
      hush();
      left = lines;
      if (!suspended) void sayAll();
    },
    stop() {
      left = [];
      hush();
    },
    suspend() {
      if (suspended) return;
      suspended = true;
      hush();
    },
    resume() {
      if (!suspended) return;
      suspended = false;
      void sayAll();
    },
    setVolume(next) {
      volume = next;
    },
    unlock() {
      for (const provider of providers) provider.unlock?.();
    },
  };
}
