/**
 * What a passage asks on the ways that are still open. A test that is decided by what is known is
 * followed on its side alone, so that what lies behind the other side is not asked.
 */
import type { Expression } from './expression.ts';
import { addressValue, type Constant, compare, isTrue, type Look } from './facts.ts';
import type { Instruction, StoryCode } from './storyCode.ts';

export interface Passage {
  readonly story: StoryCode;
  readonly from: readonly Spot[];
  /** What variables are before the passage; undefined where it may still be anything. */
  readonly known: Look;
  /** Facts, by number, that an instruction asks where it matters. */
  readonly askedAt: (at: number) => readonly number[];
  readonly variableOf: (fact: number) => string;
  /** Where an address leads. */
  readonly entryOf: (address: Constant | undefined) => number | null;
  /** Variables that are set between an entry and where it comes back. */
  readonly setInside: (entry: number) => readonly string[];
}

/** What a variable was set to on the way; undefined for what can't be told beforehand. */
type Setting = Constant | undefined | typeof PERHAPS;

/** May have been set: it can still be what it was before. */
export const PERHAPS = Symbol('perhaps');

/** Variables that were set on the way. */
export type Settings = ReadonlyMap<string, Setting>;

/** An instruction, and what was set before it. */
export interface Spot {
  readonly at: number;
  readonly set: Settings;
}

/**
 * Numbers of the facts asked; null where there are too many ways to follow one by one. It isn't
 * `StoryAhead.walk`, which takes both sides of every test, and so finds what a passage could ask and
 * set at all: what is known of that is what is followed here.
 */
export function factsOnOpenWays(passage: Passage): ReadonlySet<number> | null {
  const asked = new Set<number>();
  const seen = new Set<string>();
  const open = [...passage.from];
  for (let spot = open.pop(); spot; spot = open.pop()) {
    const key = `${spot.at} ${[...spot.set].map(([name, value]) => `${name}=${String(value)}`).join(' ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > MOST_SPOTS) return null;
    for (const fact of passage.askedAt(spot.at)) {
      if (!isSet(spot.set, passage.variableOf(fact))) asked.add(fact);
    }
    open.push(...after(spot, passage));
  }
  return asked;
}

const MOST_SPOTS = 20_000;

/** What is set on the way for certain is no longer asked of what was before. */
const isSet = (set: Settings, variable: string): boolean =>
  set.has(variable) && set.get(variable) !== PERHAPS;

function after({ at, set }: Spot, passage: Passage): Spot[] {
  const { act, next } = passage.story.code[at] as Instruction;
  const look: Look = (name) => {
    const setting = set.has(name) ? set.get(name) : passage.known(name);
    return setting === PERHAPS ? undefined : setting;
  };
  const go = (to: readonly number[], settings = set): Spot[] =>
    to.map((one) => ({ at: one, set: settings }));
  switch (act.kind) {
    case 'branch': {
      // Where nothing comes of a test it was not asked, and both of its sides are as good.
      const decided = passage.askedAt(at).length > 0 ? workOut(act.test, look) : undefined;
      return go(decided === undefined ? next : [next[isTrue(decided) ? 0 : 1] as number]);
    }
    case 'jump':
      return go([...next, ...[passage.entryOf(look(act.variable)) ?? []].flat()]);
    case 'call':
      return [...go([act.entry]), ...go(next, withAll(set, passage.setInside(act.entry), PERHAPS))];
    case 'assign':
      return go(next, withAll(set, [act.name], workOut(act.value, look)));
    default:
      return go(next);
  }
}

const withAll = (set: Settings, names: readonly string[], value: Setting): Settings => {
  if (names.length === 0) return set;
  const made = new Map(set);
  for (const name of names) {
    made.delete(name); // so that equal settings are listed alike
    made.set(name, value);
  }
  return new Map([...made].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** What an expression comes to, as far as what is known decides it. */
export function workOut(expression: Expression, known: Look): Constant | undefined {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'address':
      return addressValue(expression.path);
    case 'variable':
      return known(expression.name);
    case 'operation':
      return operate(
        expression.sign,
        expression.of.map((part) => workOut(part, known)),
      );
    default:
      return undefined;
  }
}

function operate(sign: string, of: readonly (Constant | undefined)[]): boolean | undefined {
  const [a, b] = of;
  const truths = of.map((one) => (one === undefined ? undefined : isTrue(one)));
  switch (sign) {
    case '!':
      return truths[0] === undefined ? undefined : !truths[0];
    case '&&':
      return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
    case '||':
      return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
    case '==':
    case '!=':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return a === undefined || b === undefined ? undefined : compare(a, sign, b);
    default:
      return undefined;
  }
}
