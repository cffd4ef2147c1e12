/**
 * A story told passage by passage, each told once: what a passage says and changes depends only on
 * where it starts and on what it asks of the variables on its way. The words and the changes come
 * from the game's own dialogue; what repeats is looked up.
 */
import type { ActOffer, Line, Reply } from '../../heat/speech.ts';
import { inkDialogue } from '../inkDialogue.ts';
import { parseChoice } from '../parseTags.ts';
import type { Cue, Dialogue, StoryFault, World } from '../port.ts';
import { answer, type Constant, constantOf, type Fact, type Look, visitsName } from './facts.ts';
import { type Prospect, StoryAhead, type Stretch, settledBy, type Ways } from './storyAhead.ts';
import { readStoryCode, type StoryCode, TAG_MARK } from './storyCode.ts';
import type { Reading } from './storyFlow.ts';
import { memoryOf, type StoryMemory, saveFrom, waysOf } from './storyMemory.ts';

/** Where a told story stands, and what it knows. */
export interface StoryState {
  readonly place: Place;
  readonly variables: Readonly<Record<string, Constant>>;
  readonly visits: Readonly<Record<string, number>>;
}

/** A choice point, the same for all states of the story that stand there. */
export interface Place {
  readonly id: number;
  readonly text: string;
  /** For each cue on offer the instruction that it leads to, and what is settled by giving it. */
  readonly targets: ReadonlyMap<string, Ways['targets'][number]>;
  /** Where open tunnels come back to. */
  readonly returns: readonly number[];
}

/** What the session sets before a passage: each variable by itself, and all of them together. */
export interface Setting {
  readonly look: Look;
  readonly world: () => World;
}

/** One telling of a passage. */
export interface Told {
  readonly lines: readonly Line[];
  readonly replies: readonly Reply[];
  readonly acts: readonly ActOffer[];
  readonly ended: boolean;
  readonly after: Place;
  readonly sets: readonly (readonly [string, Constant])[];
  readonly visited: readonly (readonly [string, number])[];
}

export type ToldOn =
  | { readonly ok: true; readonly told: Told; readonly state: StoryState }
  | { readonly ok: false; readonly fault: StoryFault };

type Known = { readonly told: Told } | { readonly fault: StoryFault };

export class PassageTable {
  readonly story: StoryCode;
  /** Passages that ink told, and those that were looked up. */
  readonly counts = { told: 0, known: 0 };
  /** Knots and stitches that some passage went through. */
  readonly entered = new Set<string>();
  private readonly ahead: StoryAhead;
  private readonly dialogue: Dialogue;
  private readonly blank: string;
  /** What ink leaves out of its saves: variables with the value they were declared with. */
  private readonly defaults: Readonly<Record<string, Constant>>;
  private readonly places = new Map<string, Place>();
  private readonly known = new Map<string, Known>();

  constructor(compiled: string, seed: number) {
    const json = countingSections(compiled);
    this.story = readStoryCode(json);
    this.ahead = new StoryAhead(this.story);
    this.dialogue = inkDialogue(json, seed);
    this.blank = this.dialogue.save();
    this.defaults = Object.fromEntries(
      [...this.story.declared].flatMap(([name, value]) => {
        const constant = constantOf(value);
        return constant === null ? [] : [[name, constant]];
      }),
    );
  }

  has(knot: string): boolean {
    return this.dialogue.has(knot);
  }

  /** The story before its first word. */
  start(): StoryState {
    const memory = memoryOf(this.blank);
    return { visits: memory.visits, variables: this.defaults, place: this.placeAt(memory) };
  }

  /** Follows the cue from a state and tells on to the next choice point. */
  perform(state: StoryState, cue: Cue, setting: Setting): ToldOn {
    const look = lookIn(state, setting.look);
    const { facts, sets } = this.stretch(state.place, cue, 'words', look);
    const answers = facts.map((fact) => answer(fact, look(fact.variable)));
    const key = [state.place.id, cueKey(cue), ...answers, ...sets.map(look)].join('\u0001');
    const known = this.known.get(key) ?? this.tell(state, cue, setting.world());
    if (this.known.has(key)) this.counts.known++;
    else this.known.set(key, known);
    return 'told' in known
      ? { ok: true, told: known.told, state: stateAfter(state, known.told) }
      : { ok: false, fault: known.fault };
  }

  /** The largest value of a counter that anything tells apart from the next. */
  mostFor({ kind, variable }: Fact): number {
    return kind === 'value' ? (this.ahead.most(variable) ?? Infinity) : Infinity;
  }

  /** What may be asked between a state and any choice point that can follow it by a reply. */
  askedNext({ place }: StoryState, prospect: Prospect, known: Look): readonly Fact[] {
    const { exits } = prospect;
    const taken = this.ahead.entriesOf(exits).map(settlingNothing);
    const ways = { targets: [...place.targets.values(), ...taken], returns: place.returns };
    return this.ahead.asked(`after ${exits.name} ${place.id}`, ways, prospect, known);
  }

  /** What anything after a state can still ask. */
  live({ place }: StoryState, prospect: Prospect): readonly Fact[] {
    const exits = this.ahead.entriesOf(prospect.exits);
    const choices = [...place.targets.values()].map(({ to }) => to);
    const entries = [...choices, ...place.returns, ...exits];
    return this.ahead.live(`${place.id}`, entries, prospect);
  }

  /** The same where only one knot can follow. */
  liveFrom(knot: string, prospect: Prospect): readonly Fact[] {
    const entry = this.story.entry(knot);
    return entry === null ? [] : this.ahead.live(knot, [entry], prospect);
  }

