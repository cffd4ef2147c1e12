import type { Shelf } from '../../session/ports/store.ts';
import { faultOf } from './storeFault.ts';

/** A shelf whose code is fetched at its first use. Where that fails, so does the use, and no more. */
export function lateShelf(load: () => Promise<Shelf>): Shelf {
  let opened: Promise<Shelf> | null = null;
  async function use<T>(act: (shelf: Shelf) => Promise<T>) {
    opened ??= load();
    try {
      return await act(await opened);
    } catch (error) {
      opened = null;
      return faultOf(error);
    }
  }
  return {
    read: (key) => use((shelf) => shelf.read(key)),
    write: (key, text) => use((shelf) => shelf.write(key, text)),
    remove: (key) => use((shelf) => shelf.remove(key)),
    keys: () => use((shelf) => shelf.keys()),
  };
}
