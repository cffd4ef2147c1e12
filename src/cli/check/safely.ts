/** A report whatever happens: where the check itself breaks over a folder, only that folder's says so. */
import type { FolderPlace } from '../folders.ts';
import { type CheckOptions, type CheckReport, NOT_WALKED, reportOn } from './report.ts';

export function reportSafely(folder: FolderPlace, options: CheckOptions): CheckReport {
  try {
    return reportOn(folder, options);
  } catch (error) {
    return brokenReport(folder, error);
  }
}

export function brokenReport({ id }: FolderPlace, error: unknown): CheckReport {
  const failure = error instanceof Error ? error.message : String(error);
  return { id, ok: false, failure, diagnostics: [], ...NOT_WALKED };
}
