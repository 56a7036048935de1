import { type Output, scaleOf } from '../../src/engine/learned/network.ts';
import type { Quantised } from '../../src/engine/learned/weights.ts';
import { DECAY, Learnt, Rows } from './learnt.ts';
import { randomNumbers, shuffle } from './random.ts';

/** What is learnt from: the features of a text, and what is right to say of it. */
export interface Example {
  /** Hashes; each once. */
  features: Uint32Array;
  /** What it is known to be or not to be, and which of these it is. */
  asked: readonly Output[];
  sought: readonly Output[];
  weight: number;
  /** Features of each sentence, where one is enough to make the whole what its first output says. */
  sentences?: readonly Uint32Array[];
}

export interface Settings {
  outputs: readonly Output[];
  /** Bits of a hash that index the rows. */
  bits: number;
  /** How many rows are kept: less than 2^16. */
  rows: number;
  width: number;
  /** Between nothing and the heaviest number of a row: few, for the sake of what is downloaded. */
  steps: number;
}

const EPOCHS = 16;
/**
 * Of these the last, in which what is learnt is read as it will be shipped: only the heaviest rows, on a grid. What
 * leaving out and rounding spoil is mended.
 */
const AS_SHIPPED = 6;
/** What a single example holds says more of its writer than of what is sought: such a feature has no row. */
const FEWEST_EXAMPLES = 2;
const RATE = 0.08;
/** The part of the rate that is gone at the end. */
const COOLING = 0.8;
const BIAS_RATE = 0.05;
/** Hidden units, and features, that are left out at random, so that none is relied on alone. */
const UNITS_DROPPED = 0.3;
const FEATURES_DROPPED = 0.2;
const FIRST_ROWS = 0.1;
const FIRST_HEADS = 0.25;
const FIRST_BIAS = -2;

/** Learns a network by AdaGrad; the same examples in the same order give the same numbers. */
export function learn(
  examples: readonly Example[],
  { outputs, bits, rows: shipped, width, steps }: Settings,
): Quantised {
  const random = randomNumbers(1);
  const around = (reach: number) => () => (random() * 2 - 1) * reach;
  const mask = (1 << bits) - 1;
  const count = outputs.length;
  const indices = new Map(outputs.map((output, index) => [output, index]));
  const rows = new Rows(width, common(examples, mask), around(FIRST_ROWS));
  const heads = new Learnt(width * count, around(FIRST_HEADS));
  const offsets = new Learnt(width, () => 0);
  const biases = new Learnt(count, () => FIRST_BIAS);

  const hidden = new Float64Array(width);
  const back = new Float64Array(width);
  const errors = new Float64Array(count);
  let kept = new Uint32Array(1024);

  /** The bag that speaks most for the first output. */
  function loudest(bags: readonly Uint32Array[]): Uint32Array | undefined {
    let best: Uint32Array | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const bag of bags) {
      hidden.fill(0);
      for (const feature of bag) {
        const row = (feature & mask) * width;
        for (let unit = 0; unit < width; unit++) hidden[unit] = (hidden[unit] ?? 0) + (rows.values[row + unit] ?? 0);
      }
      const scale = scaleOf(bag.length);
      let odds = 0;
      for (let unit = 0; unit < width; unit++) {
        const value = (offsets.values[unit] ?? 0) + scale * (hidden[unit] ?? 0);
        if (value > 0) odds += value * (heads.values[unit * count] ?? 0);
      }
      if (odds <= most) continue;
      most = odds;
      best = bag;
    }
    return best;
  }

  /** One step along the gradient of one example. */
  function follow({ features, asked, sought, weight }: Example, rate: number): void {
    if (features.length > kept.length) kept = new Uint32Array(features.length * 2);
    let size = 0;
    let read = 0;
    for (const feature of features) {
      if (random() < FEATURES_DROPPED) continue;
      read++;
      if (rows.has(feature & mask)) kept[size++] = (feature & mask) * width;
    }
    const scale = scaleOf(read);
    hidden.fill(0);
    for (let index = 0; index < size; index++) {
      const row = kept[index] ?? 0;
      for (let unit = 0; unit < width; unit++) hidden[unit] = (hidden[unit] ?? 0) + (rows.values[row + unit] ?? 0);
    }
    for (let unit = 0; unit < width; unit++) {
      const value = (offsets.values[unit] ?? 0) + scale * (hidden[unit] ?? 0);
      hidden[unit] = value > 0 && random() >= UNITS_DROPPED ? value / (1 - UNITS_DROPPED) : 0;
    }
    const answers: number[] = [];
    for (const name of asked) {
      const output = indices.get(name);
      if (output === undefined) continue;
      answers.push(output);
      let odds = biases.values[output] ?? 0;
      for (let unit = 0; unit < width; unit++) odds += (hidden[unit] ?? 0) * (heads.values[unit * count + output] ?? 0);
      errors[output] = (1 / (1 + Math.exp(-odds)) - Number(sought.includes(name))) * weight;
    }
    for (let unit = 0; unit < width; unit++) {
      back[unit] = 0;
      const value = hidden[unit] ?? 0;
      if (value === 0) continue;
      let sum = 0;
      for (const output of answers) {
        const at = unit * count + output;
        const head = heads.values[at] ?? 0;
        const error = errors[output] ?? 0;
        sum += error * head;
        heads.step(at, error * value + DECAY * head, rate);
      }
      back[unit] = sum / (1 - UNITS_DROPPED);
      offsets.step(unit, back[unit] ?? 0, rate);
    }
    for (const output of answers) biases.step(output, errors[output] ?? 0, BIAS_RATE);
    for (let index = 0; index < size; index++) {
      const row = kept[index] ?? 0;
      for (let unit = 0; unit < width; unit++) {
        const gradient = back[unit] ?? 0;
        if (gradient !== 0) rows.step(row + unit, gradient * scale, rate);
      }
    }
  }

  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    if (epoch === EPOCHS - AS_SHIPPED) rows.ship(shipped, steps);
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const rate = RATE * (1 - (COOLING * epoch) / EPOCHS);
      follow(example, rate);
      const features = example.sentences && loudest(example.sentences);
      if (features) follow({ ...example, features, asked: outputs.slice(0, 1) }, rate);
    }
  }
  return {
    outputs,
    width,
    ...rows.done(),
    offsets: offsets.values,
    heads: heads.values,
    biases: biases.values,
  };
}

/** 1 for each hash that enough examples hold. */
function common(examples: readonly Example[], mask: number): Uint8Array {
  const holders = new Uint32Array(mask + 1);
  for (const { features } of examples) {
    for (const feature of features) holders[feature & mask] = (holders[feature & mask] ?? 0) + 1;
  }
  return Uint8Array.from(holders, (count) => Number(count >= FEWEST_EXAMPLES));
}
