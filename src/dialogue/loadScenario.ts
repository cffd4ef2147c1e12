/** A scenario's folder to a scenario ready to play, with everything that is wrong with it. */

import { checkCircles } from './checks/circles.ts';
import { checkIds } from './checks/ids.ts';
import { checkRecordings } from './checks/recordings.ts';
import { checkReferences } from './checks/references.ts';
import { type ReadStory, readStory } from './checks/story.ts';
import { checkKnots, checkStructure } from './checks/structure.ts';
import { checkTags } from './checks/tags.ts';
import { checkTeaching } from './checks/teaching.ts';
import type { CompileStory, InkIssue } from './compileStory.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  diagnose,
  hasErrors,
  settle,
} from './diagnostics.ts';
import {
  SCENARIO_FILE,
  STORY_FILE,
  TRANSLATIONS,
  type TranslationLanguage,
  translationFile,
} from './files.ts';
import { readScenarioYaml, type ScenarioYaml } from './readScenarioYaml.ts';
import type { Scenario } from './scenarioSchema.ts';
import { storyHash } from './storyHash.ts';
import { type Original, type Translated, translate } from './translation/translation.ts';
import { withStory } from './withStory.ts';

/** A folder as the loader sees it. */
export interface ScenarioFolder {
  /** The folder's name. */
  readonly id: string;
  /** The text of a file in the folder, or null where there is none of that name. */
  readonly read: (name: string) => string | null;
  /** Whether there is a file of that name, whatever it holds. */
  readonly has: (name: string) => boolean;
}

export interface LoadedScenario {
  /** Null where an error stands in the way of playing. */
  readonly scenario: Scenario | null;
  /** The same scenario in the other languages that it has been translated to. */
  readonly translations: { readonly [L in TranslationLanguage]?: Scenario };
  /** What a translator works from, or null where it can't be read. */
  readonly original: Original | null;
  /** What is in the story with file and line, or null where it can't be read. */
  readonly story: ReadStory | null;
  /** In the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads, compiles and checks a folder. Pure but for the reader and the compiler handed in; never
 * throws over what an author wrote.
 */
export function loadScenario(folder: ScenarioFolder, compile: CompileStory): LoadedScenario {
  const yaml = loadYaml(folder);
  const story = loadStory(folder, compile);
  const found = [
    ...yaml.diagnostics,
    ...story.diagnostics,
    ...(story.read ? checkStory(story.read, yaml, folder) : []),
    ...(story.read && story.json ? checkCircles(story.read, story.json) : []),
  ];
  const { data } = yaml;
  const original = data && story.read ? { data, story: story.read, sources: story.sources } : null;
  const told = original && !hasErrors(found) ? translationsOf(original, folder, compile) : [];
  found.push(...told.flatMap(({ diagnostics }) => diagnostics));
  const diagnostics = settle(found, data?.draft ?? false);
  const scenario =
    data && story.json && !hasErrors(diagnostics)
      ? withStory({ data, story: story.json, hash: storyHash(story.json) })
      : null;
  return {
    scenario,
    translations: scenario ? inOtherLanguages(scenario, told) : {},
    original,
    story: story.read,
    diagnostics,
  };
}

type Told = Translated & { readonly language: TranslationLanguage };

const translationsOf = (
  original: Original,
  { read }: ScenarioFolder,
  compile: CompileStory,
): Told[] =>
  TRANSLATIONS.flatMap((language) => {
    const file = translationFile(language);
    const text = read(file);
    return text === null ? [] : [{ language, ...translate(original, file, text, compile) }];
  });

/** It is the same scenario: a log of one language is a log of the other, so the hash is one. */
const inOtherLanguages = (
  { hash }: Scenario,
  told: readonly Told[],
): LoadedScenario['translations'] =>
  Object.fromEntries(
    told.flatMap(({ language, data, story }) =>
      data && story ? [[language, withStory({ data, story, hash, language })]] : [],
    ),
  );

function loadYaml({ id, read }: ScenarioFolder): ScenarioYaml {
  const text = read(SCENARIO_FILE);
  const top = { file: SCENARIO_FILE, line: 1 };
  if (text === null) {
    const missing = diagnose('CD001', top, absent(SCENARIO_FILE, id));
    return { data: null, diagnostics: [missing], lineOf: () => 1 };
  }
  const yaml = readScenarioYaml(text);
  if (!yaml.data || yaml.data.id === id) return yaml;
  const place = { file: SCENARIO_FILE, line: yaml.lineOf('id') };
  const message = `The id is "${yaml.data.id}", and the folder is "${id}".`;
  return { ...yaml, diagnostics: [diagnose('CD007', place, message)] };
}

const absent = (file: string, id: string): string =>
  `The folder "${id}" has no ${file}, or it can’t be read.`;

interface LoadedStory {
  readonly json: string | null;
  readonly read: ReadStory | null;
  /** The files that it is written in, by name. */
  readonly sources: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const INK_CODES: { readonly [K in InkIssue['kind']]: DiagnosticCode } = {
  error: 'CD020',
  warning: 'CD021',
  missing_include: 'CD022',
  todo: 'CD023',
};

function loadStory({ id, read }: ScenarioFolder, compile: CompileStory): LoadedStory {
  const source = read(STORY_FILE);
  if (source === null) {
    const place = { file: STORY_FILE, line: 1 };
    const missing = diagnose('CD002', place, absent(STORY_FILE, id));
    return { json: null, read: null, sources: new Map(), diagnostics: [missing] };
  }
  const sources = new Map([[STORY_FILE, source]]);
  const { json, issues, outline } = compile(source, (name) => {
    const included = read(name);
    if (included !== null) sources.set(name, included);
    return included;
  });
  return {
    json,
    sources,
    read: outline && readStory(outline),
    diagnostics: issues.map(({ kind, file, line, message }) =>
      diagnose(INK_CODES[kind], { file, line }, kind === 'todo' ? `TODO: ${message}` : message),
    ),
  };
}

/**
 * What needs the scenario's data waits until they can be read, and what is taught is judged once
 * the rest holds: a misspelt move shouldn't also be reported as a step that nobody can land.
 */
function checkStory(
  story: ReadStory,
  { data, lineOf }: ScenarioYaml,
  { has }: ScenarioFolder,
): Diagnostic[] {
  const found = [...checkTags(story), ...checkIds(story), ...checkKnots(story)];
  if (!data) return found;
  found.push(
    ...checkReferences(story, data, lineOf),
    ...checkStructure(story, data, lineOf),
    ...checkRecordings(story, data, lineOf, has),
  );
  return hasErrors(found) ? found : [...found, ...checkTeaching(story, data, lineOf)];
}
