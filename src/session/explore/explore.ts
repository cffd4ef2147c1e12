/**
 * Walks through every play of a scenario. Stands that ask and answer alike are one state, and
 * a few stands of each are gone on from, so that no ending is lost to the one that came first.
 */
import type { Person } from '../../cast/person.ts';
import type { Told } from '../../dialogue/flow/passageTable.ts';
import type { Reading } from '../../dialogue/flow/storyFlow.ts';
import type { StoryFault } from '../../dialogue/port.ts';
import type { Scenario } from '../../dialogue/scenarioSchema.ts';
import type { Outcome } from '../../heat/outcome.ts';
import { isOver } from '../../machines/conversation/machine.ts';
import { type Offer, type OfferKind, onOffer } from './onOffer.ts';
import { type Compared, compared, placeIn } from './semanticKey.ts';
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
  readonly fault: StoryFault;
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
  /** Steps at which the story could not go on. */
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
  function nodeFor(stand: Stand, parent: number, item: string, seen: Compared): number {
    const { contact, seeds, snapshot } = stand;
    const id = showing.nodeFor(seen, nodes.length);
    if (id < nodes.length) return id;
    const done = isOver(snapshot);
    const outcome = done ? contact.outcome : null;
    nodes.push({ id, parent, item, seeds, outcome, ways: done ? [] : null });
    if (!done) waiting.set(id, stand);
    return id;
  }

  function follow(node: Node, stand: Stand): Arrival[] {
    return onOffer(stand, stepper).flatMap((offer) =>
      stepper.step(stand, offer.event).flatMap((step): Arrival[] => {
        edges++;
        if (step.kind === 'broken') {
          broken.push({ node: node.id, item: offer.item, fault: step.fault });
          return [];
        }
        const { stand: after, told } = step;
        if (offer.event.type === 'safety.pressed' && told && isBackIn(stand, after, told)) {
          return [];
        }
        return [{ from: node, offer, after, told, compared: compared(after, stepper) }];
      }),
    );
  }

  /** Goes on from everything that waits, as far as the limit; then looks at what was come to. */
  function goOn(): void {
    const left: [Node, Stand][] = [];
    const arrivals: Arrival[] = [];
    for (const [id, stand] of waiting) {
      if (edges >= limit) break;
      waiting.delete(id);
      const node = nodes[id] as Node;
      left.push([node, stand]);
      arrivals.push(...follow(node, stand));
    }
    const taken = new Map<number, Taken[]>(left.map(([{ id }]) => [id, []]));
    for (const { from, offer, after, told, compared } of extremesFirst(arrivals)) {
      const to = nodeFor(after, from.id, offer.item, compared);
      taken.get(from.id)?.push({ offer, after, told, to });
    }
    for (const [node, stand] of left) {
      const steps = taken.get(node.id) ?? [];
      node.ways = steps.map(wayOf);
      for (const watcher of watchers) watcher.see(node, stand, steps);
    }
  }

  const first = stepper.ringing(variationSeeds(scenario.data));
  nodeFor(first, -1, '', compared(first, stepper));
  while (waiting.size > 0 && edges < limit) goOn();
  return { nodes, stepper, states: showing.keys, edges, complete: waiting.size === 0, broken };
}

/** A stand that was come to, before it is known which node it is taken for. */
interface Arrival {
  readonly from: Node;
  readonly offer: Offer;
  readonly after: Stand;
  readonly told: Told | null;
  readonly compared: Compared;
}

/** A press of the safety button moves nothing but the story, and here the story came back. */
const isBackIn = (before: Stand, after: Stand, { sets, visited }: Told): boolean =>
  after.story.place === before.story.place &&
  sets.length === 0 &&
  visited.length === 0 &&
  after.contact.said.length === before.contact.said.length &&
  placeIn(after.snapshot.value) === placeIn(before.snapshot.value);

const wayOf = ({ offer: { item, kind }, to, after: { seeds } }: Taken): Way => ({
  item,
  kind,
  to,
  seeds,
});

/**
 * Of stands with the same key and standing first the one with the best disposed customer, then the
 * one with the worst, and so on inwards: those in between then add nothing by their worth.
 */
function extremesFirst(arrivals: readonly Arrival[]): Arrival[] {
  const alike = new Map<string, Arrival[]>();
  for (const arrival of arrivals) {
    const { key, standing } = arrival.compared;
    const group = `${key}|${standing}`;
    const known = alike.get(group);
    if (known) known.push(arrival);
    else alike.set(group, [arrival]);
  }
  return [...alike.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => b.compared.worth - a.compared.worth);
    return sorted.map((_, i) => sorted.at(i % 2 === 0 ? i / 2 : -(i + 1) / 2) as Arrival);
  });
}

/** The script that leads to a node, as `cooldown play --choose` takes it. */
export function scriptTo(nodes: readonly Node[], id: number): string[] {
  const items: string[] = [];
  for (let node = nodes[id]; node; node = nodes[node.parent]) {
    if (node.item !== '') items.unshift(node.item);
  }
  return items;
}
