/**
 * What one move does to the customer. Calming is additive and independent of the present heat and
 * trust, on purpose: proportional decay or floors would make some wrong order the coolest one, and
 * in-order H, E, A, T must end strictly cooler than any permutation (R88). Gates belong in
 * `outcome.ts`.
 */
import type { Channel } from './between.ts';
import type { Customer } from './customer.ts';
import {
  ACTION_MOVES,
  type Flag,
  GOOD_MOVE_RULES,
  NAME_RULE,
  PREMATURE_ACTION,
  READINESS,
  REPEAT,
} from './goodMoves.ts';
import {
  type GoodMove,
  isGoodMove,
  isPitfall,
  MOVE_TABLE,
  type Move,
  type Pitfall,
  zeroCounts,
} from './moves.ts';
import type { Persona } from './persona.ts';
import { MAX_CHAIN, pitfallRule } from './pitfalls.ts';
import { clampTenths, floorDiv, negate, type Tenths, tenths } from './tenths.ts';

/** Why a move did what it did: a code that the message catalogue turns into one sentence. */
export const WHY_CODES = [
  'landed',
  'not_ready',
  'worn',
  'not_ready_worn',
  'asked_too_soon',
  'premature_action',
  'pitfall',
  'pitfall_chained',
  'name_helpful',
  'name_overused',
  'repaired',
  'repair_spent',
  'mark',
] as const;
export type WhyCode = (typeof WHY_CODES)[number];

/** One move's account: everything the arithmetic used, in tenths. */
export interface MoveAccount {
  readonly move: Move;
  readonly why: WhyCode;
  readonly base: { readonly heat: number; readonly trust: number };
  readonly missing: readonly Flag[];
  /** Tenths: readiness, worth of the repeat, persona weight or sensitivity. */
  readonly ready: number;
  readonly repeat: number;
  readonly weight: number;
  /** Which use of the move this was since the last repair, from 1; 0 for pitfalls and marks. */
  readonly use: number;
  /** Amplification of a pitfall by lack of trust, in thousandths (1000 = as written). */
  readonly amplified: number;
  readonly chain: number;
  /** The rule's values, before clamping. */
  readonly dHeat: Tenths;
  readonly dTrust: Tenths;
  /** After clamping. */
  readonly heat: Tenths;
  readonly trust: Tenths;
}

/**
 * Applies one move. Customer's turns, signals and safety moves are marks: they change no heat.
 * Pure; returns the next customer and the account of the turn. Without a channel the rules hold as
 * they are written.
 */
export function applyMove(
  customer: Customer,
  persona: Persona,
  move: Move,
  channel?: Channel,
): [Customer, MoveAccount] {
  if (isPitfall(move)) return applyPitfall(customer, persona, move, channel);
  if (!isGoodMove(move)) return applyMark(customer, move);
  if (move === 'name') return applyName(customer);
  if (move === 'repair' && customer.repaired)
    return account(customer, customer, { move, why: 'repair_spent' });
  if (isAction(move) && !customer.flags.heard) return applyPrematureAction(customer, persona, move);
  return applyGoodMove(customer, persona, move);
}

/** Lack of trust amplifies what hurts: 1.25 − T/2, in thousandths. */
export const amplification = (trust: Tenths): number => 1250 - floorDiv(trust, 2);

const isAction = (move: Move): boolean => (ACTION_MOVES as readonly Move[]).includes(move);

function applyGoodMove(
  customer: Customer,
  persona: Persona,
  move: GoodMove,
): [Customer, MoveAccount] {
  const rule = GOOD_MOVE_RULES[move];
  const missing = rule.needs.filter((flag) => !customer.flags[flag]);
  const tooSoon = move === 'ask_help' && missing.length > 0; // worth nothing before they vented (R30)
  const ready = tooSoon ? 0 : (READINESS[missing.length] ?? 1);
  const use = customer.counts[move] + 1;
  const repeat = REPEAT[Math.min(use, REPEAT.length) - 1] ?? 1;
  const step = MOVE_TABLE[move].step;
  const weight = step ? persona.weights[step] : 10;
  const dHeat = negate(floorDiv(rule.cools * ready * repeat * weight, 1000));
  const dTrust = tenths(floorDiv(rule.earns * ready * repeat, 100));

  const after: Customer = {
    ...customer,
    flags: flagsAfter(customer, persona, move),
    counts: move === 'repair' ? zeroCounts() : { ...customer.counts, [move]: use },
    listens: customer.listens + (move === 'listen' ? 1 : 0),
    chain: 0,
    repaired: customer.repaired || move === 'repair',
  };
  return account(customer, after, {
    move,
    why: whyGood(move, tooSoon, missing.length, use),
    base: { heat: -rule.cools, trust: rule.earns },
    missing,
    ready,
    repeat,
    weight,
    use,
    dHeat,
    dTrust,
  });
}

