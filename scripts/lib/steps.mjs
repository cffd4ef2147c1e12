import { existsSync, mkdirSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';
import { buildSite } from './site.mjs';
import { asOneTest, clearReport, countPlaywright, countVitest, tallyReport } from './tally.mjs';

/**
 * One step of `npm test`.
 *
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ name: string, run: () => Promise<Tally> }} Step
 */

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
/** Biome colours what it writes into a file, too. */
const plain = process.stdout.isTTY ? [] : ['--colors=off'];

const REPORTS = inRoot('test-results', 'reports');

/**
 * A step whose subject is missing must not be silently green.
 *
 * @param {string} path below the root
 * @param {() => Promise<Tally>} go
 */
const needing = (path, go) => async () => {
  if (existsSync(inRoot(path))) return go();
  process.stdout.write(`There is no ${path}, so there is nothing to check.\n`);
  return asOneTest(1);
};

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
const check =
  (script, ...args) =>
  async () =>
    asOneTest(await runNode(script, args));

/** @param {string} script a TypeScript file below the root */
const checkScript = (script) => check('node_modules/tsx/dist/cli.mjs', script);

const runVitest = async () => {
  const report = `${REPORTS}/vitest.json`;
  clearReport(report);
  const code = await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return tallyReport(report, countVitest, code);
};

const runPlaywright = async () => {
  const report = `${REPORTS}/playwright.json`;
  mkdirSync(REPORTS, { recursive: true });
  clearReport(report);
  const CHROME_PATH = await ensureChromium();
  const code = await runNode(
    'node_modules/@playwright/test/cli.js',
    ['test', '--reporter=list,json'],
    { CHROME_PATH, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  return tallyReport(report, countPlaywright, code);
};

/** @type {readonly Step[]} what `npm test` runs, quickest answers first */
export const STEPS = [
  { name: 'types', run: check('node_modules/typescript/bin/tsc', '--noEmit') },
  { name: 'lint', run: check(BIOME, 'ci', '--error-on-warnings', ...plain) },
  { name: 'layering', run: checkScript('scripts/checks/layering.ts') },
  { name: 'purity', run: checkScript('scripts/checks/purity.ts') },
  { name: 'dead code', run: check('node_modules/knip/bin/knip.js') },
  { name: 'tests', run: needing('tests', runVitest) },
  { name: 'scenarios', run: needing('scenarios', checkScript('scripts/checks/scenarios.ts')) },
  { name: 'build', run: needing('index.html', async () => asOneTest(await buildSite())) },
  { name: 'size budgets', run: needing('dist/index.html', check('scripts/bench.mjs', '--sizes')) },
  { name: 'end to end', run: needing('tests/e2e', runPlaywright) },
];
