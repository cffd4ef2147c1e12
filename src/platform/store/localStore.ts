/** The browser's own storage as a store. Every refusal is a coded value: play goes on without it. */
import type { Store, StoreErrorCode, StoreResult } from '../../session/ports/store.ts';

/**
 * `open` hands out the storage and may throw: browsers refuse it in frames of another site and
 * where the visitor has turned it off. It is asked each time, because that can change.
 */
export function localStore(open: () => Storage): Store {
  async function attempt<T>(act: (storage: Storage) => T): Promise<StoreResult<T>> {
    try {
      return { ok: true, value: act(open()) };
    } catch (error) {
      return { ok: false, code: codeOf(error), message: messageOf(error) };
    }
  }
  return {
    read: (key) => attempt((storage) => storage.getItem(key)),
    write: (key, text) => attempt((storage) => storage.setItem(key, text)),
    remove: (key) => attempt((storage) => storage.removeItem(key)),
  };
}

/** What the names of the browser's exceptions mean. Firefox has a name of its own for "full". */
const CODES: Readonly<Record<string, StoreErrorCode>> = {
  SecurityError: 'blocked',
  // `null.getItem`: some embedded views hand out no storage at all.
  TypeError: 'blocked',
  QuotaExceededError: 'full',
  NS_ERROR_DOM_QUOTA_REACHED: 'full',
};

const codeOf = (error: unknown): StoreErrorCode =>
  (error instanceof Error ? CODES[error.name] : undefined) ?? 'failed';

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