function flagsAfter(customer: Customer, persona: Persona, move: GoodMove): Customer['flags'] {
  const flags = { ...customer.flags };
  for (const flag of GOOD_MOVE_RULES[move].sets) {
    if (flag !== 'agreed' || customer.flags.plan) flags[flag] = true;
  }
  if (move === 'listen' && customer.listens + 1 >= persona.ventNeed) flags.vent = true;
  return flags;
}

function whyGood(move: GoodMove, tooSoon: boolean, missing: number, use: number): WhyCode {
  if (move === 'repair') return 'repaired';
  if (tooSoon) return 'asked_too_soon';
  if (missing > 0) return use > 1 ? 'not_ready_worn' : 'not_ready';
  return use > 1 ? 'worn' : 'landed';
}

function applyPrematureAction(
  customer: Customer,
  persona: Persona,
  move: GoodMove,
): [Customer, MoveAccount] {
  const amplified = amplification(customer.trust);
  const dHeat = floorDiv(PREMATURE_ACTION.heats * amplified * persona.sensitivity, 10000);
  const use = customer.counts[move] + 1;
  const after = { ...customer, counts: { ...customer.counts, [move]: use }, chain: 0 };
  return account(customer, after, {
    move,
    why: 'premature_action',
    base: { heat: PREMATURE_ACTION.heats, trust: -PREMATURE_ACTION.costs },
    missing: GOOD_MOVE_RULES[move].needs.filter((flag) => !customer.flags[flag]),
    weight: persona.sensitivity,
    use,
    amplified,
    dHeat: tenths(dHeat),
    dTrust: negate(PREMATURE_ACTION.costs),
  });
}

function applyPitfall(
  customer: Customer,
  persona: Persona,
  move: Pitfall,
  channel: Channel | undefined,
): [Customer, MoveAccount] {
  const rule = pitfallRule(move, channel);
  const amplified = amplification(customer.trust);
  const chain = Math.min(customer.chain, MAX_CHAIN);
  const heated = floorDiv(rule.heats * amplified * (10 + chain) * persona.sensitivity, 100000);
  const lost = floorDiv(rule.costs * (10 + chain), 10);
  const after = { ...customer, chain: customer.chain + 1 };
  return account(customer, after, {
    move,
    why: chain > 0 ? 'pitfall_chained' : 'pitfall',
    base: { heat: rule.heats, trust: -rule.costs },
    weight: persona.sensitivity,
    amplified,
    chain,
    dHeat: tenths(Math.max(1, heated)),
    dTrust: negate(lost),
  });
}

function applyName(customer: Customer): [Customer, MoveAccount] {
  const use = customer.names + 1;
  const extra = use - NAME_RULE.helpful;
  const after = { ...customer, names: use };
  const overused = extra > 0;
  const dHeat = overused ? tenths(NAME_RULE.heatsPerExtra * extra) : negate(NAME_RULE.cools);
  const dTrust = overused ? negate(NAME_RULE.costs) : tenths(NAME_RULE.earns);
  return account(customer, after, {
    move: 'name',
    why: overused ? 'name_overused' : 'name_helpful',
    base: { heat: dHeat, trust: dTrust },
    use,
    dHeat,
    dTrust,
  });
}

const applyMark = (customer: Customer, move: Move): [Customer, MoveAccount] =>
  account(customer, customer, { move, why: 'mark' });

const NO_BASE: MoveAccount['base'] = { heat: 0, trust: 0 };
const NONE_MISSING: readonly Flag[] = [];

/** Field by field: this is made for every move of every play that is walked, and spreads are dear. */
function account(
  before: Customer,
  after: Customer,
  facts: Partial<MoveAccount> & Pick<MoveAccount, 'move' | 'why'>,
): [Customer, MoveAccount] {
  const { dHeat = tenths(0), dTrust = tenths(0) } = facts;
  const heat = clampTenths(before.heat + dHeat);
  const trust = clampTenths(before.trust + dTrust);
  return [
    { ...after, heat, trust },
    {
      base: facts.base ?? NO_BASE,
      missing: facts.missing ?? NONE_MISSING,
      ready: facts.ready ?? 10,
      repeat: facts.repeat ?? 10,
      weight: facts.weight ?? 10,
      use: facts.use ?? 0,
      amplified: facts.amplified ?? 1000,
      chain: facts.chain ?? 0,
      dHeat,
      dTrust,
      move: facts.move,
      why: facts.why,
      heat,
      trust,
    },
  ];
}
