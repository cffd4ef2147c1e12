/**
 * The words in a story's source, by id, and the source with other words in their place. Only words
 * are ever touched: choices, conditions, tags that mean something and the way on stay as they are.
 */
import { stableId } from '../parseTags.ts';

/** The words of a line or reply, and of its tags that are read by people. */
export const WORD_PARTS = ['text', 'inner', 'tempting', 'mild'] as const;
export type WordPart = (typeof WORD_PARTS)[number];
export type Words = { readonly [Part in WordPart]?: string | undefined };

interface Span {
  readonly part: WordPart;
  readonly start: number;
  readonly end: number;
}

/** Words at a place in a source, in ink's own notation: `{agent}`, `{helped: this | that}`. */
export interface WordsAt {
  /** The id; words that are glued on and have none go by their letters. */
  readonly key: string;
  readonly line: number;
  readonly words: Words;
  readonly spans: readonly Span[];
}

export const inkWords = (source: string): WordsAt[] =>
  source.split('\n').flatMap((text, i) => wordsOfLine(text, i + 1));

/** The source with words replaced; what there is none for stays. */
export function inOtherWords(source: string, wordsFor: (key: string) => Words | undefined): string {
  const lines = source.split('\n');
  for (const { key, line, spans } of inkWords(source)) {
    const words = wordsFor(key);
    if (!words) continue;
    let text = lines[line - 1] ?? '';
    for (const { part, start, end } of spans.toReversed()) {
      text = text.slice(0, start) + (words[part] ?? text.slice(start, end)) + text.slice(end);
    }
    lines[line - 1] = text;
  }
  return lines.join('\n');
}

const ID = /\s#id:([\w-]+)/g;

/** Read from the right, so that replacing one set of words leaves the places of the others. */
function wordsOfLine(text: string, line: number): WordsAt[] {
  if (/^\s*\/\//.test(text)) return [];
  const named = [...text.matchAll(ID)].map((found) => at(found[1] as string, found.index));
  if (named.length > 0) return named.toReversed();
  const glue = text.lastIndexOf('<>');
  if (glue < 0) return [];
  const start = startOfWords(text, glue);
  const glued = text.slice(start, glue).trimEnd();
  return glued === '' ? [] : [{ ...at(stableId(glued), glue), key: stableId(glued) }];

  function at(key: string, end: number): WordsAt {
    const spans = [trimmed(text, 'text', startOfWords(text, end), end), ...tagSpans(text, end)];
    const words = Object.fromEntries(
      spans.map((span) => [span.part, text.slice(span.start, span.end)]),
    );
    return { key, line, words, spans };
  }
}

function trimmed(text: string, part: WordPart, from: number, to: number): Span {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return { part, start, end: Math.max(start, from + words.trimEnd().length) };
}

/** Back from a tag to where its words begin: a bracket, a case, or the start of the line. */
function startOfWords(text: string, end: number): number {
  let depth = 0;
  for (let i = end - 1; i >= 0; i--) {
    const sign = text[i];
    if (sign === '}' || sign === ']') depth++;
    else if (sign === '{' || sign === '[') {
      if (depth === 0) return sign === '[' ? i + 1 : afterCondition(text, i + 1);
      depth--;
    } else if (sign === '|' && depth === 0) return i + 1;
  }
  return afterMarks(text);
}

/** `{helped: words`, or a sequence's `{words`. */
const afterCondition = (text: string, from: number): number => {
  const colon = text.indexOf(':', from);
  return colon < 0 ? from : colon + 1;
};

/** A case's condition is no sentence: `- else:`, `- "low":`, `- not (a and b):`. */
const CASE = /^\s*-(?!>)\s*(?:else|"[^"]*"|\d+|[a-z_(][\w\s."=<>!&|()+*-]*):/;
const MARKS = /^\s*(?:[-+*](?!>)\s*)*(?:\{[^}]*\}\s*(?=\[))?/;
const afterMarks = (text: string): number =>
  CASE.exec(text)?.[0].length ?? MARKS.exec(text)?.[0].length ?? 0;

/** The worded tags from an id on, until its bracket or case closes. */
function tagSpans(text: string, from: number): Span[] {
  const end = endOfTags(text, from);
  const tags = [...text.slice(from, end).matchAll(/(?:^|\s)#(\w+):/g)].map((found) => ({
    name: found[1] as string,
    at: from + found.index,
    value: from + found.index + found[0].length,
  }));
  return tags.flatMap(({ name, value }, i) =>
    name !== 'text' && (WORD_PARTS as readonly string[]).includes(name)
      ? [trimmed(text, name as WordPart, value, tags[i + 1]?.at ?? end)]
      : [],
  );
}

function endOfTags(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const sign = text[i];
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') {
      if (depth === 0) return i;
      depth--;
    } else if (sign === '|' && depth === 0) return i;
  }
  return text.length;
}
