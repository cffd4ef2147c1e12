/** Why a move did what it did, in one plain sentence. */
import type { MoveAccount } from '../heat/dynamics.ts';
import { isGoodMove, isPitfall, isSafetyMove, isSignal, type Move } from '../heat/moves.ts';
import { never } from '../heat/tables.ts';
import { type Catalogue, say, sayList } from './catalogue.ts';

/** What a reason needs of an account; the debrief's, in points, has it as well. */
export type Reason = Pick<MoveAccount, 'why' | 'move' | 'missing' | 'ready' | 'repeat' | 'use'>;

/** The account's sentence. Total: every account that the rules can give has one. */
export function explainMove(account: Reason, catalogue: Catalogue): string {
  const { why, move } = account;
  switch (why) {
    case 'landed':
      return landed(move, catalogue);
    case 'not_ready':
      return say(catalogue, 'why.not_ready', {
        missing: missing(account, catalogue),
        percent: percent(account),
      });
    case 'worn':
      return say(catalogue, 'why.worn', { uses: account.use, percent: percent(account) });
    case 'not_ready_worn':
      return say(catalogue, 'why.not_ready_worn', {
        missing: missing(account, catalogue),
        uses: account.use,
        percent: percent(account),
      });
    case 'pitfall':
      return pitfall(move, catalogue);
    case 'pitfall_chained':
      return say(catalogue, 'why.pitfall_chained', { pitfall: pitfall(move, catalogue) });
    case 'name_overused':
      return say(catalogue, 'why.name_overused', { uses: account.use });
    case 'asked_too_soon':
    case 'premature_action':
    case 'name_helpful':
    case 'repaired':
    case 'repair_spent':
      return say(catalogue, `why.${why}`);
    case 'mark':
      return mark(move, catalogue);
    default:
      return never(why);
  }
}

function landed(move: Move, catalogue: Catalogue): string {
  if (isGoodMove(move) && move !== 'name' && move !== 'repair') {
    return say(catalogue, `why.landed.${move}`);
  }
  throw new Error(`${move} has a reason of its own`);
}

function pitfall(move: Move, catalogue: Catalogue): string {
  if (isPitfall(move)) return say(catalogue, `why.pitfall.${move}`);
  throw new Error(`${move} is no pitfall`);
}

function mark(move: Move, catalogue: Catalogue): string {
  const kind = isSafetyMove(move) ? 'safety' : isSignal(move) ? 'signal' : 'customer';
  return say(catalogue, `why.mark.${kind}`, { move: say(catalogue, `move.${move}`) });
}

const missing = (account: Reason, catalogue: Catalogue): string =>
  sayList(
    catalogue,
    account.missing.map((flag) => say(catalogue, `why.flag.${flag}`)),
  );

/** What readiness and repetition left of the move's worth. */
const percent = ({ ready, repeat }: Reason): number => ready * repeat;
