/** Findings as Vite shows them: in the overlay with file, line and excerpt, or in the build's error. */
import { join } from 'node:path';
import { diagnosticText } from '../../src/cli/diagnosticText.ts';
import { readText } from '../../src/cli/folders.ts';
import type { Diagnostic } from '../../src/dialogue/diagnostics.ts';

export interface Fault {
  readonly message: string;
  /** The first finding's file, absolute. */
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
}

/** All errors of one folder in one fault, at the place of the first; null where there are none. */
export function faultOf(path: string, diagnostics: readonly Diagnostic[]): Fault | null {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return null;
  const file = join(path, first.file);
  return {
    message: errors.map((error) => diagnosticText(path, error)).join('\n'),
    id: file,
    loc: { file, line: first.line, column: 1 },
    frame: excerpt(readText(file) ?? '', first.line),
  };
}

const LINES_AROUND = 2;

/** The line with its neighbours, numbered, and marked the way Vite's overlay recognises. */
function excerpt(text: string, line: number): string {
  return text
    .split('\n')
    .map((words, i) => ({ number: i + 1, words }))
    .filter(({ number }) => Math.abs(number - line) <= LINES_AROUND)
    .map(({ number, words }) => `${number === line ? '>' : ' '} ${number}  |  ${words}\n`)
    .join('');
}
