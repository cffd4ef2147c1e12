/**
 * Walks through every play of a scenario. Stands that ask and answer alike are one state, and
 * a few stands of each are gone on from, so that no ending is lost to the one that came first.
 */
import type { Person } from '../../cast/person.ts';
import type { Told } from '../../dialogue/flow/passageTable.ts';
import type { Reading } from '../../dialogue/flow/storyFlow.ts';
import type { Scenario } from '../../dialogue/scenarioSchema.ts';
import type { Outcome } from '../../heat/outcome.ts';
import { isOver } from '../../machines/conversation/machine.ts';
import { type Offer, type OfferKind, onOffer } from './onOffer.ts';
import { compared } from './semanticKey.ts';
import { Showing, type Strength } from './shown.ts';
import { type Stand, Stepper } from './stepper.ts';
import { variationSeeds } from './variations.ts';

/** A stand that was met. Stands themselves are let go of once they were gone on from. */
export interface Node {
  readonly id: number;
  readonly parent: number;
  /** The item that led here from the parent; empty where nothing is written in a script. */
  readonly item: string;
  /** Seeds that can have led here. */
  readonly seeds: readonly number[];
  /** How the session ended here; null where it goes on. */
  readonly outcome: Outcome | null;
  /** Null while it waits to be gone on from. */
  ways: readonly Way[] | null;
}

/** A way from a node, and the node that the stand behind it was taken for. */
export interface Way {
  readonly item: string;
  readonly kind: OfferKind;
  readonly to: number;
  readonly seeds: readonly number[];
}

/** One step as it was taken, for those who measure. */
export interface Taken {
  readonly offer: Offer;
  readonly after: Stand;
  readonly told: Told | null;
  readonly to: number;
}

/** Sees every stand once, as it is gone on from. */
export interface Watcher {
  see(node: Node, stand: Stand, taken: readonly Taken[]): void;
}

export interface Broken {
  readonly node: number;
  readonly item: string;
  readonly message: string;
}

export interface Exploration {
  /** In the order in which they were met; the first is the contact as it rings. */
  readonly nodes: readonly Node[];
  readonly stepper: Stepper;
  /** Different keys, and stands that were gone on from. */
  readonly states: number;
  readonly edges: number;
  /** False where the walk stopped at its limit. */
  readonly complete: boolean;
  /** What ink complained of. */
  readonly broken: readonly Broken[];
}

export interface ExploreOptions {
  readonly reading?: Reading;
  readonly strength?: Strength;
  /** Steps after which the walk gives up. */
  readonly limit?: number;
  readonly watchers?: readonly Watcher[];
}

const LIMIT = 100_000;

export function explore(
  scenario: Scenario,
  person: Person,
  { reading = 'rules', strength = 'pairs', limit = LIMIT, watchers = [] }: ExploreOptions = {},
): Exploration {
  const stepper = new Stepper(scenario, person, reading);
  const nodes: Node[] = [];
  const waiting = new Map<number, Stand>();
  const showing = new Showing(strength);
  const broken: Broken[] = [];
  let edges = 0;

  /** The node that a stand is taken for: a new one where it adds to what its state has shown. */
  function nodeFor(stand: Stand, parent: number, item: string): number {
    const { contact, seeds, snapshot } = stand;
    const id = showing.nodeFor(compared(stand, stepper), nodes.length);
    if (id < nodes.length) return id;
    const done = isOver(snapshot);
    const outcome = done ? contact.outcome : null;
    nodes.push({ id, parent, item, seeds, outcome, ways: done ? [] : null });
    if (!done) waiting.set(id, stand);
    return id;
  }

  function follow(node: Node, stand: Stand, offer: Offer): Taken[] {
    return stepper.step(stand, offer.event).flatMap((step): Taken[] => {
      edges++;
      if (step.kind === 'broken') {
        broken.push({ node: node.id, item: offer.item, message: step.message });
        return [];
      }
      const to = nodeFor(step.stand, node.id, offer.item);
      return [{ offer, after: step.stand, told: step.told, to }];
    });
  }

  nodeFor(stepper.ringing(variationSeeds(scenario.data)), -1, '');
  for (let next = 0; next < nodes.length && edges < limit; next++) {
    const stand = waiting.get(next);
    if (!stand) continue;
    waiting.delete(next);
    const node = nodes[next] as Node;
    const offers = onOffer(stand, stepper);
    const taken = offers.flatMap((offer) => follow(node, stand, offer));
    node.ways = taken.map(({ offer: { item, kind }, to, after: { seeds } }) => ({
      item,
      kind,
      to,
      seeds,
    }));
    for (const watcher of watchers) watcher.see(node, stand, taken);
  }
  return { nodes, stepper, states: showing.keys, edges, complete: waiting.size === 0, broken };
}

/** The script that leads to a node, as `cooldown play --choose` takes it. */
export function scriptTo(nodes: readonly Node[], id: number): string[] {
  const items: string[] = [];
  for (let node = nodes[id]; node; node = nodes[node.parent]) {
    if (node.item !== '') items.unshift(node.item);
  }
  return items;
}
