/**
 * Which stands with the same key are gone on from. With twenty yes-or-no aspects there would be a
 * million combinations, nearly all of which differ only in things that never meet in one test. So a
 * stand is gone on from when its standing is new; when it shows a pair of aspects that no other
 * stand with its key has shown (pairwise coverage; each aspect by itself once the ending is settled);
 * when it is nearer to one of the rules' limits;
 * or when the customer has had more, or less, of
 * what they need than in any other of its standing. Otherwise it is taken for the one of its own
 * standing that it is most like.
 */
import type { Aspect } from './aspect.ts';
import type { Compared } from './semanticKey.ts';

export const STRENGTHS = ['pairs', 'all'] as const;
/** `all` goes on from every combination: slow, and what `pairs` is held against in the tests. */
export type Strength = (typeof STRENGTHS)[number];

interface Shown {
  /** Node for each combination that was met, as text. */
  readonly taken: Map<string, number>;
  readonly seen: Set<number>;
  readonly kept: Map<string, Kept[]>;
}

interface Kept {
  readonly node: number;
  readonly worth: number;
  readonly values: ReadonlySet<number>;
}

export class Showing {
  private readonly byKey = new Map<string, Shown>();
  private readonly numbers = new Map<string, number>();
  private readonly strength: Strength;

  constructor(strength: Strength) {
    this.strength = strength;
  }

  get keys(): number {
    return this.byKey.size;
  }

  /** The node that a stand is taken for: `fresh` itself where it is to be gone on from. */
  nodeFor({ key, standing, worth, settled, aspects, limits }: Compared, fresh: number): number {
    const shown = this.shownFor(key);
    const told = this.numbersOf(aspects);
    const alone = this.numbersOf(limits);
    const values = [...told, ...alone];
    const text = `${standing}|${Math.floor(worth / STEP)}|${values.join()}`;
    const known = shown.taken.get(text);
    if (known !== undefined) return known;
    const like = shown.kept.get(standing) ?? [];
    const seen = [
      addSeen(shown.seen, told, settled ? 'single' : 'pairs'),
      addSeen(shown.seen, alone, 'single'),
    ];
    const isNew = seen.includes(true) || isExtreme(like, worth) || this.strength === 'all';
    const node = isNew ? fresh : mostLike(like, values, worth);
    if (isNew) shown.kept.set(standing, like);
    if (isNew) like.push({ node, worth, values: new Set(values) });
    shown.taken.set(text, node);
    return node;
  }

  private shownFor(key: string): Shown {
    const known = this.byKey.get(key);
    if (known) return known;
    const made: Shown = {
      taken: new Map(),
      seen: new Set(),
      kept: new Map(),
    };
    this.byKey.set(key, made);
    return made;
  }

  private numbersOf(aspects: readonly Aspect[]): number[] {
    return aspects.map(([name, value]) => this.number(`${name}=${value}`));
  }

  private number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** More values than any story has; pairs of numbers below it fit into one number. */
const PAIR_BASE = 2 ** 20;

/** Adds values, each by itself or with every other; true where any is new. */
function addSeen(seen: Set<number>, values: readonly number[], how: 'single' | 'pairs'): boolean {
  const before = seen.size;
  for (let i = 0; i < values.length; i++) {
    const last = how === 'single' ? i : values.length - 1;
    for (let j = i; j <= last; j++) {
      seen.add((values[i] as number) * PAIR_BASE + (values[j] as number));
    }
  }
  return seen.size > before;
}

/** What a difference in worth must come to, to be seen: ten points of heat. */
const STEP = 100;

/** Above or below all that were kept; also where there is none. */
const isExtreme = (kept: readonly Kept[], worth: number): boolean =>
  kept.every((one) => one.worth >= worth + STEP) || kept.every((one) => one.worth <= worth - STEP);

/** Of those with most values in common the nearest in worth. */
function mostLike(kept: readonly Kept[], values: readonly number[], worth: number): number {
  const alike = kept.map((one) => values.filter((value) => one.values.has(value)).length);
  const most = Math.max(...alike);
  const [first, ...others] = kept.filter((_, i) => alike[i] === most) as [Kept, ...Kept[]];
  const away = (one: Kept): number => Math.abs(one.worth - worth);
  return others.reduce((best, one) => (away(one) < away(best) ? one : best), first).node;
}
