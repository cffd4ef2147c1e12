/** Which variation of a scenario a seed plays. */
import { drawVariation } from '../heat/variation.ts';
import type { ScenarioData } from './scenarioSchema.ts';

/** The value that the seed draws for each varying story variable. */
export const variationOf = ({ vary }: ScenarioData, seed: number): Record<string, string> =>
  drawVariation(vary, seed);
