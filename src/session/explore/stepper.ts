/**
 * One step of a contact as a pure function: the game's own machine, rules and story, without an
 * actor. From a stand and an event to the next stand, and what was told on the way.
 */
import type { Person } from '../../cast/person.ts';
import { briefOf } from '../../dialogue/brief.ts';
import { answer, type Fact, factKey, type Look } from '../../dialogue/flow/facts.ts';
import {
  isVisits,
  lookIn,
  PassageTable,
  type Setting,
  type StoryState,
  type Told,
} from '../../dialogue/flow/passageTable.ts';
import {
  type Exits,
  exitsOpen,
  exitsTo,
  type Prospect,
  tagIn,
} from '../../dialogue/flow/storyAhead.ts';
import type { Reading } from '../../dialogue/flow/storyFlow.ts';
import { type Cue, EXIT_KNOTS, SAFETY_KNOT, type StoryFault } from '../../dialogue/port.ts';
import type { Scenario } from '../../dialogue/scenarioSchema.ts';
import { STORY_VARIABLES } from '../../dialogue/storyVariables.ts';
import { type Contact, endedByAgent, VERDICTS } from '../../heat/contact.ts';
import type { SessionEvent } from '../../log/events.ts';
import type { ConversationSnapshot } from '../../machines/conversation/machine.ts';
import { firstSnapshot, nextSnapshot } from '../../machines/conversation/step.ts';
import { cueFor } from '../cue.ts';
import { constantsOf, eventsOf } from '../runner.ts';
import { type Constants, valueIn, worldOf } from '../world.ts';
import { verdictsAhead } from './verdictsAhead.ts';

/** A moment of a contact at which the trainee can act. */
export interface Stand {
  readonly snapshot: ConversationSnapshot;
  readonly contact: Contact;
  readonly story: StoryState;
  /**
   * The seeds that can have led here, one for each variation that has not yet shown itself. What
   * none of the story's tests has asked for is not drawn yet.
   */
  readonly seeds: readonly number[];
}

export type Step =
  | { readonly kind: 'taken'; readonly stand: Stand; readonly told: Told | null }
  | { readonly kind: 'broken'; readonly fault: StoryFault };

export class Stepper {
  readonly scenario: Scenario;
  readonly table: PassageTable;
  /** Some reply brings a plan about without saying what is promised. */
  readonly plansWithoutPromise: boolean;
  private readonly person: Person;
  private readonly reading: Reading;
  private readonly varying: ReadonlySet<string>;
  private readonly constants = new Map<number, Constants>();
  private readonly drawable = new Map<string, string>();
  private readonly prospects = new WeakMap<Stand, Prospect>();
  private readonly next = new WeakMap<Stand, readonly Fact[]>();
  private readonly groups = new Map<string, readonly (readonly number[])[]>();

  constructor(scenario: Scenario, person: Person, reading: Reading) {
    this.scenario = scenario;
    this.person = person;
    this.reading = reading;
    this.varying = new Set(Object.keys(scenario.data.vary));
    this.table = new PassageTable(scenario.story, scenario.data.seed);
    this.plansWithoutPromise = this.table.story.code.some(
      ({ act }) => act.kind === 'choice' && tagIn(act.words, 'move')?.includes('commit_full'),
    );
  }

  /** The contact as it rings. */
  ringing(seeds: readonly number[]): Stand {
    const snapshot = nextSnapshot(firstSnapshot(seeds[0] as number), {
      type: 'contact.started',
      mode: 'practice',
      brief: briefOf(this.scenario.data, this.person),
    });
    return standAt(snapshot, this.table.start(), seeds);
  }

  /** What the next passage can ask, wherever the talk goes from here. */
  askedNext(stand: Stand): readonly Fact[] {
    const known = this.next.get(stand);
    if (known) return known;
    const made = this.factsNext(stand);
    this.next.set(stand, made);
    return made;
  }

  /** After a reply, or after a press of the safety button, which leaves everything as it is. */
  private factsNext(stand: Stand): readonly Fact[] {
    const { contact, story } = stand;
    const prospect = this.prospectFrom(stand);
    const exits = verdictsToCome(contact);
    const replied = this.table.askedNext(story, { ...prospect, exits }, this.lastingFrom(stand));
    if (!canPress(contact)) return replied;
    const pressed = this.table.asked(story, SAFETY_CUE, prospect, this.presentFrom(stand));
    const seen = new Set(replied.map(factKey));
    return [...replied, ...pressed.filter((fact) => !seen.has(factKey(fact)))];
  }

  /** What is known of a variable now; nothing of one that the seed has not yet decided. */
  private presentFrom(stand: Stand): Look {
    const { look } = this.prospectFrom(stand);
    return (variable) =>
      variable === COUNTED_ON_PRESS ||
      (this.varying.has(variable) && !this.isDrawn(stand.seeds, variable))
        ? undefined
        : look(variable);
  }

  /** What stays known through a reply: the story's own variables, notes, pages and the seed's. */
  private lastingFrom(stand: Stand): Look {
    const present = this.presentFrom(stand);
    return (variable) =>
      isVisits(variable) || (!this.varying.has(variable) && isMoving(variable))
        ? undefined
        : present(variable);
  }

