/**
 * The learners of this device and what is kept of each: named profiles, a guest, the history, and
 * its ways in and out. Fetched with the pages that read it.
 */

import { parseLog } from '../../log/readLog.ts';
import type { LocalTime } from '../../progress/days.ts';
import {
  CURRENT,
  CURRENT_ID,
  drillKey,
  isDrillKey,
  isSessionKey,
  RECORD_VERSION,
  sessionKey,
} from '../../progress/keys.ts';
import {
  FILE_FORMAT,
  type KeptDrill,
  type KeptSession,
  type KeptUnfinished,
  type ProgressFile,
  parseDrill,
  parseProgressFile,
  parseSession,
  type RecordError,
  type RecordResult,
} from '../../progress/records.ts';
import type { Shelf, Store, StoreErrorCode, StoreResult } from '../ports/store.ts';
import { CURRENT_PROFILE, FIRST, GUEST, type ProfileStore } from './profileStore.ts';

export interface Profile {
  readonly id: string;
  /** Empty for the profile that is there from the start, until it is given a name. */
  readonly name: string;
}

/** What is kept of the current profile, oldest first. */
export interface History {
  readonly sessions: readonly KeptSession[];
  readonly drills: readonly KeptDrill[];
  /** Records that this version can't read. They are left where they are. */
  readonly unread: readonly RecordError[];
}

export type BookResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'file'; readonly error: RecordError }
  | { readonly ok: false; readonly why: 'store'; readonly code: StoreErrorCode };

export interface ProfileBook {
  profiles(): Promise<readonly Profile[]>;
  current(): Promise<Profile>;
  /** A new profile, at once the current one. */
  add(name: string): Promise<BookResult<Profile>>;
  rename(name: string): Promise<BookResult<void>>;
  enter(id: string): Promise<void>;
  history(): Promise<BookResult<History>>;
  keepDrill(seed: number): Promise<BookResult<void>>;
  /** The current profile as a file's text. */
  exportFile(): Promise<BookResult<string>>;
  /** Adds a file's sessions to the current profile; what is there already stays as it is. */
  importFile(text: string): Promise<BookResult<{ readonly added: number }>>;
  /** Every profile, every session, every setting: the device is as it was before the first visit. */
  deleteEverything(): Promise<BookResult<void>>;
}

interface BookPorts {
  /** Everything, of every profile. */
  readonly root: Shelf;
  /** The current profile's drawer. */
  readonly own: ProfileStore;
  /** The device's settings. */
  readonly device: Store;
  readonly deviceKeys: readonly string[];
  readonly now: () => LocalTime;
}

const NAMES = 'profiles';

