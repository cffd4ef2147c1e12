/** What a browser's refusal to keep something means. Every refusal is a coded value. */
import type { StoreErrorCode, StoreResult } from '../../session/ports/store.ts';

/** What the names of the browser's exceptions mean. Firefox has a name of its own for "full". */
const CODES: Readonly<Record<string, StoreErrorCode>> = {
  SecurityError: 'blocked',
  // `null.getItem`: some embedded views hand out no storage at all.
  TypeError: 'blocked',
  ReferenceError: 'blocked',
  // A private window of an older Firefox.
  InvalidStateError: 'blocked',
  QuotaExceededError: 'full',
  NS_ERROR_DOM_QUOTA_REACHED: 'full',
};

export const faultOf = (error: unknown): Extract<StoreResult<never>, { ok: false }> => ({
  ok: false,
  code: (error instanceof Error ? CODES[error.name] : undefined) ?? 'failed',
  message: error instanceof Error ? error.message : String(error),
});
