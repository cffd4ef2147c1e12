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
  /** One plain sentence for authors and the debrief. */
  readonly meaning: string;
}

const good = (step: HeatStep | null, meaning: string): MoveEntry => ({
  kind: 'good',
  step,
  meaning,
});
const pitfall = (step: HeatStep | null, meaning: string): MoveEntry => ({
  kind: 'pitfall',
  step,
  meaning,
});
const mark = (kind: MoveKind, meaning: string): MoveEntry => ({ kind, step: null, meaning });

export const MOVE_TABLE: { readonly [M in Move]: MoveEntry } = {
  listen: good('H', 'Lets the customer go on, or encourages them with a word.'),
  reflect: good('H', 'Says the problem back with at least two facts of the case.'),
  ask_help: good('H', 'Asks, once they have vented, what would help.'),
  ask_plain: good(null, 'Asks a clarifying question in plain words.'),
  empathy: good('E', 'Names the feeling and what caused it.'),
  apology: good('A', 'Apologises for the experience, without conditions.'),
  take_responsibility: good(null, 'Takes the case on as one’s own.'),
  commit_full: good('T', 'Commits to an action, an owner and a time.'),
  commit_partial: good('T', 'Commits to two of action, owner and time.'),
  options: good('T', 'Offers two options with a recommendation and a reason.'),
  check_suits: good('T', 'Asks whether the plan suits the customer.'),
  closure: good('T', 'Checks, at the close, that the customer is satisfied.'),
  document: good(null, 'Gives a reference or confirms in writing.'),
  thank: good(null, 'Thanks the customer for something specific.'),
  permission: good(null, 'Asks permission before asking for details.'),
  own_intro: good(null, 'Gives one’s own name.'),
  repair: good(null, 'Owns a misstep and starts again.'),
  name: good(null, 'Uses the customer’s name at a key moment.'),

  interrupt: pitfall('H', 'Speaks over the customer.'),
  correct_early: pitfall('H', 'Corrects a fact before the customer has been heard.'),
  defend: pitfall('H', 'Defends the company or explains it away.'),
  calm_down: pitfall('E', 'Tells the customer how to feel.'),
  denial: pitfall('H', 'Denies having said something.'),
  hard_stop: pitfall('T', 'Says what can’t be done and stops there.'),
  raised_voice: pitfall('E', 'Raises one’s voice in return.'),
  multitask: pitfall('H', 'Does something else while the customer speaks.'),
  jargon: pitfall('A', 'Uses words from inside the company.'),
  empathy_generic: pitfall('E', 'Claims to understand without saying what.'),
  apology_hedged: pitfall('A', 'Apologises on a condition.'),
  apology_deferred: pitfall('A', 'Puts the fault elsewhere in place of an apology.'),
  apology_blames: pitfall('A', 'Apologises in a way that blames the customer, or nobody.'),
  commit_vague: pitfall('T', 'Promises without action, owner or time.'),
  cold_transfer: pitfall('T', 'Passes the customer on without a word to either side.'),
  hold_no_consent: pitfall('H', 'Puts the customer on hold unasked.'),
  buck_pass: pitfall('A', 'Blames a colleague or another department.'),
  scripted: pitfall('E', 'Reads out a stock line.'),
  misreflect: pitfall('H', 'Says the problem back with a wrong fact.'),
  ignored_no: pitfall('H', 'Goes on after the customer said no.'),
  abandonment: pitfall('H', 'Leaves the customer waiting with nobody there.'),
  judgemental: pitfall('E', 'Weighs whether the customer may be upset.'),
  mimicry: pitfall('E', 'Copies the customer’s sarcasm or volume.'),
  templated: pitfall('H', 'Sends a template unchanged.'),
  rushed: pitfall('E', 'Talks fast at a customer who is already hot.'),
  overclaim: pitfall('T', 'Claims experience or certainty that the case denies.'),

  'customer:no': mark('customer', 'The customer says no, or goes on complaining.'),
  'customer:yes': mark('customer', 'The customer says yes.'),
  'customer:new_concern': mark('customer', 'The customer raises something new.'),
  'customer:correction': mark('customer', 'The customer corrects what was said back.'),
  'customer:respike': mark('customer', 'The customer flares up again.'),

  'customer:calm': mark('signal', 'The customer has calmed or stopped.'),
  'customer:anger': mark('signal', 'Anger at the situation, swearing about it included.'),
  'customer:talk_over': mark('signal', 'The customer talks over the agent.'),
  'customer:abuse': mark('signal', 'An insult aimed at a person.'),
  'customer:slur': mark('signal', 'Abuse for who somebody is.'),
  'customer:threat': mark('signal', 'A threat to staff, others or property.'),
  'customer:imminent': mark('signal', 'Danger in person, now.'),
  'customer:distress': mark('signal', 'Hopelessness or talk of self-harm.'),

  boundary: mark('safety', 'Names the behaviour, offers help, asks for a change.'),
  consequence: mark('safety', 'Says what happens if it goes on.'),
  end_with_route: mark('safety', 'Ends the contact and says how to come back.'),
  end_without_route: mark('safety', 'Ends the contact with no way back.'),
  hostile_reply: mark('safety', 'Answers abuse with hostility.'),
  get_help: mark('safety', 'Calls the lead, security or the police.'),
  step_back: mark('safety', 'Makes room and gets out.'),
  keep_connected: mark('safety', 'Stays with a person in distress.'),
  warm_handover: mark('safety', 'Briefs, introduces, and hands over.'),
  cold_handover: mark('safety', 'Passes a person in danger or distress on unbriefed.'),
  log_incident: mark('safety', 'Writes the incident down.'),
  recover: mark('safety', 'Takes a break before the next contact.'),
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
