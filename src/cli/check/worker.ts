/** The thread's own side: one report for each job. */
import { parentPort } from 'node:worker_threads';
import { reportOn } from './report.ts';
import type { CheckJob } from './reports.ts';

parentPort?.on('message', ({ folder, options }: CheckJob) => {
  parentPort?.postMessage(reportOn(folder, options));
});
