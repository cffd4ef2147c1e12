/**
 * A compiled story as a graph of instructions: which can follow which within one passage, what is
 * tested, set, offered and called. Nothing here runs a story; it is what can be known without.
 */
import { type Expression, OPERATORS, UNKNOWN } from './expression.ts';
import {
  type InkContainer,
  type InkItem,
  type InkObject,
  inkTree,
  isContainer,
  isInkObject,
  type Spot,
  spotAt,
} from './inkTree.ts';

export type Act =
  | { readonly kind: 'pass' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly text: string }
  | { readonly kind: 'print'; readonly value: Expression }
  | { readonly kind: 'branch'; readonly test: Expression }
  | { readonly kind: 'assign'; readonly name: string; readonly value: Expression }
  | {
      readonly kind: 'choice';
      readonly test: Expression | null;
      readonly target: number;
      /** Counts its target's visits and is offered once only. */
      readonly once: string | null;
      /** Taken by ink itself when nothing else is on offer. */
      readonly fallback: boolean;
      /** The words and tags inside its brackets. */
      readonly words: string;
    }
  /** A tunnel, a thread or a function: it comes back to what follows. */
  | { readonly kind: 'call'; readonly entry: number }
  | { readonly kind: 'jump'; readonly variable: string }
  | { readonly kind: 'return'; readonly value: Expression };

export interface Instruction {
  readonly act: Act;
  /** What can follow within the passage; nothing where the story stops or comes back. */
  readonly next: readonly number[];
}

export interface StoryCode {
  readonly code: readonly Instruction[];
  /** Where a path leads, or null. Paths as in ink's saves: `knot.0.c-1`. */
  readonly entry: (path: string, index?: number) => number | null;
  /** The knot that an instruction stands in; empty for what stands before the first. */
  readonly knotAt: (at: number) => string;
  /** Names of knots and stitches, as `knot` and `knot.stitch`. */
  readonly sections: readonly string[];
  /** The story's variables with the values they are declared with. */
  readonly declared: ReadonlyMap<string, Expression>;
}

export function readStoryCode(json: string): StoryCode {
  const root = inkTree(json);
  const reader = new CodeReader(root);
  reader.readAll();
  const declared = new Map<string, Expression>();
  const globals = reader.entry('global decl');
  for (let at = globals; at !== null; at = reader.code[at]?.next[0] ?? null) {
    const act = reader.code[at]?.act;
    if (act?.kind === 'assign' && !declared.has(act.name)) declared.set(act.name, act.value);
  }
  return {
    code: reader.code,
    entry: (path, index) => reader.entry(path, index),
    knotAt: (at) => reader.knotAt(at),
    sections: sectionsOf(root),
    declared,
  };
}

function sectionsOf(root: InkContainer): string[] {
  return [...root.named.values()]
    .filter(({ path, index }) => index < 0 && path !== 'global decl')
    .flatMap((knot) => [
      knot.path,
      ...[...knot.named.values()]
        .filter(({ index, path }) => index < 0 && !GENERATED.test(path))
        .map(({ path }) => path),
    ]);
}

/** Stands in the words of a choice where a tag begins or ends. */
export const TAG_MARK = '\u0001';

/** Names that the compiler gives: choices, gathers, branches, cases of sequences. */
const GENERATED = /\.([cgs]-?\d+|b|\d+|\$r\d*)$/;

/** The values that an expression has left, and the string being put together. */
type Stack = readonly (
  | Expression
  | { readonly kind: 'string'; readonly parts: readonly string[] }
)[];
interface Mode {
  readonly stack: Stack;
  readonly evaluating: boolean;
  readonly inTag: boolean;
}

class CodeReader {
  readonly code: { act: Act; next: number[] }[] = [];
  private readonly ids = new Map<InkContainer, number[]>();
  private readonly spots: Spot[] = [];
  private readonly seen = new Set<number>();
  private readonly parameters = new Map<number, number>();
  private readonly root: InkContainer;

  constructor(root: InkContainer) {
    this.root = root;
    this.number(root);
  }

  /** Gives every item, and the end of every container, a number. */
  private number(container: InkContainer): void {
    const ids: number[] = [];
    this.ids.set(container, ids);
    for (let index = 0; index <= container.items.length; index++) {
      ids.push(this.code.length);
      this.code.push({ act: { kind: 'pass' }, next: [] });
      this.spots.push({ container, index });
    }
    const inside = new Set<InkContainer>([
      ...container.items.filter(isContainer),
      ...container.named.values(),
    ]);
    for (const child of inside) this.number(child);
  }

  entry(path: string, index = 0): number | null {
    const spot = path === '' ? { container: this.root, index: 0 } : spotAt(path, this.root);
    return spot && this.idOf(index > 0 ? { ...spot, index } : spot);
  }

  knotAt(id: number): string {
    const [first = ''] = (this.spots[id]?.container.path ?? '').split('.');
    return /\D/.test(first) ? first : '';
  }

