/** What the debrief can find: one list of codes, each with the class that ranks it for focus. */
import { PITFALLS, type Pitfall } from '../heat/moves.ts';
import { PROMISE_FINDINGS } from '../heat/promise.ts';
import { SAFETY_FAILURES } from '../heat/safety.ts';

/** Pitfalls whose finding has a name of its own; the others are called as the move is. */
const RENAMED = {
  misreflect: 'misreflected',
  correct_early: 'corrected_early',
} as const satisfies { readonly [P in Pitfall]?: string };

type KeptPitfall = Exclude<Pitfall, keyof typeof RENAMED>;

export const MOVE_FINDINGS = [
  ...PITFALLS.filter((move): move is KeptPitfall => !(move in RENAMED)),
  ...Object.values(RENAMED),
  'defended_early', // a defence before the customer was heard (R23)
  'solving_before_hearing', // action before the customer was heard (R22)
  'premature:E', // empathy before hearing, halved (R41)
  'premature:A', // an apology before its time (R53)
  'premature:T', // action after hearing, before the steps in between
  'over_apologising', // the third apology (R54)
  'name_overuse', // the fourth use of the name (R94)
] as const;

export const STEP_FINDINGS = [
  'step_skipped', // never tried
  'apology_skipped', // no apology of any kind (R49)
  'step_attempted', // tried, never landed
  'out_of_order', // landed before a step that it requires
  'signal_ignored', // a new concern, a correction or a flare-up passed over
] as const;

export const PROCESS_FINDINGS = [
  'policy_breach', // fault admitted where only the experience is apologised for (R48)
  'remedy_falls_short', // all that was promised doesn't meet the need (R11, R72)
  'assumed_agreement', // a plan, and nobody asked whether it suits (R75)
  'promise_late', // kept after its time (R81)
  'promise_silent', // not kept, and not a word (R82)
  'hold_no_length', // asked for, and no time said (R98)
  'hold_overdue', // back later than said (R99)
  'hold_empty_handed', // back without a summary and a step (R99)
  'disclosure', // account detail before the customer was verified
  'customer_repeats', // the lead was briefed wrong, and the customer told it again (R126)
  'safety_early', // the safety button before anything was crossed
  'escalation_refused', // a demand for a supervisor turned down (R125)
  'escalated_avoidable', // passed on before hearing and empathy (R127)
  'unread_fact', // a page that mattered stayed closed (R71)
  'log_incomplete', // the log entry has gaps (R66)
  'log_mismatch', // the log entry says other than was promised
  'inconsistent_outcome', // good talk, and no log or owner (R14)
  'escalated_before_process', // a perfect log, and weak talk (R14)
  'root_cause', // what no conversation can mend: for the process, not the agent (R12)
] as const;

export const FINDING_CODES = [
  ...SAFETY_FAILURES,
  ...MOVE_FINDINGS,
  ...STEP_FINDINGS,
  ...PROMISE_FINDINGS,
  ...PROCESS_FINDINGS,
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** A finding about what was said. Every one links to a turn and a quote where there are any (R139). */
export interface Finding {
  readonly code: FindingCode;
  readonly turn: number | null;
  readonly quote: string | null;
  /**
   * `step` and `stepLabel` name the framework's step; `better` is a line that would have done better
   * at that turn, on offer there or opened by a note or a page; `tempting` says why a decent agent would say what was said.
   */
  readonly params: Readonly<Record<string, string | number>>;
}

export const findingOfPitfall = (move: Pitfall): FindingCode =>
  move in RENAMED ? RENAMED[move as keyof typeof RENAMED] : (move as KeptPitfall);
