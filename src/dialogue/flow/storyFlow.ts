/**
 * What the rest of a story can still ask, from every place of it: live facts, worked out once from
 * the compiled code. In the strict reading only tests count that decide what can be chosen or what
 * the rules take in; in the full reading those that pick between wordings count as well.
 */
import type { TagName } from '../tagVocabulary.ts';
import type { Expression } from './expression.ts';
import { type Fact, factKey, factsOf, visitsName } from './facts.ts';
import { type Bits, bits, bitsIn, type FlowNode, liveness } from './liveness.ts';
import { Relevance } from './relevance.ts';
import type { Act, Instruction, StoryCode } from './storyCode.ts';

export const READINGS = ['rules', 'words'] as const;
export type Reading = (typeof READINGS)[number];

/** Tags by which a line acts on the rules, and not only on the ear. */
const RULE_TAGS: ReadonlySet<string> = new Set<TagName>(['beat', 'fact', 'signal', 'says']);

export interface FlowOptions {
  readonly reading: Reading;
  /** Entries to which the session may send the story at any choice. */
  readonly exits: readonly number[];
  /** Facts that a choice asks through its tags, from the words inside its brackets. */
  readonly needsOf: (words: string) => readonly Fact[];
  /** Variables that the session sets anew when a choice is taken, whatever they were. */
  readonly settledBy: (words: string) => readonly string[];
}

