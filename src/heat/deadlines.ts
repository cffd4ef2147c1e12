/**
 * How a time may be promised on a case (R68–R70). Sources disagree, so it is the organisation's
 * policy and a regulator's numbers, as data; what a promise does to the customer is the same under
 * each, what the debrief says of it isn't.
 */
import telco from './deadlines/telco.json' with { type: 'json' };

export const DEADLINE_POLICIES = [
  'always_timeline', // every promise has a time, and any honest one will do
  'simple_resolve_complex_update', // a simple case may have an end date; a complex one has news
  'complex_no_time_at_all', // a complex case has no time, and the customer hears all the same
  'regulated', // a regulator says how long each may take at the most
] as const;
export type DeadlinePolicy = (typeof DEADLINE_POLICIES)[number];

/**
 * What a promised time is the time of: when it is solved, when news comes, or that they will hear,
 * with no time named.
 */
export const DUE_KINDS = ['resolve', 'update', 'unnamed'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** A regulator's limits, working days from the promise. */
export interface DeadlineTable {
  readonly title?: string | undefined;
  /** For an urgent case, whatever is promised. */
  readonly urgent: number;
  /** Until the customer hears what will be done. */
  readonly plan: number;
  /** Until what was agreed is done. */
  readonly fix: number;
}

/** Tables that ship. Other industries and countries bring their own. */
export const DEADLINE_PACKS = { telco } as const satisfies Record<string, DeadlineTable>;
export const DEADLINE_PACK_IDS = Object.keys(DEADLINE_PACKS) as (keyof typeof DEADLINE_PACKS)[];

/** A time as a promise names it. */
export interface PromisedTime {
  readonly kind: DueKind;
  /** Working days from today; left out where nobody counted. */
  readonly days?: number | undefined;
}

/** The case, as far as times go. */
export interface DeadlineCase {
  readonly policy: DeadlinePolicy;
  readonly complex: boolean;
  readonly urgent: boolean;
  /** The regulator's, under `regulated`. */
  readonly table: DeadlineTable | null;
}

export const DEADLINE_FINDINGS = [
  'deadline_on_complex', // a resolution time on a complex case (R68)
  'time_on_complex', // any time on it, where policy names none (R70)
  'no_feedback_promise', // a complex case, and no word of when or that they hear (R69)
  'past_deadline', // later than the regulator allows (R70)
] as const;
export type DeadlineFinding = (typeof DEADLINE_FINDINGS)[number];

/** What is wrong with a time, or with there being none. */
export function deadlineFindings(
  time: PromisedTime | undefined,
  deadlines: DeadlineCase,
): DeadlineFinding[] {
  const { policy, complex, table } = deadlines;
  const named = time !== undefined && time.kind !== 'unnamed';
  const found: (DeadlineFinding | false)[] = (() => {
    switch (policy) {
      case 'always_timeline':
        return [complex && time?.kind === 'unnamed' && 'no_feedback_promise'];
      case 'simple_resolve_complex_update':
        return [
          complex && time?.kind === 'resolve' && 'deadline_on_complex',
          complex && time?.kind !== 'update' && 'no_feedback_promise',
        ];
      case 'complex_no_time_at_all':
        return [
          complex && named && 'time_on_complex',
          complex && (time === undefined || time.kind === 'resolve') && 'no_feedback_promise',
        ];
      case 'regulated':
        return [
          complex && !named && 'no_feedback_promise',
          table !== null && isTooLate(time, deadlines.urgent, table) && 'past_deadline',
        ];
    }
  })();
  return found.filter((code) => code !== false);
}

function isTooLate(
  time: PromisedTime | undefined,
  urgent: boolean,
  { urgent: urgentDays, plan, fix }: DeadlineTable,
): boolean {
  if (time?.days === undefined || time.kind === 'unnamed') return false;
  const limit = time.kind === 'resolve' ? fix : plan;
  return time.days > (urgent ? Math.min(limit, urgentDays) : limit);
}
