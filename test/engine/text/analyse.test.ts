import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/text/analyse';
import fc from '../../chance';

/** Anything, and the characters that the scanner treats specially more often than chance would. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...'aя іё.,!?*@#$%-_/"\'«»“”()\n\r\t\u00ad\u0301\u200b\ud83d\udc4d019:'),
    maxLength: 200,
  }),
);

describe('analysing any text', () => {
  it('never throws, and its offsets always lead back', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const { tokens, sentences, quotations } = analyse(sample);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(sample.length);
        let next = 0;
        for (const sentence of sentences) {
          expect(sentence.firstToken).toBe(next);
          expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
          next = sentence.endToken;
        }
        expect(next).toBe(tokens.length);
        for (const { start, end: stop } of quotations) expect(stop).toBeGreaterThan(start);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves nothing but space and invisible characters between tokens', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let rest = '';
        let at = 0;
        for (const token of analyse(sample).tokens) {
          rest += sample.slice(at, token.start);
          at = token.end;
        }
        expect(rest + sample.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}\u0085]*$/u);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a text of 200,000 characters', () => {
  it.each([
    ['no spaces', 'a'],
    ['single letters', 'х у '],
    ['dotted letters', 'a.'],
    ['stars', 'f*'],
    ['stars only', '*'],
    ['quotes', '"'],
    ['open brackets', '( '],
    ['closing brackets', 'a) '],
    ['at signs', '@a'],
    ['a web address', 'http://'],
    ['one sentence', 'слово '],
    ['lines', 'a\n'],
    ['wrapped lines', `${'слово '.repeat(12)}\n`],
    ['hyphens', 'a-'],
    ['soft hyphens', 'a\u00ad'],
    ['combining marks', 'a\u0301'],
    ['half of a pair', '\ud83d'],
    ['blank lines', '\n \n'],
  ])('of %s is read to its end', (_, piece) => {
    const long = piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
    const { sentences, tokens } = analyse(long);
    expect(sentences.at(-1)?.endToken ?? 0).toBe(tokens.length);
  });
});
