/** The share of numbers that lie below the heaviest; the few above it are cut. */
const CUT = 0.9995;

/** The part of the first step below which a number becomes nothing: more zeros are fewer bytes, and hardly any loss. */
const NOTHING = 0.85;

/** The few values that a row's numbers may take: so many steps of one size to either side of nothing. */
export interface Grid {
  step: number;
  steps: number;
}

/** The grid on which numbers lose least. */
export function gridOf(numbers: Float32Array, steps: number): Grid {
  const sizes = Float32Array.from(numbers, Math.abs).sort();
  return { step: (sizes[Math.floor((sizes.length - 1) * CUT)] ?? 0) / steps || 1, steps };
}

/** The place of a number on the grid, in steps from nothing. */
export function stepsOf(number: number, { step, steps }: Grid): number {
  const size = Math.abs(number) / step;
  return size < NOTHING ? 0 : Math.sign(number) * Math.min(steps, Math.max(1, Math.round(size)));
}
