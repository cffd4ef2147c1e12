/** When each word of a line is there to be read, at the speed that the reader has chosen. */
import type { Settings } from '../settings/table.ts';

export type Pace = Settings['textSpeed'];

/** Milliseconds a letter. `slow` is about the pace of speech, `normal` that of reading. */
const PER_LETTER: { readonly [P in Pace]: number } = { slow: 58, normal: 26, fast: 11, instant: 0 };

/** A breath after a mark, in letters. */
const BREATHS: Readonly<Record<string, number>> = {
  ',': 3,
  ';': 4,
  ':': 4,
  '–': 4,
  '.': 8,
  '!': 8,
  '?': 8,
  '…': 10,
};

/** Between two lines, in letters. */
const GAP = 14;

export interface TimedWord {
  readonly word: string;
  /** Milliseconds from the start of the passage. */
  readonly at: number;
}

/** The words of a line that begins at `from`: the first is there at once, so a reply is answered at once. */
export function timeWords(text: string, pace: Pace, from = 0): readonly TimedWord[] {
  let now = from;
  return wordsOf(text).map((word) => {
    const timed = { word, at: Math.round(now) };
    now += lettersOf(word) * PER_LETTER[pace];
    return timed;
  });
}

/** Milliseconds until all of a line is there and has had its breath. */
export const lengthOf = (text: string, pace: Pace): number =>
  wordsOf(text).reduce((sum, word) => sum + lettersOf(word), 0) * PER_LETTER[pace];

/** Milliseconds between two lines. */
export const gapOf = (pace: Pace): number => GAP * PER_LETTER[pace];

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const lettersOf = (word: string): number => {
  const last = word.replace(/[”’"')\]]+$/, '').at(-1) ?? '';
  return [...word].length + 1 + (BREATHS[last] ?? 0);
};
