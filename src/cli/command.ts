/** What every command is made of: its words, its options, and how it is run. */
import { parseArgs } from 'node:util';

export const EXIT = {
  ok: 0,
  /** Something was found: an error in a folder, a line that can't be used. */
  findings: 1,
  /** The command was called wrongly. */
  badUse: 2,
  /** `play` ran out of choices before the end. */
  unfinished: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The world around a command, so that tests can stand in for it. */
export interface Io {
  /** Standard output. Resolves when more can be written. */
  readonly out: (text: string) => Promise<void>;
  /** Standard error. */
  readonly err: (text: string) => void;
  readonly input: AsyncIterable<Uint8Array>;
  readonly cwd: string;
  /** The repository: holds `scenarios/`. */
  readonly root: string;
}

export interface OptionSpec {
  /** How its value is called in the help; an option without one is a switch. */
  readonly value?: string;
  readonly help: string;
}

export interface Args {
  readonly rest: readonly string[];
  /** A switch: there or not. */
  has(name: string): boolean;
  /** An option's value, or null. */
  get(name: string): string | null;
}

export interface Command {
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  /** What follows the command's name. */
  readonly usage: string;
  /** How many arguments besides options it takes. */
  readonly takes: { readonly min: number; readonly max: number };
  /** Paragraphs. */
  readonly about: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly string[];
  readonly run: (args: Args, io: Io) => Promise<ExitCode>;
}

export const JSON_OPTION: OptionSpec = { help: 'print the result as JSON' };

type ArgsResult =
  | { readonly ok: true; readonly args: Args }
  | { readonly ok: false; readonly message: string };

/** Reads the words after a command's name. */
export function readArgs(command: Command, words: readonly string[]): ArgsResult {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    const problem = countProblem(command, positionals);
    if (problem) return { ok: false, message: problem };
    const given = new Map(Object.entries(values));
    return {
      ok: true,
      args: {
        rest: positionals,
        has: (name) => given.get(name) === true,
        get: (name) => {
          const value = given.get(name);
          return typeof value === 'string' ? value : null;
        },
      },
    };
  } catch (error) {
    // Node's own sentence names the option; what follows it is advice for programmers.
    return { ok: false, message: ((error as Error).message.split('. ')[0] ?? '').concat('.') };
  }
}

function countProblem({ takes, usage }: Command, given: readonly string[]): string | null {
  const extra = given[takes.max];
  if (extra !== undefined) return `"${extra}" is one argument too many.`;
  return given.length < takes.min ? `${usage.split(' ')[0]} is missing.` : null;
}

/** Says what is wrong and what to do, and gives the exit code for bad use. */
export function badUse(io: Io, command: string, message: string, fix?: string): ExitCode {
  complain(io, command, message, fix ?? `See: cooldown ${command} --help`);
  return EXIT.badUse;
}

/** What is wrong, then what to do, on standard error. */
export const complain = (io: Io, command: string, message: string, fix: string): void =>
  io.err(`cooldown ${command}: ${message}\n  ${fix}\n`);

/** Refuses a word that isn't in a fixed list. */
export const badWord = (
  io: Io,
  command: string,
  what: string,
  word: string,
  allowed: readonly string[],
): ExitCode =>
  badUse(io, command, `There is no ${what} "${word}".`, `Choose one of: ${allowed.join(', ')}.`);