  private idOf({ container, index }: Spot): number {
    return (this.ids.get(container) as number[])[index] as number;
  }

  /** Reads from every place that something can lead to; each item is read once. */
  readAll(): void {
    const fresh: Mode = { stack: [], evaluating: false, inTag: false };
    const entries = [...this.ids.keys()].filter(({ index }) => index < 0);
    // Knots before what hangs below them: choices are met with the stack they are made with.
    for (const container of entries.toSorted((a, b) => a.path.length - b.path.length)) {
      if (/\.b$/.test(container.path)) continue;
      this.readFrom(this.idOf({ container, index: 0 }), fresh);
    }
    for (const container of entries) this.readFrom(this.idOf({ container, index: 0 }), fresh);
  }

  private readFrom(start: number, mode: Mode): void {
    const open: [number, Mode][] = [[start, mode]];
    for (let entry = open.pop(); entry; entry = open.pop()) {
      const [id, before] = entry;
      if (this.seen.has(id)) continue;
      this.seen.add(id);
      const after = this.read(id, before);
      for (const next of this.code[id]?.next ?? []) open.push([next, after]);
    }
  }

  private read(id: number, mode: Mode): Mode {
    const spot = this.spots[id] as Spot;
    const node = this.code[id] as { act: Act; next: number[] };
    if (spot.index >= spot.container.items.length) {
      const up = this.after(spot.container);
      if (up !== null) node.next.push(up);
      return mode;
    }
    const item = spot.container.items[spot.index] as InkItem;
    if (isContainer(item)) {
      node.next.push(this.idOf({ container: item, index: 0 }));
      return mode;
    }
    const follow = this.idOf({ ...spot, index: spot.index + 1 });
    if (isInkObject(item)) return this.readObject(item, node, follow, spot, mode);
    node.next.push(follow);
    if (typeof item === 'string') return this.readString(item, node, spot, mode);
    return item === null ? mode : pushed(mode, { kind: 'value', value: item });
  }

  private after({ parent, index }: InkContainer): number | null {
    return parent && index >= 0 ? this.idOf({ container: parent, index: index + 1 }) : null;
  }

  private readString(
    item: string,
    node: { act: Act; next: number[] },
    { container }: Spot,
    mode: Mode,
  ): Mode {
    if (item === '\n' || item.startsWith('^')) {
      const text = item === '\n' ? item : item.slice(1);
      const top = mode.stack.at(-1);
      if (top?.kind === 'string') {
        const grown = { ...top, parts: [...top.parts, text] };
        return { ...mode, stack: [...mode.stack.slice(0, -1), grown] };
      }
      if (item !== '\n') node.act = mode.inTag ? { kind: 'tag', text } : { kind: 'text', text };
      return mode;
    }
    const arity = OPERATORS.get(item === 'L^' ? 'L^' : item);
    if (arity !== undefined && mode.evaluating) {
      const [rest, of] = popped(mode, arity);
      return pushed(rest, { kind: 'operation', sign: item, of });
    }
    switch (item) {
      case 'ev':
        return { ...mode, evaluating: true };
      case '/ev':
        return { ...mode, evaluating: false };
      case 'str':
        return {
          ...mode,
          stack: [...mode.stack, { kind: 'string', parts: [] }],
          evaluating: false,
        };
      case '/str': {
        const [rest, [made]] = popped(mode, 1);
        return { ...pushed(rest, made ?? UNKNOWN), evaluating: true };
      }
      case '#':
      case '/#':
        if (mode.stack.at(-1)?.kind === 'string') {
          return this.readString(`^${TAG_MARK}`, node, { container, index: 0 }, mode);
        }
        return { ...mode, inTag: item === '#' };
      case 'out': {
        const [rest, [value]] = popped(mode, 1);
        node.act = { kind: 'print', value: value ?? UNKNOWN };
        return rest;
      }
      case 'pop':
        return popped(mode, 1)[0];
      case 'du':
        return pushed(mode, expressionOf(mode.stack.at(-1)));
      case 'void':
      case 'turn':
      case 'choiceCnt':
        return pushed(mode, UNKNOWN);
      case 'visit':
        return pushed(mode, { kind: 'visits', path: container.path });
      case 'turns':
        return pushed(popped(mode, 1)[0], UNKNOWN);
      case 'readc': {
        const [rest, [of]] = popped(mode, 1);
        return pushed(rest, of?.kind === 'address' ? { kind: 'visits', path: of.path } : UNKNOWN);
      }
      case 'rnd':
      case 'seq':
        return pushed(popped(mode, 2)[0], UNKNOWN);
      case 'srnd':
        return pushed(popped(mode, 1)[0], UNKNOWN);
      case '->->':
      case '~ret': {
        const [rest, [value]] = popped(mode, 1);
        node.act = { kind: 'return', value: value ?? UNKNOWN };
        node.next.length = 0;
        return rest;
      }
      case 'done':
      case 'end':
        node.next.length = 0;
        return mode;
      default:
        return mode;
    }
  }

