/** Where scenarios and people come from: built into the page, or read from a folder. */
import type { Person } from '../../cast/person.ts';
import type { Scenario, ScenarioCard } from '../../dialogue/scenarioSchema.ts';

export interface Library {
  readonly cards: readonly ScenarioCard[];
  readonly people: readonly Person[];
  /** Rejects only where the page's own files can't be fetched. */
  load(id: string): Promise<Scenario>;
}
