/** Which parts the report has, and in which order: one screen each. */
import type { Mode } from '../log/events.ts';

export const REPORT_PARTS = [
  'happened', // the outcome, the course of heat and trust, what landed
  'compared', // beside the first attempt
  'turning', // where it turned, and what else was on offer
  'focus', // one thing to practise, and trying again
  'steps', // the framework's steps as they went
  'ledger', // pitfalls, and what was done past the steps
  'safety', // the protocol
  'promises', // what they go away with, and the log
  'scores', // calibration, scorecard, measures
  'plan', // an if-then plan
  'transcript', // the whole of it, with the arithmetic and the files
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

export interface Report {
  /** One screen after the other. */
  readonly first: readonly ReportPart[];
  /** What sits behind “more”. */
  readonly more: readonly ReportPart[];
  /** Told without points won and given away: a first contact has enough to take in. */
  readonly plain: boolean;
}

/** What a guided contact ends with: what happened, one moment, and trying again. */
const GUIDED: readonly ReportPart[] = ['happened', 'compared', 'turning', 'focus'];

/** The order of everybody else: the focus sums up what stands before it. */
const WHOLE: readonly ReportPart[] = [
  ...(['happened', 'compared', 'turning', 'steps', 'ledger', 'safety', 'promises'] as const),
  ...(['focus', 'scores', 'plan', 'transcript'] as const),
];

export function reportOf(
  mode: Mode,
  has: { readonly compared: boolean; readonly safety: boolean },
): Report {
  const parts = WHOLE.filter((part) => (part in has ? has[part as keyof typeof has] : true));
  return mode === 'guided'
    ? {
        first: GUIDED.filter((part) => parts.includes(part)),
        more: parts.filter((part) => !GUIDED.includes(part)),
        plain: true,
      }
    : { first: parts, more: [], plain: false };
}
