/** IndexedDB as a shelf: a learner's history, which outgrows the five megabytes of localStorage. */
import { createStore, del, get, keys, set } from 'idb-keyval';
import type { Shelf, StoreResult } from '../../session/ports/store.ts';
import { faultOf } from './storeFault.ts';

/** Nothing is opened before the first use, and a refusal is asked about again each time. */
export function idbStore(database: string): Shelf {
  const shelf = createStore(database, 'kept');
  async function attempt<T>(act: () => Promise<T>): Promise<StoreResult<T>> {
    try {
      return { ok: true, value: await act() };
    } catch (error) {
      return faultOf(error);
    }
  }
  return {
    read: (key) => attempt(async () => (await get<string>(key, shelf)) ?? null),
    write: (key, text) => attempt(() => set(key, text, shelf)),
    remove: (key) => attempt(() => del(key, shelf)),
    keys: () => attempt(async () => (await keys(shelf)).map(String)),
  };
}
