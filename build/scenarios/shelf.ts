/** The scenarios as last read from disk. Compiling takes a moment, so each is kept until it changes. */
import { join } from 'node:path';
import { foldersIn, loadFolder } from '../../src/cli/folders.ts';
import { hasErrors } from '../../src/dialogue/diagnostics.ts';
import type { LoadedScenario } from '../../src/dialogue/loadScenario.ts';
import { cardOf, type ScenarioCard } from '../../src/dialogue/scenarioSchema.ts';

export interface Shelf {
  ids(): string[];
  load(id: string): LoadedScenario;
  /** Reads the folder again next time. */
  forget(id: string): void;
  /** Scenarios that can be played. */
  cards(): ScenarioCard[];
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
    cards: () =>
      ids().flatMap((id) => {
        const { scenario } = load(id);
        return scenario ? [cardOf(scenario.data)] : [];
      }),
    broken: () => ids().filter((id) => hasErrors(load(id).diagnostics)),
  };
}
