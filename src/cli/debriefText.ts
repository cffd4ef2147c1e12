/** A debrief for reading in a terminal: the outcome, the steps, the findings, the one focus. */
import type { Debrief } from '../debrief/debrief.ts';
import { say } from '../words/catalogue.ts';
import { en } from '../words/en.ts';
import { tellFinding } from '../words/tellFinding.ts';

export const debriefText = (debrief: Debrief): string =>
  [
    ...heading(debrief),
    '',
    ...section('debrief.ribbon', steps(debrief)),
    ...section('debrief.findings', findings(debrief)),
    ...section('debrief.focus', focus(debrief)),
  ].join('\n');

function heading({ scenario, framework, outcome, heat, trust }: Debrief): string[] {
  return [
    `${scenario.title} · ${framework}`,
    `${say(en, `outcome.${outcome}`)}. ${say(en, `outcome.told.${outcome}`)}`,
    `${say(en, 'debrief.heat_went', heat)}. ${say(en, 'debrief.trust_went', trust)}.`,
  ];
}

const section = (
  title: 'debrief.ribbon' | 'debrief.findings' | 'debrief.focus',
  lines: readonly string[],
): string[] => [say(en, title), ...lines.map((line) => `  ${line}`), ''];

const steps = (debrief: Debrief): string[] =>
  debrief.steps.map(({ id, label, state }) => `${id}  ${label}: ${say(en, `step.${state}`)}`);

function findings(debrief: Debrief): string[] {
  if (debrief.findings.length === 0) return [say(en, 'debrief.findings_none')];
  return debrief.findings.flatMap((finding) => {
    const { name, heard, next } = tellFinding(finding, en);
    const turn =
      finding.turn === null ? '' : ` (${say(en, 'debrief.turn', { turn: finding.turn + 1 })})`;
    return [`${name}${turn}`, `  ${heard}`, `  ${next}`];
  });
}

function focus({ focus: one }: Debrief): string[] {
  if (!one) return [say(en, 'debrief.focus_none')];
  const { name, next } = tellFinding(one, en);
  return [name, next, ...(one.model ? [`${say(en, 'debrief.model_line')}: ${one.model}`] : [])];
}
