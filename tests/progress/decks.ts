/** The shipped scenarios' decks, made as the build makes them. */
import { shelf } from '../../build/scenarios/shelf.ts';
import { SCENARIOS } from '../../src/cli/folders.ts';

export const decks = shelf(SCENARIOS).decks();
