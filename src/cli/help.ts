/** The help of the tool and of each command. */
import type { Command, OptionSpec } from './command.ts';

const WIDTH = 80;

export function helpFor(command: Command): string {
  const options: Record<string, OptionSpec> = {
    ...command.options,
    help: { help: 'print this help' },
  };
  const rows = Object.entries(options).map(([name, { value, help }]): [string, string] => [
    value ? `--${name} ${value}` : `--${name}`,
    help,
  ]);
  return [
    `cooldown ${command.name}: ${command.summary}.`,
    '',
    `Usage: ${`cooldown ${command.name} ${command.usage}`.trim()}`,
    '',
    ...command.about.flatMap((paragraph) => [...wrap(paragraph, ''), '']),
    'Options:',
    ...table(rows),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

export const helpForAll = (commands: readonly Command[]): string =>
  [
    'cooldown: write, check, play and measure conversations with angry customers.',
    '',
    'Usage: cooldown COMMAND [ARGUMENTS]',
    '',
    'Commands:',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    ...wrap(
      'Exit codes: 0 success, 1 findings, 2 bad use, 3 when `play` ran out of choices. Each command has --help.',
      '',
    ),
    '',
  ].join('\n');

function table(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, text]) => {
    const [first = '', ...more] = wrap(text, ' '.repeat(left));
    return [`  ${name}`.padEnd(left) + first.trimStart(), ...more];
  });
}

/** Lines of at most 80 characters, each behind the indent. */
function wrap(text: string, indent: string): string[] {
  const lines = [indent];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    const longer = line === indent ? `${line}${word}` : `${line} ${word}`;
    if (longer.length <= WIDTH || line === indent) lines[lines.length - 1] = longer;
    else lines.push(`${indent}${word}`);
  }
  return lines;
}
