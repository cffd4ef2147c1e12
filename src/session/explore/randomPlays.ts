/** What comes of choosing blindly: seeded walks over the explored graph. */
import type { Outcome } from '../../heat/outcome.ts';
import { nextInt, type Rng, seedRng } from '../../heat/rng.ts';
import type { Exploration, Node, Way } from './explore.ts';

export interface RandomReport {
  readonly runs: number;
  /** Runs that ended well. */
  readonly resolved: number;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
}

/** Steps after which a walk that goes round and round is given up. */
const LONGEST = 500;

/** `runs` walks; at each stand everything on offer is as likely. `isGood` says what counts. */
export function randomPlays(
  { nodes }: Exploration,
  runs: number,
  isGood: (outcome: Outcome) => boolean,
): RandomReport {
  const outcomes: Partial<Record<Outcome, number>> = {};
  for (let run = 0; run < runs; run++) {
    const outcome = walk(nodes, seedRng(run));
    if (outcome) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  const good = (Object.keys(outcomes) as Outcome[]).filter(isGood);
  return {
    runs,
    resolved: good.reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0),
    outcomes,
  };
}

function walk(nodes: readonly Node[], start: Rng): Outcome | null {
  const [first] = nodes;
  const seeds = first?.seeds ?? [];
  let [drawn, rng] = nextInt(start, Math.max(1, seeds.length));
  const seed = seeds[drawn];
  let node = first;
  for (let step = 0; node && step < LONGEST; step++) {
    if (node.outcome) return node.outcome;
    const items = [...new Set((node.ways ?? []).map(({ item }) => item))];
    if (items.length === 0) return null;
    [drawn, rng] = nextInt(rng, items.length);
    const ways = (node.ways as readonly Way[]).filter(({ item }) => item === items[drawn]);
    const way = ways.find(({ seeds }) => seeds.includes(seed as number)) ?? ways[0];
    node = nodes[(way as Way).to];
  }
  return null;
}
