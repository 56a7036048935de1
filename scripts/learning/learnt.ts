import type { Quantised } from '../../src/engine/learned/weights.ts';
import { type Grid, gridOf, stepsOf } from './quantise.ts';

/** Pull of numbers towards nothing. */
export const DECAY = 1e-4;
/** Keeps the first steps of AdaGrad short. */
const CAUTION = 0.03;

/** Numbers that are learnt, with the squares of their gradients so far (AdaGrad). */
export class Learnt {
  readonly values: Float32Array;
  readonly #squares: Float32Array;

  constructor(size: number, first: () => number) {
    this.values = Float32Array.from({ length: size }, first);
    this.#squares = new Float32Array(size);
  }

  step(at: number, gradient: number, rate: number): void {
    const sum = (this.#squares[at] ?? 0) + gradient * gradient;
    this.#squares[at] = sum;
    this.values[at] = (this.values[at] ?? 0) - (rate * gradient) / (Math.sqrt(sum) + CAUTION);
  }
}

/**
 * Rows of numbers, one for each value that a hash can have. They move freely at first; at the end only the heaviest are
 * kept, and read on a grid (straight-through estimation).
 */
export class Rows {
  readonly #width: number;
  readonly #free: Learnt;
  #grid: Grid | null = null;
  /** 1 for each hash that has a row. */
  #kept: Uint8Array;
  /** What is read; nothing where there is no row. */
  values: Float32Array;

  /** @param kept 1 for each hash that has a row */
  constructor(width: number, kept: Uint8Array, first: () => number) {
    this.#width = width;
    this.#kept = kept;
    this.#free = new Learnt(width * kept.length, first);
    this.values = this.#free.values;
    this.#clear();
  }

  has(hash: number): boolean {
    return this.#kept[hash] === 1;
  }

  /** Keeps the `most` heaviest rows and puts them on a grid. */
  ship(most: number, steps: number): void {
    const weights = Float64Array.from(this.#kept, (_, hash) =>
      this.#rowOf(hash).reduce((sum, value) => sum + value * value, 0),
    );
    const least = weights.toSorted()[Math.max(0, weights.length - most)] ?? 0;
    this.#kept = Uint8Array.from(weights, (weight) => Number(weight > 0 && weight >= least));
    this.#clear();
    const grid = gridOf(
      this.#free.values.filter((_, at) => this.has(Math.floor(at / this.#width))),
      steps,
    );
    this.#grid = grid;
    this.values = this.#free.values.map((value) => stepsOf(value, grid) * grid.step);
  }

  step(at: number, gradient: number, rate: number): void {
    this.#free.step(at, gradient + DECAY * (this.#free.values[at] ?? 0), rate);
    if (this.#grid) this.values[at] = stepsOf(this.#free.values[at] ?? 0, this.#grid) * this.#grid.step;
  }

  /** What is shipped; after `ship`. */
  done(): Pick<Quantised, 'places' | 'rows' | 'step' | 'steps'> {
    const grid = this.#grid;
    if (!grid) throw new Error('rows are not on a grid yet');
    let count = 0;
    const places = Uint16Array.from(this.#kept, (kept) => (kept ? ++count : 0));
    const rows = new Int8Array(count * this.#width);
    places.forEach((place, hash) => {
      if (place > 0)
        rows.set(
          this.#rowOf(hash).map((value) => stepsOf(value, grid)),
          (place - 1) * this.#width,
        );
    });
    return { ...grid, places, rows };
  }

  #rowOf(hash: number): Float32Array {
    return this.#free.values.subarray(hash * this.#width, (hash + 1) * this.#width);
  }

  #clear(): void {
    this.#kept.forEach((kept, hash) => {
      if (!kept) this.#rowOf(hash).fill(0);
    });
  }
}
