/** Voice in a real browser. Import it with `import()`: no first reply needs it. */
import type { VoiceProvider } from '../../session/ports/voice.ts';
import { createRecordedVoice, type Recording } from './recordedVoice.ts';
import type { Speech, SpeechPiece } from './speechTypes.ts';
import { createSpeechVoice } from './speechVoice.ts';

/** Addresses of the recordings in this build, by their path in the repository. */
const addresses = import.meta.glob<string>('../../../scenarios/*/voice/*.{webm,mp3}', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Safari plays no webm before 2024; it says so. */
const ENDINGS = ['webm', 'mp3'] as const;
const TYPES = { webm: 'audio/webm; codecs="opus"', mp3: 'audio/mpeg' } as const;

/** None where the browser has been left without audio elements. */
function playable(): readonly (typeof ENDINGS)[number][] {
  if (typeof Audio === 'undefined') return [];
  const probe = new Audio();
  return ENDINGS.filter((ending) => probe.canPlayType(TYPES[ending]) !== '');
}

function urlOf(scenario: string, line: string): string | null {
  const paths = playable().map(
    (ending) => `../../../scenarios/${scenario}/voice/${line}.${ending}`,
  );
  return paths.map((path) => addresses[path]).find((address) => address !== undefined) ?? null;
}

/** A recording where the scenario has one, else the browser's voice where it is wanted. */
export const openVoice = (isWanted: () => boolean): readonly VoiceProvider[] => [
  createRecordedVoice({ urlOf, open: (url) => new Audio(url) as Recording }),
  createSpeechVoice({
    speech: 'speechSynthesis' in window ? (window.speechSynthesis as unknown as Speech) : null,
    createPiece: (text) => new SpeechSynthesisUtterance(text) as unknown as SpeechPiece,
    isWanted,
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    now: () => performance.now(),
  }),
];
