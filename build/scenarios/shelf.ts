/** The scenarios as last read from disk. Compiling takes a moment, so each is kept until it changes. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldersIn, loadFolder, readText } from '../../src/cli/folders.ts';
import { hasErrors } from '../../src/dialogue/diagnostics.ts';
import { TRANSLATIONS, type TranslationLanguage } from '../../src/dialogue/files.ts';
import type { LoadedScenario } from '../../src/dialogue/loadScenario.ts';
import { cardOf, type ScenarioCard } from '../../src/dialogue/scenarioSchema.ts';
import type { Deck } from '../../src/progress/deck.ts';
import { parseGolden } from '../../src/session/golden.ts';
import { deckOf, type NamedGolden } from '../../src/session/practice/deckOf.ts';

const TRANSCRIPT = '.transcript';

/** The author's own plays, in a scenario's folder. A broken one is for the tests to tell. */
function goldensIn(folder: string): NamedGolden[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(TRANSCRIPT))
    .toSorted()
    .flatMap((file) => {
      const golden = parseGolden(readText(join(folder, file)) ?? '');
      return 'error' in golden ? [] : [{ ...golden, name: file.slice(0, -TRANSCRIPT.length) }];
    });
}

export interface Shelf {
  ids(): string[];
  load(id: string): LoadedScenario;
  /** Reads the folder again next time. */
  forget(id: string): void;
  /** Scenarios that can be played; in English where they have no translation. */
  cards(language?: TranslationLanguage): ScenarioCard[];
  /** The languages besides English that a scenario can be played in. */
  languages(id: string): TranslationLanguage[];
  /** What practice between contacts draws on. */
  decks(): Deck[];
  /** Folders that something is wrong with. */
  broken(): string[];
}

/** @param path the folder that holds the scenarios' folders */
export function shelf(path: string): Shelf {
  const loaded = new Map<string, LoadedScenario>();
  const ids = (): string[] => foldersIn(path).map(({ id }) => id);
  const load = (id: string): LoadedScenario => {
    const known = loaded.get(id) ?? loadFolder(join(path, id));
    loaded.set(id, known);
    return known;
  };
  return {
    ids,
    load,
    forget: (id) => loaded.delete(id),
    cards: (language) =>
      ids().flatMap((id) => {
        const { scenario, translations } = load(id);
        const told = (language && translations[language]) ?? scenario;
        return told ? [cardOf(told.data, told.language)] : [];
      }),
    decks: () =>
      ids().flatMap((id) => {
        const { scenario, story } = load(id);
        return scenario && story ? [deckOf(scenario.data, story, goldensIn(join(path, id)))] : [];
      }),
    languages: (id) => TRANSLATIONS.filter((language) => load(id).translations[language]),
    broken: () => ids().filter((id) => hasErrors(load(id).diagnostics)),
  };
}
