/** The settings in force: one setter, everybody told, kept between visits. */
import type { Store } from '../../session/ports/store.ts';
import { admit, SETTING_NAMES, type SettingName, type Settings } from './table.ts';

export interface SettingsBook {
  readonly values: Settings;
  set<Name extends SettingName>(name: Name, value: Settings[Name]): void;
  subscribe(listener: () => void): () => void;
  /** Reads what was kept. Values that a setting no longer allows fall back to its own start. */
  open(): Promise<void>;
}

export const SETTINGS_KEY = 'cooldown.settings';

/** Where storage is refused, settings hold until the page is closed. */
export function createSettings(store: Store): SettingsBook {
  const listeners = new Set<() => void>();
  let values = readSettings({});

  function change(next: Settings): void {
    values = next;
    for (const listener of listeners) listener();
  }

  return {
    get values() {
      return values;
    },
    set(name, value) {
      change({ ...values, [name]: admit(name, value) });
      void store.write(SETTINGS_KEY, JSON.stringify(values));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async open() {
      const kept = await store.read(SETTINGS_KEY);
      if (kept.ok && kept.value !== null) change(readSettings(parse(kept.value)));
    },
  };
}

/** Settings from anything: unknown names are dropped, missing or odd values start afresh. */
export const readSettings = (data: unknown): Settings => {
  const kept = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  return Object.fromEntries(
    SETTING_NAMES.map((name) => [name, admit(name, kept[name])]),
  ) as unknown as Settings;
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
