import type { Network } from '../../src/engine/learned/network.ts';

/** The share of numbers that lie below the heaviest; the few above it are cut. */
const CUT = 0.9995;

/**
 * Rows in signed bytes of few steps.
 * @param steps between nothing and the heaviest number
 */
export function quantise(network: Network, steps: number): Network & { rows: Int8Array } {
  const sizes = Float32Array.from(network.rows, Math.abs).sort();
  const step = (sizes[Math.floor((sizes.length - 1) * CUT)] ?? 0) / steps || 1;
  const rows = Int8Array.from(network.rows, (value) => Math.max(-steps, Math.min(steps, Math.round(value / step))));
  return { ...network, rows, step };
}
