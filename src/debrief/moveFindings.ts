/** Findings about single moves: pitfalls, and good moves said before their time or too often. */
import type { MoveAccount } from '../heat/dynamics.ts';
import type { Framework } from '../heat/framework.ts';
import { ACTION_MOVES, type Flag } from '../heat/goodMoves.ts';
import { isPitfall, type Move } from '../heat/moves.ts';
import { toPoints } from '../heat/tenths.ts';
import { type Context, coachingAt, quoteAt, stepParams } from './context.ts';
import type { Deed } from './deeds.ts';
import { type Finding, type FindingCode, findingOfPitfall } from './findingCodes.ts';
import { stepFor } from './steps.ts';

const APOLOGIES_TOO_MANY = 3;

export function moveFindings(context: Context): Finding[] {
  const { deeds } = context;
  const found = deeds.flatMap((deed) => {
    const code = codeOf(deed, context);
    return code && deed.account ? [findingAt(context, code, deed, deed.account)] : [];
  });
  return [...found, ...overApologising(context)];
}

function codeOf({ account, heard }: Deed, context: Context): FindingCode | null {
  if (!account) return null;
  const { move, why } = account;
  if (move === 'defend' && !heard) return 'defended_early';
  if (isPitfall(move)) return findingOfPitfall(move);
  if (why === 'premature_action') return 'solving_before_hearing';
  if (why === 'name_overused') return account.use === FIRST_NAME_TOO_MANY ? 'name_overuse' : null;
  return prematureCode(account, context);
}

const FIRST_NAME_TOO_MANY = 4;

/**
 * A good move whose time had not come. Empathy and an apology say so whatever came after (R41, R53);
 * of action it is said only where what was missing landed later: else the skip says it.
 */
function prematureCode({ move, missing }: MoveAccount, { steps, framework }: Context) {
  const skippedOver = missing.flatMap((flag) => stepMeeting(flag, framework) ?? []);
  if (skippedOver.length === 0) return null;
  if (move === 'empathy') return 'premature:E';
  if (move === 'apology') return 'premature:A';
  const landedLater = steps.some(({ id, turns }) => skippedOver.includes(id) && turns.length > 0);
  return landedLater && (ACTION_MOVES as readonly Move[]).includes(move) ? 'premature:T' : null;
}

/** Moves that meet a need of the customer's, to see which of them a framework asks for. */
const MEETS: { readonly [F in Flag]?: Move } = {
  heard: 'reflect',
  felt: 'empathy',
  sorry: 'apology',
};

/** The framework's step that would have met what was missing; null where it asks for none. */
function stepMeeting(flag: Flag, { steps }: Framework): string | null {
  const move = MEETS[flag];
  return (move && steps.find(({ acceptedMoves }) => acceptedMoves.includes(move))?.id) ?? null;
}

function overApologising(context: Context): Finding[] {
  const apologies = context.deeds.filter(({ account }) => account?.move === 'apology');
  const third = apologies[APOLOGIES_TOO_MANY - 1];
  if (!third?.account) return [];
  const finding = findingAt(context, 'over_apologising', third, third.account);
  return [{ ...finding, params: { ...finding.params, count: apologies.length } }];
}

function findingAt(
  context: Context,
  code: FindingCode,
  { turn }: Deed,
  { move, dHeat, dTrust }: MoveAccount,
): Finding {
  const at = turn.account.turn;
  return {
    code,
    turn: at,
    quote: quoteAt(context, at),
    params: {
      ...stepParams(stepFor(context.framework, move)),
      ...coachingAt(context, at),
      dHeat: toPoints(dHeat),
      dTrust: toPoints(dTrust),
    },
  };
}
