/** A scenario with what its organisation decides beside it. */
import type { LoadedScenario } from './loadScenario.ts';
import type { Scenario } from './scenarioSchema.ts';
import type { WarningPolicy } from './warningWords.ts';

/** `organisation` is null where there is none, or none that can be read: the rules' defaults hold. */
export function underOrganisation(
  loaded: LoadedScenario,
  organisation: WarningPolicy | null,
): LoadedScenario {
  if (!organisation) return loaded;
  const { warningsFor, warningWords } = organisation;
  const under = (scenario: Scenario): Scenario => ({
    ...scenario,
    data: {
      ...scenario.data,
      organisation: { warningsFor, ...(warningWords ? { warningWords } : {}) },
    },
  });
  return {
    ...loaded,
    scenario: loaded.scenario && under(loaded.scenario),
    translations: Object.fromEntries(
      Object.entries(loaded.translations).map(([language, told]) => [language, under(told)]),
    ),
  };
}
