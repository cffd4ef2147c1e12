/**
 * The move vocabulary. A move is an intent, not a sentence: two lines with equal tags do the same
 * to the customer (R6). Numbers live in `goodMoves.ts` and `pitfalls.ts`; this table says what a
 * move is and which step of HEAT weighs it.
 */
import { byKey } from './tables.ts';

export const GOOD_MOVES = [
  'listen',
  'reflect',
  'ask_help',
  'ask_plain',
  'empathy',
  'apology',
  'take_responsibility',
  'commit_full',
  'commit_partial',
  'options',
  'check_suits',
  'closure',
  'document',
  'thank',
  'permission',
  'own_intro',
  'repair',
  'name',
] as const;
export type GoodMove = (typeof GOOD_MOVES)[number];

export const PITFALLS = [
  'interrupt',
  'correct_early',
  'defend',
  'calm_down',
  'denial',
  'hard_stop',
  'raised_voice',
  'multitask',
  'jargon',
  'empathy_generic',
  'apology_hedged',
  'apology_deferred',
  'apology_blames',
  'commit_vague',
  'cold_transfer',
  'hold_no_consent',
  'buck_pass',
  'scripted',
  'misreflect',
  'ignored_no',
  'abandonment',
  'judgemental',
  'mimicry',
  'templated',
  'rushed',
  'overclaim',
] as const;
export type Pitfall = (typeof PITFALLS)[number];

/** What the customer does that changes what the agent may or must do next (R56, R92). */
export const CUSTOMER_TURNS = [
  'customer:no',
  'customer:yes',
  'customer:new_concern',
  'customer:correction',
  'customer:respike',
] as const;
export type CustomerTurn = (typeof CUSTOMER_TURNS)[number];

/** How the customer behaves, judged against the safety line (R115–R122). */
export const SIGNALS = [
  'customer:calm',
  'customer:anger',
  'customer:talk_over',
  'customer:abuse',
  'customer:slur',
  'customer:threat',
  'customer:imminent',
  'customer:distress',
] as const;
export type Signal = (typeof SIGNALS)[number];

export const SAFETY_MOVES = [
  'boundary',
  'consequence',
  'end_with_route',
  'end_without_route',
  'hostile_reply',
  'get_help',
  'step_back',
  'keep_connected',
  'warm_handover',
  'cold_handover',
  'log_incident',
  'recover',
] as const;
export type SafetyMove = (typeof SAFETY_MOVES)[number];

export const MOVES = [
  ...GOOD_MOVES,
  ...PITFALLS,
  ...CUSTOMER_TURNS,
  ...SIGNALS,
  ...SAFETY_MOVES,
] as const;
export type Move = (typeof MOVES)[number];

export const MOVE_KINDS = ['good', 'pitfall', 'customer', 'signal', 'safety'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** The customer's sensitivities are kept per HEAT step, whatever framework scores the session. */
export const HEAT_STEPS = ['H', 'E', 'A', 'T'] as const;
export type HeatStep = (typeof HEAT_STEPS)[number];

export interface MoveEntry {
  readonly kind: MoveKind;
  /** The step whose persona weight applies, or for a pitfall the step that it spoils. */
  readonly step: HeatStep | null;
}

const good = (step: HeatStep | null): MoveEntry => ({ kind: 'good', step });
const pitfall = (step: HeatStep | null): MoveEntry => ({ kind: 'pitfall', step });
const mark = (kind: MoveKind): MoveEntry => ({ kind, step: null });

export const MOVE_TABLE: { readonly [M in Move]: MoveEntry } = {
  listen: good('H'),
  reflect: good('H'),
  ask_help: good('H'),
  ask_plain: good(null),
  empathy: good('E'),
  apology: good('A'),
  take_responsibility: good(null),
  commit_full: good('T'),
  commit_partial: good('T'),
  options: good('T'),
  check_suits: good('T'),
  closure: good('T'),
  document: good(null),
  thank: good(null),
  permission: good(null),
  own_intro: good(null),
  repair: good(null),
  name: good(null),
  interrupt: pitfall('H'),
  correct_early: pitfall('H'),
  defend: pitfall('H'),
  calm_down: pitfall('E'),
  denial: pitfall('H'),
  hard_stop: pitfall('T'),
  raised_voice: pitfall('E'),
  multitask: pitfall('H'),
  jargon: pitfall('A'),
  empathy_generic: pitfall('E'),
  apology_hedged: pitfall('A'),
  apology_deferred: pitfall('A'),
  apology_blames: pitfall('A'),
  commit_vague: pitfall('T'),
  cold_transfer: pitfall('T'),
  hold_no_consent: pitfall('H'),
  buck_pass: pitfall('A'),
  scripted: pitfall('E'),
  misreflect: pitfall('H'),
  ignored_no: pitfall('H'),
  abandonment: pitfall('H'),
  judgemental: pitfall('E'),
  mimicry: pitfall('E'),
  templated: pitfall('H'),
  rushed: pitfall('E'),
  overclaim: pitfall('T'),
  'customer:no': mark('customer'),
  'customer:yes': mark('customer'),
  'customer:new_concern': mark('customer'),
  'customer:correction': mark('customer'),
  'customer:respike': mark('customer'),
  'customer:calm': mark('signal'),
  'customer:anger': mark('signal'),
  'customer:talk_over': mark('signal'),
  'customer:abuse': mark('signal'),
  'customer:slur': mark('signal'),
  'customer:threat': mark('signal'),
  'customer:imminent': mark('signal'),
  'customer:distress': mark('signal'),
  boundary: mark('safety'),
  consequence: mark('safety'),
  end_with_route: mark('safety'),
  end_without_route: mark('safety'),
  hostile_reply: mark('safety'),
  get_help: mark('safety'),
  step_back: mark('safety'),
  keep_connected: mark('safety'),
  warm_handover: mark('safety'),
  cold_handover: mark('safety'),
  log_incident: mark('safety'),
  recover: mark('safety'),
};

const MOVE_SET: ReadonlySet<string> = new Set(MOVES);
export const isMove = (value: unknown): value is Move =>
  typeof value === 'string' && MOVE_SET.has(value);

export const kindOf = (move: Move): MoveKind => MOVE_TABLE[move].kind;
export const isGoodMove = (move: Move): move is GoodMove => kindOf(move) === 'good';
export const isPitfall = (move: Move): move is Pitfall => kindOf(move) === 'pitfall';
export const isSignal = (move: Move): move is Signal => kindOf(move) === 'signal';
export const isSafetyMove = (move: Move): move is SafetyMove => kindOf(move) === 'safety';
export const isCustomerTurn = (move: Move): move is CustomerTurn => kindOf(move) === 'customer';

/** A zero for every good move, the start of a customer's use counts. */
export const zeroCounts = (): Record<GoodMove, number> => byKey(GOOD_MOVES, () => 0);
