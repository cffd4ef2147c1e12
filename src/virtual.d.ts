/** Modules that build/scenarios.ts makes from scenarios/. */
declare module 'virtual:scenarios' {
  type Scenario = import('./dialogue/scenarioSchema.ts').Scenario;
  type Opening = import('./session/opening.ts').Opening;

  /** One for each scenario, by id. */
  export const cards: readonly import('./dialogue/scenarioSchema.ts').ScenarioCard[];
  /** A scenario's data and first words; `opening` is null where these need the story. */
  export function loadOpening(
    id: string,
  ): Promise<Pick<Scenario, 'data' | 'hash'> & { readonly opening: Opening | null }>;
  /** A scenario's compiled story. Both reject where there is none of that id. */
  export function loadStory(id: string): Promise<string>;
}

declare module 'virtual:decks' {
  export const decks: readonly import('./progress/deck.ts').Deck[];
}

declare module 'virtual:cast' {
  export const people: readonly import('./cast/person.ts').Person[];
}

declare module 'virtual:organisation' {
  export const organisation: import('./dialogue/readOrganisation.ts').Organisation;
}
