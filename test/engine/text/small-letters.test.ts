import { describe, expect, it } from 'vitest';
import { inSmallLetters, overSmallLetters } from '@/engine/text/small-letters';

describe('a pattern over small letters', () => {
  it.each([
    ['words in any case', '(?:our |the )?(?:Courier|Driver|Depot|Shop) lost it', 'OUR courier Lost it', true],
    ['escapes, which stay what they are', '\\S+ \\p{L}+ \\d', 'НАШ Курьер 1', true],
    ['sets of letters', '[Вв]аш[АЕ]?', 'ВАША', true],
    ['other words', '(?:courier|driver|depot|shop) lost it', 'The courier lost it', false],
  ])('finds %s', (_, pattern, words, is) => {
    expect(overSmallLetters(`^(?:${pattern})$`).test(inSmallLetters(words))).toBe(is);
  });

  it('tells where in the words its parts stand', () => {
    const found = overSmallLetters('^the (?<who>courier|driver|depot|shop) ', 'd').exec(
      inSmallLetters('The Depot lost it'),
    );
    expect(found?.indices?.groups).toEqual({ who: [4, 9] });
  });

  it('moves no letter', () => {
    expect(inSmallLetters('İstanbul ŁÓDŹ')).toHaveLength('İstanbul ŁÓDŹ'.length);
  });
});
