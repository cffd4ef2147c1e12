import { describe, expect, it, vi } from 'vitest';
import { memoryStore, type Store } from '../../src/session/ports/store.ts';
import { createSettings, readSettings } from '../../src/ui/settings/settings.ts';
import { SETTING_NAMES, SETTINGS } from '../../src/ui/settings/table.ts';

const refusing: Store = {
  read: async () => ({ ok: false, code: 'blocked', message: '' }),
  write: async () => ({ ok: false, code: 'blocked', message: '' }),
  remove: async () => ({ ok: false, code: 'blocked', message: '' }),
};

describe('settings', () => {
  it('start as the table says', () => {
    const { values } = createSettings(memoryStore());
    for (const name of SETTING_NAMES) expect(values[name]).toBe(SETTINGS[name].initial);
  });

  it('are kept between visits', async () => {
    const store = memoryStore();
    const first = createSettings(store);
    first.set('theme', 'dark');
    first.set('effects', 0.25);
    const second = createSettings(store);
    await second.open();
    expect(second.values).toMatchObject({ theme: 'dark', effects: 0.25, ambience: 0.5 });
  });

  it('tell everybody who listens, until they stop', () => {
    const settings = createSettings(memoryStore());
    const heard = vi.fn();
    const stop = settings.subscribe(heard);
    settings.set('muted', true);
    stop();
    settings.set('muted', false);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('hold for the visit where nothing can be kept', async () => {
    const settings = createSettings(refusing);
    await settings.open();
    settings.set('captions', false);
    expect(settings.values.captions).toBe(false);
  });

  it('keep what an earlier version kept, and start what it did not know', () => {
    const before = {
      ...{ muted: true, effects: 0.3, ambience: 0.2, voice: 0.1, captions: false },
      ...{ textSize: 'large', theme: 'dark', motion: 'reduced', intensity: 'plain' },
      ...{ timers: 'extended', singleKeys: false },
    };
    const values = readSettings(before);
    expect(values).toMatchObject(before);
    expect(values).toMatchObject({ textSpeed: 'normal', autoAdvance: true, speech: false });
    expect(values).toMatchObject({ picture: 'by_mode', face: 'standard', contrast: 'system' });
  });

  it.each([
    ['a name that is no setting', { colour: 'red' }],
    ['a value of another type', { muted: 'yes' }],
    ['a level out of range', { effects: 7 }],
    ['a choice that is gone', { theme: 'sepia' }],
    ['nothing', null],
    ['a list', []],
  ])('start afresh from %s', (_, data) => {
    expect(readSettings(data)).toEqual(readSettings({}));
  });
});
