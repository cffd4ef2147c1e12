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

/** A store that can say what is in it. */
export interface Shelf extends Store {
  keys(): Promise<StoreResult<readonly string[]>>;
}

/** Holds in memory, until the page closes, what the other shelf refuses to keep. */
export function heldInMemory(shelf: Shelf): Shelf {
  const held = new Map<string, string>();
  return {
    async read(key) {
      const value = held.get(key);
      return value === undefined ? shelf.read(key) : { ok: true, value };
    },
    async write(key, text) {
      held.set(key, text);
      const kept = await shelf.write(key, text);
      if (kept.ok && held.get(key) === text) held.delete(key);
      return kept;
    },
    async remove(key) {
      held.delete(key);
      return shelf.remove(key);
    },
    async keys() {
      const kept = await shelf.keys();
      if (!kept.ok && held.size === 0) return kept;
      return { ok: true, value: [...new Set([...(kept.ok ? kept.value : []), ...held.keys()])] };
    },
  };
}

/** Keeps things until the page closes: for guests, tests, and where storage is refused. */
export function memoryStore(): Shelf {
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
    keys: async () => ({ ok: true, value: [...kept.keys()] }),
  };
}
