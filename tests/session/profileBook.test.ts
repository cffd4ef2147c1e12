/** The learners of a device: drawers of their own, a guest that leaves nothing, and ways in and out. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CURRENT, sessionKey } from '../../src/progress/keys.ts';
import type { KeptSession } from '../../src/progress/records.ts';
import { memoryStore, type Shelf } from '../../src/session/ports/store.ts';
import { type ProfileBook, profileBook } from '../../src/session/profiles/profileBook.ts';
import { GUEST, type ProfileStore, profileStore } from '../../src/session/profiles/profileStore.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { TestSession } from '../support/TestSession.ts';

const log = (() => {
  const { runner } = TestSession.start();
  playScript(runner, ['greet']);
  finishScript(runner);
  return runner.log;
})();

const session = (id: string): KeptSession => ({
  version: 1,
  id,
  startedAt: id,
  finishedAt: id,
  log,
});
const MONDAY = '2026-11-23T09:00:00.000';
const TUESDAY = '2026-11-24T09:00:00.000';

let root: Shelf;
let device: Shelf;
let own: ProfileStore;
let book: ProfileBook;
let clock = 0;

function openBook(): void {
  own = profileStore(root);
  const now = () => `2026-11-26T09:30:${String(clock++).padStart(2, '0')}.000`;
  book = profileBook({ root, own, device, deviceKeys: ['cooldown.settings'], now });
}

beforeEach(() => {
  clock = 0;
  root = memoryStore();
  device = memoryStore();
  openBook();
});

const keep = (id: string) => own.write(sessionKey(id), JSON.stringify(session(id)));

async function history() {
  const read = await book.history();
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value;
}
const idsKept = async () => (await history()).sessions.map(({ id }) => id);

describe('profiles', () => {
  it('begin with one that has no name', async () => {
    expect(await book.profiles()).toEqual([{ id: 'first', name: '' }]);
    expect(await book.current()).toEqual({ id: 'first', name: '' });
  });

  it('see only what is theirs, also in the next visit', async () => {
    await keep(MONDAY);
    await book.add('Ana');
    expect(await idsKept()).toEqual([]);
    await keep(TUESDAY);
    openBook();
    expect((await book.current()).name).toBe('Ana');
    expect(await idsKept()).toEqual([TUESDAY]);
    await book.enter('first');
    expect(await idsKept()).toEqual([MONDAY]);
  });

  it('can be named later', async () => {
    await book.rename('Bo');
    openBook();
    expect(await book.current()).toEqual({ id: 'first', name: 'Bo' });
  });

  it('leave nothing of a guest, and nothing for one', async () => {
    await keep(MONDAY);
    const before = await root.keys();
    await book.enter(GUEST);
    expect(await idsKept()).toEqual([]);
    await keep(TUESDAY);
    await own.write(CURRENT, 'half a log');
    await book.keepDrill(1);
    await book.rename('Somebody');
    expect(await root.keys()).toEqual(before);
    openBook();
    expect(await idsKept()).toEqual([MONDAY]);
  });
});

describe('the history', () => {
  it('is in the order in which it was played', async () => {
    await keep(TUESDAY);
    await keep(MONDAY);
    expect(await idsKept()).toEqual([MONDAY, TUESDAY]);
  });

  it('passes over a record that can’t be read, says so, and leaves it', async () => {
    await keep(MONDAY);
    await own.write(sessionKey(TUESDAY), '{"version":9}');
    const { sessions, unread } = await history();
    expect(sessions).toHaveLength(1);
    expect(unread).toEqual([{ code: 'malformed', at: 'version', detail: expect.any(String) }]);
    expect(await own.read(sessionKey(TUESDAY))).toMatchObject({ value: '{"version":9}' });
  });
});

describe('a file', () => {
  it('brings everything back after everything was deleted', async () => {
    await book.rename('Ana');
    await keep(MONDAY);
    await book.keepDrill(7);
    await own.write(CURRENT, JSON.stringify(log));
    await device.write('cooldown.settings', '{}');
    const before = await history();
    const file = await book.exportFile();
    if (!file.ok) throw new Error('no file');

    expect(await book.deleteEverything()).toMatchObject({ ok: true });
    expect(await root.keys()).toEqual({ ok: true, value: [] });
    expect(await device.keys()).toEqual({ ok: true, value: [] });

    expect(await book.importFile(file.value)).toEqual({ ok: true, value: { added: 1 } });
    expect(await history()).toEqual(before);
    expect((await book.current()).name).toBe('Ana');
    expect(await own.read(CURRENT)).toMatchObject({ value: JSON.stringify(log) });
  });

  it('adds to what is there and changes none of it', async () => {
    await keep(MONDAY);
    const file = await book.exportFile();
    await keep(TUESDAY);
    if (!file.ok) throw new Error('no file');
    const changed = file.value.replace('"finishedAt": "2026-11-23', '"finishedAt": "1999-11-23');
    expect(await book.importFile(changed)).toEqual({ ok: true, value: { added: 0 } });
    expect((await history()).sessions).toEqual([session(MONDAY), session(TUESDAY)]);
  });

  const good = {
    format: 'cooldown-progress',
    version: 1,
    exportedAt: MONDAY,
    name: 'Ana',
    sessions: [session(MONDAY)],
    drills: [],
    unfinished: null,
  };
  it.each([
    ['that is no JSON', 'nonsense', 'bad_json', ''],
    ['of another kind', '{"version":1}', 'not_progress', 'format'],
    ['of a later version', JSON.stringify({ ...good, version: 2 }), 'too_new', 'version'],
    ['with a field missing', JSON.stringify({ ...good, drills: undefined }), 'malformed', 'drills'],
    [
      'with a date that is none',
      JSON.stringify({ ...good, sessions: [{ ...session(MONDAY), startedAt: 'Monday' }] }),
      'malformed',
      'sessions[0].startedAt',
    ],
    [
      'with a damaged log',
      JSON.stringify({
        ...good,
        sessions: [session(MONDAY), { ...session(TUESDAY), log: { ...log, seed: 'x' } }],
      }),
      'bad_log',
      'sessions[1].log.seed',
    ],
    [
      'with a log that never began',
      JSON.stringify({ ...good, sessions: [{ ...session(MONDAY), log: { ...log, events: [] } }] }),
      'bad_log',
      'sessions[0].log.events',
    ],
  ])('%s is refused whole, with the place', async (_, text, code, at) => {
    expect(await book.importFile(text)).toEqual({
      ok: false,
      why: 'file',
      error: { code, at, detail: expect.any(String) },
    });
    expect(await idsKept()).toEqual([]);
  });

  it('that finds no room says so', async () => {
    root = { ...memoryStore(), write: async () => ({ ok: false, code: 'full', message: '' }) };
    openBook();
    expect(await book.importFile(JSON.stringify(good))).toEqual({
      ok: false,
      why: 'store',
      code: 'full',
    });
  });
});
