/** Milliseconds between two looks: quick enough to live, slow enough to read. */
const EVERY = 500;

/** Where progress is told; only a terminal wants it. */
export interface Screen {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** Tells a terminal, in one line that is written over, how many lines are done and how many a second. */
export function createProgress(screen: Screen, now: () => number = Date.now) {
  const started = now();
  let shown = started;
  let lines = 0;

  const show = () => {
    const seconds = Math.max(0.001, (now() - started) / 1000);
    const counts = [lines, Math.round(lines / seconds)].map((count) => count.toLocaleString('en'));
    screen.write(`\r\u001b[K${counts[0]} lines, ${counts[1]} a second`);
  };
  return {
    add(more: number): void {
      lines += more;
      if (!screen.isTTY || now() - shown < EVERY) return;
      shown = now();
      show();
    },
    /** Leaves the last count standing. */
    end(): void {
      if (!screen.isTTY) return;
      show();
      screen.write('\n');
    },
  };
}
