/** What we use of the browser's speech synthesis, so that tests can stand in for it. */

export interface SpeechVoice {
  readonly lang: string;
  /** False where the browser sends the words away to be spoken. */
  readonly localService: boolean;
}

export interface SpeechPiece {
  voice: SpeechVoice | null;
  lang: string;
  rate: number;
  pitch: number;
  volume: number;
  onend: (() => void) | null;
  onerror: ((event: { readonly error?: string }) => void) | null;
}

export interface Speech {
  speak(piece: SpeechPiece): void;
  cancel(): void;
  getVoices(): readonly SpeechVoice[];
  addEventListener(type: 'voiceschanged', listener: () => void): void;
  removeEventListener(type: 'voiceschanged', listener: () => void): void;
}
