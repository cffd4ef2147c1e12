/**
 * One step of a contact as a pure function: the game's own machine, rules and story, without an
 * actor. From a stand and an event to the next stand, and what was told on the way.
 */
import { initialTransition, transition } from 'xstate';
import type { Person } from '../../cast/person.ts';
import { briefOf } from '../../dialogue/brief.ts';
import type { Fact } from '../../dialogue/flow/facts.ts';
import { PassageTable, type StoryState, type Told } from '../../dialogue/flow/passageTable.ts';
import type { World } from '../../dialogue/port.ts';
import type { Scenario } from '../../dialogue/scenarioSchema.ts';
import type { Contact } from '../../heat/contact.ts';
import type { SessionEvent } from '../../log/events.ts';
import {
  type ConversationSnapshot,
  conversationMachine,
} from '../../machines/conversation/machine.ts';
import { cueFor } from '../cue.ts';
import { constantsOf, eventsOf } from '../runner.ts';
import { type Constants, worldOf } from '../world.ts';

/** A moment of a contact at which the trainee can act. */
export interface Stand {
  readonly snapshot: ConversationSnapshot;
  readonly contact: Contact;
  readonly story: StoryState;
  /** What the seed drew. */
  readonly seed: number;
  /** The variables as the story would find them now. */
  readonly world: World;
}

export type Step =
  | { readonly kind: 'taken'; readonly stand: Stand; readonly told: Told | null }
  /** The machine has no such transition here. */
  | { readonly kind: 'refused' }
  /** ink stopped with an error. */
  | { readonly kind: 'broken'; readonly message: string };

export class Stepper {
  readonly scenario: Scenario;
  readonly table: PassageTable;
  /** Some reply brings a plan about without saying what is promised. */
  readonly plansWithoutPromise: boolean;
  private readonly person: Person;
  private readonly constants = new Map<number, Constants>();

  constructor(scenario: Scenario, person: Person) {
    this.scenario = scenario;
    this.person = person;
    this.table = new PassageTable(scenario.story, scenario.data.seed);
    this.plansWithoutPromise = this.table.story.code.some(
      ({ act }) => act.kind === 'choice' && /move:[^#]*commit_full/.test(act.words),
    );
  }

  /** The contact as it rings, for a seed. */
  ringing(seed: number): Stand {
    const [first] = initialTransition(conversationMachine, { seed });
    const [snapshot] = transition(conversationMachine, first, {
      type: 'contact.started',
      mode: 'practice',
      brief: briefOf(this.scenario.data, this.person),
    });
    return this.standAt(snapshot, this.table.start(), seed);
  }

  /** Past this a counter that the story asks for tells nothing more apart. */
  mostFor(fact: Fact): number {
    return this.table.mostFor(fact);
  }

  step(stand: Stand, event: SessionEvent): Step {
    const [snapshot] = transition(conversationMachine, stand.snapshot, event);
    if (!wasTaken(stand.snapshot, snapshot)) return { kind: 'refused' };
    const contact = snapshot.context.contact as Contact;
    const cue = cueFor(event, stand.contact, contact, this.table);
    if (!cue) {
      return { kind: 'taken', stand: this.standAt(snapshot, stand.story, stand.seed), told: null };
    }
    const world = worldOf(contact, this.constantsFor(stand.seed));
    const telling = this.table.perform(stand.story, cue, world);
    if (!telling.ok) return { kind: 'broken', message: telling.message };
    let next = snapshot;
    for (const made of eventsOf(telling.told)) {
      [next] = transition(conversationMachine, next, made);
    }
    return {
      kind: 'taken',
      stand: this.standAt(next, telling.state, stand.seed),
      told: telling.told,
    };
  }

  private standAt(snapshot: ConversationSnapshot, story: StoryState, seed: number): Stand {
    const contact = snapshot.context.contact as Contact;
    const world = worldOf(contact, this.constantsFor(seed));
    return { snapshot, contact, story, seed, world };
  }

  private constantsFor(seed: number): Constants {
    const known = this.constants.get(seed);
    if (known) return known;
    const made = constantsOf(this.scenario, seed);
    this.constants.set(seed, made);
    return made;
  }
}

/** Every accepted event is recorded, or moves the machine; anything else leaves it as it was. */
const wasTaken = (before: ConversationSnapshot, after: ConversationSnapshot): boolean =>
  before.context !== after.context || before.value !== after.value;
