/**
 * Ends the process because something outside the code is missing, saying what to do about it.
 *
 * @param {string} message
 * @returns {never}
 */
export const exitWith = (message) => {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
};
