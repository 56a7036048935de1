import { describe, expect, it } from 'vitest';
import { findAmounts } from '@/engine/amounts/find-amounts';

/** Each amount as the words it covers, its value and its unit. */
const read = (text: string) =>
  findAmounts(text).map(({ start, end, value, unit }) => [text.slice(start, end), value, unit] as const);

describe('an amount of money is read with its currency', () => {
  it.each([
    ['A credit of $50 is yours.', '$50', 50, 'USD'],
    ['We refunded 50 USD.', '50 USD', 50, 'USD'],
    ['We refunded USD 50.', 'USD 50', 50, 'USD'],
    ['US$1,250.50 back', 'US$1,250.50', 1250.5, 'USD'],
    ['€ 12.50 for the taxi', '€ 12.50', 12.5, 'EUR'],
    ['12,50 € for the taxi', '12,50 €', 12.5, 'EUR'],
    ['a £20 voucher', '£20', 20, 'GBP'],
    ['20 pounds off', '20 pounds', 20, 'GBP'],
    ['1.500,00 EUR', '1.500,00 EUR', 1500, 'EUR'],
    ['C$30 off', 'C$30', 30, 'CAD'],
    ['fifty dollars', 'fifty dollars', 50, 'USD'],
    ['a hundred and fifty dollars', 'a hundred and fifty dollars', 150, 'USD'],
    ['a fifty-dollar credit', 'fifty-dollar', 50, 'USD'],
    ['a fifty dollar voucher', 'fifty dollar', 50, 'USD'],
    ['a hundred-dollar gift card', 'hundred-dollar', 100, 'USD'],
    ['I’ll give you a hundred bucks.', 'a hundred bucks', 100, 'USD'],
    ['a couple of hundred dollars', 'a couple of hundred dollars', 200, 'USD'],
    ['a 20-euro coupon', '20-euro', 20, 'EUR'],
    ['пятьдесят долларов', 'пятьдесят долларов', 50, 'USD'],
    ['пару тысяч рублей', 'пару тысяч рублей', 2000, 'RUB'],
    ['пару сотень гривень', 'пару сотень гривень', 200, 'UAH'],
    ['п’ятдесят доларів', 'п’ятдесят доларів', 50, 'USD'],
    ['двадцатидолларовый купон', 'двадцатидолларовый', 20, 'USD'],
    ['пятисотрублёвый сертификат', 'пятисотрублёвый', 500, 'RUB'],
    ['5000-рублёвый сертификат', '5000-рублёвый', 5000, 'RUB'],
    ['п’ятсотгривневий сертифікат', 'п’ятсотгривневий', 500, 'UAH'],
    ['twenty-five euros', 'twenty-five euros', 25, 'EUR'],
    ['вернём 500 грн на карту', '500 грн', 500, 'UAH'],
    ['500грн', '500грн', 500, 'UAH'],
    ['повертаємо 1500 гривень', '1500 гривень', 1500, 'UAH'],
    ['одна знижка: 50 гривнями', '50 гривнями', 50, 'UAH'],
    ['₴200 на рахунок', '₴200', 200, 'UAH'],
    ['п’ятсот гривень', 'п’ятсот гривень', 500, 'UAH'],
    ['тисяча двісті гривень', 'тисяча двісті гривень', 1200, 'UAH'],
    ['тисячу гривень', 'тисячу гривень', 1000, 'UAH'],
    ['півтори тисячі гривень', 'півтори тисячі гривень', 1500, 'UAH'],
    ['дев’яносто гривень', 'дев’яносто гривень', 90, 'UAH'],
    ['1 500 руб. на карту', '1 500 руб.', 1500, 'RUB'],
    ['1\u00a0500\u00a0₽ на карту', '1\u00a0500\u00a0₽', 1500, 'RUB'],
    ['Вернули 300 р.', '300 р', 300, 'RUB'],
    ['полторы тысячи рублей', 'полторы тысячи рублей', 1500, 'RUB'],
    ['2 тыс. руб. на счёт', '2 тыс. руб.', 2000, 'RUB'],
    ['3 тысячи рублей', '3 тысячи рублей', 3000, 'RUB'],
    ['трёхсот рублей', 'трёхсот рублей', 300, 'RUB'],
    ['10 долларов', '10 долларов', 10, 'USD'],
    ['40 евро', '40 евро', 40, 'EUR'],
    ['40 євро', '40 євро', 40, 'EUR'],
    ['100 злотых', '100 злотых', 100, 'PLN'],
    ['5000 тенге', '5000 тенге', 5000, 'KZT'],
  ] as const)('%s', (text, words, value, unit) => {
    expect(read(text)).toEqual([[words, value, unit]]);
  });
});

