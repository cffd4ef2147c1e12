/**
 * `npm test`: installs what is missing and runs every check. A failing step doesn't stop the ones
 * after it. The last line counts tests, a step that isn't a test runner as one.
 *   npm test -- lint types      only these steps
 */
import { ensureChromium } from './lib/chromium.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { exitWith } from './lib/exit.mjs';
import { STEPS } from './lib/steps.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  const names = STEPS.map((step) => `  ${step.name}`).join('\n');
  exitWith(`No such step: ${unknown.join(', ')}. The steps are\n${names}`);
}
const steps = STEPS.filter((step) => wanted.length === 0 || wanted.includes(step.name));

await ensureDependencies();
// At once rather than when it is needed: what can't be installed is better known now.
if (steps.some((step) => step.name === 'end to end')) await ensureChromium();

/** @type {(import('./lib/tally.mjs').Tally & { name: string, seconds: number })[]} */
const results = [];
for (const { name, run } of steps) {
  process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}\n`);
  const started = performance.now();
  const tally = await run();
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    `${tally.failed === 0 ? 'ok' : 'FAILED'}  ${name}  ${seconds.toFixed(1)} s\n`,
  );
  results.push({ name, seconds, ...tally });
}

const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((n, r) => n + r[key], 0);

process.stdout.write(`\n── summary ${'─'.repeat(53)}\n`);
for (const { name, seconds, passed, failed, skipped } of results) {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const mark = failed === 0 ? 'ok    ' : 'FAILED';
  process.stdout.write(
    `${mark}  ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s  ${counts}\n`,
  );
}
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
