/** Modules that build/scenarios.ts makes from scenarios/. */
declare module 'virtual:scenarios' {
  type Scenario = import('./dialogue/scenarioSchema.ts').Scenario;
  type Opening = import('./session/opening.ts').Opening;

  /** One for each scenario, by id. */
  export const cards: readonly import('./dialogue/scenarioSchema.ts').ScenarioCard[];
  /** A scenario's data and first words; `opening` is null where these need the story. */
  export function loadOpening(
    id: string,
    language: string,
  ): Promise<Pick<Scenario, 'data' | 'hash' | 'language'> & { readonly opening: Opening | null }>;
  /** A scenario's compiled story. Both reject where there is none of that id. */
  export function loadStory(id: string, language: string): Promise<string>;
  /** The cards in a language; in English where a scenario has no translation to it. */
  export function loadCards(
    language: string,
  ): Promise<readonly import('./dialogue/scenarioSchema.ts').ScenarioCard[]>;
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
