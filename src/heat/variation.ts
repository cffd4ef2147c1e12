/** Which variation of a scenario a seed plays. */
import { nextInt, seedRng } from './rng.ts';

/** What may vary: names, each with the values that a seed draws from. */
export type Varying = Readonly<Record<string, readonly string[]>>;

/** The value that the seed draws for each name, in the order of the names. */
export function drawVariation(vary: Varying, seed: number): Record<string, string> {
  let rng = seedRng(seed);
  const drawn: Record<string, string> = {};
  for (const name of Object.keys(vary).toSorted()) {
    const values = vary[name] as readonly string[];
    const [i, next] = nextInt(rng, values.length);
    rng = next;
    drawn[name] = values[i] as string;
  }
  return drawn;
}
