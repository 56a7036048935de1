import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/engine/model';
import { draftOf, messageOf } from '../../bench/drafts';

describe.each(LANGUAGES)('a draft to measure with, %s', (language) => {
  it.each([60, 200, 2000])('has %i words', (words) => {
    for (const serial of [1, 2, 3]) expect(draftOf(language, words, serial).split(/\s+/)).toHaveLength(words);
  });

  it('repeats no sentence of its own or of another', () => {
    const sentences = [1, 2, 3, 4, 5, 6]
      .flatMap((serial) => draftOf(language, 2000, serial).split(/(?<=[.!?]) (?=\p{Lu})/u))
      .filter((sentence) => /\d{6}/.test(sentence));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('goes with messages that are each new', () => {
    const messages = Array.from({ length: 100 }, (_, serial) => messageOf(language, serial));
    expect(new Set(messages).size).toBe(100);
  });
});
