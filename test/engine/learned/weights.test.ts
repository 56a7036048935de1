import { describe, expect, it } from 'vitest';
import { ABUSE, type Output, SORTS } from '@/engine/learned/network';
import { type Quantised, readWeights, thresholdsOf, type Weights, writeWeights } from '@/engine/learned/weights';

const network = (outputs: readonly Output[], width: number, bits: number): Quantised => ({
  outputs,
  width,
  step: 0.25,
  steps: 4,
  offsets: Float32Array.from({ length: width }, (_, unit) => unit / 4),
  heads: Float32Array.from({ length: width * outputs.length }, (_, at) => at / 8),
  biases: Float32Array.from(outputs, (_, at) => -at),
  // every other hash has a row
  places: Uint16Array.from({ length: 1 << bits }, (_, hash) => (hash % 2) * ((hash + 1) / 2)),
  rows: Int8Array.from({ length: (width << bits) / 2 }, (_, at) => (at % 9) - 4),
});

const weights: Weights = {
  sorts: network(SORTS, 4, 3),
  abuse: network(ABUSE, 3, 4),
  thresholds: thresholdsOf((language, output) => language.length / 2 - output.length),
  lexicon: { en: ['Acourier*'], ru: ['Aкурьер*'], uk: ["Aкур'єр*"] },
};

describe('the weights', () => {
  it('come back as they were written', () => {
    expect(readWeights(writeWeights(weights))).toEqual(weights);
  });

  it('are refused when they are something else, or cut short', () => {
    expect(() => readWeights(new ArrayBuffer(0))).toThrow(/npm run train/);
    expect(() => readWeights(new TextEncoder().encode('<!doctype html>').buffer)).toThrow(/npm run train/);
    expect(() => readWeights(writeWeights(weights).slice(0, -1))).toThrow(/cut short/);
    expect(() => readWeights(writeWeights(weights).slice(0, 40))).toThrow(/cut short/);
  });
});