export class StoryFlow {
  /** Facts by number. */
  readonly facts: Fact[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly byVariable = new Map<string, number[]>();
  private readonly code: readonly Instruction[];
  private readonly story: StoryCode;
  private readonly options: FlowOptions;
  /** Where knots and stitches begin: which of them is entered is always of interest. */
  private readonly sections: ReadonlySet<number>;
  private readonly relevant: Uint8Array;
  /** What each instruction asks as the story runs over it, where it matters. */
  private readonly asks: readonly (readonly number[])[];
  /** What a choice asks before it can be taken. */
  private readonly needs: readonly (readonly number[])[];
  private readonly live: readonly Bits[];
  private readonly inFunction = new Map<number, readonly Fact[]>();
  private readonly insides = new Map<number, readonly number[]>();

  constructor(story: StoryCode, options: FlowOptions) {
    this.story = story;
    this.code = story.code;
    this.options = options;
    this.sections = new Set(story.sections.flatMap((path) => story.entry(path) ?? []));
    this.relevant = Uint8Array.from(this.code, ({ act }) => Number(this.mattersByItself(act)));
    this.asks = this.code.map(({ act }) => this.factsAsked(act).map((fact) => this.number(fact)));
    this.needs = this.code.map(({ act }) =>
      act.kind === 'choice' ? options.needsOf(act.words).map((fact) => this.number(fact)) : [],
    );
    const remade = this.code.map(({ act }) =>
      act.kind === 'assign'
        ? this.factsIn(act.value, 'value').map((fact) => this.number(fact))
        : [],
    );
    this.live = this.code.map(() => bits(this.facts.length));
    const relevance = new Relevance(this.code);
    do {
      this.spreadRelevance(relevance);
      const nodes = this.code.map((one, at) => this.flowNode(one, at, remade[at] ?? []));
      liveness(nodes, this.live);
    } while (this.findLiveAssignments());
  }

  isAsked(variable: string): boolean {
    return this.byVariable.has(variable);
  }

  /** Numbers of the facts that are live at an instruction. */
  liveAt(at: number): readonly number[] {
    return bitsIn(this.live[at] as Bits);
  }

  /** The facts that an instruction asks as the story runs over it, where it matters. */
  askedAt(at: number): readonly number[] {
    return this.relevant[at] ? (this.asks[at] as number[]) : [];
  }

  /** Variables that are set between an entry and where it comes back. */
  setInside(entry: number): readonly string[] {
    return this.inside(entry).flatMap((at) => {
      const { act } = this.code[at] as Instruction;
      return act.kind === 'assign' ? [act.name] : [];
    });
  }

  private mattersByItself(act: Act): boolean {
    const words = this.options.reading === 'words';
    switch (act.kind) {
      case 'choice':
      case 'jump':
        return true;
      case 'tag':
        return words || RULE_TAGS.has(act.text.split(':')[0]?.trim() ?? '');
      case 'text':
      case 'print':
        return words;
      default:
        return false;
    }
  }

  /** A test matters where its sides differ in effect; a call where its inside has any. */
  private spreadRelevance(relevance: Relevance): void {
    const calls = this.code.flatMap(({ act }, at) =>
      act.kind === 'call' ? [[at, this.inside(act.entry)] as const] : [],
    );
    for (let changed = true; changed; ) {
      changed = false;
      const tests = relevance.testsThatMatter((at) => this.effectOf(at));
      const matter = calls.filter(([, inside]) => inside.some((x) => this.relevant[x]));
      for (const at of [...tests, ...matter.map(([call]) => call)]) {
        if (this.relevant[at]) continue;
        this.relevant[at] = 1;
        changed = true;
      }
    }
  }

  /** What an instruction does that matters in this reading. */
  private effectOf(at: number): string | null {
    const { act } = this.code[at] as Instruction;
    if (this.sections.has(at)) return `enters ${at}`;
    if (!this.relevant[at] || act.kind === 'branch') return null;
    switch (act.kind) {
      case 'tag':
        return this.options.reading === 'rules' ? act.text.trim() : `${at}`;
      case 'assign':
        return `${act.name} = ${JSON.stringify(act.value)}`;
      case 'call':
        return `call ${act.entry}`;
      default:
        return `${at}`;
    }
  }

  /** The instructions of a tunnel or function, up to where it comes back. */
  private inside(entry: number): readonly number[] {
    const known = this.insides.get(entry);
    if (known) return known;
    const seen = new Set([entry]);
    for (const at of seen) for (const to of (this.code[at] as Instruction).next) seen.add(to);
    const found = [...seen];
    this.insides.set(entry, found);
    return found;
  }

  private factsAsked(act: Act): Fact[] {
    switch (act.kind) {
      case 'branch':
        return this.factsIn(act.test);
      case 'print':
        return this.factsIn(act.value, 'value');
      case 'assign': // what the variable becomes is asked of those that its value is made of
        return this.factsIn(act.value, 'value');
      case 'jump':
        return [{ kind: 'way', variable: act.variable }];
      case 'choice':
        return [
          ...(act.test ? this.factsIn(act.test) : []),
          ...(act.once ? [unvisited(act.once)] : []),
        ];
      default:
        return [];
    }
  }

  private factsIn(expression: Expression, wants: 'truth' | 'value' = 'truth'): Fact[] {
    return factsOf(expression, (entry) => this.factsInside(entry), wants);
  }

  /** Everything that a function asks on the way to its result. */
  private factsInside(entry: number): readonly Fact[] {
    const known = this.inFunction.get(entry);
    if (known) return known;
    this.inFunction.set(entry, []); // a function that calls itself asks nothing new
    const found = this.inside(entry).flatMap((at) => {
      const { act } = this.code[at] as Instruction;
      if (act.kind === 'branch') return this.factsIn(act.test);
      if (act.kind === 'return' || act.kind === 'assign') return this.factsIn(act.value, 'value');
      return [];
    });
    this.inFunction.set(entry, found);
    return found;
  }

  private number(fact: Fact): number {
    const key = factKey(fact);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.facts.length;
    this.facts.push(fact);
    this.numbers.set(key, number);
    this.byVariable.set(fact.variable, [...this.factsAbout(fact.variable), number]);
    return number;
  }

  private factsAbout(variable: string): readonly number[] {
    return this.byVariable.get(variable) ?? [];
  }

  private flowNode({ act, next }: Instruction, at: number, remade: readonly number[]): FlowNode {
    const after: { to: number; settles: Bits | null }[] = next.map((to) => ({ to, settles: null }));
    if (act.kind === 'call') after.push({ to: act.entry, settles: null });
    if (act.kind === 'choice') {
      const settled = this.options.settledBy(act.words).flatMap((name) => this.factsAbout(name));
      const settles = settled.length > 0 ? bits(this.facts.length, settled) : null;
      for (const to of [act.target, ...this.options.exits]) after.push({ to, settles });
    }
    return {
      asks: [...this.askedAt(at), ...(this.needs[at] as number[])],
      after,
      sets: act.kind === 'assign' ? this.setsOf(act.name, act.value, remade) : null,
    };
  }

  /** What was asked of the variable is settled; what its new value is made of is asked instead. */
  private setsOf(
    name: string,
    value: Expression,
    asks: readonly number[],
  ): NonNullable<FlowNode['sets']> {
    const about = this.factsAbout(name);
    const fact = about.find((one) => this.facts[one]?.kind === 'way');
    const to = value.kind === 'address' ? this.story.entry(value.path) : null;
    return {
      facts: bits(this.facts.length, about),
      asks,
      way: fact === undefined || to === null ? null : { fact, to },
    };
  }

  /** An assignment matters once something asks for the variable later on. */
  private findLiveAssignments(): boolean {
    let found = false;
    for (const [at, { act, next }] of this.code.entries()) {
      if (act.kind !== 'assign' || this.relevant[at]) continue;
      const about = bits(this.facts.length, this.factsAbout(act.name));
      const isLive = next.some((to) =>
        about.some((word, i) => (word & ((this.live[to] as Bits)[i] as number)) !== 0),
      );
      if (!isLive) continue;
      this.relevant[at] = 1;
      found = true;
    }
    return found;
  }
}

const unvisited = (path: string): Fact => ({
  kind: 'compared',
  variable: visitsName(path),
  sign: '==',
  with: 0,
});
