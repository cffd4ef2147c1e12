/** Prints what a check found and sets the exit code: 0 for nothing, 1 for findings. */
export const report = (looked: string, findings: readonly string[]): void => {
  for (const finding of findings) process.stderr.write(`${finding}\n`);
  process.stdout.write(`${looked}: ${findings.length} findings\n`);
  process.exitCode = findings.length === 0 ? 0 : 1;
};
