/** Where a finding about the contact as a whole shows: every one links to a turn and a quote (R139). */
import type { Context } from './context.ts';
import type { Finding } from './findingCodes.ts';
import type { HeardLine } from './play.ts';

/**
 * The finding with its turn and its quote; only where nothing was ever said does it have neither. A
 * cause in the process quotes the customer: no line of the trainee's is to be read beside it (R12).
 */
export function anchored(context: Context, finding: Finding): Finding {
  if (finding.code === 'root_cause') return { ...finding, ...toldAt(context) };
  const { turns } = context.play;
  const turn = finding.turn ?? wholeTurn(context);
  if (turn === null || !turns[turn]) return finding;
  return {
    ...finding,
    turn,
    quote: finding.quote ?? (turns[turn].quote || heardBefore(context, turn)),
  };
}

/** What belongs to the contact shows at its last promise, else where its talk ended. */
function wholeTurn({ play }: Context): number | null {
  const talk = play.turns.filter(({ scene }) => scene === 'contact');
  const promised = talk.findLast(
    ({ before, after }) => after.commitments.length > before.commitments.length,
  );
  return (promised ?? talk.at(-1))?.account.turn ?? null;
}

/** Where the customer first told what had happened to them, in their words. */
function toldAt(context: Context): Pick<Finding, 'turn' | 'quote'> {
  const { turns, end } = context.play;
  const told = turns.findIndex(
    ({ after }, i) => (turns[i + 1]?.before ?? end).revealed.length > after.revealed.length,
  );
  const turn = turns[Math.max(0, told)];
  if (!turn) return { turn: null, quote: null };
  const at = turn.account.turn;
  return { turn: at, quote: lastOfCustomer(turn.answer) ?? heardBefore(context, at) };
}

/** The customer's words that a turn without any of its own answered. */
function heardBefore({ play }: Context, turn: number): string | null {
  const before = play.turns.slice(0, turn).toReversed();
  const scene = play.turns[turn]?.scene;
  const heard = before.flatMap(({ answer }) => lastOfCustomer(answer) ?? [])[0];
  const opening = play.openings.find((each) => each.scene === scene)?.lines ?? [];
  return heard ?? lastOfCustomer(opening) ?? null;
}

const lastOfCustomer = (lines: readonly HeardLine[]): string | undefined =>
  lines.findLast(({ who }) => who === 'customer')?.text;
