/** A report as text: what was walked, how it can end, how cues fare, and what is to be mended. */
import type { Diagnostic } from '../../dialogue/diagnostics.ts';
import type { EndingName } from '../../session/explore/endings.ts';
import { countText, diagnosticText } from '../diagnosticText.ts';
import type { CheckReport } from './report.ts';

/** `folder` is how the reader would reach the scenario's folder. */
export function reportText(report: CheckReport, folder: string): string {
  const { id, ok, diagnostics, failure } = report;
  if (failure !== null)
    return `failed  ${id}: it could not be checked\n${failureText(failure)}\n\n`;
  const lines = [
    `${ok ? 'ok     ' : 'failed '} ${id}: ${countText(diagnostics)}`,
    ...walkLines(report),
    ...endingLines(report),
    ...cueLines(report),
    ...longestLines(report),
  ];
  let file = '';
  for (const one of diagnostics) {
    if (one.file !== file) lines.push('');
    file = one.file;
    lines.push(diagnosticText(folder, one));
  }
  return `${lines.join('\n')}\n${diagnostics.length > 0 || report.explored ? '\n' : ''}`;
}

/** The same of the files that all scenarios share; `folder` is where they are. */
export const sharedText = (found: readonly Diagnostic[], folder: string): string =>
  [
    `failed  what all scenarios share: ${countText(found)}; without the cast no plays are walked`,
    '',
    ...found.map((one) => diagnosticText(folder, one)),
    '\n',
  ].join('\n');

const failureText = (failure: string): string =>
  `        The check itself broke: ${failure}\n        That is a fault of Cooldown’s. With --quick the files can still be checked; please report it.`;

const number = (value: number): string =>
  value < 1e9 ? Math.round(value).toLocaleString('en-GB') : value.toExponential(1);
const percent = (share: number): string => `${Math.round(share * 100)} %`;

function walkLines({ explored }: CheckReport): string[] {
  if (!explored) return [];
  const { states, stands, edges, paths, variations, seconds, complete } = explored;
  return [
    `        ${complete ? 'all plays' : 'plays up to the limit'} of ${variations} variation${variations === 1 ? '' : 's'}: ${number(states)} states, ${number(stands)} stands, ${number(edges)} steps, ${number(paths)} paths, ${seconds} s`,
  ];
}

function endingLines({ endings }: CheckReport): string[] {
  if (!endings) return [];
  return (Object.keys(endings) as EndingName[])
    .filter((name) => endings[name].reachable)
    .map((name) => {
      const { count, heat, shortest, seed } = endings[name];
      const range = heat ? `heat ${heat.least}–${heat.most}` : '';
      return `        ${name.padEnd(19)} ${number(count).padStart(9)} paths, ${range}\n            --seed ${seed} --choose ${(shortest ?? []).join(',')}`;
    });
}

function cueLines({ strategies, choices }: CheckReport): string[] {
  if (!strategies || !choices) return [];
  const { random, ...cues } = strategies;
  const fared = (Object.keys(cues) as (keyof typeof cues)[]).map((cue) => {
    const { hits, chance } = choices.cues[cue];
    return `        ${cue.padEnd(9)} comes to ${cues[cue].outcome}, at best ${cues[cue].best}; finds a sound reply in ${percent(hits)} of choices (chance ${percent(chance)})`;
  });
  return [
    `        blind plays end well in ${number(random.resolved)} of ${number(random.runs)}; ${percent(choices.mistimed)} of weaker replies are good moves; reading level ${choices.readingLevel}`,
    ...fared,
  ];
}

function longestLines({ longest }: CheckReport): string[] {
  if (!longest) return [];
  const { characters, seed, script } = longest.plain;
  return [
    `        the longest turn has ${number(characters)} characters\n            --seed ${seed} --choose ${script.join(',')}`,
  ];
}
