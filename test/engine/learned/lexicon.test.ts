import { expect, it } from 'vitest';
import { createLexicon, packClasses } from '@/engine/learned/lexicon';

const lexicon = createLexicon(
  packClasses({
    en: [['courier', 'driv*'], ['drive*', 'c'], []],
    ru: [['курьер*', 'курьез'], [], []],
    uk: [[], [], ["кур'єр*", 'куди-небудь']],
  }),
);

it('knows a word by itself and by its beginning, in its own language', () => {
  expect(lexicon.classesOf('courier', 'en')).toEqual([0]);
  expect(lexicon.classesOf('couriers', 'en')).toEqual([]);
  expect(lexicon.classesOf('курьером', 'ru')).toEqual([0]);
  expect(lexicon.classesOf('курьез', 'ru')).toEqual([0]);
  expect(lexicon.classesOf('курьером', 'uk')).toEqual([]);
  expect(lexicon.classesOf("кур'єрові", 'uk')).toEqual([2]);
});

it('gives every class of a word once', () => {
  expect(lexicon.classesOf('driving', 'en')).toEqual([0]);
  expect(lexicon.classesOf('drive', 'en')).toEqual([0, 1]);
  // asked again, from what was kept
  expect(lexicon.classesOf('drive', 'en')).toEqual([0, 1]);
});
