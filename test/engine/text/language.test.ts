import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/engine/model';
import { analyse } from '../../../src/engine/text/analyse';

const languages = (text: string, hint?: Language) => analyse(text, hint).sentences.map(({ language }) => language);

describe('a sentence by itself', () => {
  it.each<[string, Language]>([
    ['Where is my order', 'en'],
    ['Refund!', 'en'],
    ['где заказ', 'ru'],
    ['де замовлення', 'uk'],
    ['Вы тупые', 'ru'],
    ['Ви тупі', 'uk'],
    ['Дякую', 'uk'],
    ['спасибо', 'ru'],
    ['чекаю відповіді', 'uk'],
    ['жду ответа', 'ru'],
    ['приносим извинения', 'ru'],
    ['приносимо вибачення', 'uk'],
    ['Зламався в перший же день', 'uk'],
    ['сломался в первый же день', 'ru'],
    ['Посылка не пришла на Nova Poshta', 'ru'],
    ['Подошёл к Huawei P20 Pro', 'ru'],
    ['ти тут уже не працюватимеш', 'uk'],
    ['Не нервуйте.', 'uk'],
    ['Повернемося до вас з новинами', 'uk'],
    ['уже не работает', 'ru'],
    ['не плачьте и не рисуйте', 'ru'],
  ])('%s is %s', (text, language) => {
    expect(languages(text)).toEqual([language]);
  });
});

describe('a sentence that tells too little', () => {
  it('takes the language of the rest', () => {
    expect(languages('Ну так. Коли ви повернете гроші?')).toEqual(['uk', 'uk']);
    expect(languages('Ну так. Когда вы вернёте деньги?')).toEqual(['ru', 'ru']);
  });

  it('takes the hint where there is no rest', () => {
    expect(languages('Так', 'uk')).toEqual(['uk']);
    expect(languages('подивись на себе', 'uk')).toEqual(['uk']);
    expect(languages('12345', 'ru')).toEqual(['ru']);
    expect(languages('уже пакую', 'uk')).toEqual(['uk']);
    expect(languages('уже пакую', 'ru')).toEqual(['ru']);
  });

  it('never takes a hint against what it says', () => {
    expect(languages('Де моє замовлення?', 'ru')).toEqual(['uk']);
  });

  it('takes a name in Latin letters for a name', () => {
    expect(languages('Телефон не работает. Samsung Galaxy. Верните деньги.')).toEqual(['ru', 'ru', 'ru']);
  });
});

it('reads a mixed text sentence by sentence', () => {
  expect(languages('Hello, where is it? Я чекаю третій тиждень. Верните деньги.')).toEqual(['en', 'uk', 'ru']);
});

describe('transliteration', () => {
  it('is read as what it is', () => {
    const { tokens, sentences } = analyse('gde moy zakaz, idi na huy');
    expect(sentences[0]?.language).toBe('ru');
    expect(tokens.map(({ form }) => form).join(' ')).toBe('где мой заказ , иди на хуй');
  });

  it('is told from Ukrainian', () => {
    expect(languages('de moie zamovlennya, vzhe tyzhden')).toEqual(['uk']);
  });

  it.each(['ya im good ty', 'Na zdrowie!', 'net profit is up', 'Kiev is nice', 'do not pass'])(
    'is not seen in "%s"',
    (text) => {
      expect(languages(text)).toEqual(['en']);
    },
  );
});
