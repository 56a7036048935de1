/** A burst has settled when nothing happened for this long; one that does not is looked at this often, in ms. */
const QUIET = 100;
const MOST = 500;

/** Runs something once a burst of changes has settled, and now and then during one that does not. */
export class Settling {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private first = 0;

  constructor(
    private readonly run: () => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  stir(): void {
    if (this.signal.aborted) return;
    const now = performance.now();
    if (this.timer === undefined) this.first = now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), Math.max(0, Math.min(QUIET, this.first + MOST - now)));
  }

  private settle(): void {
    this.timer = undefined;
    this.run();
  }
}
