/** Reports on many folders, on as many threads as the machine has cores. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FolderPlace } from '../folders.ts';
import { type CheckOptions, type CheckReport, reportOn } from './report.ts';
import { workerCode } from './workerCode.ts';

/** A walk makes millions of short-lived values: with this much room most are gone by the next sweep. */
const YOUNG_MB = 128;

/** In the order of the folders. Rejects only where a thread itself breaks. */
export async function reportsOn(
  folders: readonly FolderPlace[],
  options: CheckOptions,
): Promise<CheckReport[]> {
  if (options.quick) return folders.map((folder) => reportOn(folder, options));
  const threads = Math.min(availableParallelism(), folders.length);
  const code = workerCode();
  const reports: CheckReport[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(code, {
      eval: true,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    try {
      for (let at = next++; at < folders.length; at = next++) {
        reports[at] = await ask(worker, { folder: folders[at] as FolderPlace, options });
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return reports;
}

/** What a thread is asked. */
export interface CheckJob {
  readonly folder: FolderPlace;
  readonly options: CheckOptions;
}

const ask = (worker: Worker, job: CheckJob): Promise<CheckReport> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(job);
  });
