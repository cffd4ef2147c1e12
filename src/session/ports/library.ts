/** Where scenarios and people come from: built into the page, or read from a folder. */
import type { Person } from '../../cast/person.ts';
import type { Organisation } from '../../dialogue/readOrganisation.ts';
import type { Playable, ScenarioCard } from '../../dialogue/scenarioSchema.ts';

export interface Library {
  readonly cards: readonly ScenarioCard[];
  readonly people: readonly Person[];
  readonly organisation: Pick<Organisation, 'passMark'>;
  /**
   * As much of a scenario as its first words need, which may be all of it. Rejects only where the
   * page's own files can't be fetched.
   */
  load(id: string): Promise<Playable>;
  /** The whole scenario; may rest on what `load` fetched. */
  loadWhole(id: string): Promise<Playable>;
}
