/**
 * A line of text as mouth shapes in time. There is no sound to follow, so spelling stands in for it:
 * good enough to read as talking, the same on every machine, and in any script.
 */
import { lerp } from '../art/svg.ts';
import type { Viseme } from '../art/viseme.ts';

export interface Sound {
  readonly viseme: Viseme;
  /** Milliseconds from the start of the line at which this shape ends. */
  readonly until: number;
}

const LETTERS: Readonly<Record<string, Viseme>> = {
  ...letters('aáhjy', 'A'),
  ...letters('eiszxcgk', 'E'),
  ...letters('ouwqø', 'O'),
  ...letters('mbp', 'M'),
  ...letters('fv', 'F'),
};

/** What letters of other scripts, and digits, do in turn. */
const TURNS = ['A', 'E', 'O', 'E'] as const satisfies readonly Viseme[];

/** Milliseconds. */
const VOWEL = 92;
const CONSONANT = 64;
/** Letters that the tongue makes: they lengthen the shape before them. */
const TONGUE = 34;
const OTHER = 110;
const PAUSES: Readonly<Record<string, number>> = {
  ',': 190,
  ';': 240,
  ':': 240,
  '–': 240,
  '—': 240,
  '.': 360,
  '…': 420,
  '!': 340,
  '?': 360,
};

function letters(list: string, viseme: Viseme): Record<string, Viseme> {
  return Object.fromEntries([...list].map((letter) => [letter, viseme]));
}

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** One letter: its shape and milliseconds; a shape of null holds the one before. */
function soundOf(letter: string): readonly [Viseme | null, number] | null {
  const pause = PAUSES[letter];
  if (pause !== undefined) return ['rest', pause];
  const viseme = LETTERS[letter];
  if (viseme !== undefined) return [viseme, 'aeiouáø'.includes(letter) ? VOWEL : CONSONANT];
  if (/[a-z]/.test(letter)) return [null, TONGUE];
  if (/[\p{L}\p{N}]/u.test(letter)) {
    return [TURNS[(letter.codePointAt(0) ?? 0) % TURNS.length] ?? 'A', OTHER];
  }
  return null;
}

/**
 * The shapes of a line, in order. An angry customer speaks faster.
 *
 * @param heat points, 0..100
 */
export function soundsOf(text: string, heat: number): readonly Sound[] {
  const pace = lerp(1, 0.82, heat / 100);
  const sounds: { viseme: Viseme; until: number }[] = [];
  let now = 0;
  for (const letter of plain(text)) {
    const sound = soundOf(letter);
    if (sound === null) continue;
    now += sound[1] * pace;
    const before = sounds.at(-1);
    const viseme = sound[0] ?? before?.viseme ?? 'E';
    // Two of a kind are one long one; a closed mouth before the first word needs no time.
    if (before?.viseme === viseme) before.until = now;
    else sounds.push({ viseme, until: now });
  }
  return sounds;
}

/** Milliseconds that a line takes. */
export function lengthOf(sounds: readonly Sound[]): number {
  return sounds.at(-1)?.until ?? 0;
}

/** The shape at a time since the start of the line; `rest` before and after it. */
export function visemeAt(sounds: readonly Sound[], at: number): Viseme {
  if (at < 0) return 'rest';
  return sounds.find(({ until }) => at < until)?.viseme ?? 'rest';
}

/** How loud a shape looks, 0..1. */
export const LOUDNESS: Readonly<Record<Viseme, number>> = {
  rest: 0,
  M: 0.15,
  F: 0.3,
  E: 0.6,
  O: 0.75,
  A: 1,
};

/** What is new in `next`: a line that goes on from `before` is not said again from its start. */
export function newWords(before: string, next: string): string {
  return before !== '' && next.startsWith(before) ? next.slice(before.length) : next;
}
