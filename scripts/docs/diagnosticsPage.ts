/** docs/diagnostics.md: every finding with why it is one, and the example that the tests run. */
import { join } from 'node:path';
import { loadFolder, readText } from '../../src/cli/folders.ts';
import {
  DIAGNOSTIC_CODES,
  type Diagnostic,
  type DiagnosticCode,
  ENTRIES,
} from '../../src/dialogue/diagnostics.ts';
import { block, table } from './markdown.ts';

const LINES_AROUND = 1;

/** @param examples the folder with one failing scenario for each code */
export function diagnosticsPage(examples: string): string {
  return [
    `# What \`cooldown check\` can find

Every finding has a number. An **error** keeps a scenario from being played; a **warning** doesn’t.
Findings about teaching are warnings while a scenario says \`draft: true\`.

This page is made by \`npm run docs\`; each example is a folder in
[tests/fixtures/diagnostics](../tests/fixtures/diagnostics) that yields this finding and no other.`,
    table(
      ['', 'Finding', ''],
      DIAGNOSTIC_CODES.map((code) => [
        `[${code}](#${code.toLowerCase()})`,
        ENTRIES[code].title,
        ENTRIES[code].severity,
      ]),
    ),
    ...DIAGNOSTIC_CODES.map((code) => section(code, join(examples, code))),
    '',
  ].join('\n\n');
}

function section(code: DiagnosticCode, folder: string): string {
  const { title, severity, why, fix, teaching } = ENTRIES[code];
  const finding = loadFolder(folder).diagnostics[0];
  return [
    `## ${code}`,
    `**${title}.** ${capital(severity)}${teaching && severity === 'error' ? '; a warning in a draft' : ''}.`,
    why,
    `What to do: ${fix}`,
    ...(finding ? [example(finding, folder)] : []),
  ].join('\n\n');
}

function example(finding: Diagnostic, folder: string): string {
  const { file, line, code, severity, message, fix } = finding;
  const text = readText(join(folder, file));
  const said = block('text', `${file}:${line}  ${severity} ${code}  ${message}\n    ${fix}`);
  return text === null ? said : `${block('text', excerpt(text, line))}\n\n${said}`;
}

/** The line with its neighbours, marked. */
function excerpt(text: string, line: number): string {
  return text
    .split('\n')
    .flatMap((words, i) => {
      const number = i + 1;
      if (Math.abs(number - line) > LINES_AROUND) return [];
      return [`${number === line ? '>' : ' '} ${String(number).padStart(2)}  ${words}`.trimEnd()];
    })
    .join('\n');
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
