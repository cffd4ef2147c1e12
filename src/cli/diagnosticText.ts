/** Findings as text for people, and for tools that turn `file:line` into a link. */
import type { Diagnostic } from '../dialogue/diagnostics.ts';

/** Two lines: where and what, then what to do. `folder` is how the reader would reach the folder. */
export const diagnosticText = (folder: string, diagnostic: Diagnostic): string => {
  const { file, line, severity, code, message, fix } = diagnostic;
  return `${folder}/${file}:${line}  ${severity} ${code}  ${message}\n    ${fix}`;
};

/** "2 errors, 1 warning", or "nothing to mend". */
export function countText(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return counts.join(', ') || 'nothing to mend';
}
