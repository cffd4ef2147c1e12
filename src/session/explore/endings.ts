/** How a scenario can end: how often, how hot, and by which shortest play. */
import { OUTCOMES, type Outcome } from '../../heat/outcome.ts';
import { byKey } from '../../heat/tables.ts';
import { toPoints } from '../../heat/tenths.ts';
import { isOver } from '../../machines/conversation/machine.ts';
import { type Exploration, type Node, scriptTo, type Taken, type Watcher } from './explore.ts';
import { countPaths } from './paths.ts';
import type { Stand } from './stepper.ts';

/** Outcomes of a whole contact; `demands_supervisor` is one of `trace` alone. */
export const ENDINGS = OUTCOMES.filter((outcome) => outcome !== 'demands_supervisor');
export type EndingName = Exclude<Outcome, 'demands_supervisor'>;

export interface Ending {
  readonly reachable: boolean;
  /** How many of the walked paths lead to it. */
  readonly count: number;
  /** Items for `cooldown play`, with the seed to play them with. */
  readonly shortest: readonly string[] | null;
  readonly seed: number | null;
  /** The customer’s heat at the end, in points. */
  readonly heat: { readonly least: number; readonly most: number } | null;
}

interface Tally {
  least: number;
  most: number;
}

export class EndingsSeen implements Watcher {
  private readonly tallies = new Map<Outcome, Tally>();

  see(_node: Node, _stand: Stand, taken: readonly Taken[]): void {
    for (const { after } of taken) {
      const { outcome, customer } = after.contact;
      if (!isOver(after.snapshot) || outcome === null) continue;
      const { least, most } = this.tallies.get(outcome) ?? {
        least: customer.heat,
        most: customer.heat,
      };
      this.tallies.set(outcome, {
        least: Math.min(least, customer.heat),
        most: Math.max(most, customer.heat),
      });
    }
  }

  /** Nodes come in the order of their distance, so the first that ends so is the nearest. */
  report({ nodes }: Exploration): Readonly<Record<EndingName, Ending>> {
    return byKey(ENDINGS as readonly EndingName[], (name): Ending => {
      const tally = this.tallies.get(name);
      const first = nodes.findIndex(({ outcome }) => outcome === name);
      const reachable = tally !== undefined;
      return {
        reachable,
        count: reachable ? countPaths(nodes, ({ outcome }) => outcome === name) : 0,
        shortest: reachable ? scriptTo(nodes, first) : null,
        seed: nodes[first]?.seeds[0] ?? null,
        heat: tally ? { least: points(tally.least), most: points(tally.most) } : null,
      };
    });
  }
}

const points = (tenths: number): number => toPoints(tenths as Parameters<typeof toPoints>[0]);
