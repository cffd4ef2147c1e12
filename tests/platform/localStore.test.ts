import { describe, expect, it } from 'vitest';
import { localStore } from '../../src/platform/store/localStore.ts';

/** Storage in memory, with room for so many characters. */
function storage(room = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => {
      kept.delete(key);
    },
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
  };
}

describe('the browser’s storage as a store', () => {
  it('gives back what it was given, and null for what it was not', async () => {
    const shelf = storage();
    const store = localStore(() => shelf);
    expect(await store.write('a', 'text')).toEqual({ ok: true, value: undefined });
    expect(await store.read('a')).toEqual({ ok: true, value: 'text' });
    await store.remove('a');
    expect(await store.read('a')).toEqual({ ok: true, value: null });
  });

  it('says that storage is blocked where asking for it throws', async () => {
    const store = localStore(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    for (const result of [
      await store.read('a'),
      await store.write('a', ''),
      await store.remove('a'),
    ]) {
      expect(result).toMatchObject({ ok: false, code: 'blocked' });
    }
  });

  it('says that storage is blocked where there is none', async () => {
    const store = localStore(() => null as unknown as Storage);
    expect(await store.read('a')).toMatchObject({ ok: false, code: 'blocked' });
  });

  it('says that storage is full, and keeps what was there', async () => {
    const shelf = storage(4);
    const store = localStore(() => shelf);
    await store.write('a', 'old');
    expect(await store.write('a', 'far too long')).toMatchObject({ ok: false, code: 'full' });
    expect(await store.read('a')).toEqual({ ok: true, value: 'old' });
  });

  it('tells anything else by its message', async () => {
    const store = localStore(() => {
      throw new Error('the disk is gone');
    });
    expect(await store.read('a')).toEqual({
      ok: false,
      code: 'failed',
      message: 'the disk is gone',
    });
  });
});
