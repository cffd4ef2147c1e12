/** IndexedDB as a shelf, and moving what earlier versions kept elsewhere. */
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { idbStore } from '../../src/platform/store/idbStore.ts';
import { lateShelf } from '../../src/platform/store/lateShelf.ts';
import { openShelf } from '../../src/platform/store/openShelf.ts';
import { memoryStore } from '../../src/session/ports/store.ts';
import { profileStore } from '../../src/session/profiles/profileStore.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('IndexedDB as a shelf', () => {
  it('gives back what it was given, says what is there, and forgets', async () => {
    const shelf = idbStore('test');
    await shelf.write('a', 'text');
    expect(await idbStore('test').read('a')).toEqual({ ok: true, value: 'text' });
    expect(await shelf.keys()).toEqual({ ok: true, value: ['a'] });
    await shelf.remove('a');
    expect(await shelf.read('a')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['SecurityError', 'blocked'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'failed'],
  ] as const)('gives %s back as %s', async (name, code) => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('no', name);
      },
    });
    const shelf = idbStore('test');
    for (const result of [
      await shelf.read('a'),
      await shelf.write('a', ''),
      await shelf.remove('a'),
      await shelf.keys(),
    ]) {
      expect(result).toMatchObject({ ok: false, code });
    }
  });

  it('is blocked where a browser has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await idbStore('test').read('a')).toMatchObject({ ok: false, code: 'blocked' });
  });
});

describe('opening', () => {
  it('moves an unfinished contact of an earlier version into the first profile', async () => {
    const older = memoryStore();
    await older.write('cooldown.current', 'a log');
    const shelf = await openShelf(older);
    expect(await profileStore(shelf).read('cooldown.current')).toEqual({
      ok: true,
      value: 'a log',
    });
    expect(await older.read('cooldown.current')).toEqual({ ok: true, value: null });
  });

  it('leaves it where it was if there is no room in the new place, and can still be read', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    const older = memoryStore();
    await older.write('cooldown.current', 'a log');
    const shelf = await openShelf(older);
    expect(await older.read('cooldown.current')).toEqual({ ok: true, value: 'a log' });
    expect(await profileStore(shelf).read('cooldown.current')).toEqual({
      ok: true,
      value: 'a log',
    });
  });

  it('fails one use and no more where its code can’t be fetched', async () => {
    let online = false;
    const shelf = lateShelf(async () => {
      if (!online) throw new Error('offline');
      return memoryStore();
    });
    expect(await shelf.write('a', 'b')).toMatchObject({ ok: false, code: 'failed' });
    online = true;
    expect(await shelf.write('a', 'b')).toMatchObject({ ok: true });
  });
});
