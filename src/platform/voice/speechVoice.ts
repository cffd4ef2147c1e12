/**
 * The browser's own voice. Its habits are dealt with here: voices that come late, or never; sentences
 * that end without a word of it; a `speak` right after a `cancel` that is dropped; a voice that is
 * refused before a press. Only voices on the device are used: the others would send the words away.
 */
import {
  deliveryOf,
  type Said,
  type SpokenLine,
  type VoiceProvider,
} from '../../session/ports/voice.ts';
import { sentencesOf } from './sentences.ts';
import type { Speech, SpeechPiece, SpeechVoice } from './speechTypes.ts';

export interface SpeechVoiceOptions {
  /** Null where the browser has none. */
  readonly speech: Speech | null;
  readonly createPiece: (text: string) => SpeechPiece;
  /** Whether the reader wants to be read to. */
  readonly isWanted: () => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
}

/** Voices are asked for once more when this has passed, and then not waited for again. */
const VOICES_MS = 1500;
/** A `speak` sooner than this after a `cancel` can be lost. */
const CANCEL_REST_MS = 150;
/** A sentence that isn't over by then won't be: a start, and so much a letter at rate 1. */
const WATCHDOG_START_MS = 4000;
const WATCHDOG_MS_PER_LETTER = 140;

export function createSpeechVoice(options: SpeechVoiceOptions): VoiceProvider {
  const { speech, wait, now } = options;
  let waitedForVoices = false;
  let cancelled = Number.NEGATIVE_INFINITY;
  /** Ends the sentence that is being said. */
  let end: ((said: Said) => void) | null = null;
  let turn = 0;

  function cancel(): void {
    cancelled = now();
    try {
      speech?.cancel();
    } catch {
      // What can't be cancelled wasn't being said.
    }
  }

  async function voiceFor({ language, speaker }: SpokenLine): Promise<SpeechVoice | null> {
    if (!speech) return null;
    if (speech.getVoices().length === 0 && !waitedForVoices) {
      await voicesArrive(speech);
      waitedForVoices = true;
    }
    const fitting = speech.getVoices().filter((voice) => fits(voice, language));
    return fitting[hash(speaker.id) % Math.max(1, fitting.length)] ?? null;
  }

  async function voicesArrive(from: Speech): Promise<void> {
    let arrived = () => {};
    const event = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    from.addEventListener('voiceschanged', arrived);
    await Promise.race([event, wait(VOICES_MS)]);
    from.removeEventListener('voiceschanged', arrived);
  }

  function sayPiece(piece: SpeechPiece, letters: number): Promise<Said> {
    return new Promise((resolve) => {
      const done = (said: Said) => {
        if (end !== done) return;
        end = null;
        piece.onend = null;
        piece.onerror = null;
        resolve(said);
      };
      end = done;
      piece.onend = () => done('said');
      piece.onerror = ({ error }) =>
        done(error === 'interrupted' || error === 'canceled' ? 'stopped' : 'cannot');
      void wait(WATCHDOG_START_MS + (letters * WATCHDOG_MS_PER_LETTER) / piece.rate).then(() => {
        if (end !== done) return;
        cancel();
        done('said');
      });
      try {
        speech?.speak(piece);
      } catch {
        done('cannot');
      }
    });
  }

  return {
    async say(line, volume) {
      if (!speech || !options.isWanted()) return 'cannot';
      turn += 1;
      const mine = turn;
      const voice = await voiceFor(line);
      if (!voice) return 'cannot';
      const { rate, pitch, volume: share } = deliveryOf(line);
      for (const sentence of sentencesOf(line.text)) {
        const rest = cancelled + CANCEL_REST_MS - now();
        if (rest > 0) await wait(rest);
        if (mine !== turn) return 'stopped';
        const piece = options.createPiece(sentence);
        Object.assign(piece, { voice, lang: voice.lang, rate, pitch, volume: share * volume() });
        const said = await sayPiece(piece, sentence.length);
        if (said !== 'said') return said;
        if (mine !== turn) return 'stopped';
      }
      return 'said';
    },
    stop() {
      turn += 1;
      if (end === null) return;
      cancel();
      end('stopped');
    },
    unlock() {
      if (!speech || !options.isWanted()) return;
      // An empty piece inside a press is what lets later ones be heard.
      try {
        speech.speak(Object.assign(options.createPiece(''), { volume: 0 }));
      } catch {
        // `say` will find out.
      }
    },
  };
}

const fits = ({ lang, localService }: SpeechVoice, language: string): boolean =>
  localService && primary(lang) === primary(language);

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The same person has the same voice. FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
