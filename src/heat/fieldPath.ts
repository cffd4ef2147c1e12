/** Where in a file a schema's complaint lies, as authors read it: `steps[1].requires[0]`. */
import type { BaseIssue } from 'valibot';

/** The field of an issue; null where the fault is the whole. */
export function fieldPath(issue: BaseIssue<unknown>): string | null {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return path.length === 0 ? null : path.join('').replace(/^\./, '');
}
