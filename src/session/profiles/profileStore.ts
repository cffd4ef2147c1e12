/**
 * The drawer of whoever is practising: a store in which each profile sees only its own things. A
 * guest's drawer is memory, and gone with the page.
 */
import { memoryStore, type Shelf } from '../ports/store.ts';

/** Stands for nobody: nothing of a guest is kept. */
export const GUEST = 'guest';
/** The profile that is there from the start, under no name. */
export const FIRST = 'first';
/** Which profile was practising last. */
export const CURRENT_PROFILE = 'profile';

export interface ProfileStore extends Shelf {
  /** The profile's id, or `GUEST`. */
  whose(): Promise<string>;
  /** The next reads and writes are this profile's. */
  enter(id: string): Promise<void>;
}

export const drawerOf = (id: string): string => `of/${id}/`;

export function profileStore(root: Shelf): ProfileStore {
  let drawer: Promise<{ readonly id: string; readonly shelf: Shelf }> | null = null;

  async function last() {
    const kept = await root.read(CURRENT_PROFILE);
    const id = (kept.ok && kept.value) || FIRST;
    return { id, shelf: within(root, drawerOf(id)) };
  }

  function open() {
    drawer ??= last();
    return drawer;
  }

  return {
    whose: async () => (await open()).id,
    async enter(id) {
      const guest = id === GUEST;
      drawer = Promise.resolve({ id, shelf: guest ? memoryStore() : within(root, drawerOf(id)) });
      if (!guest) await root.write(CURRENT_PROFILE, id);
    },
    read: async (key) => (await open()).shelf.read(key),
    write: async (key, text) => (await open()).shelf.write(key, text),
    remove: async (key) => (await open()).shelf.remove(key),
    keys: async () => (await open()).shelf.keys(),
  };
}

/** What of a shelf begins with a prefix, seen without it. */
export const within = (shelf: Shelf, prefix: string): Shelf => ({
  read: (key) => shelf.read(prefix + key),
  write: (key, text) => shelf.write(prefix + key, text),
  remove: (key) => shelf.remove(prefix + key),
  async keys() {
    const all = await shelf.keys();
    if (!all.ok) return all;
    const own = all.value.filter((key) => key.startsWith(prefix));
    return { ok: true, value: own.map((key) => key.slice(prefix.length)) };
  },
});
