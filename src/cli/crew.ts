import type { Worker } from 'node:worker_threads';
import type { Judged } from './judging';

/** A worker ended before its work was done; the message says what it said last. */
export class WorkerLost extends Error {}

/** Several workers that judge side by side. */
export interface Crew {
  /** Hands lines to the worker that has least to do. @throws {WorkerLost} when a worker has ended early. */
  judge(lines: readonly string[]): Promise<Judged>;
  dismiss(): Promise<void>;
}

/** A worker answers its messages in the order in which they were sent. */
interface Member {
  worker: Worker;
  waiting: { resolve: (judged: Judged) => void; reject: (reason: Error) => void }[];
}

/** @param hire starts a worker that answers an array of lines with a `Judged` */
export function createCrew(jobs: number, hire: () => Worker): Crew {
  let lost: WorkerLost | undefined;
  const members = Array.from({ length: jobs }, (): Member => ({ worker: hire(), waiting: [] }));

  for (const { worker, waiting } of members) {
    worker.on('message', (judged: Judged) => waiting.shift()?.resolve(judged));
    worker.on('error', (error) => lose(`A worker ended early: ${error instanceof Error ? error.message : error}`));
    worker.on('exit', (status) => lose(`A worker ended early, with status ${status}`));
  }

  /** One lost worker ends the run: lines in the order of the input are all or nothing. */
  function lose(reason: string): void {
    lost ??= new WorkerLost(`${reason.split('\n')[0]}. Lines after the last one written were not judged.`);
    for (const { waiting } of members) for (const { reject } of waiting.splice(0)) reject(lost);
  }

  return {
    judge: (lines) =>
      new Promise((resolve, reject) => {
        if (lost) return reject(lost);
        const [free] = [...members].sort((one, other) => one.waiting.length - other.waiting.length);
        free?.waiting.push({ resolve, reject });
        free?.worker.postMessage(lines);
      }),
    dismiss: async () => {
      for (const { worker } of members) worker.removeAllListeners('exit');
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}
