import { describe, expect, it } from 'vitest';
import type { Token } from '@/engine/text/analysis';
import { joinSpacedLetters } from '@/engine/text/spaced';

/** Each character that is no space, as a token. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S/gu)].map(({ 0: form, index }) => ({
    kind: /\p{L}/u.test(form) ? 'word' : 'mark',
    form,
    stem: form,
    start: index,
    end: index + 1,
  }));
}

function joined(text: string): string[] {
  return joinSpacedLetters(text, tokensOf(text)).map(({ form }) => form);
}

describe('letters that stand apart', () => {
  it.each([
    ['i d i o t', ['idiot']],
    ['д у р а', ['дура']],
    ['f.u.c', ['fuc']],
    ['a u o', ['a', 'u', 'o']],
    // what an English run can't be, the Cyrillic letters at its end may
    ['a и з в к', ['a', 'извк']],
  ])('%j are %j', (text, words) => {
    expect(joined(text)).toEqual(words);
  });

  it.each(['a ', 'и ', 'a и ', 'q x ', 'а.', 'a.b ', 'a. '])('%j over and over is looked at once', (part) => {
    const work = (times: number): number => {
      const text = part.repeat(times);
      let looks = 0;
      const tokens = new Proxy(tokensOf(text), {
        get(target, key, receiver) {
          looks++;
          return Reflect.get(target, key, receiver);
        },
      });
      joinSpacedLetters(text, tokens);
      return looks;
    };
    expect(work(2_000)).toBeLessThan(work(1_000) * 2.1);
  });
});
