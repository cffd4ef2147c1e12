/** The shelf for everything but settings, with what earlier versions left in localStorage moved over. */
import { heldInMemory, type Shelf, type Store } from '../../session/ports/store.ts';
import { OLDER_PLACES } from '../../session/profiles/olderPlaces.ts';
import { idbStore } from './idbStore.ts';

const DATABASE = 'cooldown';

export async function openShelf(older: Store): Promise<Shelf> {
  const shelf = heldInMemory(idbStore(DATABASE));
  for (const [from, to] of OLDER_PLACES) await move(older, from, shelf, to);
  return shelf;
}

/** What can't be written in its new place stays in the old one, and is tried again next time. */
async function move(older: Store, from: string, shelf: Shelf, to: string): Promise<void> {
  const kept = await older.read(from);
  if (!kept.ok || kept.value === null) return;
  const moved = await shelf.write(to, kept.value);
  if (moved.ok) await older.remove(from);
}
