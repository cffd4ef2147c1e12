/**
 * The safety protocol as an automaton over signals and safety moves (R115–R123). It reads what
 * happened and returns the failure codes, each once. How many warnings are due is the
 * organisation's policy, handed in as data.
 */
import { isGoodMove, isSignal, type Move, type Signal } from './moves.ts';
import type { Warnings } from './warnings.ts';

export const SAFETY_FAILURES = [
  'cold_handover', // passed on unbriefed
  'did_not_exit', // danger in person, and no step back
  'distress_not_held', // distress, and nobody stayed with them
  'ended_after_they_stopped', // ended when the behaviour had stopped
  'ended_on_anger', // ended with nothing crossed (R117)
  'ended_on_distress', // ended on a person in distress (R122)
  'ended_without_warning', // ended on abuse with fewer warnings than due
  'hostile_boundary', // answered with hostility
  'kept_talking_in_danger', // went on with the conversation in danger
  'line_cut', // ended on a threat that the organisation wants kept on the line
  'no_recovery', // no break before the next contact
  'no_route_back', // ended without saying how to come back
  'no_warm_handover', // distress, and nobody took over
  'not_logged', // nothing written down
  'orphaned_case', // the grievance has no owner (contact only)
  'threat_not_escalated', // a threat, and no help called (R120)
  'tolerated_abuse', // abuse went on unanswered (R119)
  'unreported', // prejudice not reported to the lead (contact only)
  'warned_on_anger', // a warning before anything was crossed (R117)
] as const;
export type SafetyFailure = (typeof SAFETY_FAILURES)[number];

export interface SafetyPolicy {
  /** Warnings due before an end. */
  readonly warningsFor: Warnings;
  /** A threat is kept on the line, whatever the caller does: nobody ends it from our side. */
  readonly keepLineOpen?: boolean;
}

export const DEFAULT_SAFETY_POLICY: SafetyPolicy = { warningsFor: { abuse: 2, slur: 1 } };

interface Watch {
  readonly lastSignal: Signal | null;
  /** Abuse, a slur or a threat was heard. */
  readonly aimed: boolean;
  readonly threat: boolean;
  readonly imminent: boolean;
  readonly distress: boolean;
  readonly warnings: number;
  /** An insult stands that nothing has answered yet. */
  readonly unanswered: boolean;
  readonly ended: boolean;
  readonly did: ReadonlySet<Move>;
  readonly failures: ReadonlySet<SafetyFailure>;
}

const START: Watch = {
  lastSignal: null,
  aimed: false,
  threat: false,
  imminent: false,
  distress: false,
  warnings: 0,
  unanswered: false,
  ended: false,
  did: new Set(),
  failures: new Set(),
};

/** The failure codes of a whole sequence, in alphabetical order. */
export function safetyFailures(
  moves: readonly Move[],
  policy: SafetyPolicy = DEFAULT_SAFETY_POLICY,
): SafetyFailure[] {
  const end = moves.reduce((watch, move) => step(watch, move, policy), START);
  return [...new Set([...end.failures, ...failuresAtEnd(end)])].toSorted();
}

/**
 * All that the rules remember of a sequence, as text: two sequences that give the same are judged
 * alike whatever comes after them. Once something failed past mending, nothing else is of interest.
 */
export function safetyStanding(
  moves: readonly Move[],
  policy: SafetyPolicy = DEFAULT_SAFETY_POLICY,
): string {
  const watch = moves.reduce((before, move) => step(before, move, policy), START);
  const { failures, did, ended, lastSignal, unanswered } = watch;
  const atStake = crossed(watch) || ended;
  // What failed before anything was crossed counts once it is, and then nothing mends it.
  if (failures.size > 0) return atStake ? 'failed' : 'lost';
  const most = Math.max(policy.warningsFor.abuse, policy.warningsFor.slur);
  return [
    ...(atStake ? [lastSignal, Math.min(watch.warnings, most)] : []),
    ...[watch.aimed, watch.threat, watch.imminent, watch.distress, unanswered, ended].map(Number),
    ...REMEMBERED.filter((move) => did.has(move)),
  ].join(' ');
}

