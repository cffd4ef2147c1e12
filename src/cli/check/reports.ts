/** Reports on many folders, on as many threads as the machine has cores. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FolderPlace } from '../folders.ts';
import type { CheckOptions, CheckReport } from './report.ts';
import { brokenReport, reportSafely } from './safely.ts';
import { workerCode } from './workerCode.ts';

/** A walk makes millions of short-lived values: with this much room most are gone by the next sweep. */
const YOUNG_MB = 128;

/** In the order of the folders. Where the check breaks over one of them, its own report says so. */
export async function reportsOn(
  folders: readonly FolderPlace[],
  options: CheckOptions,
): Promise<CheckReport[]> {
  if (options.quick) return folders.map((folder) => reportSafely(folder, options));
  const threads = Math.min(availableParallelism(), folders.length);
  const code = workerCode();
  const reports: CheckReport[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let worker = threadFor(code);
    for (let at = next++; at < folders.length; at = next++) {
      const folder = folders[at] as FolderPlace;
      try {
        reports[at] = await ask(worker, { folder, options });
      } catch (error) {
        // A thread that broke, for want of memory say, is of no more use.
        reports[at] = brokenReport(folder, error);
        await worker.terminate();
        worker = threadFor(code);
      }
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: threads }, work));
  return reports;
}

const threadFor = (code: string): Worker =>
  new Worker(code, { eval: true, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });

/** What a thread is asked. */
export interface CheckJob {
  readonly folder: FolderPlace;
  readonly options: CheckOptions;
}

const ask = (worker: Worker, job: CheckJob): Promise<CheckReport> =>
  new Promise((resolve, reject) => {
    const answered = (report: CheckReport): void => {
      worker.off('error', reject);
      resolve(report);
    };
    worker.once('message', answered);
    worker.once('error', reject);
    worker.postMessage(job);
  });
