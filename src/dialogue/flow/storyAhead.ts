/**
 * What lies ahead of a place in a story: what the next passage may ask and set, and what anything
 * after it may still ask. Where the story goes on through a variable, it goes where that leads.
 */
import { EXIT_KNOTS, SAFETY_KNOT } from '../port.ts';
import { derivedVariable, PROMISE_VARIABLES } from '../storyVariables.ts';
import type { TagName } from '../tagVocabulary.ts';
import { answer, type Constant, type Fact, type Look, wayOf } from './facts.ts';
import { factsOnOpenWays, PERHAPS, type Settings } from './openWays.ts';
import { type Instruction, type StoryCode, TAG_MARK } from './storyCode.ts';
import { type Reading, StoryFlow } from './storyFlow.ts';

/** How the story is looked at from a state: what counts, what the variables are, what can come. */
export interface Prospect {
  readonly reading: Reading;
  readonly look: Look;
  readonly exits: Exits;
}

/** What a stretch of the story asks and sets between two choice points. */
export interface Stretch {
  readonly facts: readonly Fact[];
  readonly sets: readonly string[];
}

/** Where a passage can begin, each with the variables that the session sets anew on the way there. */
export interface Ways {
  readonly targets: readonly { readonly to: number; readonly settles: readonly string[] }[];
  /** Where open tunnels come back to afterwards. */
  readonly returns: readonly number[];
}

/** Knots to which the session may send the story at any choice, from here on. */
export interface Exits {
  readonly name: string;
  readonly knots: readonly string[];
}

/** What is open where the customer has a turn, and where the safety button was not yet pressed. */
export const exitsOpen = (open: { readonly turns: boolean; readonly safety: boolean }): Exits =>
  EXITS[open.turns ? 1 : 0][open.safety ? 1 : 0];

/** Exits to certain knots. */
export const exitsTo = (knots: readonly string[]): Exits => ({ name: knots.join(), knots });

const exits = (name: string, knots: readonly string[]): Exits => ({ name, knots });
const TURNS = Object.values(EXIT_KNOTS);
const ALL_EXITS = exits('all', [...TURNS, SAFETY_KNOT]);
const EXITS = [
  [exits('none', []), exits('safety', [SAFETY_KNOT])],
  [exits('turns', TURNS), ALL_EXITS],
] as const;

export class StoryAhead {
  private readonly story: StoryCode;
  private readonly jumps: readonly string[];
  private readonly flows = new Map<string, StoryFlow>();
  private readonly stretches = new Map<string, Stretch>();
  private readonly lives = new Map<string, readonly Fact[]>();
  private readonly openFacts = new Map<string, readonly Fact[]>();

  constructor(story: StoryCode) {
    this.story = story;
    const jumps = story.code.flatMap(({ act }) => (act.kind === 'jump' ? [act.variable] : []));
    this.jumps = [...new Set(jumps)];
  }

  /** What may be asked and set from these entries to the next choice point. `name` names them. */
  stretch(name: string, entries: readonly number[], reading: Reading, look: Look): Stretch {
    const key = `${reading} ${name} ${this.waysNow(look)}`;
    const known = this.stretches.get(key);
    if (known) return known;
    const flow = this.flow(reading, ALL_EXITS);
    const facts = new Set<number>();
    const sets = new Set<string>();
    for (const at of this.walk(entries, look)) {
      for (const fact of flow.askedAt(at)) facts.add(fact);
      const { act } = this.story.code[at] as Instruction;
      if (act.kind === 'assign') sets.add(act.name);
    }
    const found = { facts: inOrder(facts, flow), sets: [...sets].toSorted() };
    this.stretches.set(key, found);
    return found;
  }

  /**
   * The facts of a stretch that are asked on the ways still open, going by what is known of the
   * variables.
   */
  asked(
    name: string,
    { targets, returns }: Ways,
    { reading, look }: Prospect,
    known: Look,
  ): readonly Fact[] {
    const { facts, sets } = this.stretch(
      name,
      [...targets.map(({ to }) => to), ...returns],
      reading,
      look,
    );
    const given = facts.map((fact) => {
      const value = known(fact.variable);
      return value === undefined ? '?' : answer(fact, value);
    });
    const key = `${reading} ${name} ${this.waysNow(look)} ${given.join('|')}`;
    const before = this.openFacts.get(key);
    if (before) return before;
    const flow = this.flow(reading, ALL_EXITS);
    const numbers = factsOnOpenWays({
      story: this.story,
      from: [
        ...targets.map(({ to, settles }) => ({ at: to, set: settings(settles, undefined) })),
        ...returns.map((at) => ({ at, set: settings(sets, PERHAPS) })),
      ],
      known,
      askedAt: (at) => flow.askedAt(at),
      variableOf: (fact) => (flow.facts[fact] as Fact).variable,
      entryOf: (address) => this.entryOf(address),
      setInside: (entry) => flow.setInside(entry),
    });
    const found = numbers ? inOrder(numbers, flow) : facts;
    this.openFacts.set(key, found);
    return found;
  }

