/**
 * Walks through every play of a scenario. Stands that ask and answer alike are one state; of each
 * the coolest and the hottest that was met are gone on from, so that no ending is lost to the one
 * that happened to come first.
 */
import type { Person } from '../../cast/person.ts';
import type { Told } from '../../dialogue/flow/passageTable.ts';
import type { Reading } from '../../dialogue/flow/storyFlow.ts';
import type { Scenario } from '../../dialogue/scenarioSchema.ts';
import type { Outcome } from '../../heat/outcome.ts';
import type { Tenths } from '../../heat/tenths.ts';
import { type Offer, type OfferKind, onOffer } from './onOffer.ts';
import { semanticKey } from './semanticKey.ts';
import { type Stand, Stepper } from './stepper.ts';
import { variationSeeds } from './variations.ts';

/** The coolest and the hottest stand of a state that were gone on from, as nodes. */
export interface State {
  coolest: number;
  hottest: number;
}

/** A stand that was met. Stands themselves are let go of once they were gone on from. */
export interface Node {
  readonly id: number;
  readonly state: State;
  readonly parent: number;
  /** The item that led here from the parent; empty where nothing is written in a script. */
  readonly item: string;
  /** Seeds that can have led here. */
  readonly seeds: readonly number[];
  readonly heat: Tenths;
  /** How the session ended here; null where it goes on. */
  readonly outcome: Outcome | null;
  /** Null where it was not gone on from: its state was met cooler and hotter before its turn. */
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
export type Watcher = (node: Node, stand: Stand, taken: readonly Taken[]) => void;

export interface Broken {
  readonly node: number;
  readonly item: string;
  readonly message: string;
}

export interface Exploration {
  /** In the order in which they were met; the first is the contact as it rings. */
  readonly nodes: readonly Node[];
  readonly stepper: Stepper;
  readonly states: number;
  readonly edges: number;
  /** False where the walk stopped at its limit. */
  readonly complete: boolean;
  /** What ink complained of. */
  readonly broken: readonly Broken[];
}

export interface ExploreOptions {
  readonly reading?: Reading;
  /** Steps after which the walk gives up. */
  readonly limit?: number;
  readonly watchers?: readonly Watcher[];
}

/** How much cooler or hotter a stand must be to stand for its state as well, in tenths. */
const NOTICEABLE = Number(process.env.NOT ?? 50);
const LIMIT = 2_000_000;

export function explore(
  scenario: Scenario,
  person: Person,
  { reading = 'rules', limit = LIMIT, watchers = [] }: ExploreOptions = {},
): Exploration {
  const stepper = new Stepper(scenario, person, reading);
  const nodes: Node[] = [];
  const waiting = new Map<number, Stand>();
  const states = new Map<string, State>();
  const broken: Broken[] = [];
  let edges = 0;

  function add(stand: Stand, state: State, parent: number, item: string): number {
    const id = nodes.length;
    const done = stand.snapshot.status === 'done';
    nodes.push({
      id,
      state,
      parent,
      item,
      seeds: stand.seeds,
      heat: stand.contact.customer.heat,
      outcome: done ? stand.contact.outcome : null,
      ways: done ? [] : null,
    });
    if (!done) waiting.set(id, stand);
    return id;
  }

  /** The node that a stand is taken for: a new one where it is new, or more extreme. */
  function nodeFor(stand: Stand, parent: number, item: string): number {
    const key = semanticKey(stand, stepper, reading);
    const state = states.get(key);
    if (!state) {
      const made = { coolest: nodes.length, hottest: nodes.length };
      states.set(key, made);
      return add(stand, made, parent, item);
    }
    const { heat } = stand.contact.customer;
    const cool = (nodes[state.coolest] as Node).heat;
    const hot = (nodes[state.hottest] as Node).heat;
    if (heat <= cool - NOTICEABLE) {
      state.coolest = add(stand, state, parent, item);
      return state.coolest;
    }
    if (heat >= hot + NOTICEABLE) {
      state.hottest = add(stand, state, parent, item);
      return state.hottest;
    }
    return heat - cool <= hot - heat ? state.coolest : state.hottest;
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
    const node = nodes[next] as Node;
    const stand = waiting.get(next);
    waiting.delete(next);
    const { coolest, hottest } = node.state;
    if (!stand || (next !== coolest && next !== hottest)) continue;
    const offers = onOffer(stand, stepper, reading);
    const taken = offers.flatMap((offer) => follow(node, stand, offer));
    node.ways = taken.map(({ offer: { item, kind }, to, after: { seeds } }) => ({
      item,
      kind,
      to,
      seeds,
    }));
    for (const watch of watchers) watch(node, stand, taken);
  }
  return { nodes, stepper, states: states.size, edges, complete: waiting.size === 0, broken };
}
