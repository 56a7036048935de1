import { describe, expect, it } from 'vitest';
import { readWeights, type Weights, writeWeights } from '@/engine/learned/weights';
import { ABUSE_KINDS } from '@/engine/model';

const table = (weights: number[], step: number, bias: number) => ({
  weights: Int8Array.from(weights),
  mask: weights.length - 1,
  step,
  bias,
});

const weights: Weights = {
  abuse: table([1, -2, 3, -127], 0.5, -1.5),
  kinds: Object.fromEntries(
    ABUSE_KINDS.map((kind, index) => [kind, table([index, -index], 0.25, index)]),
  ) as Weights['kinds'],
  thresholds: { en: 0.5, ru: 1, uk: -0.25 },
};

describe('the weights', () => {
  it('come back as they were written', () => {
    expect(readWeights(writeWeights(weights))).toEqual(weights);
  });

  it('are refused when they are something else, or cut short', () => {
    expect(() => readWeights(new ArrayBuffer(0))).toThrow(/npm run train/);
    expect(() => readWeights(new TextEncoder().encode('<!doctype html>').buffer)).toThrow(/npm run train/);
    expect(() => readWeights(writeWeights(weights).slice(0, -1))).toThrow(/cut short/);
  });
});
