import { scaleOf } from '../../src/engine/learned/score.ts';

/** What is learnt from: the features of a text and whether it is one of those sought. */
export interface Example {
  /** Hashes, as `eachFeature` tells them. */
  features: Uint32Array;
  sought: boolean;
  weight: number;
}

export interface Linear {
  weights: Float64Array;
  bias: number;
}

const EPOCHS = 12;
const RATE = 0.2;
const BIAS_RATE = 0.02;
/** Pull of every weight towards nothing. */
const DECAY = 3e-4;
/** Keeps the first steps of AdaGrad short. */
const CAUTION = 0.03;

/**
 * Logistic regression by AdaGrad over hashed features; the same examples in the same order give the same weights.
 * @param bits how many bits of a hash index the weights
 */
export function learn(examples: readonly Example[], bits: number): Linear {
  const mask = (1 << bits) - 1;
  const weights = new Float64Array(1 << bits);
  const gradients = new Float64Array(1 << bits);
  let bias = 0;
  const order = examples.map((_, index) => index);
  const random = randomNumbers(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { features, sought, weight } = example;
      const scale = scaleOf(features.length);
      const error = (1 / (1 + Math.exp(-predict({ weights, bias }, features, mask))) - Number(sought)) * weight;
      bias -= BIAS_RATE * error;
      for (const feature of features) {
        const at = feature & mask;
        const own = weights[at] ?? 0;
        const gradient = error * scale + DECAY * own;
        const sum = (gradients[at] ?? 0) + gradient * gradient;
        gradients[at] = sum;
        weights[at] = own - (RATE * gradient) / (Math.sqrt(sum) + CAUTION);
      }
    }
  }
  return { weights, bias };
}

/** Log odds. */
export function predict({ weights, bias }: Linear, features: Uint32Array, mask: number): number {
  if (features.length === 0) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const feature of features) sum += weights[feature & mask] ?? 0;
  return bias + sum * scaleOf(features.length);
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** From 0 to below 1, the same row for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
