/** A browser's speech synthesis with its bad habits, on a clock that the test moves. */
import type { Speech, SpeechPiece, SpeechVoice } from '../../src/platform/voice/speechTypes.ts';
import { createSpeechVoice } from '../../src/platform/voice/speechVoice.ts';
import type { SpokenLine } from '../../src/session/ports/voice.ts';

export const ENGLISH: SpeechVoice = { lang: 'en-GB', localService: true };
export const ELSEWHERE: SpeechVoice = { lang: 'en-US', localService: false };
export const GERMAN: SpeechVoice = { lang: 'de-DE', localService: true };

export interface FakePiece extends SpeechPiece {
  readonly text: string;
}

/** A clock whose waits end when it is moved past them. */
export class FakeClock {
  time = 0;
  private waits: { readonly at: number; readonly done: () => void }[] = [];

  readonly now = () => this.time;
  readonly wait = (milliseconds: number): Promise<void> =>
    new Promise((done) => this.waits.push({ at: this.time + milliseconds, done }));

  async move(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      await settled();
      const due = this.waits.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.waits = this.waits.filter((wait) => wait !== due);
      this.time = due.at;
      due.done();
    }
    this.time = end;
    await settled();
  }
}

/** Lets everything that only waits for promises get done. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

export class FakeSpeech implements Speech {
  voices: readonly SpeechVoice[];
  /** What was given to be spoken and not lost. */
  readonly spoken: FakePiece[] = [];
  cancels = 0;
  private readonly clock: FakeClock;
  private cancelledAt = Number.NEGATIVE_INFINITY;
  private readonly listeners = new Set<() => void>();

  constructor(clock: FakeClock, voices: readonly SpeechVoice[] = [ENGLISH]) {
    this.clock = clock;
    this.voices = voices;
  }

  speak(piece: SpeechPiece): void {
    // Chromium drops what comes right after a cancel.
    if (this.clock.time - this.cancelledAt < 100) return;
    this.spoken.push(piece as FakePiece);
  }
  cancel(): void {
    this.cancels += 1;
    this.cancelledAt = this.clock.time;
  }
  getVoices = () => this.voices;
  addEventListener(_: 'voiceschanged', listener: () => void): void {
    this.listeners.add(listener);
  }
  removeEventListener(_: 'voiceschanged', listener: () => void): void {
    this.listeners.delete(listener);
  }

  arrive(voices: readonly SpeechVoice[]): void {
    this.voices = voices;
    for (const listener of [...this.listeners]) listener();
  }
  get texts(): string[] {
    return this.spoken.map(({ text }) => text);
  }
  /** The piece being spoken comes to its end. */
  async finish(): Promise<void> {
    this.spoken.at(-1)?.onend?.();
    await settled();
  }
  async fail(error: string): Promise<void> {
    this.spoken.at(-1)?.onerror?.({ error });
    await settled();
  }
}

export const createPiece = (text: string): FakePiece => ({
  text,
  voice: null,
  lang: '',
  rate: 1,
  pitch: 1,
  volume: 1,
  onend: null,
  onerror: null,
});

export function speaking(voices?: readonly SpeechVoice[]) {
  const clock = new FakeClock();
  const speech = new FakeSpeech(clock, voices);
  const wish = { wanted: true };
  const voice = createSpeechVoice({
    speech,
    createPiece,
    isWanted: () => wish.wanted,
    wait: clock.wait,
    now: clock.now,
  });
  return { clock, speech, voice, wish };
}

export const aLine = (over: Partial<SpokenLine> = {}): SpokenLine => ({
  scenario: 'kettle',
  id: 'v1',
  text: 'One thing. Another thing!',
  asWritten: true,
  language: 'en-GB',
  heat: 50,
  speaker: { id: 'maya', pitch: 1, rate: 1 },
  ...over,
});