  private isDrawn(seeds: readonly number[], variable: string): boolean {
    if (seeds.length === 1) return true;
    return new Set(seeds.map((seed) => this.constantsFor(seed).variation[variable])).size === 1;
  }

  /** What follows an event: nothing where the machine refuses it, several where the seed decides. */
  step(stand: Stand, event: SessionEvent): Step[] {
    const snapshot = nextSnapshot(stand.snapshot, event);
    if (!wasTaken(stand.snapshot, snapshot)) return [];
    const next = standAt(snapshot, stand.story, stand.seeds);
    const cue = cueFor(event, stand.contact, next.contact, this.table);
    if (!cue) return [{ kind: 'taken', stand: next, told: null }];
    return this.drawn(next, cue).map((seeds) => this.tell({ ...next, seeds }, cue));
  }

  /** How the story looks from a stand: the variables as it finds them, for the first of the seeds. */
  prospectFrom(stand: Stand): Prospect {
    const known = this.prospects.get(stand);
    if (known) return known;
    const { story, contact, seeds } = stand;
    const { look } = this.setting(contact, seeds);
    const { reading } = this;
    const made = { reading, look: lookIn(story, look), exits: exitsFrom(contact) };
    this.prospects.set(stand, made);
    return made;
  }

  /** The answers that each of these seeds gives to facts about variables that vary. */
  private answersOf(seeds: readonly number[], facts: readonly Fact[]): string[] {
    return seeds.map((seed) => {
      const { variation } = this.constantsFor(seed);
      return facts.map((fact) => answer(fact, variation[fact.variable])).join();
    });
  }

  /** The answers to a fact about a varying variable that seeds can still give, as one text. */
  possible(seeds: readonly number[], fact: Fact): string {
    const key = `${seeds.join()} ${factKey(fact)}`;
    const known = this.drawable.get(key);
    if (known !== undefined) return known;
    const made = [...new Set(this.answersOf(seeds, [fact]))].toSorted().join('/');
    this.drawable.set(key, made);
    return made;
  }

  isVarying(variable: string): boolean {
    return this.varying.has(variable);
  }

  private setting(contact: Contact, [seed]: readonly number[]): Setting {
    const constants = this.constantsFor(seed as number);
    return {
      look: (name) => valueIn(contact, constants, name),
      world: () => worldOf(contact, constants),
    };
  }

  private tell(stand: Stand, cue: Cue): Step {
    const { contact, story, snapshot, seeds } = stand;
    const telling = this.table.perform(story, cue, this.setting(contact, seeds));
    if (!telling.ok) return { kind: 'broken', fault: telling.fault };
    const after = eventsOf(telling.told).reduce(nextSnapshot, snapshot);
    return { kind: 'taken', stand: standAt(after, telling.state, seeds), told: telling.told };
  }

  /** The seeds in groups that the coming passage can tell apart. */
  private drawn(stand: Stand, cue: Cue): readonly (readonly number[])[] {
    const { seeds, story } = stand;
    if (seeds.length === 1) return [seeds];
    const asked = this.table
      .asked(story, cue, this.prospectFrom(stand), this.presentFrom(stand))
      .filter(({ variable }) => this.varying.has(variable));
    if (asked.length === 0) return [seeds];
    const key = `${seeds.join()} ${asked.map(factKey).join()}`;
    const known = this.groups.get(key);
    if (known) return known;
    const given = this.answersOf(seeds, asked);
    const found = [...new Set(given)].map((one) => seeds.filter((_, i) => given[i] === one));
    this.groups.set(key, found);
    return found;
  }

  private constantsFor(seed: number): Constants {
    const known = this.constants.get(seed);
    if (known) return known;
    const made = constantsOf(this.scenario, seed);
    this.constants.set(seed, made);
    return made;
  }
}

const canPress = ({ brief }: Contact): boolean => brief.protocol === true;

const SAFETY_CUE: Cue = { kind: 'knot', knot: SAFETY_KNOT };

/** What can take the talk out of the trainee's hands after the very next reply. */
function verdictsToCome(contact: Contact): Exits {
  const verdicts = new Set(verdictsAhead(contact).map(([, verdict]) => verdict));
  const taking = VERDICTS.filter((verdict) => verdict !== 'go_on' && verdicts.has(verdict));
  return exitsTo(taking.map((verdict) => EXIT_KNOTS[verdict as keyof typeof EXIT_KNOTS]));
}

/** What a press of the safety button itself moves. */
const COUNTED_ON_PRESS = 'safety_presses' satisfies keyof typeof STORY_VARIABLES;

/** What the session sets anew with a reply. */
const isMoving = (variable: string): boolean => variable in STORY_VARIABLES;

/** What can still take the talk anywhere later on. */
const exitsFrom = (contact: Contact) =>
  exitsOpen({
    turns: !endedByAgent(contact) && !contact.said.some(({ move }) => move === 'warm_handover'),
    safety: canPress(contact),
  });

const standAt = (
  snapshot: ConversationSnapshot,
  story: StoryState,
  seeds: readonly number[],
): Stand => ({ snapshot, contact: snapshot.context.contact as Contact, story, seeds });

/** Every accepted event is recorded, or moves the machine; anything else leaves it as it was. */
const wasTaken = (before: ConversationSnapshot, after: ConversationSnapshot): boolean =>
  before.context !== after.context || before.value !== after.value;
