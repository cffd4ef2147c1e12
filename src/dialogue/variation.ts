/** Which variation of a scenario a seed plays. */
import { nextInt, seedRng } from '../heat/rng.ts';
import type { ScenarioData } from './scenarioSchema.ts';

/** The value that the seed draws for each varying story variable, in the order of their names. */
export function variationOf(data: ScenarioData, seed: number): Record<string, string> {
  let rng = seedRng(seed);
  const drawn: Record<string, string> = {};
  for (const name of Object.keys(data.vary).toSorted()) {
    const values = data.vary[name] as string[];
    const [i, next] = nextInt(rng, values.length);
    rng = next;
    drawn[name] = values[i] as string;
  }
  return drawn;
}
