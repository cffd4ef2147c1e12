/** What the screens are given by the composition root, and the hooks that hand it to them. */
import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Person } from '../cast/person.ts';
import type { SoundPort } from '../session/ports/sound.ts';
import type { Clip } from '../session/practice/clip.ts';
import type { ProfileBook } from '../session/profiles/profileBook.ts';
import type { Seat, SeatState } from '../session/seat.ts';
import type { Deck } from '../session/view/progressView.ts';
import type { WarningPolicy } from '../session/view/warningsView.ts';
import { type Catalogue, type MessageKey, type MessageParams, say } from '../words/catalogue.ts';
import type { LoadStage } from './call/stagePort.ts';
import type { SettingsBook } from './settings/settings.ts';
import type { Settings } from './settings/table.ts';
import type { WordBook } from './wordBook.ts';

export interface Services {
  readonly seat: Seat;
  readonly settings: SettingsBook;
  readonly sound: SoundPort;
  readonly wordBook: WordBook;
  /** The book's words, handed out anew when another language is spoken. */
  readonly catalogue: Catalogue;
  readonly people: readonly Person[];
  /** What the organisation decides about warnings. */
  readonly warnings: WarningPolicy;
  /** Fetches the moving stage; null where this build has none. */
  readonly loadStage: LoadStage | null;
  /** The learners of this device, and what is kept of each. */
  readonly openBook: () => Promise<ProfileBook>;
  /** What practice between contacts draws on. Rejects where it can't be fetched. */
  readonly loadDecks: () => Promise<readonly Deck[]>;
  /** A golden play of a scenario, played by the engine. Rejects where it can't be fetched. */
  readonly loadClip: (scenario: string, play: string, turns: number) => Promise<Clip>;
  /** The device's wall clock: a local ISO time. */
  readonly now: () => string;
}

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services: the screen is drawn outside the app');
  return services;
}

/** Puts a message key into words. */
export type Words = <Key extends MessageKey>(key: Key, ...params: MessageParams<Key>) => string;

export function useWords(): Words {
  const { catalogue } = useServices();
  return useMemo<Words>(
    () =>
      (key, ...params) =>
        say(catalogue, key, ...params),
    [catalogue],
  );
}

export function useSeat(): SeatState {
  const { seat } = useServices();
  return useChanging(seat, () => seat.state);
}

export function useSettings(): Settings {
  const { settings } = useServices();
  return useChanging(settings, () => settings.values);
}

interface Changing {
  subscribe(listener: () => void): () => void;
}

/** Draws again whenever the source has changed, also between the first draw and the effect. */
function useChanging<T>(source: Changing, read: () => T): T {
  const [value, setValue] = useState(read);
  useEffect(() => {
    const refresh = () => setValue(read);
    refresh();
    return source.subscribe(refresh);
  }, [source]);
  return value;
}
