import { describe, expect, it } from 'vitest';
import type { Language } from '@/engine/model';
import { otherLanguageOf } from '@/engine/packs/other-language';

describe('words in another language than they are meant to be', () => {
  it.each<[Language, Language, string]>([
    ['en', 'ru', 'наш курьер потерял'],
    ['en', 'ru', 'Извините, DHL ещё не привёз вашу посылку.'],
    ['en', 'uk', "наш (кур'єр | водій) ... загубив"],
    ['en', 'uk', 'Ми перепрошуємо, {name}, це наша помилка.'],
    ['ru', 'en', 'We lost your parcel, and it is our mistake.'],
    ['uk', 'en', '<party> has not brought (it | them) to you in time'],
    ['ru', 'uk', 'Перепрошуємо за затримку, ваше замовлення вже їде.'],
    ['uk', 'ru', 'Мы вернём вам деньги, и это было нашей ошибкой.'],
  ])('in %s: %s, “%s”', (language, looks, text) => {
    expect(otherLanguageOf(text, language)).toBe(looks);
  });
});

describe('nothing is said', () => {
  it.each<[Language, string, string]>([
    ['en', 'of a brand', 'Ласточка'],
    ['en', 'of a brand in a sentence', 'Our café «Добрый хозяин» opens at nine.'],
    ['ru', 'of a brand', 'Just Do It'],
    ['ru', 'of a loan', 'as is'],
    ['ru', 'of a name from next door', 'оператор Київстар'],
    ['ru', 'of a street', 'улица Гоголівська'],
    ['uk', 'of a name from next door', 'магазин «Перекрёсток»'],
    ['uk', 'of an English phrase as it is quoted', 'Ви написали: «it is not my order»'],
    ['ru', 'of abuse in Latin letters', 'ty ne chelovek a suka i do svidaniya'],
    ['uk', 'of abuse in letters set apart', 'i d i n a h u i'],
    ['ru', 'of what both languages share', 'наша доставка, склад, номер заказа'],
    ['uk', 'of what both languages share', 'наша доставка, склад, номер телефону'],
    ['en', 'of what both languages share, without a word to tell by', 'доставка склад'],
    ['ru', 'of beginnings of words', 'замовлен* відправ~past'],
    ['en', 'of lists alone', '<party> ... <failed>'],
    ['en', 'of a gap', '[что случилось…]'],
    ['uk', 'of nothing', ''],
  ])('in %s %s: “%s”', (language, _, text) => {
    expect(otherLanguageOf(text, language)).toBeNull();
  });
});
