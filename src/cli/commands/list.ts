/** `cooldown list`: the scenarios and frameworks there are. */
import { join } from 'node:path';
import { SCENARIO_FILE } from '../../dialogue/files.ts';
import { readScenarioYaml } from '../../dialogue/readScenarioYaml.ts';
import type { ScenarioData } from '../../dialogue/scenarioSchema.ts';
import { FRAMEWORK_IDS, FRAMEWORKS } from '../../heat/frameworks.ts';
import { type Command, complain, EXIT, type Io, JSON_OPTION } from '../command.ts';
import { foldersIn, readText, SCENARIOS } from '../folders.ts';

export const list: Command = {
  name: 'list',
  summary: 'show the scenarios and frameworks',
  usage: '[--json]',
  takes: { min: 0, max: 0 },
  about: [
    'Names every scenario in scenarios/ with its title, channel, framework and length, and every framework with its steps.',
  ],
  options: { json: JSON_OPTION },
  examples: ['cooldown list', 'cooldown list --json'],
  async run(args, io) {
    const { scenarios, unreadable } = scenariosIn(io);
    const frameworks = FRAMEWORK_IDS.map((id) => ({
      id,
      steps: FRAMEWORKS[id].steps.map((step) => ({ id: step.id, label: step.label })),
    }));
    await io.out(
      args.has('json')
        ? `${JSON.stringify({ scenarios, frameworks })}\n`
        : `${columns(scenarios.map(scenarioRow))}\n\n${columns(frameworks.map(frameworkRow))}\n`,
    );
    for (const id of unreadable) {
      complain(io, 'list', `"${id}" can’t be read.`, `Run: cooldown check ${id}`);
    }
    return unreadable.length === 0 ? EXIT.ok : EXIT.findings;
  },
};

type Listed = Pick<ScenarioData, 'id' | 'title' | 'channel' | 'framework' | 'minutes'>;

function scenariosIn(io: Io): { scenarios: Listed[]; unreadable: string[] } {
  const scenarios: Listed[] = [];
  const unreadable: string[] = [];
  for (const { id, path } of foldersIn(join(io.root, SCENARIOS))) {
    const { data } = readScenarioYaml(readText(join(path, SCENARIO_FILE)) ?? '');
    if (data) {
      const { title, channel, framework, minutes } = data;
      scenarios.push({ id, title, channel, framework, minutes });
    } else unreadable.push(id);
  }
  return { scenarios, unreadable };
}

const scenarioRow = (one: Listed): string[] => [
  one.id,
  one.title,
  one.channel,
  one.framework,
  `${one.minutes} min`,
];

const frameworkRow = ({
  id,
  steps,
}: {
  id: string;
  steps: readonly { id: string; label: string }[];
}): string[] => [id, steps.map((step) => `${step.id} ${step.label}`).join(' → ')];

function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
