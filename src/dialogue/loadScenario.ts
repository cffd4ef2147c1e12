/** A scenario's folder to a scenario ready to play, with everything that is wrong with it. */

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
import { SCENARIO_FILE, STORY_FILE } from './files.ts';
import { readScenarioYaml, type ScenarioYaml } from './readScenarioYaml.ts';
import type { Scenario } from './scenarioSchema.ts';
import { storyHash } from './storyHash.ts';
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
  ];
  const diagnostics = settle(found, yaml.data?.draft ?? false);
  const { data } = yaml;
  return {
    scenario:
      data && story.json && !hasErrors(diagnostics)
        ? withStory({ data, story: story.json, hash: storyHash(story.json) })
        : null,
    story: story.read,
    diagnostics,
  };
}

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
    return { json: null, read: null, diagnostics: [missing] };
  }
  const { json, issues, outline } = compile(source, read);
  return {
    json,
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
