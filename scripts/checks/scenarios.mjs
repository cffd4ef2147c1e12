/**
 * Runs `cooldown check` over every shipped scenario and holds its answer against the folders that
 * exist: an answer that leaves a scenario out, or that is no answer, is a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { isMain } from '../lib/main.mjs';
import { inRoot, ROOT } from '../lib/paths.mjs';

/**
 * What this reads of the answer of `cooldown check --json`.
 *
 * @typedef {{ code: string, severity: string, file: string, line?: number, message: string, fix?: string }} Diagnostic
 * @typedef {{ id: string, ok: boolean, diagnostics: readonly Diagnostic[] }} Checked
 */

/** The ids of the scenarios: folders with a scenario.yaml. */
export const shippedScenarios = () =>
  readdirSync(inRoot('scenarios'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((id) => existsSync(inRoot('scenarios', id, 'scenario.yaml')));

/** @param {Diagnostic} diagnostic */
const describe = ({ code, severity, file, line, message, fix }) => {
  const where = line === undefined ? file : `${file}:${line}`;
  return `${where} ${severity} ${code}: ${message}${fix === undefined ? '' : `\n    ${fix}`}`;
};

/**
 * @param {string} answer of `cooldown check --json`
 * @param {readonly string[]} ids that it must speak of
 * @returns {string[]} what is wrong, one line each
 */
export const faultsIn = (answer, ids) => {
  /** @type {readonly Checked[]} */
  let scenarios;
  try {
    ({ scenarios } = JSON.parse(answer));
  } catch {
    return ['`cooldown check --json` printed no JSON'];
  }
  if (!Array.isArray(scenarios)) return ['`cooldown check --json` has no list of scenarios'];
  const unchecked = ids.filter((id) => !scenarios.some((scenario) => scenario.id === id));
  return [
    ...(ids.length === 0 ? ['there is no scenario in scenarios/, so nothing was checked'] : []),
    ...unchecked.map((id) => `${id} was not checked`),
    ...scenarios
      .filter(({ ok }) => ok !== true)
      .flatMap(({ id, diagnostics }) => [`${id} has errors`, ...diagnostics.map(describe)]),
  ];
};

if (isMain(import.meta.filename)) {
  const ids = shippedScenarios();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['bin/cooldown.mjs', 'check', '--json'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  process.stderr.write(stderr);
  const faults = faultsIn(stdout, ids);
  if (status !== 0 && faults.length === 0) faults.push(`\`cooldown check\` exited with ${status}`);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${ids.length} scenarios (${ids.join(', ')}): ${faults.length} faults\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