export function profileBook({ root, own, device, deviceKeys, now }: BookPorts): ProfileBook {
  async function named(): Promise<readonly Profile[]> {
    const kept = await root.read(NAMES);
    const read = kept.ok && kept.value !== null ? readNames(kept.value) : [];
    return read.some(({ id }) => id === FIRST) ? read : [{ id: FIRST, name: '' }, ...read];
  }

  const writeNames = async (profiles: readonly Profile[]) =>
    said(await root.write(NAMES, JSON.stringify(profiles)));

  async function readAll(): Promise<BookResult<History>> {
    const keys = await own.keys();
    if (!keys.ok) return refused(keys);
    const unread: RecordError[] = [];
    async function records<T>(
      wanted: (key: string) => boolean,
      parse: (text: string) => RecordResult<T>,
    ): Promise<readonly T[]> {
      const found: T[] = [];
      for (const key of keysInOrder(wanted)) {
        const kept = await own.read(key);
        if (!kept.ok || kept.value === null) continue;
        const record = parse(kept.value);
        if (record.ok) found.push(record.value);
        else unread.push(record.error);
      }
      return found;
    }
    const keysInOrder = (wanted: (key: string) => boolean) =>
      keys.value.filter(wanted).toSorted((a, b) => (a < b ? -1 : 1));
    const sessions = await records(isSessionKey, parseSession);
    const drills = await records(isDrillKey, parseDrill);
    return good({ sessions, drills, unread });
  }

  async function unfinished(): Promise<KeptUnfinished | null> {
    const [kept, id] = [await own.read(CURRENT), await own.read(CURRENT_ID)];
    const log = kept.ok && kept.value !== null ? parseLog(kept.value) : null;
    return log?.ok ? { id: (id.ok && id.value) || now(), log: log.log } : null;
  }

  async function current(): Promise<Profile> {
    const id = await own.whose();
    if (id === GUEST) return { id, name: '' };
    return (await named()).find((profile) => profile.id === id) ?? { id, name: '' };
  }

  async function rename(name: string): Promise<BookResult<void>> {
    const { id } = await current();
    if (id === GUEST) return good(undefined);
    const others = (await named()).filter((profile) => profile.id !== id);
    return writeNames([...others, { id, name }]);
  }

  /** Writes all that isn't there yet; the first refusal ends it. */
  async function add(file: ProgressFile): Promise<BookResult<{ readonly added: number }>> {
    const keys = await own.keys();
    if (!keys.ok) return refused(keys);
    const there = new Set(keys.value);
    const entries: (readonly [key: string, text: string])[] = [
      ...file.sessions.map((session) => [sessionKey(session.id), JSON.stringify(session)] as const),
      ...file.drills.map((drill) => [drillKey(drill.at), JSON.stringify(drill)] as const),
    ];
    if (file.unfinished && !there.has(CURRENT)) {
      entries.push(
        [CURRENT_ID, file.unfinished.id],
        [CURRENT, JSON.stringify(file.unfinished.log)],
      );
    }
    const fresh = entries.filter(([key]) => !there.has(key));
    for (const [key, text] of fresh) {
      const kept = await own.write(key, text);
      if (!kept.ok) return refused(kept);
    }
    return good({ added: fresh.filter(([key]) => isSessionKey(key)).length });
  }

  return {
    profiles: named,
    current,
    async add(name) {
      const profile = { id: `p${now().replaceAll(/\D/g, '')}`, name };
      const written = await writeNames([...(await named()), profile]);
      if (!written.ok) return written;
      await own.enter(profile.id);
      return good(profile);
    },
    rename,
    enter: own.enter,
    history: readAll,
    keepDrill: async (seed) => {
      const drill: KeptDrill = { version: RECORD_VERSION, at: now(), seed };
      return said(await own.write(drillKey(drill.at), JSON.stringify(drill)));
    },
    async exportFile() {
      const history = await readAll();
      if (!history.ok) return history;
      const { sessions, drills } = history.value;
      const file: ProgressFile = {
        format: FILE_FORMAT,
        version: RECORD_VERSION,
        exportedAt: now(),
        name: (await current()).name,
        sessions,
        drills,
        unfinished: await unfinished(),
      };
      return good(JSON.stringify(file, null, 2));
    },
    async importFile(text) {
      const file = parseProgressFile(text);
      if (!file.ok) return { ok: false, why: 'file', error: file.error };
      const added = await add(file.value);
      if (added.ok && file.value.name !== '' && (await current()).name === '') {
        await rename(file.value.name);
      }
      return added;
    },
    async deleteEverything() {
      const keys = await root.keys();
      if (!keys.ok) return refused(keys);
      for (const key of keys.value) {
        const gone = await root.remove(key);
        if (!gone.ok) return refused(gone);
      }
      for (const key of deviceKeys) await device.remove(key);
      await own.enter(FIRST);
      // Entering a profile notes who it was; after this there is nobody to note.
      await root.remove(CURRENT_PROFILE);
      return good(undefined);
    },
  };
}

function readNames(text: string): readonly Profile[] {
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data.filter(isProfile) : [];
  } catch {
    return [];
  }
}

const isProfile = (data: unknown): data is Profile =>
  typeof data === 'object' &&
  data !== null &&
  'id' in data &&
  typeof data.id === 'string' &&
  'name' in data &&
  typeof data.name === 'string';

const good = <T>(value: T): BookResult<T> => ({ ok: true, value });
const refused = (result: Extract<StoreResult<unknown>, { ok: false }>): BookResult<never> => ({
  ok: false,
  why: 'store',
  code: result.code,
});
const said = (result: StoreResult<void>): BookResult<void> =>
  result.ok ? good(undefined) : refused(result);
