/** The measures as a table that a spreadsheet opens (R134): a line of names, and one of values. */
import { type CsvValue, csvOf } from './csv.ts';
import type { Debrief } from './debrief.ts';

export function measuresCsv(debrief: Debrief): string {
  const cells = cellsOf(debrief);
  return csvOf([cells.map(([name]) => name), cells.map(([, value]) => value)]);
}

function cellsOf(debrief: Debrief): (readonly [name: string, value: CsvValue])[] {
  const { scenario, heat, trust, scorecard, measures, calibration } = debrief;
  const { customer, agent, quality } = measures;
  return [
    ['scenario', scenario.id],
    ['scenario_hash', scenario.hash],
    ['framework', debrief.framework],
    ['mode', debrief.mode],
    ['seed', debrief.seed],
    ['attempt', debrief.attempt],
    ['stage', debrief.stage],
    ['outcome', debrief.outcome],
    ['duration_ms', debrief.durationMs],
    ['simulated_customer', measures.simulated],
    ['heat_start', heat.start],
    ['heat_end', heat.end],
    ['trust_start', trust.start],
    ['trust_end', trust.end],
    ['csat', customer.csat],
    ['repeat_contact', customer.repeatContact],
    ['formal_complaint', customer.formalComplaint],
    ['resolution_ms', customer.resolutionMs],
    ['turns', agent.turns],
    ['escalated', agent.escalated],
    ['turns_before_escalation', agent.turnsBeforeEscalation],
    ['breathed', agent.breathed],
    ['confidence_before', calibration.confidence.before],
    ['confidence_after', calibration.confidence.after],
    ['predicted_satisfied', calibration.satisfied?.predicted ?? null],
    ['brier', calibration.satisfied?.brier ?? null],
    ['bias', calibration.satisfied?.bias ?? null],
    ...scorecard.criteria.map(({ id, points }) => [`points_${id}`, points] as const),
    ['points', scorecard.points],
    ['safety_gate', scorecard.gate],
    ['points_total', scorecard.total],
    ['pass_mark', debrief.assessment?.passMark ?? null],
    ['passed', debrief.assessment?.passed ?? null],
    ['coverage', quality.coverage],
    ['fitness', quality.fitness],
    ['recited', quality.recited],
    ['coaching_actions', quality.coachingActions],
    ['focus', debrief.focus?.code ?? null],
    ['focus_step', debrief.focus?.step ?? null],
  ];
}
