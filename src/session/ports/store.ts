/** Where sessions are kept between visits. Nothing leaves the device. */

/** Why something could not be kept or read back. */
export const STORE_ERRORS = [
  'blocked', // the browser refuses storage here
  'full', // no room left
  'failed', // anything else; the message says what
] as const;
export type StoreErrorCode = (typeof STORE_ERRORS)[number];

export type StoreResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: StoreErrorCode; readonly message: string };

export interface Store {
  /** The text kept under a key, or null. */
  read(key: string): Promise<StoreResult<string | null>>;
  write(key: string, text: string): Promise<StoreResult<void>>;
  remove(key: string): Promise<StoreResult<void>>;
}

/** A store that holds in memory, until the page closes, what the other one refuses to keep. */
export function heldInMemory(store: Store): Store {
  const held = new Map<string, string>();
  return {
    async read(key) {
      const value = held.get(key);
      return value === undefined ? store.read(key) : { ok: true, value };
    },
    async write(key, text) {
      held.set(key, text);
      const kept = await store.write(key, text);
      if (kept.ok && held.get(key) === text) held.delete(key);
      return kept;
    },
    async remove(key) {
      held.delete(key);
      return store.remove(key);
    },
  };
}

/** Keeps things until the page closes: for guests, tests, and where storage is refused. */
export function memoryStore(): Store {
  const kept = new Map<string, string>();
  const done: StoreResult<void> = { ok: true, value: undefined };
  return {
    read: async (key) => ({ ok: true, value: kept.get(key) ?? null }),
    write: async (key, text) => {
      kept.set(key, text);
      return done;
    },
    remove: async (key) => {
      kept.delete(key);
      return done;
    },
  };
}
