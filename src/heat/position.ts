/**
 * What a reply counts as where it is said. Tags name the intent; position decides the worth: "I
 * see" while the customer vents is an encourager, later a brush-off (R35). `trace` has none of
 * this.
 */
import type { Contact } from './contact.ts';
import type { SaidMove } from './encode.ts';
import type { Move, Pitfall } from './moves.ts';
import { gradeCommitment } from './promise.ts';
import type { Reply, Slots } from './speech.ts';

/** Facts a reflection must name to land Hear (R19, R28). */
export const FACTS_TO_LAND = 2;

/** From the third line out of the phrase book the customer hears a script (R108). */
export const STOCK_LINES_HEARD = 3;

/** Moves that go on as if the customer's "no" had not been said (R57). */
const GOES_ON: ReadonlySet<Move> = new Set<Move>([
  'commit_full',
  'commit_partial',
  'commit_vague',
  'options',
  'ask_plain',
  'permission',
]);

/** Moments at which a name helps: with hearing, with empathy, with the plan (R94). */
const KEY_MOMENTS: ReadonlySet<Move> = new Set<Move>([
  'reflect',
  'empathy',
  'commit_full',
  'check_suits',
  'closure',
]);

/** A move as it counts here; `counts` is null where it is said but worth nothing. */
export interface PlacedMove {
  readonly said: Move;
  readonly counts: Move | null;
  readonly quality?: number;
}

/** The slots of the sentence that this reply completes, or null while it is being built. */
export function slotsSaid(reply: Reply, draft: Slots): Slots | null {
  if (!reply.slots || reply.compose === 'more') return null;
  return reply.compose === 'done' ? { ...draft, ...reply.slots } : reply.slots;
}

/** A reply's moves as they count in this contact, in the order said. */
export function placeReply(reply: Reply, contact: Contact): PlacedMove[] {
  const slots = slotsSaid(reply, contact.draft);
  const moves: Move[] = [...reply.moves, ...(slots ? [gradeCommitment(slots)] : [])];
  const before = spoiled(reply, contact);
  const overrides = contact.noStands && moves.some((move) => GOES_ON.has(move));
  const placed = moves
    .map((move) => placeMove(move, reply, moves, contact))
    .flatMap((move) => (costsDouble(move, contact) ? [move, move] : [move]));
  return [
    ...(overrides ? [{ said: 'ignored_no', counts: 'ignored_no' } as const] : []),
    ...before.map((move) => ({ said: move, counts: move })),
    ...placed,
  ];
}

/**
 * Whoever has said sorry is one person responsible in the customer's eyes. To be passed on cold after
 * that is to lose the transfer and the person: it counts twice (R61).
 */
const costsDouble = ({ counts }: PlacedMove, { customer }: Contact): boolean =>
  counts === 'cold_transfer' && customer.flags.sorry;

/** Pitfalls that come of where a reply is said, and not of its words. */
function spoiled(reply: Reply, contact: Contact): Pitfall[] {
  const { heard, felt } = contact.customer.flags;
  const stock = reply.stock === true && contact.stockLines + 1 >= STOCK_LINES_HEARD;
  const curt = reply.verifies === true && !(heard && felt);
  return [...(stock ? (['scripted'] as const) : []), ...(curt ? (['rushed'] as const) : [])];
}

function placeMove(move: Move, reply: Reply, moves: readonly Move[], contact: Contact): PlacedMove {
  switch (move) {
    case 'listen':
      return { said: move, counts: contact.venting ? move : null };
    case 'reflect': {
      const quality = new Set(reply.facts).size;
      if (quality >= FACTS_TO_LAND) return { said: move, counts: move, quality };
      return { said: move, counts: contact.venting ? 'listen' : null, quality };
    }
    case 'empathy_generic':
      return { said: move, counts: contact.venting ? 'listen' : move };
    case 'correct_early':
      return { said: move, counts: contact.customer.flags.heard ? null : move };
    case 'name':
      return {
        said: move,
        counts: moves.some((other) => KEY_MOMENTS.has(other)) ? move : null,
      };
    default:
      return { said: move, counts: move };
  }
}

/** What conformance reads: the move that counted, or the one said where it only was an attempt. */
export const asSaid = (placed: PlacedMove, turn: number): SaidMove => ({
  move: placed.quality === undefined && placed.counts ? placed.counts : placed.said,
  turn,
  ...(placed.quality === undefined ? {} : { quality: placed.quality }),
});
