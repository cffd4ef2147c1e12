/** The command line: which command is meant, and what its exit code is. */
import { nearest } from '../dialogue/nearest.ts';
import { badUse, type Command, EXIT, type ExitCode, type Io, readArgs } from './command.ts';
import { check } from './commands/check.ts';
import { debrief } from './commands/debrief.ts';
import { graph } from './commands/graph.ts';
import { list } from './commands/list.ts';
import { create } from './commands/new.ts';
import { play } from './commands/play.ts';
import { trace } from './commands/trace.ts';
import { translate } from './commands/translate.ts';
import { helpFor, helpForAll } from './help.ts';

export const COMMANDS: readonly Command[] = [
  list,
  create,
  check,
  translate,
  play,
  debrief,
  trace,
  graph,
];

/** Runs the words after `cooldown`. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) {
    io.err(helpForAll(COMMANDS));
    return EXIT.badUse;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await io.out(helpForAll(COMMANDS));
    return EXIT.ok;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) return unknownCommand(name, io);
  if (rest.includes('--help') || rest.includes('-h')) {
    await io.out(helpFor(command));
    return EXIT.ok;
  }
  const read = readArgs(command, rest);
  return read.ok ? command.run(read.args, io) : badUse(io, name, read.message);
}

function unknownCommand(name: string, io: Io): ExitCode {
  const near = nearest(
    name,
    COMMANDS.map((command) => command.name),
  );
  io.err(
    `cooldown: there is no command "${name}".\n  ${near ? `Did you mean ${near}?` : 'See: cooldown --help'}\n`,
  );
  return EXIT.badUse;
}
