/**
 * The middle of some figures, or the mean of the two in the middle: one slow run on a busy machine
 * doesn't move it.
 *
 * @param {readonly number[]} figures at least one
 */
export const median = (figures) => {
  if (figures.length === 0) throw new Error('no figures, so no median');
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const at = (/** @type {number} */ i) => /** @type {number} */ (sorted[i]);
  return (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
};
