/** One of the things to choose from. */
export interface Chosen {
  /** How good it would be to choose it: 0 or more. */
  worth: number;
  /** Indices of its weights; one may come several times. */
  features: number[];
}

/** What there is to choose from. */
export interface Choice {
  from: readonly Chosen[];
  /** How much it counts beside others: 1 or less. */
  weight: number;
}

const RATE = 0.08;
/** What is left of every weight after a round: rare ones fade. */
const KEPT = 0.99;
const SMALLEST = 1e-4;

/**
 * Learns the weights of a log-linear choice: in each, the chance of what is worth choosing is raised (stochastic
 * gradient with AdaGrad). Deterministic.
 * @param rounds how often each choice is learnt from: fewer where there are few of them
 */
export function learnToChoose(choices: readonly Choice[], size: number, rounds: number): Float64Array {
  const weights = new Float64Array(size);
  const gradients = new Float64Array(size).fill(0.01);
  const order = choices.map((_, at) => at);
  const random = pseudoRandom(1);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const choice = choices[at];
      if (choice) learnOne(choice, weights, gradients);
    }
    for (let at = 0; at < size; at++) weights[at] = (weights[at] ?? 0) * KEPT;
  }
  return weights;
}

function learnOne({ from, weight }: Choice, weights: Float64Array, gradients: Float64Array): void {
  if (!from.some(({ worth }) => worth > 0)) return;
  const scores = from.map(({ features }) => features.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
  const chances = shares(scores.map((score) => Math.exp(score - Math.max(...scores))));
  const wanted = shares(from.map(({ worth }, at) => worth * (chances[at] ?? 0) + 1e-12 * worth));
  for (const [which, { features }] of from.entries()) {
    const gradient = weight * ((wanted[which] ?? 0) - (chances[which] ?? 0));
    if (Math.abs(gradient) < SMALLEST) continue;
    for (const at of features) {
      gradients[at] = (gradients[at] ?? 0) + gradient * gradient;
      weights[at] = (weights[at] ?? 0) + (RATE * gradient) / Math.sqrt(gradients[at] ?? 1);
    }
  }
}

function shares(values: readonly number[]): number[] {
  const all = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / all);
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** The same numbers from 0 to below 1 each time (mulberry32). */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), 1 | state);
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once;
    return ((twice ^ (twice >>> 14)) >>> 0) / 4294967296;
  };
}
