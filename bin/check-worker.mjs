/** A thread that reports on the folders it is asked about. It registers tsx, as the command does. */
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/check/worker.ts');
