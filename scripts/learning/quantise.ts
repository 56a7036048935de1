import type { Network } from '../../src/engine/learned/network.ts';
import type { Quantised } from '../../src/engine/learned/weights.ts';

/** The share of numbers that lie below the heaviest; the few above it are cut. */
const CUT = 0.9995;

/** The part of the first step below which a number becomes nothing: more zeros are fewer bytes, and hardly any loss. */
const NOTHING = 0.72;

/**
 * Rows in signed bytes of few steps.
 * @param steps between nothing and the heaviest number
 */
export function quantise(network: Network, steps: number): Quantised {
  const sizes = Float32Array.from(network.rows, Math.abs).sort();
  const step = (sizes[Math.floor((sizes.length - 1) * CUT)] ?? 0) / steps || 1;
  const rows = Int8Array.from(network.rows, (value) => {
    const size = Math.abs(value) / step;
    return size < NOTHING ? 0 : Math.sign(value) * Math.min(steps, Math.max(1, Math.round(size)));
  });
  return { ...network, rows, step, steps };
}
