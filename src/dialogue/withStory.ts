/** A scenario that can be played to its end: its data with the ink runtime behind it. */
import { inkStory } from './inkDialogue.ts';
import type { Scenario } from './scenarioSchema.ts';

export const withStory = (
  file: Pick<Scenario, 'data' | 'hash' | 'language' | 'story'>,
): Scenario => ({ ...file, open: inkStory(file.story) });
