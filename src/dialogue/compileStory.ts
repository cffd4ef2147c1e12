/** Compiles ink source. Used at build time and by the command line; never shipped to the browser. */
import { Compiler, CompilerOptions } from 'inkjs/full';

export interface InkIssue {
  readonly severity: 'error' | 'warning';
  readonly line: number | null;
  readonly message: string;
}
export interface CompiledStory {
  /** The compiled story, or null where an error stopped it. */
  readonly json: string | null;
  readonly issues: readonly InkIssue[];
}

/** Reads a file that the story includes, or null where there is none of that name. */
export type ReadInclude = (name: string) => string | null;

/** Compiles a story with its includes. Never throws: what is wrong comes back as issues. */
export function compileStory(source: string, readInclude: ReadInclude = () => null): CompiledStory {
  const issues: InkIssue[] = [];
  const missing: string[] = [];
  const options = new CompilerOptions(
    'story.ink',
    [],
    false,
    (message) => issues.push(issueFrom(message)),
    {
      ResolveInkFilename: (name) => name,
      LoadInkFileContents: (name) => {
        const found = readInclude(name);
        if (found === null) missing.push(name);
        return found ?? '';
      },
    },
  );
  try {
    const json = new Compiler(source, options).Compile().ToJson();
    const gone = missing.map(
      (name): InkIssue => ({
        severity: 'error',
        line: null,
        message: `The included file "${name}" is not in the folder.`,
      }),
    );
    const all = [...issues, ...gone];
    const failed = all.some(({ severity }) => severity === 'error');
    return { json: failed ? null : (json ?? null), issues: all };
  } catch (error) {
    if (issues.length === 0) {
      issues.push({ severity: 'error', line: null, message: String((error as Error).message) });
    }
    return { json: null, issues };
  }
}

/** ink words its messages as `ERROR: 'story.ink' line 12: what is wrong`. */
function issueFrom(message: string): InkIssue {
  const found =
    /^(ERROR|WARNING|TODO|RUNTIME [A-Z]+):\s*(?:'[^']*'\s*)?(?:line (\d+):\s*)?(.*)$/s.exec(
      message,
    );
  return {
    severity: found?.[1] === 'WARNING' || found?.[1] === 'TODO' ? 'warning' : 'error',
    line: found?.[2] ? Number(found[2]) : null,
    message: (found?.[3] ?? message).trim(),
  };
}
