/** Findings about the complaint as a case: promises, agreement, holds, escalation, the log entry. */
import { holdChecks, secondsOver } from '../heat/hold.ts';
import { HOLD_RETURNS } from '../heat/holdReturns.ts';
import type { Outcome } from '../heat/outcome.ts';
import { type Context, coachingAt, quoteAt, stepParams } from './context.ts';
import type { Finding, FindingCode } from './findingCodes.ts';
import { fallsShort } from './options.ts';
import type { PlayedTurn } from './play.ts';
import type { Promises } from './promises.ts';
import { stepFor } from './steps.ts';
import type { WrapUp } from './wrapUp.ts';

/** From here on the talk counts as good HEAT for the process findings (R14). Fitness 0–1. */
const GOOD_FITNESS = 0.8;

export function promiseFindingsIn(context: Context, { made }: Promises): Finding[] {
  return made.flatMap(({ turn, findings }) =>
    findings.map((code) => at(context, code, turn, stepParams(action(context)))),
  );
}

export function processFindings(context: Context, promises: Promises, wrapUp: WrapUp): Finding[] {
  return [
    ...agreement(context, promises),
    ...remedy(context, promises),
    ...followThrough(context),
    ...holdFindings(context),
    ...handling(context),
    ...escalation(context),
    ...unreadPages(context),
    ...(context.play.filingOver ? filing(context, promises, wrapUp) : []),
    ...rootCause(context),
  ];
}

const action = ({ framework }: Context) => stepFor(framework, 'commit_full');

function at(
  context: Context,
  code: FindingCode,
  turn: number | null,
  params: Finding['params'] = {},
): Finding {
  const quote = quoteAt(context, turn);
  return { code, turn, quote, params: { ...params, ...coachingAt(context, turn) } };
}

function agreement(context: Context, { made }: Promises): Finding[] {
  const { customer, handedOver } = context.play.end;
  if (!customer.flags.plan || customer.flags.agreed || handedOver) return [];
  const planned = context.deeds.findLast(({ account }) => account?.move === 'commit_full');
  const turn = made.find(({ stands }) => stands)?.turn ?? planned?.turn.account.turn ?? null;
  return [at(context, 'assumed_agreement', turn, stepParams(action(context)))];
}

/** The promise was whole and taken in, and the outcome is partial for what it promised. */
function remedy(context: Context, { made }: Promises): Finding[] {
  if (context.outcome !== 'partial') return [];
  const { brief } = context.play.end;
  const short = made.findLast(({ action: promised }) => promised !== null);
  return short?.action && fallsShort({ action: short.action.id }, brief)
    ? [at(context, 'remedy_falls_short', short.turn, stepParams(action(context)))]
    : [];
}

/** One for each promise kept late or not at all: a repeat contact has one of its own. */
const followThrough = (context: Context): Finding[] =>
  context.play.turns.flatMap(({ reply, account }) => {
    if (reply?.follow === 'late') return [at(context, 'promise_late', account.turn)];
    if (reply?.follow === 'silent') return [at(context, 'promise_silent', account.turn)];
    return [];
  });

/** The checks of a hold that have codes of their own; going unasked is a pitfall already (R99). */
const holdFindings = (context: Context): Finding[] => [
  ...context.play.end.holds.flatMap((hold) => {
    const { length, on_time } = holdChecks(hold);
    const params = { seconds: hold.over ?? secondsOver(hold) };
    return [
      ...(hold.asked && !length ? [at(context, 'hold_no_length', hold.turn)] : []),
      ...(on_time ? [] : [{ ...at(context, 'hold_overdue', hold.turn), params }]),
    ];
  }),
  ...context.play.turns
    .filter(cameBackEmptyHanded)
    .map(({ account }) => at(context, 'hold_empty_handed', account.turn)),
];

/** The first words after a hold brought nothing, and words that do were on offer. */
function cameBackEmptyHanded({ before, after }: PlayedTurn): boolean {
  const [was, is] = [before.holds.at(-1), after.holds.at(-1)];
  const bringsAll = (back: readonly string[] | null | undefined): boolean =>
    HOLD_RETURNS.every((part) => back?.includes(part) ?? false);
  return (
    was?.back === null &&
    is !== undefined &&
    !bringsAll(is.back) &&
    before.offered.some(({ back }) => bringsAll(back))
  );
}

/** A cause that no conversation can mend is filed, and neither counted nor coached (R12). */
function rootCause(context: Context): Finding[] {
  const { rootCause: cause } = context.play.end.brief;
  return cause ? [at(context, 'root_cause', null, { cause })] : [];
}

/**
 * Account detail given away unverified, a customer who had to say it all again, and fault admitted
 * where it isn't the agent's to admit: whatever that eases, it is a finding (R48).
 */
const handling = (context: Context): Finding[] =>
  context.play.turns.flatMap(({ account, before, after, reply }) => [
    ...(reply?.admitsFault && after.brief.apologyPolicy === 'experience_only'
      ? [at(context, 'policy_breach', account.turn)]
      : []),
    ...(after.disclosed && !before.disclosed ? [at(context, 'disclosure', account.turn)] : []),
    ...(reply?.customerRepeats ? [at(context, 'customer_repeats', account.turn)] : []),
  ]);

function escalation(context: Context): Finding[] {
  const refused = context.play.turns.flatMap(({ reply, account }) =>
    reply?.refuses ? [at(context, 'escalation_refused', account.turn)] : [],
  );
  const handed = context.deeds.findLast(({ account }) => account?.move === 'warm_handover');
  const avoidable = context.outcome === 'escalated_avoidable' && handed;
  return avoidable
    ? [...refused, at(context, 'escalated_avoidable', handed.turn.account.turn)]
    : refused;
}

const unreadPages = (context: Context): Finding[] =>
  unreadIn(context).map(({ page, title }) => at(context, 'unread_fact', null, { page, title }));

/** Pages that matter and were never opened (R71). */
export function unreadIn({ play }: Context): { readonly page: string; readonly title: string }[] {
  const { brief, pages } = play.end;
  return Object.entries(brief.pages).flatMap(([page, { title, relevant }]) =>
    relevant && !pages.includes(page) ? [{ page, title }] : [],
  );
}

const CUT_SHORT: readonly Outcome[] = ['formal_complaint', 'hang_up', 'escalated_avoidable'];

function filing(context: Context, promises: Promises, wrapUp: WrapUp): Finding[] {
  const { conformance, outcome } = context;
  const { missing, mismatched } = wrapUp;
  const steps = conformance.skipped.length + conformance.attempted.length;
  const good = conformance.fitness >= GOOD_FITNESS && steps === 0;
  const whole = missing.length === 0 && mismatched.length === 0;
  const fields = missing.join(', ');
  const found: Finding[] = [];
  if (missing.length > 0) {
    const lost = good && missing.includes('owner');
    found.push(at(context, lost ? 'inconsistent_outcome' : 'log_incomplete', null, { fields }));
  }
  if (mismatched.length > 0) {
    const turn = promises.made.findLast(({ scene }) => scene === 'contact')?.turn ?? null;
    found.push({
      ...at(context, 'log_mismatch', turn),
      params: { fields: mismatched.join(', ') },
    });
  }
  if (whole && steps > 0 && CUT_SHORT.includes(outcome)) {
    found.push(at(context, 'escalated_before_process', null));
  }
  return found;
}
