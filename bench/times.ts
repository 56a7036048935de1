/** Milliseconds, summed up: half of the samples took no longer than the median, 95 of 100 no longer than `p95`. */
export interface Times {
  median: number;
  p95: number;
  samples: number;
}

export function summed(samples: readonly number[]): Times {
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), samples: sorted.length };
}

/** Milliseconds of one run; an engine that answers later is waited for. */
export async function timed(run: () => unknown): Promise<number> {
  const started = performance.now();
  const answer = run();
  if (answer instanceof Promise) await answer;
  return performance.now() - started;
}
