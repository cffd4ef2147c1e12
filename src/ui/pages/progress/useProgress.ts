/** What is kept of whoever is practising, read when a page opens and again when it changed. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Profile, ProfileBook } from '../../../session/profiles/profileBook.ts';
import {
  type Attempt,
  attemptsOf,
  type Deck,
  type FocusItem,
  focusItemsOf,
} from '../../../session/view/progressView.ts';
import { useServices } from '../../services.ts';

type History = Extract<Awaited<ReturnType<ProfileBook['history']>>, { ok: true }>['value'];
type StoreCode = 'blocked' | 'full' | 'failed';

export interface Progress {
  readonly book: ProfileBook;
  readonly decks: readonly Deck[];
  readonly profile: Profile;
  readonly profiles: readonly Profile[];
  readonly sessions: History['sessions'];
  readonly attempts: readonly Attempt[];
  readonly items: readonly FocusItem[];
  /** Days on which something was practised. */
  readonly days: readonly string[];
  readonly today: string;
  /** Records that can't be read here. */
  readonly unread: number;
  /** Why nothing can be kept or read, where that is so. */
  readonly refused: StoreCode | null;
}

/** `progress` is null while it is being read, and where it `failed` to be. */
export function useProgress(): {
  readonly progress: Progress | null;
  readonly failed: boolean;
  readonly refresh: () => Promise<void>;
} {
  const { openBook, loadDecks, now } = useServices();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failed, setFailed] = useState(false);
  const refresh = useCallback(async () => {
    setFailed(false);
    try {
      const [book, decks] = await Promise.all([openBook(), loadDecks().catch(() => [])]);
      setProgress(await read(book, decks, now().slice(0, 10)));
    } catch {
      setFailed(true);
    }
  }, [openBook, loadDecks, now]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return { progress, failed, refresh };
}

async function read(book: ProfileBook, decks: readonly Deck[], today: string): Promise<Progress> {
  const [profile, profiles, kept] = [
    await book.current(),
    await book.profiles(),
    await book.history(),
  ];
  const { sessions, drills, unread } = kept.ok
    ? kept.value
    : { sessions: [], drills: [], unread: [] };
  const attempts = attemptsOf(sessions);
  return {
    book,
    decks,
    profile,
    profiles,
    sessions,
    attempts,
    items: focusItemsOf(attempts),
    days: [...attempts.map(({ day }) => day), ...drills.map(({ at }) => at.slice(0, 10))],
    today,
    unread: unread.length,
    refused: !kept.ok && kept.why === 'store' ? kept.code : null,
  };
}
