import { describe, expect, test } from 'vitest';
import { createEngine } from '@/engine/engine';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);
const offered = (draft: string, customer?: string) =>
  engine.offered(draft, customer === undefined ? undefined : { customer }).map(({ value, unit }) => `${value} ${unit}`);

test.each([
  ["Here's a $25 voucher for each of the four of you.", '100 USD'],
  ["We'll send each of you three a £20 gift card.", '60 GBP'],
  ['Каждому из вас четверых — сертификат на 500 рублей.', '2000 RUB'],
  ['Дарим вам обоим по 300 рублей на бонусный счёт.', '600 RUB'],
  ['Кожній із трьох гостей повернемо по 1000 гривень.', '3000 UAH'],
  ['Даруємо вам обом по 300 гривень на бонусний рахунок.', '600 UAH'],
])('what each is given counts for all: %s', (draft, sum) => {
  expect(offered(draft)).toEqual([sum]);
});

test('a part of a price is told once, however many get it', () => {
  expect(offered("I'll take 20% off for each of the three lessons.")).toEqual(['20 percent']);
});

test.each([
  ['You’ll have twenty-five pounds off your next stay.', '25 GBP'],
  ['The $30 late fee is cancelled.', '30 USD'],
  ['Please accept £50 as a token of apology.', '50 GBP'],
  ['Between $20 and $30 will be credited to your account.', '30 USD'],
  ['Возьмите ещё 3 500р. в подарок.', '3500 RUB'],
  ['Доставку, 300 рублей, берём на себя.', '300 RUB'],
  ['Отменил штраф в 1500 рублей.', '1500 RUB'],
  ['Дарю Вам сертификат на 500 руб. Деньги за такси тоже вернём.', '500 RUB'],
  ['Доставку, 120 гривень, беремо на себе.', '120 UAH'],
  ['Я скасував штраф 1500 гривень.', '1500 UAH'],
])('is offered: %s', (draft, sum) => {
  expect(offered(draft)).toEqual([sum]);
});

describe('a sum without a currency', () => {
  test.each([
    ['Take a 50 voucher from us.', 'I paid $80 for this.', '50 USD'],
    ['A voucher worth 40 is in your inbox.', 'My $60 shoes fell apart.', '40 USD'],
    ['Возьмите купон на 300.', 'Мой заказ на 900 грн не приехал.', '300 UAH'],
    ['Перевёл Вам 2 тысячи за испорченный вечер.', 'Отдал 6 000 руб. за ужин.', '2000 RUB'],
    ['Компенсуємо 500.', 'Заплатив 2300 гривень, а прийшло зламане.', '500 UAH'],
  ])('is in the one that the conversation speaks of: %s', (draft, customer, sum) => {
    expect(offered(draft, customer)).toEqual([sum]);
  });

  test.each([
    ['Take a 50 voucher from us.', undefined],
    ['Take a 50 voucher from us.', 'I paid $80, which is €75.'],
    ['Here is a voucher for 2 at our restaurant.', 'I paid $80 for this.'],
    ['Your refund 50213 left today.', 'I paid $80 for this.'],
    ['Вернём до 15 декабря.', 'Заплатил 2300 рублей.'],
    ['Даруємо сертифікат на 12 осіб.', 'Заплатив 2300 гривень.'],
  ])('is none where it may be something else: %s', (draft, customer) => {
    expect(offered(draft, customer)).toEqual([]);
  });
});

test.each([
  'Unfortunately a 50% discount is not possible.',
  'I am sending you a replacement worth $120.',
  'Вы просите 10 000 рублей компенсации, и я отвечу честно.',
  'Сняли с Вашего счёта комиссию 150 рублей, больше её не будет.',
  'Ви просите 10 000 гривень компенсації, і я відповім чесно.',
])('is no offer: %s', (draft) => {
  expect(offered(draft)).toEqual([]);
});
