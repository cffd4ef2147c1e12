/** Modules that build/scenarios.ts makes from scenarios/. */
declare module 'virtual:scenarios' {
  /** One for each scenario, by id. */
  export const cards: readonly import('./dialogue/scenarioSchema.ts').ScenarioCard[];
  /** Fetches a scenario's own chunk. Rejects where there is none of that id. */
  export function loadScenario(
    id: string,
  ): Promise<import('./dialogue/scenarioSchema.ts').Scenario>;
}

declare module 'virtual:cast' {
  export const people: readonly import('./cast/person.ts').Person[];
}
