import { availableParallelism, loadavg } from 'node:os';

/**
 * One figure of the bench, with the budget it must keep, if it has one; or why it can't be taken,
 * which is a failure: a budget that nobody measured is not kept.
 *
 * @typedef {{ atMost: number } | { atLeast: number }} Budget
 * @typedef {{ name: string, value: number, unit: string, budget?: Budget }} Taken
 * @typedef {{ name: string, missing: string }} Missing
 * @typedef {Taken | Missing} Measure
 */

/**
 * @param {number} value
 * @param {string} unit none for what is counted
 */
const figure = (value, unit) => value.toFixed(unit === '' ? 0 : Math.abs(value) < 10 ? 2 : 1);

/** @param {Measure} measure */
export const isKept = (measure) => {
  if ('missing' in measure) return false;
  const { value, budget } = measure;
  if (budget === undefined) return true;
  return 'atMost' in budget ? value <= budget.atMost : value >= budget.atLeast;
};

/** @param {Measure} measure */
const line = (measure) => {
  const name = measure.name.padEnd(36);
  if ('missing' in measure) return `  ${name} can't be measured: ${measure.missing}`;
  const { value, unit, budget } = measure;
  const taken = `  ${name} ${figure(value, unit).padStart(9)} ${unit.padEnd(4)}`;
  if (budget === undefined) return taken.trimEnd();
  const [sign, limit] = 'atMost' in budget ? ['≤', budget.atMost] : ['≥', budget.atLeast];
  return `${taken}  ${sign} ${limit}  ${isKept(measure) ? 'ok' : 'OVER BUDGET'}`;
};

/**
 * How busy the machine is: seconds and milliseconds say as much about that as about the product.
 *
 * @returns {string} e.g. `load 0.4 on 2 processors`
 */
const load = () => `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} processors`;

/**
 * Prints a group of measures.
 *
 * @param {string} title
 * @param {readonly string[]} notes how they were taken, where that isn't plain
 * @param {readonly Measure[]} measures
 * @returns {boolean} whether every budget is kept
 */
export const print = (title, notes, measures) => {
  const lines = [...notes.map((note) => `  ${note}`), ...measures.map(line)];
  process.stdout.write(`\n${title} · ${load()}\n${lines.join('\n')}\n`);
  return measures.every(isKept);
};
