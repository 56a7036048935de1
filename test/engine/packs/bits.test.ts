import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter, NUMBER_QUESTIONS, number, Odds } from '../../../src/engine/packs/bits';
import fc from '../../chance';

function written(numbers: readonly number[]): string {
  const bits = new BitWriter();
  const odds = new Odds(NUMBER_QUESTIONS);
  for (const one of numbers) number(bits, odds, 0, one);
  return bits.end();
}

function read(text: string, count: number): number[] {
  const bits = new BitReader(text);
  const odds = new Odds(NUMBER_QUESTIONS);
  return Array.from({ length: count }, () => number(bits, odds, 0, 0));
}

describe('numbers as text', () => {
  it('are read as they were written, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(20), fc.nat(2 ** 30 - 2))), (numbers) => {
        expect(read(written(numbers), numbers.length)).toEqual(numbers);
      }),
      { numRuns: 300 },
    );
  });

  it('take little room when they come again and again', () => {
    expect(written(Array.from({ length: 10_000 }, () => 7)).length).toBeLessThan(50);
  });

  it('stay right when what never came comes after all', () => {
    const numbers = [...Array.from({ length: 100_000 }, () => 0), 123_456, 0, 1];
    expect(read(written(numbers), numbers.length)).toEqual(numbers);
  });

  it('are made of letters that JSON and code leave alone', () => {
    expect(written(Array.from({ length: 500 }, (_, index) => index * 7))).toMatch(/^[A-Za-z0-9_-]+$/);
  });
});
