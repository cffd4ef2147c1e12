/** A turn as the debrief tells it: what was said, what each move was worth, what came back. */
import {
  type Change,
  CUSTOMER_REPEATS,
  type FollowThrough,
  followThroughChange,
} from '../heat/between.ts';
import type { MoveAccount } from '../heat/dynamics.ts';
import type { Move } from '../heat/moves.ts';
import { toPoints } from '../heat/tenths.ts';
import { type Deed, deedsOf } from './deeds.ts';
import type { HeardLine, PlayedTurn, Scene } from './play.ts';
import type { WeighedTurn } from './weighed.ts';

/** Why a move that was said was worth nothing where it stood. */
export const NOTHING_CODES = [
  'floor_is_yours', // listening on when the customer had finished
  'too_few_facts', // a reflection that named fewer than two facts (R28)
  'heard_already', // a correction after hearing, which costs nothing (R24)
  'off_moment', // a name away from the key moments (R94)
] as const;
export type NothingCode = (typeof NOTHING_CODES)[number];

/**
 * One move and its arithmetic. Heat and trust in points; `ready`, `repeat` and `weight` in tenths
 * (10 = as written), `amplified` in thousandths, as the rules keep them.
 */
export interface MoveWorth extends Omit<MoveAccount, 'dHeat' | 'dTrust' | 'heat' | 'trust'> {
  readonly dHeat: number;
  readonly dTrust: number;
  readonly heat: number;
  readonly trust: number;
}

export type TurnMove = {
  /** As the author tagged it; `worth.move` is what it counted as. */
  readonly said: Move;
} & (
  | { readonly worth: MoveWorth; readonly nothing: null }
  | { readonly worth: null; readonly nothing: NothingCode }
);

export interface OfferedReply {
  readonly id: string;
  readonly text: string;
  readonly moves: readonly Move[];
  readonly chosen: boolean;
  /** False while what it needs was neither noted nor read (R18). */
  readonly open: boolean;
  /** Points after it, had it been chosen; null where that isn't known. */
  readonly heat: number | null;
  readonly trust: number | null;
  readonly tempting: string | null;
}

export interface DebriefTurn {
  readonly turn: number;
  /** The log event with which it began: fold the log before it to try again. */
  readonly seq: number;
  readonly at: number;
  readonly scene: Scene;
  /** A reply's id, or an act such as `@interrupt`. */
  readonly by: string;
  readonly quote: string;
  readonly moves: readonly TurnMove[];
  readonly heat: { readonly before: number; readonly after: number };
  readonly trust: { readonly before: number; readonly after: number };
  /** What changed before the moves did, in points: a promise kept or broken, a story told again. */
  readonly prior: {
    readonly what: FollowThrough | 'customer_repeats';
    readonly dHeat: number;
    readonly dTrust: number;
  } | null;
  readonly answer: readonly HeardLine[];
  readonly offered: readonly OfferedReply[];
  /** Points of Φ given away against the best on offer. */
  readonly regret: number;
}

export function debriefTurn({ turn, options, regret }: WeighedTurn): DebriefTurn {
  const { account } = turn;
  return {
    turn: account.turn,
    seq: turn.seq,
    at: turn.at,
    scene: turn.scene,
    by: account.by,
    quote: turn.quote,
    moves: deedsOf(turn).map(turnMove),
    heat: { before: toPoints(account.heatBefore), after: toPoints(account.heatAfter) },
    trust: { before: toPoints(account.trustBefore), after: toPoints(account.trustAfter) },
    prior: priorTo(turn),
    answer: turn.answer,
    offered: options.map((option) => ({
      id: option.id,
      text: option.text,
      moves: option.reply?.moves ?? [],
      chosen: option.chosen,
      open: option.open,
      heat: option.after && toPoints(option.after.customer.heat),
      trust: option.after && toPoints(option.after.customer.trust),
      tempting: option.reply?.tempting ?? null,
    })),
    regret,
  };
}

function priorTo({ reply, before }: PlayedTurn): DebriefTurn['prior'] {
  if (reply?.follow) {
    const start = before.brief.persona.heat;
    return prior(reply.follow, followThroughChange(reply.follow, before.customer, start));
  }
  return reply?.customerRepeats ? prior('customer_repeats', CUSTOMER_REPEATS) : null;
}

const prior = (
  what: FollowThrough | 'customer_repeats',
  { dHeat, dTrust }: Change,
): DebriefTurn['prior'] => ({ what, dHeat: toPoints(dHeat), dTrust: toPoints(dTrust) });

const turnMove = ({ said, account }: Deed): TurnMove =>
  account
    ? { said, worth: worthInPoints(account), nothing: null }
    : { said, worth: null, nothing: NOTHING[said] ?? 'off_moment' };

/** The moves that position can void (`heat/position.ts`), and why. */
const NOTHING: { readonly [M in Move]?: NothingCode } = {
  listen: 'floor_is_yours',
  reflect: 'too_few_facts',
  correct_early: 'heard_already',
  name: 'off_moment',
};

const worthInPoints = (account: MoveAccount): MoveWorth => ({
  ...account,
  base: { heat: account.base.heat / 10, trust: account.base.trust / 10 },
  dHeat: toPoints(account.dHeat),
  dTrust: toPoints(account.dTrust),
  heat: toPoints(account.heat),
  trust: toPoints(account.trust),
});
