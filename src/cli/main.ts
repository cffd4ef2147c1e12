/** Entry of the command line: binds it to the process. */
import { once } from 'node:events';
import { join } from 'node:path';
import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output has had enough, as `head` has after ten lines.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  err: (text) => process.stderr.write(text),
  input: process.stdin,
  cwd: process.cwd(),
  root: join(import.meta.dirname, '../..'),
});
