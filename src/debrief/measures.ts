/**
 * Measures as a service team keeps them (R130–R134), worked out from the log alone. What concerns
 * the customer is simulated: the cut-offs are judgement, kept low on purpose, and say nothing about
 * real customers.
 */
import { OUTCOME_LIMITS, type Outcome } from '../heat/outcome.ts';
import { toPoints } from '../heat/tenths.ts';
import type { Context } from './context.ts';

export interface Measures {
  /** Shown wherever the numbers are shown. */
  readonly simulated: true;
  readonly customer: {
    /** Satisfaction with how the complaint was handled, 1–5. */
    readonly csat: Csat;
    readonly repeatContact: boolean;
    readonly formalComplaint: boolean;
    /** Simulated milliseconds from taking the contact to its end; null where nothing was settled. */
    readonly resolutionMs: number | null;
  };
  readonly agent: {
    readonly turns: number;
    readonly escalated: boolean;
    /** Turns before the customer was passed on; null where they weren't. */
    readonly turnsBeforeEscalation: number | null;
    readonly breathed: boolean;
  };
  readonly quality: {
    /** Share of the framework's steps that landed, 0–1. */
    readonly coverage: number;
    readonly fitness: number;
    /** Every step was said, and the customer is no better for it: practise, don't re-train (R133). */
    readonly recited: boolean;
    /** Findings, each of which a coach could take up (R132). */
    readonly coachingActions: number;
  };
}

export type Csat = 1 | 2 | 3 | 4 | 5;

/** The most that a customer says after each ending: five only where promises were kept. */
export const CSAT_CAP: { readonly [O in Outcome]: Csat } = {
  loyal: 5,
  resolved: 4,
  escalated_well: 4,
  safety_closed: 3,
  partial: 3,
  escalated_avoidable: 2,
  unresolved: 2,
  demands_supervisor: 2,
  repeat_contact: 2,
  safety_failed: 1,
  formal_complaint: 1,
  hang_up: 1,
  harm: 1,
};

const SETTLED: readonly Outcome[] = ['loyal', 'resolved', 'partial', 'escalated_well'];
const ESCALATED: readonly Outcome[] = ['escalated_well', 'escalated_avoidable'];

/** Below this fall in heat, points, the steps did not reach the customer. */
export const LEAST_FALL = 25;

export function measuresOf(context: Context, findings: number): Measures {
  const { play, conformance, outcome, framework } = context;
  const { end, answeredAt, contactEndedAt } = play;
  const missing = conformance.skipped.length + conformance.attempted.length;
  const coverage = (framework.steps.length - missing) / framework.steps.length;
  const settled = SETTLED.includes(outcome) && contactEndedAt !== null;
  const handedOver = context.deeds.find(
    ({ counts }) =>
      counts === 'warm_handover' || counts === 'cold_handover' || counts === 'cold_transfer',
  );
  return {
    simulated: true,
    customer: {
      csat: csatOf(context),
      repeatContact: outcome === 'repeat_contact' || end.repeat !== null,
      formalComplaint: outcome === 'formal_complaint',
      resolutionMs: settled ? contactEndedAt - answeredAt : null,
    },
    agent: {
      turns: play.turns.length,
      escalated: ESCALATED.includes(outcome),
      turnsBeforeEscalation: handedOver?.turn.account.turn ?? null,
      breathed: end.breathed,
    },
    quality: {
      coverage,
      fitness: conformance.fitness,
      recited: context.stage === 'ended' && coverage === 1 && isFlat(context),
      coachingActions: findings,
    },
  };
}

/** A fifth of the scale for each fifth of how cool and trusting they are, under the ending's cap. */
function csatOf({ play, outcome }: Context): Csat {
  const { heat, trust } = play.end.customer;
  const mood = (100 - toPoints(heat) + toPoints(trust)) / 2;
  const felt = Math.min(5, Math.floor(mood / 20) + 1);
  return Math.min(felt, CSAT_CAP[outcome]) as Csat;
}

function isFlat({ play: { start, end } }: Context): boolean {
  const fall = toPoints(start.customer.heat) - toPoints(end.customer.heat);
  return fall < LEAST_FALL && toPoints(end.customer.trust) < OUTCOME_LIMITS.resolvedTrust;
}
