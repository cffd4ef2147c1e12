/**
 * The words in the language being spoken. A language comes in two parts, as the page needs them:
 * what the first screens say, and what the screens say that are fetched later.
 */
import type { Catalogue } from '../words/catalogue.ts';
import type { Language } from '../words/languages.ts';

/** How to come by a language's parts. Each rejects where its part can't be had. */
export interface WordParts {
  readonly first: () => Promise<Partial<Catalogue>>;
  readonly later: () => Promise<Partial<Catalogue>>;
}

export interface WordBook {
  /** Complete once `loadLater` has resolved; what the first screens say is there from the start. */
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** The language that was asked for and could not be had; what was spoken goes on. */
  readonly missing: Language | null;
  speak(language: Language): Promise<void>;
  /** Fetches the words of the screens that come late. Rejects where they can't be had. */
  loadLater(): Promise<void>;
  subscribe(listener: () => void): () => void;
}

export function createWordBook(
  /** What is spoken until another language has arrived. */
  start: { readonly language: Language; readonly first: Partial<Catalogue> },
  parts: Readonly<Record<Language, WordParts>>,
): WordBook {
  const listeners = new Set<() => void>();
  let spoken = start.language;
  let wanted = start.language;
  let catalogue = { ...start.first } as Catalogue;
  let missing: Language | null = null;
  let laterWanted = false;

  function change(next: { readonly missing: Language | null }): void {
    missing = next.missing;
    for (const listener of listeners) listener();
  }

  async function fetchWords(language: Language): Promise<Catalogue> {
    const words = await parts[language].first();
    return { ...words, ...(laterWanted ? await parts[language].later() : {}) } as Catalogue;
  }

  return {
    get catalogue() {
      return catalogue;
    },
    get language() {
      return spoken;
    },
    get missing() {
      return missing;
    },
    async speak(language) {
      if (language === wanted) {
        if (missing) change({ missing: null });
        return;
      }
      wanted = language;
      const words = await fetchWords(language).catch(() => null);
      // Meanwhile the trainee may have chosen again.
      if (wanted !== language) return;
      if (words) {
        catalogue = words;
        spoken = language;
      } else wanted = spoken;
      change({ missing: words ? null : language });
    },
    async loadLater() {
      laterWanted = true;
      let fetched: Language;
      do {
        fetched = spoken;
        // Into the object that is in use: the screens that wait are drawn from it.
        Object.assign(catalogue, await parts[fetched].later());
      } while (fetched !== spoken);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
