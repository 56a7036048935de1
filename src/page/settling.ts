/** Runs something once a burst of changes has settled, and now and then during one that does not. */
export class Settling {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private first = 0;

  /**
   * @param quiet how long nothing may happen before it runs, in ms
   * @param most how long a burst may put it off, in ms
   */
  constructor(
    private readonly run: () => void,
    private readonly quiet: number,
    private readonly most: number,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  stir(): void {
    if (this.signal.aborted) return;
    const now = performance.now();
    if (this.timer === undefined) this.first = now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), Math.max(0, Math.min(this.quiet, this.first + this.most - now)));
  }

  private settle(): void {
    this.timer = undefined;
    this.run();
  }
}
