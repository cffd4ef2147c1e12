/** Compiles ink source. Used at build time and by the command line; never shipped to the browser. */
import { Compiler, CompilerOptions } from 'inkjs/full';
import { STORY_FILE } from './files.ts';
import { outlineOf, type StoryOutline } from './storyOutline.ts';

export interface InkIssue {
  /** `todo`: a note that the author left in the story. */
  readonly kind: 'error' | 'warning' | 'todo' | 'missing_include';
  readonly file: string;
  readonly line: number;
  readonly message: string;
}
export interface CompiledStory {
  /** The compiled story, or null where an error stopped it. */
  readonly json: string | null;
  readonly issues: readonly InkIssue[];
  /** What is in the source, or null where it can't be read. */
  readonly outline: StoryOutline | null;
}

/** Reads a file that the story includes, or null where there is none of that name. */
export type ReadInclude = (name: string) => string | null;
export type CompileStory = (source: string, readInclude?: ReadInclude) => CompiledStory;

/** Compiles a story with its includes. Never throws: what is wrong comes back as issues. */
export const compileStory: CompileStory = (source, readInclude = () => null) => {
  const sources = new Map([[STORY_FILE, source]]);
  const missing: string[] = [];
  const messages: string[] = [];
  const options = new CompilerOptions(STORY_FILE, [], false, (text) => messages.push(text), {
    ResolveInkFilename: (name) => name,
    LoadInkFileContents: (name) => {
      const found = readInclude(name);
      if (found === null) missing.push(name);
      else sources.set(name, found);
      return found ?? '';
    },
  });
  const compiler = new Compiler(source, options);
  let json: string | null = null;
  try {
    json = compiler.Compile().ToJson() ?? null;
  } catch (error) {
    // ink throws once it has told its errors; one that tells none is its own failure.
    if (!messages.some((text) => text.startsWith('ERROR'))) {
      messages.push(`ERROR: ${(error as Error).message}`);
    }
  }
  // What a missing file would have defined can't be found either: one finding is enough.
  const issues =
    missing.length > 0
      ? missing.map((name) => missingInclude(name, sources))
      : messages.map(issueFrom);
  const failed = issues.some(({ kind }) => kind === 'error' || kind === 'missing_include');
  return {
    json: failed ? null : json,
    issues: unique(issues),
    outline: failed ? null : outlineOf(compiler.parsedStory),
  };
};

/** ink words its messages as `ERROR: 'story.ink' line 12: what is wrong`. */
function issueFrom(text: string): InkIssue {
  const found = /^(ERROR|WARNING|TODO):\s*(?:'([^']*)'\s*)?(?:line (\d+):\s*)?(.*)$/s.exec(text);
  return {
    kind: found?.[1] === 'WARNING' ? 'warning' : found?.[1] === 'TODO' ? 'todo' : 'error',
    file: found?.[2] || STORY_FILE,
    line: Number(found?.[3] ?? 1),
    message: (found?.[4] ?? text).trim(),
  };
}

function missingInclude(name: string, sources: ReadonlyMap<string, string>): InkIssue {
  const asked = [...sources].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, i) => {
      const named = /^\s*INCLUDE\s+(.*?)\s*$/.exec(line)?.[1];
      return named === name ? [{ file, line: i + 1 }] : [];
    }),
  )[0];
  return {
    kind: 'missing_include',
    ...(asked ?? { file: STORY_FILE, line: 1 }),
    message: `There is no file "${name}".`,
  };
}

/** ink may tell one slip several times. */
const unique = (issues: readonly InkIssue[]): InkIssue[] =>
  issues.filter(
    (issue, i) =>
      issues.findIndex(
        (other) =>
          other.file === issue.file && other.line === issue.line && other.message === issue.message,
      ) === i,
  );
