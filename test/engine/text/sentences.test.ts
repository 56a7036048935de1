import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/text/analyse';

const sentences = (text: string) => analyse(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences end', () => {
  it.each([
    ['at marks', 'Where is it? I waited! Really… Yes.', ['Where is it?', 'I waited!', 'Really…', 'Yes.']],
    ['with a missing space before a capital', 'Потеряли.Извините нас', ['Потеряли.', 'Извините нас']],
    ['at the end of a line', 'Добрый день\nГде заказ', ['Добрый день', 'Где заказ']],
    ['at blank lines', 'Hello,\n\nwe lost it', ['Hello,', 'we lost it']],
    ['at every bullet', '- раз\n- два', ['- раз', '- два']],
    ['after the closing quote', 'Он сказал «Уйди.» Я ушёл.', ['Он сказал «Уйди.»', 'Я ушёл.']],
    ['after brackets that smile', 'Спасибо)) Жду ответа', ['Спасибо))', 'Жду ответа']],
    ['after a list number', '1. Wait\n2. Call', ['1.', 'Wait', '2.', 'Call']],
    ['after an abbreviation before a capital', 'Сто грн. Дякую', ['Сто грн.', 'Дякую']],
    ['after a currency written short', 'Дарю 500 руб. Деньги завтра', ['Дарю 500 руб.', 'Деньги завтра']],
    ['not after a currency written at its number', 'Возьмите 500р. в подарок', ['Возьмите 500р. в подарок']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('sentences go on', () => {
  it.each([
    'Dear Mr. Smith of Dr. Brown',
    'We lost it, e.g. on Monday at 5 p.m. sharp',
    'книги, тетради и т.д. и т.п. лежат',
    'вернули 500 руб. на карту',
    'повернули 500 грн. на картку',
    'вул. Шевченка, буд. 5',
    'Иванов И. И. придёт в 18:00',
    'it cost 2.5 pounds on 01.02.2025',
    'я… не знаю',
    'he asked "why?" and left',
    'приїду 5. травня',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('over a line that a mail program wrapped', () => {
    const wrapped =
      'We are writing to you because we wish to apologise for the delay in\nsending your parcel. It is here.';
    expect(sentences(wrapped)).toHaveLength(2);
  });

  it('but not over a line that ends on its own', () => {
    expect(sentences('приносим извинения\nза задержку')).toHaveLength(2);
  });
});

it('leaves no token out', () => {
  const { sentences: found, tokens } = analyse('Hello.\n\n— Да?! «Так».\n* x\n(…)');
  expect(found.map(({ firstToken }) => firstToken)).toEqual([0, ...found.slice(0, -1).map(({ endToken }) => endToken)]);
  expect(found.at(-1)?.endToken).toBe(tokens.length);
});
