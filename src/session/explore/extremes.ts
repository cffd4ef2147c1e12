/**
 * Which stands of one state are gone on from. A state's key says nothing of the exact heat, nor of
 * flags that only weigh in on how much a move is worth and on the judgement at the end; so besides
 * the first, the best and the worst that are met stand for it, and any at which a reply makes the
 * customer do something that no other stand of the state has shown.
 */
import type { Contact } from '../../heat/contact.ts';
import { openReplies } from '../../heat/contact.ts';
import { FLAGS } from '../../heat/goodMoves.ts';
import { OUTCOME_LIMITS } from '../../heat/outcome.ts';
import { advance } from '../../log/advance.ts';

/** The stands that stand for one state, by their nodes. */
export interface Extremes {
  /** Most flags set, then coolest. */
  best: number;
  /** Fewest flags set, then hottest. */
  worst: number;
  bestRank: number;
  worstRank: number;
  /** What a reply was seen to make the customer do, as `id verdict`. */
  readonly seen: Set<string>;
}

export const extremesAt = (node: number, contact: Contact): Extremes => ({
  best: node,
  worst: node,
  bestRank: rankOf(contact),
  worstRank: rankOf(contact),
  seen: new Set(verdictsAhead(contact)),
});

/** Lets a stand in where it is more extreme than those met, or shows something new. */
export function admit(extremes: Extremes, node: number, contact: Contact): boolean {
  const rank = rankOf(contact);
  const fresh = verdictsAhead(contact).filter((verdict) => !extremes.seen.has(verdict));
  for (const verdict of fresh) extremes.seen.add(verdict);
  if (rank > extremes.bestRank) {
    extremes.best = node;
    extremes.bestRank = rank;
    return true;
  }
  if (rank < extremes.worstRank) {
    extremes.worst = node;
    extremes.worstRank = rank;
    return true;
  }
  return fresh.length > 0;
}

/** Of the two, the one that a stand is more like. */
export function nearest({ best, worst, bestRank, worstRank }: Extremes, contact: Contact): number {
  const rank = rankOf(contact);
  return bestRank - rank <= rank - worstRank ? best : worst;
}

const HEAT_LIMITS = [
  OUTCOME_LIMITS.loyalHeat,
  OUTCOME_LIMITS.resolvedHeat,
  OUTCOME_LIMITS.partialHeat,
  OUTCOME_LIMITS.supervisorHeat,
  OUTCOME_LIMITS.hangUpHeat,
];

/** Flags first, then heat by the limits that it has stayed under. */
function rankOf({ customer }: Contact): number {
  const flags = FLAGS.filter((flag) => customer.flags[flag]).length;
  const under = HEAT_LIMITS.filter((limit) => customer.heat < limit * 10).length;
  return flags * (HEAT_LIMITS.length + 1) + under;
}

const verdictsAhead = (contact: Contact): string[] =>
  openReplies(contact).map(
    ({ id }) => `${id} ${advance(contact, { type: 'reply.chosen', id })?.verdict}`,
  );
