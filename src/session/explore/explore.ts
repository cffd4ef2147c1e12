/**
 * Walks through every play of a scenario. Stands that ask and answer alike are one state; of each
 * the coolest and the hottest that was met are gone on from, so that no ending is lost to the one
 * that happened to come first.
 */
import type { Person } from '../../cast/person.ts';
import type { Told } from '../../dialogue/flow/passageTable.ts';
import type { Reading } from '../../dialogue/flow/storyFlow.ts';
import type { Scenario } from '../../dialogue/scenarioSchema.ts';
import type { SessionEvent } from '../../log/events.ts';
import { type Offer, type OfferKind, onOffer } from './onOffer.ts';
import { semanticKey } from './semanticKey.ts';
import { type Stand, Stepper } from './stepper.ts';
import { variationSeeds } from './variations.ts';

/** A way from one node to another. */
export interface Edge {
  readonly item: string;
  readonly kind: OfferKind;
  readonly event: SessionEvent;
  readonly told: Told | null;
  /** The node that the stand after it was taken for. */
  readonly to: number;
  /** Tenths, of the stand itself. */
  readonly heat: number;
  readonly trust: number;
}

/** A stand that was gone on from. */
export interface Node {
  readonly id: number;
  readonly key: string;
  readonly stand: Stand;
  readonly parent: number;
  /** The item that led here from the parent; empty where nothing is written in a script. */
  readonly item: string;
  /** Null where it was not gone on from: the same state was met at its coolest or hottest. */
  edges: readonly Edge[] | null;
}

export interface Exploration {
  readonly nodes: readonly Node[];
  readonly stepper: Stepper;
  /** One ringing contact for each variation, the scenario's own first. */
  readonly starts: readonly number[];
  readonly states: number;
  readonly edges: number;
  /** False where the walk stopped at its limit. */
  readonly complete: boolean;
  /** What ink complained of, with the play that led there. */
  readonly broken: readonly {
    readonly node: number;
    readonly item: string;
    readonly message: string;
  }[];
}

export interface ExploreOptions {
  readonly reading?: Reading;
  readonly limit?: number;
}

/** How much cooler or hotter a stand must be to stand for its state, in tenths. */
const NOTICEABLE = Number(process.env.NOT ?? 50);

interface Extremes {
  coolest: number;
  hottest: number;
}

export function explore(
  scenario: Scenario,
  person: Person,
  { reading = 'rules', limit = 400_000 }: ExploreOptions = {},
): Exploration {
  const stepper = new Stepper(scenario, person);
  const nodes: Node[] = [];
  const byKey = new Map<string, Extremes>();
  const broken: { node: number; item: string; message: string }[] = [];
  let edgeCount = 0;

  const heatOf = (id: number): number => (nodes[id] as Node).stand.contact.customer.heat;
  function add(stand: Stand, key: string, parent: number, item: string): number {
    const id = nodes.length;
    nodes.push({ id, key, stand, parent, item, edges: null });
    return id;
  }

  /** The node that a stand is taken for: a new one where it is new, or more extreme. */
  function nodeFor(stand: Stand, parent: number, item: string): number {
    const key = semanticKey(stand, stepper, reading);
    const known = byKey.get(key);
    if (!known) {
      const id = add(stand, key, parent, item);
      byKey.set(key, { coolest: id, hottest: id });
      return id;
    }
    const { heat } = stand.contact.customer;
    const cool = heatOf(known.coolest);
    const hot = heatOf(known.hottest);
    if (heat <= cool - NOTICEABLE) {
      known.coolest = add(stand, key, parent, item);
      return known.coolest;
    }
    if (heat >= hot + NOTICEABLE) {
      known.hottest = add(stand, key, parent, item);
      return known.hottest;
    }
    return heat - cool <= hot - heat ? known.coolest : known.hottest;
  }

  function follow(node: Node, offer: Offer): Edge | null {
    const step = stepper.step(node.stand, offer.event);
    if (step.kind === 'refused') return null;
    edgeCount++;
    if (step.kind === 'broken') {
      broken.push({ node: node.id, item: offer.item, message: step.message });
      return null;
    }
    const { heat, trust } = step.stand.contact.customer;
    const to = nodeFor(step.stand, node.id, offer.item);
    return { ...offer, told: step.told, to, heat, trust };
  }

  const starts = variationSeeds(scenario.data).map((seed) =>
    nodeFor(stepper.ringing(seed), -1, ''),
  );
  for (let next = 0; next < nodes.length && edgeCount < limit; next++) {
    const node = nodes[next] as Node;
    if (node.stand.snapshot.status === 'done') {
      node.edges = [];
      continue;
    }
    const { coolest, hottest } = byKey.get(node.key) as Extremes;
    if (node.id !== coolest && node.id !== hottest) continue; // a more extreme one waits its turn
    const offers = node.stand.snapshot.matches('ringing')
      ? [ANSWER]
      : onOffer(node.stand, stepper, reading);
    node.edges = offers.flatMap((offer) => follow(node, offer) ?? []);
  }
  return {
    nodes,
    stepper,
    starts,
    states: byKey.size,
    edges: edgeCount,
    complete: edgeCount < limit,
    broken,
  };
}

const ANSWER: Offer = { item: '', kind: 'close', event: { type: 'call.answered' } };
