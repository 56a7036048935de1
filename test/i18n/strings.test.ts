import { describe, expect, it } from 'vitest';
import { ABUSE_KINDS, LANGUAGES, type Language, RULES } from '@/engine/model';
import { type Strings, stringsOf } from '@/i18n/strings';

/** Every string by its path. Functions are called with twos: any may be a count, a moment or a name, the second a list. */
function flat(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'function') return flat(value(2, [2]), path);
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key));
}

const everything = (language: Language) => flat(stringsOf(language) satisfies Strings);
const CYRILLIC = /\p{Script=Cyrillic}/u;

describe('the words of our own pages are there in every language', () => {
  const english = everything('en').map(([path]) => path);

  it.each(LANGUAGES)('%s: the same places as English, none empty', (language) => {
    const words = everything(language);
    expect(words.map(([path]) => path)).toEqual(english);
    const mayBeEmpty = /\.\d$/; // edges of a sentence around its bold part
    expect(words.filter(([path, text]) => text.trim() === '' && !mayBeEmpty.test(path))).toEqual([]);
  });

  it.each(['ru', 'uk'] as const)('%s: nothing was left in English', (language) => {
    const latin = everything(language).filter(([path, text]) => !CYRILLIC.test(text) && !/\.\d$/.test(path));
    expect(latin).toEqual([]);
  });

  it('Russian and Ukrainian keep to their own letters', () => {
    expect(everything('ru').filter(([, text]) => /[іїєґ]/i.test(text))).toEqual([]);
    expect(everything('uk').filter(([, text]) => /[ыэъё]/i.test(text))).toEqual([]);
  });

  it('Ukrainian is not Russian with other letters', () => {
    const russian = new Map(everything('ru'));
    const same = everything('uk').filter(([path, text]) => text.split(' ').length > 3 && russian.get(path) === text);
    expect(same).toEqual([]);
  });

  it('tone: no exclamation marks, no "unfortunately"', () => {
    const loud = LANGUAGES.flatMap(everything).filter(([, text]) => /!|unfortunately|к сожалению|на жаль/i.test(text));
    expect(loud).toEqual([]);
  });

  it.each(LANGUAGES)('%s: every kind of abuse has a name, every rule a sample', (language) => {
    const { abuse, ruleSamples } = stringsOf(language);
    expect(Object.keys(abuse)).toEqual([...ABUSE_KINDS]);
    expect(Object.keys(ruleSamples)).toEqual([...RULES]);
  });
});

it.each([
  ['en', ['1 place', '2 places', '5 places', '11 places', '21 places']],
  ['ru', ['1 место', '2 места', '5 мест', '11 мест', '21 место']],
  ['uk', ['1 місце', '2 місця', '5 місць', '11 місць', '21 місце']],
] as const)('%s counts places', (language, expected) => {
  expect([1, 2, 5, 11, 21].map((count) => stringsOf(language).places(count).replace('\u00a0', ' '))).toEqual(expected);
});
