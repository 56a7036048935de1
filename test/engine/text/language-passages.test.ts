import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/engine/model';
import { analyse } from '../../../src/engine/text/analyse';
import { PASSAGES } from './language-passages';

/** How many of the 50 are told today, each by itself and without a hint. */
const TOLD = { en: 50, ru: 50, uk: 50 };

it.each(LANGUAGES)('tells passages of one to four words by themselves: %s', (language) => {
  const missed = PASSAGES[language].filter((text) =>
    analyse(text).sentences.some((each) => each.language !== language),
  );
  expect(PASSAGES[language]).toHaveLength(50);
  expect(missed.length, missed.join(' | ')).toBeLessThanOrEqual(50 - TOLD[language]);
});

it.each(LANGUAGES)('takes a hint for what tells nothing, and never against what tells: %s', (language) => {
  expect(analyse('48213', language).sentences[0]?.language).toBe(language);
  const other = language === 'uk' ? 'ru' : 'uk';
  const texts = { en: 'Where is my parcel?', ru: 'Почему не отвечаете?', uk: 'Чому не відповідаєте?' };
  expect(analyse(texts[language], other).sentences[0]?.language).toBe(language);
});

it.each([
  'шо за діла, нє понял вообще, де мої гроші?',
  'Здрастуйте, я вам звоню третій раз, почему не отвічаєте',
  'та нормально всьо, спасібо',
  'я не пойму шо робити, помогіть пожалуста',
])('reads surzhyk as one of the two: %s', (text) => {
  for (const { language } of analyse(text).sentences) expect(['ru', 'uk']).toContain(language);
});

it('reads short passages of a mixed text one by one', () => {
  const told = analyse('Привіт! Not working. Верните деньги. Дякую. ok. Не працює!').sentences;
  expect(told.map(({ language }) => language)).toEqual(['uk', 'en', 'ru', 'uk', 'uk', 'uk']);
});