  private readObject(
    item: InkObject,
    node: { act: Act; next: number[] },
    follow: number,
    { container }: Spot,
    mode: Mode,
  ): Mode {
    const leadsTo = (path: unknown): number | null => {
      const spot = spotAt(String(path), container);
      return spot && this.idOf(spot);
    };
    const goTo = (...ids: (number | null)[]): void => {
      node.next.push(...ids.filter((id) => id !== null));
    };
    if ('->' in item) {
      if (item.var) {
        node.act = { kind: 'jump', variable: String(item['->']) };
        return mode;
      }
      const target = leadsTo(item['->']);
      if (!item.c) {
        goTo(target);
        return mode;
      }
      const [rest, [test]] = popped(mode, 1);
      node.act = { kind: 'branch', test: test ?? UNKNOWN };
      goTo(target, follow);
      return rest;
    }
    goTo(follow);
    if ('->t->' in item || 'f()' in item) {
      const called = item['->t->'] ?? item['f()'];
      const entry = item.var ? null : leadsTo(called);
      if (entry === null) {
        if (item.var) node.act = { kind: 'jump', variable: String(called) };
        return 'f()' in item ? pushed(mode, UNKNOWN) : mode;
      }
      node.act = { kind: 'call', entry };
      const rest = popped(mode, this.parametersOf(entry))[0];
      return 'f()' in item ? pushed(rest, { kind: 'call', entry }) : rest;
    }
    if ('VAR=' in item || 'temp=' in item) {
      const [rest, [value]] = popped(mode, 1);
      node.act = {
        kind: 'assign',
        name: String(item['VAR='] ?? item['temp=']),
        value: value ?? UNKNOWN,
      };
      return rest;
    }
    if ('VAR?' in item) return pushed(mode, { kind: 'variable', name: String(item['VAR?']) });
    if ('CNT?' in item) {
      const spot = spotAt(String(item['CNT?']), container);
      return pushed(mode, spot ? { kind: 'visits', path: spot.container.path } : UNKNOWN);
    }
    if ('^->' in item) {
      const spot = spotAt(String(item['^->']), container);
      return pushed(mode, spot ? { kind: 'address', path: spot.container.path } : UNKNOWN);
    }
    if ('*' in item) return this.readChoice(item, node, container, mode);
    return mode.evaluating ? pushed(mode, UNKNOWN) : mode;
  }

  private readChoice(
    item: InkObject,
    node: { act: Act; next: number[] },
    container: InkContainer,
    mode: Mode,
  ): Mode {
    const flags = Number(item.flg);
    const spot = spotAt(String(item['*']), container);
    const hasTest = (flags & 1) !== 0;
    const words = ((flags & 2) !== 0 ? 1 : 0) + ((flags & 4) !== 0 ? 1 : 0);
    const [afterTest, [test]] = popped(mode, hasTest ? 1 : 0);
    const [rest, texts] = popped(afterTest, words);
    if (!spot) return rest;
    const fallback = (flags & 8) !== 0;
    const target = this.idOf(spot);
    node.act = {
      kind: 'choice',
      test: hasTest ? (test ?? UNKNOWN) : null,
      target,
      once: (flags & 16) !== 0 ? spot.container.path : null,
      fallback,
      words: texts.map((text) => (text.kind === 'value' ? String(text.value) : '')).join(''),
    };
    if (fallback) node.next.push(target);
    return rest;
  }

  /** How many values a knot or function takes from the stack when it is entered. */
  private parametersOf(entry: number): number {
    const known = this.parameters.get(entry);
    if (known !== undefined) return known;
    const { container, index } = this.spots[entry] as Spot;
    const rest = container.items.slice(index);
    const first = rest.findIndex((item) => !(isInkObject(item) && 'temp=' in item));
    const count = isContainer(rest[0])
      ? this.parametersOf(this.idOf({ container: rest[0], index: 0 }))
      : first < 0
        ? rest.length
        : first;
    this.parameters.set(entry, count);
    return count;
  }
}

const pushed = (mode: Mode, value: Expression): Mode => ({
  ...mode,
  stack: [...mode.stack, value],
});

/** The mode without the topmost values, and these in the order in which they were pushed. */
function popped(mode: Mode, count: number): [Mode, Expression[]] {
  const cut = Math.max(0, mode.stack.length - count);
  return [
    { ...mode, stack: mode.stack.slice(0, cut) },
    mode.stack.slice(cut).map((value) => expressionOf(value)),
  ];
}

const expressionOf = (value: Stack[number] | undefined): Expression =>
  value === undefined
    ? UNKNOWN
    : value.kind === 'string'
      ? { kind: 'value', value: value.parts.join('') }
      : value;
