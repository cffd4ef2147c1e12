/** Seeds that between them draw every variation of a scenario, its own seed first. */
import type { ScenarioData } from '../../dialogue/scenarioSchema.ts';
import { variationOf } from '../../dialogue/variation.ts';

/** Seeds are tried in order; a variation that none of them draws is as good as not there. */
const SEEDS_TRIED = 10_000;

export function variationSeeds(data: ScenarioData): number[] {
  const count = Object.values(data.vary).reduce((product, values) => product * values.length, 1);
  const found = new Map<string, number>();
  const draw = (seed: number): void => {
    const key = JSON.stringify(variationOf(data, seed));
    if (!found.has(key)) found.set(key, seed);
  };
  draw(data.seed);
  for (let seed = 0; seed < SEEDS_TRIED && found.size < count; seed++) draw(seed);
  return [...found.values()];
}
