/**
 * One figure of the bench, with the budget it must keep, if it has one; or why it can't be taken,
 * which is a failure: a budget that nobody measured is not kept.
 *
 * @typedef {{ atMost: number } | { atLeast: number }} Budget
 * @typedef {{ name: string, value: number, unit: string, budget?: Budget }} Taken
 * @typedef {{ name: string, missing: string }} Missing
 * @typedef {Taken | Missing} Measure
 */

/** @param {number} value */
const figure = (value) => value.toFixed(Math.abs(value) < 10 ? 2 : 1);

/** @param {Measure} measure */
export const isKept = (measure) => {
  if ('missing' in measure) return false;
  const { value, budget } = measure;
  if (budget === undefined) return true;
  return 'atMost' in budget ? value <= budget.atMost : value >= budget.atLeast;
};

/** @param {Measure} measure */
const line = (measure) => {
  const name = measure.name.padEnd(32);
  if ('missing' in measure) return `  ${name} can't be measured: ${measure.missing}`;
  const { value, unit, budget } = measure;
  const taken = `  ${name} ${figure(value).padStart(9)} ${unit.padEnd(3)}`;
  if (budget === undefined) return taken.trimEnd();
  const [sign, limit] = 'atMost' in budget ? ['≤', budget.atMost] : ['≥', budget.atLeast];
  return `${taken}  ${sign} ${limit}  ${isKept(measure) ? 'ok' : 'OVER BUDGET'}`;
};

/**
 * Prints a group of measures.
 *
 * @param {string} title
 * @param {readonly Measure[]} measures
 * @returns {boolean} whether every budget is kept
 */
export const print = (title, measures) => {
  process.stdout.write(`\n${title}\n${measures.map(line).join('\n')}\n`);
  return measures.every(isKept);
};
