/** The thread's own side: one report for each job. */
import { parentPort } from 'node:worker_threads';
import type { CheckJob } from './reports.ts';
import { reportSafely } from './safely.ts';

parentPort?.on('message', ({ folder, options }: CheckJob) => {
  parentPort?.postMessage(reportSafely(folder, options));
});
