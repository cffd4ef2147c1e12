/**
 * The browser's localStorage as a store. Settings are kept here, not with the history: they are the
 * device's, not a learner's, and can be read before anything is fetched.
 */
import type { Store, StoreResult } from '../../session/ports/store.ts';
import { faultOf } from './storeFault.ts';

/**
 * `open` hands out the storage and may throw: browsers refuse it in frames of another site and
 * where the visitor has turned it off. It is asked each time, because that can change.
 */
export function localStore(open: () => Storage): Store {
  async function attempt<T>(act: (storage: Storage) => T): Promise<StoreResult<T>> {
    try {
      return { ok: true, value: act(open()) };
    } catch (error) {
      return faultOf(error);
    }
  }
  return {
    read: (key) => attempt((storage) => storage.getItem(key)),
    write: (key, text) => attempt((storage) => storage.setItem(key, text)),
    remove: (key) => attempt((storage) => storage.removeItem(key)),
  };
}
