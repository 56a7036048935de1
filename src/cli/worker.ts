import { parentPort, Worker, workerData } from 'node:worker_threads';
import { createJudge, type Task } from './judging';

/** Marks our own workers: whoever loads the command line in a worker of theirs must not set it to work. */
const MARK = 'aplomb judges lines';

/** Starts the bundle that this is part of once more, to judge lines beside us. */
export function hireFor(task: Task): () => Worker {
  return () => new Worker(new URL(import.meta.url), { workerData: { mark: MARK, task } });
}

/** What the bundle does in a worker that `hireFor` started; nothing anywhere else. */
export function judgeIfHired(): void {
  if (workerData?.mark !== MARK) return;
  const judge = createJudge(workerData.task);
  parentPort?.on('message', (lines: string[]) => parentPort?.postMessage(judge(lines)));
}
