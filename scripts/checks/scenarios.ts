/**
 * Holds every shipped scenario against `cooldown check`, walk over its plays included, and plays the
 * shortest way to each ending for real: it must end as the walk says. A walk that was given up before
 * its end is a fault, and so is anything that the walk finds wrong, and a turn longer than those that
 * the end-to-end tests show to fit on a phone: `npm run check:scenarios -- --pin` takes it over.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { castFor } from '../../src/cast/draw.ts';
import type { CheckReport } from '../../src/cli/check/report.ts';
import { reportsOn } from '../../src/cli/check/reports.ts';
import { reportText } from '../../src/cli/check/text.ts';
import {
  castIn,
  type FolderPlace,
  foldersIn,
  loadFolder,
  SCENARIOS,
} from '../../src/cli/folders.ts';
import { readCast } from '../../src/dialogue/readCast.ts';
import type { Ending } from '../../src/session/explore/endings.ts';
import type { LongestTurns } from '../../src/session/explore/longestTurn.ts';
import { createRunner } from '../../src/session/runner.ts';
import { finishScript, playScript } from '../../src/session/script.ts';
import { isMain } from '../lib/main.mjs';
import { inRoot, ROOT } from '../lib/paths.mjs';

/** The longest turns of each scenario, which the end-to-end tests hold against small phones. */
type Pinned = Readonly<Record<string, LongestTurns>>;

const PINNED = inRoot('tests', 'e2e', 'golden', 'longest-turns.json');

/** What is wrong with a scenario's report, one line each. */
export function faultsIn(folder: FolderPlace, report: CheckReport, pinned: Pinned): string[] {
  const { id, ok, explored, endings, diagnostics } = report;
  return [
    ...(ok ? [] : [`${id} has errors`]),
    ...(explored?.complete ? [] : [`${id}: not every play was walked`]),
    ...diagnostics.map(({ code, message }) => `${id}: ${code} ${message}`),
    ...Object.entries(endings ?? {}).flatMap(([name, ending]) =>
      ending.reachable ? misplayed(folder, name, ending) : [],
    ),
    ...longerThan(pinned[id], report),
  ];
}

function longerThan(pinned: LongestTurns | undefined, { id, longest }: CheckReport): string[] {
  return (['plain', 'coached'] as const).flatMap((kind) => {
    const [now, before] = [longest?.[kind].characters ?? 0, pinned?.[kind].characters ?? 0];
    return now > before
      ? [
          `${id}: its longest turn, ${kind}, has ${now} characters, and ${before} are known to fit a phone: npm run check:scenarios -- --pin, then npx playwright test fit`,
        ]
      : [];
  });
}

/** Plays the shortest way to an ending with the game's own runner. */
function misplayed({ id, path }: FolderPlace, name: string, { shortest, seed }: Ending): string[] {
  const { scenario } = loadFolder(path);
  const people = readCast(castIn(inRoot(SCENARIOS)) ?? '').data?.people;
  if (!scenario || !people || shortest === null || seed === null)
    return [`${id}: no way to ${name}`];
  const person = castFor(people, seed, id);
  const { framework } = scenario.data;
  const runner = createRunner({ scenario, person, seed, mode: 'practice', framework });
  const played = playScript(runner, shortest);
  const outcome = played.ok && finishScript(runner) ? runner.contact.outcome : null;
  runner.stop();
  return outcome === name
    ? []
    : [`${id}: the shortest way to ${name} ends as ${outcome ?? 'nothing'}: ${shortest.join(',')}`];
}

export const pinnedTurns = (): Pinned => JSON.parse(readFileSync(PINNED, 'utf8')) as Pinned;

if (isMain(import.meta.filename)) {
  const folders = foldersIn(inRoot(SCENARIOS));
  const reports = await reportsOn(folders, { strict: false, quick: false, root: ROOT });
  if (process.argv.includes('--pin')) {
    const turns = Object.fromEntries(reports.map(({ id, longest }) => [id, longest]));
    writeFileSync(PINNED, `${JSON.stringify(turns, null, 2)}\n`);
  }
  const pinned = pinnedTurns();
  const faults = folders.length === 0 ? ['there is no scenario in scenarios/'] : [];
  for (const [i, report] of reports.entries()) {
    const folder = folders[i] as FolderPlace;
    process.stdout.write(reportText(report, join(SCENARIOS, folder.id)));
    faults.push(...faultsIn(folder, report, pinned));
  }
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${folders.length} scenarios: ${faults.length} faults\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