/** Moves that count whenever they come. */
const REMEMBERED = [
  'customer:slur',
  'get_help',
  'step_back',
  'warm_handover',
  'keep_connected',
  'log_incident',
  'recover',
] as const satisfies readonly Move[];

function step(watch: Watch, move: Move, policy: SafetyPolicy): Watch {
  const seen = { ...watch, did: new Set([...watch.did, move]) };
  if (isSignal(move)) return hear(seen, move);
  switch (move) {
    case 'boundary':
    case 'consequence':
      return fail(
        { ...seen, warnings: seen.warnings + 1, unanswered: false },
        !seen.aimed && 'warned_on_anger',
      );
    case 'end_with_route':
    case 'end_without_route':
      return endContact(seen, move, policy);
    case 'hostile_reply':
      return fail(seen, 'hostile_boundary');
    case 'cold_handover':
      return fail(seen, 'cold_handover');
    default:
      return fail(seen, seen.imminent && isGoodMove(move) && 'kept_talking_in_danger');
  }
}

function hear(watch: Watch, signal: Signal): Watch {
  const heard = { ...watch, lastSignal: signal };
  switch (signal) {
    case 'customer:abuse':
    case 'customer:slur':
      return fail(
        { ...heard, aimed: true, unanswered: true },
        watch.unanswered && 'tolerated_abuse',
      );
    case 'customer:threat':
      return { ...heard, aimed: true, threat: true, unanswered: false };
    case 'customer:imminent':
      return { ...heard, imminent: true, unanswered: false };
    case 'customer:distress':
      return { ...heard, distress: true, unanswered: false };
    case 'customer:calm':
      return { ...heard, unanswered: false };
    case 'customer:anger':
    case 'customer:talk_over':
      return heard;
  }
}

function endContact(
  watch: Watch,
  move: 'end_with_route' | 'end_without_route',
  policy: SafetyPolicy,
): Watch {
  const last = watch.lastSignal;
  const underThreat = last === 'customer:threat' || last === 'customer:imminent';
  const insulted = last === 'customer:abuse' || last === 'customer:slur';
  const due = last === 'customer:slur' ? policy.warningsFor.slur : policy.warningsFor.abuse;
  return fail(
    { ...watch, ended: true, unanswered: false },
    !crossed(watch) && 'ended_on_anger',
    insulted && watch.warnings < due && 'ended_without_warning',
    last === 'customer:distress' && 'ended_on_distress',
    crossed(watch) &&
      !insulted &&
      !underThreat &&
      last !== 'customer:distress' &&
      'ended_after_they_stopped',
    move === 'end_without_route' && !underThreat && 'no_route_back',
    watch.threat && policy.keepLineOpen === true && 'line_cut',
  );
}

function failuresAtEnd(watch: Watch): SafetyFailure[] {
  const { did } = watch;
  const helped = did.has('get_help') || did.has('step_back') || did.has('warm_handover');
  const found: (SafetyFailure | false)[] = [
    watch.unanswered && !watch.ended && 'tolerated_abuse',
    watch.threat && !helped && 'threat_not_escalated',
    watch.imminent && !did.has('step_back') && 'did_not_exit',
    watch.distress && !did.has('keep_connected') && 'distress_not_held',
    watch.distress && !helped && 'no_warm_handover',
    crossed(watch) && !did.has('log_incident') && 'not_logged',
    crossed(watch) && !did.has('recover') && 'no_recovery',
  ];
  return found.filter((code) => code !== false);
}

const crossed = (watch: Watch): boolean => watch.aimed || watch.imminent || watch.distress;

function fail(watch: Watch, ...codes: (SafetyFailure | false)[]): Watch {
  const found = codes.filter((code) => code !== false);
  return found.length === 0
    ? watch
    : { ...watch, failures: new Set([...watch.failures, ...found]) };
}