  /** What a passage asks on its way to the next choice point. */
  asked({ place }: StoryState, cue: Cue, prospect: Prospect, known: Look): readonly Fact[] {
    const name = `${place.id} ${cueKey(cue)}`;
    const ways = { targets: this.targetsOf(place, cue), returns: place.returns };
    return this.ahead.asked(name, ways, prospect, known);
  }

  private stretch(place: Place, cue: Cue, reading: Reading, look: Look): Stretch {
    const name = `${place.id} ${cueKey(cue)}`;
    return this.ahead.stretch(name, this.entriesOf(place, cue), reading, look);
  }

  private entriesOf(place: Place, cue: Cue): readonly number[] {
    return [...this.targetsOf(place, cue).map(({ to }) => to), ...place.returns];
  }

  private targetsOf({ targets }: Place, cue: Cue): Ways['targets'] {
    if (cue.kind === 'reply' || cue.kind === 'act') return [targets.get(cueKey(cue)) ?? []].flat();
    const entry = this.story.entry(cue.kind === 'knot' ? cue.knot : '');
    return entry === null ? [] : [settlingNothing(entry)];
  }

  private tell(state: StoryState, cue: Cue, world: World): Known {
    this.counts.told++;
    const before = { ...state, place: state.place.text };
    this.dialogue.load(saveFrom(before, this.blank));
    const telling = this.dialogue.perform(cue, world);
    if (!telling.ok) return { fault: telling.fault };
    const { lines, replies, acts, ended } = telling.passage;
    const after = memoryOf(this.dialogue.save());
    const sets = Object.entries({ ...this.defaults, ...after.variables }).filter(
      ([name, value]) => !(name in world) && before.variables[name] !== value,
    );
    const visited = Object.entries(after.visits)
      .map(([path, count]) => [path, count - (before.visits[path] ?? 0)] as const)
      .filter(([path, more]) => more !== 0 && this.isAsked(path));
    for (const path of Object.keys(after.visits)) this.entered.add(path);
    return {
      told: { lines, replies, acts, ended, after: this.placeAt(after), sets, visited },
    };
  }

  private isAsked(path: string): boolean {
    return this.ahead.asksFor(visitsName(path));
  }

  private placeAt({ place, placeKey }: StoryMemory): Place {
    const known = this.places.get(placeKey);
    if (known) return known;
    const { choices, returns } = waysOf(place);
    const targets = new Map<string, Ways['targets'][number]>();
    for (const { text, tags, target } of choices) {
      const { value } = parseChoice(text, tags);
      const cue: Cue =
        value.kind === 'reply'
          ? { kind: 'reply', id: value.reply.id }
          : { kind: 'act', act: value.offer.act };
      const entry = this.story.entry(target);
      if (entry !== null) {
        targets.set(cueKey(cue), { to: entry, settles: settledBy(tags.join(TAG_MARK)) });
      }
    }
    const made: Place = {
      id: this.places.size,
      text: place,
      targets,
      returns: returns.flatMap(({ path, index }) => this.story.entry(path, index) ?? []),
    };
    this.places.set(placeKey, made);
    return made;
  }
}

const settlingNothing = (to: number): Ways['targets'][number] => ({ to, settles: [] });

/** Looks a variable up: the session's own come first, since it sets them before each passage. */
export const lookIn =
  ({ variables, visits }: Pick<StoryState, 'variables' | 'visits'>, session: Look): Look =>
  (variable) =>
    session(variable) ??
    variables[variable] ??
    (isVisits(variable) ? visits[variable.slice(7)] : undefined);

export const isVisits = (variable: string): boolean => variable.startsWith('visits:');

function stateAfter(state: StoryState, { after, sets, visited }: Told): StoryState {
  return {
    place: after,
    variables:
      sets.length === 0 ? state.variables : { ...state.variables, ...Object.fromEntries(sets) },
    visits:
      visited.length === 0
        ? state.visits
        : {
            ...state.visits,
            ...Object.fromEntries(
              visited.map(([path, more]) => [path, (state.visits[path] ?? 0) + more]),
            ),
          },
  };
}

function cueKey(cue: Cue): string {
  switch (cue.kind) {
    case 'begin':
      return 'begin';
    case 'reply':
      return `reply ${cue.id}`;
    case 'act':
      return `act ${cue.act}`;
    case 'knot':
      return `knot ${cue.knot}`;
  }
}

/** Has ink count the visits of every knot and stitch, so that what is never entered can be told. */
function countingSections(compiled: string): string {
  const story = JSON.parse(compiled) as { root: unknown[] };
  const knots = story.root.at(-1) as Record<string, unknown> | null;
  for (const [name, knot] of Object.entries(knots ?? {})) {
    if (Array.isArray(knot) && name !== 'global decl') countVisits(knot);
  }
  return JSON.stringify(story);
}

const COUNTS_VISITS = 1;

function countVisits(list: unknown[]): void {
  const last = list.at(-1);
  const extra: Record<string, unknown> =
    typeof last === 'object' && last !== null && !Array.isArray(last)
      ? (last as Record<string, unknown>)
      : {};
  extra['#f'] = Number(extra['#f'] ?? 0) | COUNTS_VISITS;
  list[list.length - 1] = extra;
  for (const [name, child] of Object.entries(extra)) {
    if (Array.isArray(child) && !/^([cgs]-?\d+|b)$/.test(name)) countVisits(child);
  }
}
