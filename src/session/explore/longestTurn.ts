/**
 * The turn of all plays that asks most of a small screen: what was said since the trainee last spoke,
 * with everything that can be answered, and once more with what a coach says of the move before it.
 */
import { type Contact, openReplies } from '../../heat/contact.ts';
import type { MoveAccount } from '../../heat/dynamics.ts';
import { type Exploration, type Node, scriptTo, type Taken, type Watcher } from './explore.ts';
import type { Stand } from './stepper.ts';

export interface LongTurn {
  readonly characters: number;
  readonly seed: number;
  /** The play that comes to it, as `playScript` takes it. */
  readonly script: readonly string[];
}

export interface LongestTurns {
  readonly plain: LongTurn;
  readonly coached: LongTurn;
}

/** A step, measured where it leads. */
interface Measured {
  readonly from: number;
  readonly item: string;
  readonly seed: number;
  /** Characters of what it brought to hear; null where what was heard before stays. */
  readonly heard: number | null;
  readonly answers: number;
  readonly coach: number;
}

export class LongestTurn implements Watcher {
  private readonly steps: Measured[] = [];
  /** By where a step comes from, what it is and where it leads: what it brought to hear. */
  private readonly heard = new Map<string, number | null>();
  private readonly explain: (account: MoveAccount) => string;

  /** `explain`: the coach's sentence on a move. */
  constructor(explain: (account: MoveAccount) => string) {
    this.explain = explain;
  }

  see(node: Node, _: Stand, taken: readonly Taken[]): void {
    for (const { offer, after, told, to } of taken) {
      const heard = told ? sum(told.lines.map(({ text }) => text)) : null;
      this.heard.set(keyOf(node.id, offer.item, to), heard);
      this.steps.push({
        from: node.id,
        item: offer.item,
        seed: after.seeds[0] as number,
        heard,
        answers: answersAt(after.contact),
        coach: sum((after.contact.lastTurn?.moves ?? []).map(this.explain)),
      });
    }
  }

  report({ nodes }: Exploration): LongestTurns {
    const longest = (beside: (step: Measured) => number): LongTurn => {
      let best: LongTurn = { characters: 0, seed: 0, script: [] };
      for (const step of this.steps) {
        const heard = step.heard ?? this.heardAt(nodes, step.from);
        const characters = heard + step.answers + beside(step);
        if (characters <= best.characters) continue;
        const script = [...scriptTo(nodes, step.from), ...(step.item === '' ? [] : [step.item])];
        best = { characters, seed: step.seed, script };
      }
      return best;
    };
    return { plain: longest(() => 0), coached: longest(({ coach }) => coach) };
  }

  /** What was last heard on the way that `scriptTo` takes to a node. */
  private heardAt(nodes: readonly Node[], id: number): number {
    for (let node = nodes[id]; node && node.parent >= 0; node = nodes[node.parent]) {
      const heard = this.heard.get(keyOf(node.parent, node.item, node.id)) ?? null;
      if (heard !== null) return heard;
    }
    return 0;
  }
}

const keyOf = (from: number, item: string, to: number): string => `${from} ${item} ${to}`;

const answersAt = (contact: Contact): number =>
  sum([...openReplies(contact), ...contact.acts].map(({ text }) => text));

const sum = (texts: readonly string[]): number =>
  texts.reduce((length, { length: more }) => length + more, 0);
