/**
 * The questions that a room asks about HEAT (R148), and where each arises: beside a finding that
 * often comes of it. An apology hedged out of fear of liability leads to the answer about liability.
 */
import type { FindingCode } from '../debrief/findingCodes.ts';
import { NAME_RULE } from '../heat/goodMoves.ts';

export const QUESTIONS = [
  'liability', // may we apologise?
  'process', // HEAT and the complaints process
  'written', // chat and e-mail
  'not_working', // they stay angry all the same
  'abuse', // must we put up with it?
  'names', // how often to use their name
  'coaching', // how it is coached
  'models', // ACT, AEA and the variants
] as const;
export type Question = (typeof QUESTIONS)[number];

/** Findings that raise a question. The others ask nothing that a line to try doesn't answer. */
const RAISED_BY: { readonly [Q in Question]?: readonly FindingCode[] } = {
  liability: ['apology_hedged', 'apology_deferred', 'apology_skipped'],
  process: [
    'inconsistent_outcome',
    'escalated_before_process',
    'log_incomplete',
    'log_mismatch',
    'orphaned_case',
  ],
  written: ['templated'],
  not_working: [
    'escalation_refused',
    'escalated_avoidable',
    'cold_transfer',
    'cold_handover',
    'customer_repeats',
  ],
  abuse: [
    'tolerated_abuse',
    'hostile_boundary',
    'warned_on_anger',
    'ended_on_anger',
    'ended_without_warning',
    'ended_after_they_stopped',
    'safety_early',
  ],
  names: ['name_overuse'],
  coaching: ['scripted'],
};

/** The question that a finding raises, or null. */
export const questionOf = (code: FindingCode): Question | null =>
  QUESTIONS.find((question) => RAISED_BY[question]?.includes(code)) ?? null;

/** The questions that findings raise, one for each, and each where it is raised first. */
export const raisedBy = (codes: readonly FindingCode[]): (Question | null)[] => {
  const raised = codes.map(questionOf);
  return raised.map((question, i) => (raised.indexOf(question) === i ? question : null));
};

/** Numbers that answers quote, as the rules have them; warnings are the organisation's. */
export const NUMBERS_ASKED = { helpful: NAME_RULE.helpful } as const;
