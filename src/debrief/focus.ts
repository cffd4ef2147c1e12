/** The one thing to practise next (R136): the class of the finding first, then what it gave away. */
import { PROMISE_FINDINGS } from '../heat/promise.ts';
import { SAFETY_FAILURES } from '../heat/safety.ts';
import { anchored } from './anchor.ts';
import type { Context } from './context.ts';
import type { Finding, FindingCode } from './findingCodes.ts';

/** In order of weight. A finding's class is the first that lists it; the rest come last. */
export const FOCUS_CLASSES = [
  'safety',
  'unmet', // Hear or Empathise never landed
  'early_action',
  'apology',
  'vague_action',
  'follow_through',
  'other',
] as const;
export type FocusClass = (typeof FOCUS_CLASSES)[number];

/** A finding, shown where it is shown among the others. */
export interface Focus extends Finding {
  readonly class: FocusClass;
  /** The framework's step id, or null where the focus is none of its steps. */
  readonly step: string | null;
  readonly stepLabel: string | null;
  /** A line to try: from the replies that were on offer, else the framework's own example. */
  readonly model: string | null;
}

const MISSING: readonly FindingCode[] = ['step_skipped', 'step_attempted', 'apology_skipped'];

const CLASS_OF: { readonly [C in FindingCode]?: FocusClass } = {
  solving_before_hearing: 'early_action',
  'premature:T': 'early_action',
  apology_hedged: 'apology',
  apology_deferred: 'apology',
  apology_blames: 'apology',
  apology_skipped: 'apology',
  commit_vague: 'vague_action',
  remedy_falls_short: 'vague_action',
  assumed_agreement: 'follow_through',
  promise_late: 'follow_through',
  promise_silent: 'follow_through',
  ...Object.fromEntries(PROMISE_FINDINGS.map((code) => [code, 'vague_action'] as const)),
  ...Object.fromEntries(SAFETY_FAILURES.map((code) => [code, 'safety'] as const)),
};

/** A cause in the process is nothing that a trainee could practise (R12). */
export const isTheAgents = ({ code }: Finding): boolean => code !== 'root_cause';

/** Null only where nothing was found that is the agent's. */
export function focusOf(context: Context, findings: readonly Finding[]): Focus | null {
  const ranked = findings
    .filter(isTheAgents)
    .toSorted(
      (a, b) =>
        classRank(a, context) - classRank(b, context) ||
        regretAt(b, context) - regretAt(a, context) ||
        stepRank(a, context) - stepRank(b, context),
    );
  const first = ranked[0];
  if (!first) return null;
  const step = context.framework.steps.find(({ id }) => id === first.params.step) ?? null;
  const better = first.params.better;
  return {
    ...anchored(context, first),
    class: classOf(first, context),
    step: step?.id ?? null,
    stepLabel: step?.label ?? null,
    model: typeof better === 'string' ? better : (step?.say[0] ?? null),
  };
}

function classRank(finding: Finding, context: Context): number {
  return FOCUS_CLASSES.indexOf(classOf(finding, context));
}

/** A step that never landed ranks as such, whether it was passed by or tried in a way that failed. */
export function classOf(finding: Finding, { framework, steps }: Context): FocusClass {
  const { code, turn, params } = finding;
  const standing = steps.find(({ id }) => id === params.step);
  const missed = standing?.state === 'skipped' || standing?.state === 'attempted';
  const tried = turn !== null && (standing?.attempts.includes(turn) ?? false);
  if (!standing || !missed || !(MISSING.includes(code) || tried)) return CLASS_OF[code] ?? 'other';
  const moves = framework.steps.find(({ id }) => id === standing.id)?.acceptedMoves ?? [];
  if (moves.includes('reflect') || moves.includes('empathy')) return 'unmet';
  return moves.includes('commit_full') || moves.includes('take_responsibility')
    ? 'vague_action'
    : 'apology';
}

const regretAt = ({ turn }: Finding, { turns }: Context): number =>
  turn === null ? 0 : (turns[turn]?.regret ?? 0);

function stepRank({ params }: Finding, { framework }: Context): number {
  const at = framework.steps.findIndex(({ id }) => id === params.step);
  return at < 0 ? framework.steps.length : at;
}
