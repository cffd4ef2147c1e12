/** The shipped scenarios and people, read from disk as the build reads them. */
import { castFor } from '../../src/cast/draw.ts';
import type { Person } from '../../src/cast/person.ts';
import { castIn, foldersIn, loadFolder, SCENARIOS } from '../../src/cli/folders.ts';
import { readCast } from '../../src/dialogue/readCast.ts';
import type { Scenario } from '../../src/dialogue/scenarioSchema.ts';
import type { Mode } from '../../src/log/events.ts';
import { createRunner, type Runner } from '../../src/session/runner.ts';

export const shippedFolders = foldersIn(SCENARIOS);

const loaded = new Map<string, Scenario>();

/** A shipped scenario; throws with its diagnostics where it can't be played. */
export function shipped(id: string): Scenario {
  const known = loaded.get(id);
  if (known) return known;
  const { scenario, diagnostics } = loadFolder(`${SCENARIOS}/${id}`);
  if (!scenario) throw new Error(JSON.stringify(diagnostics, null, 2));
  loaded.set(id, scenario);
  return scenario;
}

export const people: readonly Person[] = peopleOnDisk();

/** A session of a shipped scenario, cast as the product casts it. */
export function startShipped(id: string, seed: number, mode: Mode = 'practice'): Runner {
  const scenario = shipped(id);
  return createRunner({
    scenario,
    person: castFor(people, seed, id),
    seed,
    mode,
    framework: scenario.data.framework,
  });
}

function peopleOnDisk(): readonly Person[] {
  const { data, diagnostics } = readCast(castIn(SCENARIOS) ?? '');
  if (!data) throw new Error(JSON.stringify(diagnostics, null, 2));
  return data.people;
}