describe('a percentage is an amount too', () => {
  it.each([
    ['15% off', '15%', 15],
    ['скидка 15 %', '15 %', 15],
    ['15 percent', '15 percent', 15],
    ['15 процентов', '15 процентов', 15],
    ['п’ятнадцять відсотків', 'п’ятнадцять відсотків', 15],
    ['двадцать пять процентов', 'двадцать пять процентов', 25],
    ['12,5% знижки', '12,5%', 12.5],
    ['at half price', 'half price', 50],
    ['Вернём половину стоимости.', 'половину стоимости', 50],
    ['за пів ціни', 'пів ціни', 50],
    ['зробимо за півціни', 'півціни', 50],
    ['за полцены', 'полцены', 50],
    ['Поверну половину вартості.', 'половину вартості', 50],
    ['half off the invoice', 'half off', 50],
    ['We halved the bill.', 'halved the bill', 50],
    ['a third off your order', 'a third off', 33],
    ['Two-thirds of the price comes back.', 'Two-thirds of the price', 67],
    ['треть от стоимости', 'треть от стоимости', 33],
    ['чверть ціни', 'чверть ціни', 25],
    ['три четверти суммы', 'три четверти суммы', 75],
    ['третину замовлення', 'третину замовлення', 33],
    ['пятидесятипроцентная скидка', 'пятидесятипроцентная', 50],
    ['двадцатипятипроцентную скидку', 'двадцатипятипроцентную', 25],
    ['п’ятдесятивідсоткова знижка', 'п’ятдесятивідсоткова', 50],
    ['50-процентная скидка', '50-процентная', 50],
  ] as const)('%s', (text, words, value) => {
    expect(read(text)).toEqual([[words, value, 'percent']]);
  });
});

describe('of a range the upper end counts', () => {
  it.each([
    ['10–15% off', '10–15%', 15, 'percent'],
    ['$10-15 in credit', '$10-15', 15, 'USD'],
    ['$10–$15 in credit', '$10–$15', 15, 'USD'],
    ['от 500 до 700 рублей', '500 до 700 рублей', 700, 'RUB'],
    ['від 5 до 10 відсотків', '5 до 10 відсотків', 10, 'percent'],
  ] as const)('%s', (text, words, value, unit) => {
    expect(read(text)).toEqual([[words, value, unit]]);
  });
});

describe('how many there are is told beside them', () => {
  it.each([
    ['two $15 vouchers', 15, 2],
    ['2 vouchers of €15', 15, 2],
    ['три купона по 500 рублей', 500, 3],
    ['два сертифікати по 200 грн', 200, 2],
    ['Within two days $15 come back.', 15, undefined],
    ['In March 2026 $15 came back.', 15, undefined],
  ] as const)('%s', (text, value, times) => {
    expect(findAmounts(text)).toMatchObject([{ value, ...(times ? { times } : {}) }]);
    expect(findAmounts(text)[0]?.times).toBe(times);
  });
});

it('finds several in one sentence, in their order', () => {
  expect(read('We refunded $120 and added a 20% discount, or 500 грн.').map(([words]) => words)).toEqual([
    '$120',
    '20%',
    '500 грн',
  ]);
});

describe('a number that counts no money is none', () => {
  it.each([
    'Your order 4512 left on 12.05.2026 at 18:00.',
    'Call +38 050 123 45 67 before 5 pm.',
    'Заказ №500 будет 5 мая, позвоните: 8 800 555-35-35.',
    'У замовленні 3 речі, розмір 42.',
    'half an hour later',
    'через половину дня',
    'четверть часа, треть клиентов, чверть години',
    'a third of our customers, half the team',
    'a couple of hundred people',
    'three parcels of 5 kg, 20 leisure hours',
    'Ваш номер у черзі 15, рейс AB-120.',
    'ровно 5 раз',
    'INV-500 and #50',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('reads a long text of numbers in a time that grows with its length', () => {
  const timed = (text: string) => {
    const began = performance.now();
    findAmounts(text);
    return performance.now() - began;
  };
  const line = '1 500 тисяч двадцять 1.500,00 $ ';
  timed(line.repeat(2_000));
  expect(timed(line.repeat(16_000))).toBeLessThan(40 * timed(line.repeat(2_000)) + 200);
});
