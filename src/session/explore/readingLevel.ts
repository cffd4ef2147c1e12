/** How many years of school a text asks for: the Flesch–Kincaid grade (Kincaid et al., 1975). */

/** The grade of running text; 0 for none. Figures count as one word of one syllable. */
export function readingLevel(text: string): number {
  const sentences = text.split(SENTENCE_END).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = text.match(/[\p{L}\d’'-]+/gu) ?? [];
  if (sentences === 0 || words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
}

/** Not the point in 14.30, nor the mark for a name that is put in later. */
const SENTENCE_END = /[.!?]+(?=[\s”’)]|$)|…(?=\s*(?:\p{Lu}|$))/u;

/** Groups of vowels; a silent e at the end is none. */
function syllablesIn(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/e\b/, '')
      .match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups);
}
