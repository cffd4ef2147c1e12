import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countPlaywright, countVitest, tallyReport } from '../../scripts/lib/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cooldown-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reported = (report: unknown): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
};

const vitest = (passed: number, failed: number, testResults: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 2,
  testResults,
});

const playwright = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 }, errors: [{}] };

test('Vitest: tests, and those that did not run', () => {
  expect(countVitest(vitest(7, 2))).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

test('Vitest: a file that could not be loaded is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  expect(countVitest(vitest(7, 0, [broken])).failed).toBe(1);
});

test('Playwright: flaky tests and errors outside tests are failures', () => {
  expect(countPlaywright(playwright)).toEqual({ passed: 5, failed: 4, skipped: 3 });
});

test('a runner that failed without a failing test counts as one failure', () => {
  expect(tallyReport(reported(vitest(7, 0)), countVitest, 1)).toMatchObject({
    passed: 7,
    failed: 1,
  });
  expect(tallyReport(reported(vitest(7, 2)), countVitest, 1)).toMatchObject({
    passed: 7,
    failed: 2,
  });
  expect(tallyReport(reported(vitest(7, 0)), countVitest, 0)).toMatchObject({
    passed: 7,
    failed: 0,
  });
});

test('no tests, or no report, is a failure', () => {
  expect(tallyReport(reported(vitest(0, 0)), countVitest, 0).failed).toBe(1);
  expect(tallyReport(join(folder, 'none.json'), countVitest, 0).failed).toBe(1);
});
