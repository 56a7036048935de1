import { expect, it } from 'vitest';
import { createLexicon } from '@/engine/learned/lexicon';

const lexicon = createLexicon({
  en: { courier: [0], 'driv*': [0], 'drive*': [1] },
  ru: { 'курьер*': [0] },
  uk: { "кур'єр*": [0] },
});

it('knows a word by itself and by its beginning, in its own language', () => {
  expect(lexicon.conceptsOf('courier', 'en')).toEqual([0]);
  expect(lexicon.conceptsOf('couriers', 'en')).toEqual([]);
  expect(lexicon.conceptsOf('курьером', 'ru')).toEqual([0]);
  expect(lexicon.conceptsOf('курьером', 'uk')).toEqual([]);
});

it('gives every concept of a word once', () => {
  expect(lexicon.conceptsOf('drivers', 'en')).toEqual([0, 1]);
  // asked again, from what was kept
  expect(lexicon.conceptsOf('drivers', 'en')).toEqual([0, 1]);
});
