/**
 * Which tests of a story make a difference. What runs on either side of a test is written as a list
 * of effects, up to where the sides come together; a test matters where its lists differ. So a test
 * that only picks between wordings of the same signal doesn't matter to the rules.
 */
import { postDominators } from './postDominators.ts';
import type { Instruction } from './storyCode.ts';

/** What an instruction does, as text that is equal for equal effects; null for nothing. */
export type EffectOf = (at: number) => string | null;

export class Relevance {
  private readonly code: readonly Instruction[];
  private readonly meet: Int32Array;
  private readonly lists = new Map<string, string>();
  /** Lists that are being made: a way that comes back to one of them goes round. */
  private readonly making = new Set<string>();
  private effectOf: EffectOf = () => null;

  constructor(code: readonly Instruction[]) {
    this.code = code;
    this.meet = postDominators(code.map(({ next }) => next));
  }

  /** The tests whose sides have different effects. */
  testsThatMatter(effectOf: EffectOf): number[] {
    this.effectOf = effectOf;
    this.lists.clear();
    return this.code.flatMap(({ act, next }, at) =>
      act.kind === 'branch' && !this.sidesAgree(at, next) ? [at] : [],
    );
  }

  private sidesAgree(at: number, next: readonly number[]): boolean {
    const end = this.meet[at] as number;
    if (end < 0) return false; // a way round and round: nothing can be said of it
    const [first, ...others] = next.map((to) => this.effects(to, end));
    return others.every((other) => other === first);
  }

  /** The effects from an instruction up to another, one a line. */
  private effects(from: number, to: number): string {
    const key = `${from} ${to}`;
    const known = this.lists.get(key);
    if (known !== undefined) return known;
    if (this.making.has(key)) return `round ${key}`;
    this.making.add(key);
    const list = this.listOf(from, to);
    this.making.delete(key);
    this.lists.set(key, list);
    return list;
  }

  private listOf(from: number, to: number): string {
    const found: string[] = [];
    const seen = new Set<number>();
    for (let at = from; at !== to && at >= 0 && at < this.code.length; ) {
      if (seen.has(at)) {
        found.push(`round ${at}`);
        break;
      }
      seen.add(at);
      const { act, next } = this.code[at] as Instruction;
      const effect = this.effectOf(at);
      if (effect !== null) found.push(effect);
      const forks = next.length > 1;
      if (forks && act.kind === 'branch') {
        const end = this.meet[at] as number;
        const agree = this.sidesAgree(at, next);
        found.push(agree ? this.effects(next[0] as number, end) : `test ${at}`);
      }
      at = forks ? (this.meet[at] as number) : (next[0] ?? this.code.length);
    }
    return found.filter((line) => line !== '').join('\n');
  }
}
