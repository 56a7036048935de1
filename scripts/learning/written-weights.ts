import { STEPS, ZERO } from '../../src/engine/incoming/weight-table.ts';

/** The share of weights that lie below the heaviest; the few above it are cut. */
const CUT = 0.999;

/** The step in which weights are written. */
export function stepOf(weights: Float64Array): number {
  const sizes = weights.map(Math.abs).sort();
  return Number(((sizes[Math.floor((sizes.length - 1) * CUT)] ?? 0) / STEPS || 1).toPrecision(4));
}

/** Weights as a table that `weightAt` reads. */
export function tableOf(weights: Float64Array, step: number): string {
  return Array.from(weights, (weight) => {
    const steps = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / step)));
    return String.fromCharCode(ZERO + steps);
  }).join('');
}

/** Weights of signs by name, those that weigh nothing left out. */
export function signsOf(names: ReadonlyMap<string, number>, weightOf: (at: number) => number): Record<string, number> {
  return Object.fromEntries(
    [...names]
      .map(([name, at]): [string, number] => [name, Number(weightOf(at).toFixed(2))])
      .filter(([, weight]) => weight !== 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
