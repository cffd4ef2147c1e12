/** A translation put over a scenario: the same story in other words, and what is wrong with it. */
import type { ReadStory } from '../checks/story.ts';
import type { CompileStory } from '../compileStory.ts';
import { type Diagnostic, diagnose, hasErrors } from '../diagnostics.ts';
import { STORY_FILE } from '../files.ts';
import { stableId } from '../parseTags.ts';
import type { ScenarioData } from '../scenarioSchema.ts';
import type { LineOf } from '../yamlFile.ts';
import { dataWords, inOtherDataWords } from './dataWords.ts';
import { inkWords, inOtherWords, WORD_PARTS, type Words } from './inkWords.ts';
import { readTranslation, type Translation } from './translationFile.ts';

/** What is translated. */
export interface Original {
  readonly data: ScenarioData;
  readonly story: ReadStory;
  /** The story's own files and those that it includes, by name. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface Translated {
  /** Null where the translation can't be used; what it leaves out stays in English. */
  readonly data: ScenarioData | null;
  readonly story: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The words of an original, by key, with what stands for their wording. */
export interface ToTranslate {
  readonly words: Words;
  readonly of: string;
}

/** Fields of scenario.yaml, by path. */
export const scenarioWords = ({ data }: Pick<Original, 'data'>): Map<string, ToTranslate> =>
  new Map(
    [...dataWords(data)].map(([path, text]) => [path, { words: { text }, of: digest({ text }) }]),
  );

/** Lines and replies, by id. */
export const storyWords = ({ sources }: Pick<Original, 'sources'>): Map<string, ToTranslate> =>
  new Map(
    [...sources.values()]
      .flatMap(inkWords)
      .map(({ key, words }) => [key, { words, of: digest(words) }]),
  );

const digest = (words: Words): string =>
  stableId(WORD_PARTS.map((part) => words[part] ?? '').join('\n')).slice('t-'.length);

export function translate(
  original: Original,
  file: string,
  text: string,
  compile: CompileStory,
): Translated {
  const { data: translation, diagnostics, lineOf } = readTranslation(file, text);
  if (!translation) return { data: null, story: null, diagnostics };
  const compared = compare(original, translation, file, lineOf);
  const told = tell(original, translation, file, lineOf, compile);
  const found = [...compared, ...told.diagnostics];
  if (hasErrors(found)) return { data: null, story: null, diagnostics: found };
  const fields = Object.entries(translation.scenario).filter(([path]) =>
    dataWords(original.data).has(path),
  );
  return {
    data: inOtherDataWords(original.data, new Map(fields.map(([path, { text }]) => [path, text]))),
    story: told.json,
    diagnostics: found,
  };
}

/** Missing, orphaned and stale words. */
function compare(
  original: Original,
  translation: Translation,
  file: string,
  lineOf: LineOf,
): Diagnostic[] {
  const missing: string[] = [];
  const found: Diagnostic[] = [];
  const parts = [
    ['scenario', scenarioWords(original), translation.scenario],
    ['story', storyWords(original), translation.story],
  ] as const;
  for (const [part, known, given] of parts) {
    const entries: Readonly<Record<string, Words & { readonly of: string }>> = given;
    for (const [key, { words, of }] of known) {
      const entry = entries[key];
      const place = { file, line: lineOf(part, key) };
      if (!entry || WORD_PARTS.some((name) => words[name] && !entry[name])) missing.push(key);
      else if (entry.of !== of) {
        found.push(
          diagnose('CD073', place, `The words of ${key} have changed: ${quoted(words.text)}`),
        );
      }
    }
    for (const key of Object.keys(entries).filter((one) => !known.has(one))) {
      const place = { file, line: lineOf(part, key) };
      found.push(diagnose('CD072', place, `There is nothing named ${key} to translate.`));
    }
  }
  if (missing.length > 0) {
    const some = missing.slice(0, 5).join(', ');
    const more = missing.length > 5 ? ` and ${missing.length - 5} more` : '';
    const message = `Not translated, and so in English: ${some}${more}.`;
    found.unshift(diagnose('CD071', { file, line: 1 }, message));
  }
  return found;
}

/** The story in other words, compiled; only where it is still the same story. */
function tell(
  { sources, story }: Original,
  translation: Translation,
  file: string,
  lineOf: LineOf,
  compile: CompileStory,
): { json: string | null; diagnostics: Diagnostic[] } {
  for (const [key, words] of Object.entries(translation.story)) {
    const sign = WORD_PARTS.map((part) => SIGN.exec(words[part] ?? '')?.[0]).find(Boolean);
    if (sign !== undefined) {
      const message = `The words of ${key} have ${JSON.stringify(sign)} in them, which leads the story elsewhere.`;
      return refused({ file, line: lineOf('story', key) }, message);
    }
  }
  const read = (name: string): string | null => {
    const source = sources.get(name);
    return source === undefined ? null : inOtherWords(source, (key) => translation.story[key]);
  };
  const { json, outline, issues } = compile(read(STORY_FILE) ?? '', read);
  const [issue] = issues.filter(({ kind }) => kind === 'error');
  if (!outline || !json || issue) {
    return refused({ file, line: 1 }, issue?.message ?? 'The story can’t be read in these words.');
  }
  const changed = firstChange(story, outline);
  return changed === null
    ? { json, diagnostics: [] }
    : refused(
        { file, line: lineOf('story', changed) },
        `The words of ${changed} change the story.`,
      );

  function refused(place: { file: string; line: number }, message: string) {
    return { json: null, diagnostics: [diagnose('CD070', place, message)] };
  }
}

/** What ink would take for more than words. */
const SIGN = /#|->|<-|\/\/|\/\*|\n/;

type Outline = ReadStory['outline'];

/** The first id whose fragment is not where and what it was, or null where all are. */
function firstChange({ outline }: ReadStory, told: Outline): string | null {
  const bones = ({ fragments }: Outline): string[] =>
    fragments.map(({ kind, tags }) =>
      JSON.stringify([kind, tags.map(({ text }) => text).filter((text) => !WORDED.test(text))]),
    );
  const [was, is] = [bones(outline), bones(told)];
  const at = was.findIndex((bone, i) => bone !== is[i]);
  if (at < 0) return was.length === is.length ? null : STORY_FILE;
  const id = outline.fragments[at]?.tags.find(({ text }) => text.startsWith('id:'))?.text;
  return id?.slice('id:'.length) ?? STORY_FILE;
}

const WORDED = /^(inner|tempting|mild):/;

const quoted = (text = ''): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
