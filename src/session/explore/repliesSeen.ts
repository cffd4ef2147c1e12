/** Which replies were on offer and could be said, and which two never did anything different. */
import type { Node, Taken, Watcher } from './explore.ts';
import type { Stand } from './stepper.ts';

export interface RepliesReport {
  /** Ids that were on offer at some time, open or not. */
  readonly offered: ReadonlySet<string>;
  /** Ids that could be said at some time. */
  readonly said: ReadonlySet<string>;
  /** Two ids that did the same wherever both were open. */
  readonly interchangeable: readonly (readonly [string, string])[];
  /** Ids answered by a customer's line that no other reply or act brings. */
  readonly answeredAlone: ReadonlySet<string>;
}

export class RepliesSeen implements Watcher {
  private readonly offered = new Set<string>();
  private readonly said = new Set<string>();
  /** Pairs by `a b`; true as long as they did the same. */
  private readonly pairs = new Map<string, boolean>();
  /** For each line the items that it answered. */
  private readonly answers = new Map<string, Set<string>>();

  see(_node: Node, stand: Stand, taken: readonly Taken[]): void {
    for (const { id } of stand.contact.offered) this.offered.add(id);
    const spoken = taken.filter(({ offer: { kind, item } }) => kind === 'say' && item !== '');
    for (const { offer, told } of spoken) {
      if (!offer.item.startsWith('@')) this.said.add(offer.item);
      for (const { id, who } of told?.lines ?? [])
        if (who === 'customer') this.answer(id, offer.item);
    }
    this.compare(spoken.filter(({ offer }) => !offer.item.startsWith('@')));
  }

  report(): RepliesReport {
    const alone = [...this.answers.values()].filter((items) => items.size === 1);
    return {
      offered: this.offered,
      said: this.said,
      interchangeable: [...this.pairs]
        .filter(([, same]) => same)
        .map(([pair]) => pair.split(' ') as [string, string]),
      answeredAlone: new Set(alone.flatMap((items) => [...items])),
    };
  }

  private answer(line: string, item: string): void {
    const known = this.answers.get(line) ?? new Set();
    this.answers.set(line, known.add(item));
  }

  private compare(replies: readonly Taken[]): void {
    const effects = new Map(replies.map((one) => [one.offer.item, effectOf(one)]));
    const ids = [...effects.keys()].toSorted();
    for (const [i, a] of ids.entries()) {
      for (const b of ids.slice(i + 1)) {
        const pair = `${a} ${b}`;
        if (this.pairs.get(pair) === false) continue;
        this.pairs.set(pair, effects.get(a) === effects.get(b));
      }
    }
  }
}

/** What a reply brought about: the lines that answered it, and where it left the customer. */
const effectOf = ({ told, after, to }: Taken): string =>
  [
    ...(told?.lines ?? []).map(({ id }) => id),
    after.contact.customer.heat,
    after.contact.customer.trust,
    to,
  ].join(' ');
