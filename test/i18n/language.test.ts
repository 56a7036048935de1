import { expect, it } from 'vitest';
import { languageOfInterface } from '@/i18n/language';

it.each([
  ['what the user chose', 'uk', ['ru-RU'], 'uk'],
  ['the browser’s', null, ['ru-RU', 'en'], 'ru'],
  ['the browser’s next that we speak', null, ['de-DE', 'uk-UA', 'en'], 'uk'],
  ['English where we speak none', null, ['de', 'fr'], 'en'],
] as const)('our own words are in %s', (_, chosen, browser, language) => {
  expect(languageOfInterface(chosen, browser)).toBe(language);
});
