/**
 * What comes most often in an endless stream, in bounded memory (lossy counting, Manku and Motwani 2002): after every
 * `width` sightings, whatever cannot be frequent is forgotten. A count is never too high; it may be too low by one for
 * every `width` sightings.
 */
export class Frequent {
  readonly #counts = new Map<string, { count: number; missed: number }>();
  #seen = 0;

  constructor(private readonly width = 20_000) {}

  add(key: string): void {
    const known = this.#counts.get(key);
    if (known) known.count++;
    else this.#counts.set(key, { count: 1, missed: this.#sweeps() });
    this.#seen++;
    if (this.#seen % this.width === 0) this.#sweep();
  }

  /** At most `most` keys seen `least` times or more, the most frequent first. */
  top(most: number, least: number): { key: string; count: number }[] {
    return [...this.#counts]
      .filter(([, { count }]) => count >= least)
      .sort(([one, { count: ones }], [other, { count: others }]) => others - ones || (one < other ? -1 : 1))
      .slice(0, most)
      .map(([key, { count }]) => ({ key, count }));
  }

  /** How much too low a count may be. */
  get slack(): number {
    return this.#sweeps();
  }

  /** Keys held right now. */
  get size(): number {
    return this.#counts.size;
  }

  #sweeps(): number {
    return Math.floor(this.#seen / this.width);
  }

  #sweep(): void {
    for (const [key, { count, missed }] of this.#counts) {
      if (count + missed <= this.#sweeps()) this.#counts.delete(key);
    }
  }
}