  /** The facts that anything from these entries on can still ask, with these exits open. */
  live(
    name: string,
    entries: readonly number[],
    { reading, look, exits }: Prospect,
  ): readonly Fact[] {
    const key = `${reading} ${exits.name} ${name} ${this.waysNow(look)}`;
    const known = this.lives.get(key);
    if (known) return known;
    const flow = this.flow(reading, exits);
    const facts = new Set(entries.flatMap((at) => flow.liveAt(at)));
    for (const fact of facts) {
      const { kind, variable } = flow.facts[fact] as Fact;
      const to = kind === 'way' ? this.entryOf(look(variable)) : null;
      for (const more of to === null ? [] : flow.liveAt(to)) facts.add(more);
    }
    const found = inOrder(facts, flow);
    this.lives.set(key, found);
    return found;
  }

  /** True where anything in the story asks for a variable. */
  asksFor(variable: string): boolean {
    return this.flow('words', ALL_EXITS).isAsked(variable);
  }

  /** One more than the largest number that a variable is compared with; null for none. */
  most(variable: string): number | null {
    const numbers = this.flow('words', ALL_EXITS).facts.flatMap((fact) =>
      fact.kind === 'compared' && fact.variable === variable && typeof fact.with === 'number'
        ? [fact.with]
        : [],
    );
    return numbers.length === 0 ? null : Math.max(...numbers) + 1;
  }

  /** Where the exits lead. */
  entriesOf({ knots }: Exits): readonly number[] {
    return knots.flatMap((knot) => this.story.entry(knot) ?? []);
  }

  private flow(reading: Reading, exits: Exits): StoryFlow {
    const key = `${reading} ${exits.name}`;
    const known = this.flows.get(key);
    if (known) return known;
    const entries = this.entriesOf(exits);
    const made = new StoryFlow(this.story, { reading, exits: entries, needsOf, settledBy });
    this.flows.set(key, made);
    return made;
  }

  private waysNow = (look: Look): string =>
    this.jumps.map((variable) => look(variable) ?? '').join(' ');

  private entryOf(value: Constant | undefined): number | null {
    const path = wayOf(value);
    return path === null ? null : this.story.entry(path);
  }

  /**
   * Every instruction that may run before the next choice point, on both sides of every test. Not the
   * walk of `openWays.ts`, which follows what is known: that one needs to be told first which facts
   * there are to be known here, and this one tells it.
   */
  private walk(entries: readonly number[], look: Look): Set<number> {
    const seen = new Set<number>();
    const open = [...entries];
    const set = new Map<string, number[]>();
    const jumped = new Set<string>();
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const { act, next } = this.story.code[at] as Instruction;
      open.push(...next);
      if (act.kind === 'call') open.push(act.entry);
      if (act.kind === 'jump') {
        jumped.add(act.variable);
        open.push(...[this.entryOf(look(act.variable)) ?? []].flat());
        open.push(...(set.get(act.variable) ?? []));
      }
      if (act.kind === 'assign' && act.value.kind === 'address') {
        const to = this.story.entry(act.value.path);
        if (to === null) continue;
        set.set(act.name, [...(set.get(act.name) ?? []), to]);
        if (jumped.has(act.name)) open.push(to);
      }
    }
    return seen;
  }
}

const settings = (names: readonly string[], value: undefined | typeof PERHAPS): Settings =>
  new Map(names.map((name) => [name, value]));

const inOrder = (facts: ReadonlySet<number>, flow: StoryFlow): readonly Fact[] =>
  [...facts].toSorted((a, b) => a - b).map((fact) => flow.facts[fact] as Fact);

/** The value of a tag among a choice's words, or null. */
export const tagIn = (words: string, name: TagName): string | null =>
  words
    .split(TAG_MARK)
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}:`))
    ?.slice(name.length + 1) ?? null;

/** A commitment that is said replaces the last one: what was promised before is asked no more. */
export const settledBy = (words: string): readonly string[] =>
  tagIn(words, 'compose') !== 'more' &&
  (['action', 'owner', 'by', 'compose'] as const).some((name) => tagIn(words, name) !== null)
    ? PROMISE_VARIABLES
    : [];

/** What a reply asks through `#needs`: notes and pages, by the variables that stand for them. */
function needsOf(words: string): Fact[] {
  return (tagIn(words, 'needs') ?? '').split(',').flatMap((need): Fact[] => {
    const [kind, id] = need.trim().split('/');
    if (!id) return [];
    return [{ kind: 'truth', variable: derivedVariable(kind === 'note' ? 'noted' : 'read', id) }];
  });
}
