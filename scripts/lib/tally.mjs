import { readFileSync, rmSync } from 'node:fs';

/**
 * How many tests passed and failed.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** @param {string} file a report that must not be left over from an earlier run */
export const clearReport = (file) => rmSync(file, { force: true });

/**
 * @param {string} file
 * @returns {any} undefined where the runner died before it wrote its report
 */
const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * A step without tests of its own counts as one. A runner that failed although none of its tests
 * did (it crashed, or a file could not be loaded) counts as one failure more.
 *
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
const withExitCode = (tally, exitCode) =>
  exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

/**
 * @param {number} exitCode of a step that is not a test runner
 * @returns {Tally}
 */
export const asOneTest = (exitCode) =>
  exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {any} report Vitest's JSON report
 * @returns {Tally} with a test file that could not be loaded as one failure
 */
export const countVitest = (report) => {
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
};

/**
 * @param {any} report Playwright's JSON report
 * @returns {Tally} with errors outside tests as failures; a flaky test has failed
 */
export const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});

/**
 * @param {string} file a report
 * @param {(report: any) => Tally} count
 * @param {number} exitCode
 * @returns {Tally} no tests at all, or no report, is a failure
 */
export const tallyReport = (file, count, exitCode) => {
  const report = readReport(file);
  if (report === undefined) return asOneTest(1);
  const tally = withExitCode(count(report), exitCode);
  return tally.passed + tally.failed === 0 ? asOneTest(1) : tally;
};
