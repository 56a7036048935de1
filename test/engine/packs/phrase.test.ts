import { describe, expect, it } from 'vitest';
import { PhraseError, parsePhrase } from '../../../src/engine/packs/phrase';
import fc from '../../chance';

const PLACE = { file: 'team.yaml', line: 1, column: 1 };

function errorOf(text: string): PhraseError {
  try {
    parsePhrase(text);
  } catch (error) {
    if (error instanceof PhraseError) return error;
    throw error;
  }
  throw new Error(`"${text}" was read`);
}

describe('a phrase that is wrong', () => {
  it.each([
    ['we (lost it', 3, '"(" is not closed'],
    ['we [lost it', 3, '"[" is not closed'],
    ['we lost) it', 7, '")" closes nothing'],
    ['we <party lost', 3, '"<" is not closed'],
    ['we lost.', 7, '"." in a phrase'],
    ['we lost! it', 7, '"!" in a phrase'],
    ['we "lost" it', 3, '""" in a phrase'],
    ['f*ck', 1, 'an asterisk inside a word'],
    ['*ing', 0, 'an asterisk before a word'],
    ['we ...9 lost', 3, 'a gap of 9 words'],
    ['we ...0 lost', 3, 'a gap of 0 words'],
    ['a & b & c & d & e', 0, '5 parts in any order'],
    ['we (lost | ) it', 11, 'nothing where words are expected'],
    ['we | ', 5, 'nothing where words are expected'],
    ['=', 1, 'no word right behind "="'],
    ['загуби~', 6, '"~" without a name'],
    ['курьeр', 0, 'mixes alphabets (Latin: e)'],
    ['', 0, 'nothing where words are expected'],
    [`${'('.repeat(20)}a${')'.repeat(20)}`, 12, 'brackets too deep'],
    ['a '.repeat(2_000), 0, 'a phrase of 4000 characters'],
  ])('%s', (text, column, message) => {
    const error = errorOf(text);
    expect(error.at(PLACE).message).toContain(message);
    expect(error.column).toBe(column);
  });
});

describe('a phrase that is right', () => {
  it.each([
    'we (lost | left behind) it',
    "кур'єр ... загубив",
    'из-за #',
    'booking.com',
    'at 18:00',
    'so , sorry',
    '^ [very | so] sorry $',
    'приносить & (извинение | извинения) за неудобство',
    'one… two',
    'this or that | neither',
  ])('%s', (text) => {
    expect(() => parsePhrase(text)).not.toThrow();
  });

  it('tells the names that it uses and where', () => {
    expect(parsePhrase('our <party> загуби~past').references).toEqual([
      { to: 'words', name: 'party', column: 4 },
      { to: 'endings', name: 'past', column: 18 },
    ]);
  });
});

it('whatever is written, it is read or refused with a column inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab я()[]<>|&*=~.,#^$ 12\'-!"'), maxLength: 40 }), (text) => {
      try {
        parsePhrase(text);
      } catch (error) {
        expect(error).toBeInstanceOf(PhraseError);
        const { column } = error as PhraseError;
        expect(column).toBeGreaterThanOrEqual(0);
        expect(column).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2_000 },
  );
});
