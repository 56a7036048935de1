import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import type { Talk } from '@/engine/model';
import { builtInKnowledge } from '../packs/built-in-packs';
import drafts from './amounts-in-drafts.json' with { type: 'json' };

const engine = createEngine(builtInKnowledge);
const LIMITS: Talk = { ownLimit: { limits: { USD: 10, GBP: 10, EUR: 10, UAH: 100, RUB: 100, percent: 5 } } };

const findings = (draft: string, talk: Talk = LIMITS) =>
  engine.review(draft, talk).findings.filter(({ rule }) => rule === 'over-limit');
const above = (draft: string, talk: Talk = LIMITS) =>
  findings(draft, talk).map(({ start, end }) => draft.slice(start, end));

describe('an amount that is offered', () => {
  it.each([
    ['I’d like to offer you a $25 voucher.', '$25'],
    ['Your next stay is 30% off.', '30%'],
    ['I’m crediting your account with fifty dollars.', 'fifty dollars'],
    ['As a goodwill gesture I have knocked £30 off the invoice.', '£30'],
    ['I have refunded £42 to your card today.', '£42'],
    ['I’m adding a fifty-dollar credit to your account.', 'fifty-dollar'],
    ['The next visit is half price for you.', 'half price'],
    ['I’ll halve the bill for you.', 'halve the bill'],
    ['I’ve taken a third off your bill.', 'a third off'],
    ['Three-quarters off your next order.', 'Three-quarters off'],
    ['A quarter of the price comes back to you today.', 'A quarter of the price'],
    ['And I’ll add another $20.', '$20'],
    ['Here are two vouchers of $6.', '$6'],
    ['Начислю вам пятьдесят долларов на счёт.', 'пятьдесят долларов'],
    ['Следующая чистка за полцены.', 'полцены'],
    ['Сделаем вам за полцены.', 'полцены'],
    ['Верну половину стоимости.', 'половину стоимости'],
    ['Верну треть стоимости.', 'треть стоимости'],
    ['Дарим пятидесятипроцентную скидку.', 'пятидесятипроцентную'],
    ['Скидка пятьдесят процентов на следующий заказ.', 'пятьдесят процентов'],
    ['Дарим вам два купона по 60 рублей.', '60 рублей'],
    ['Начислю пару тысяч рублей.', 'пару тысяч рублей'],
    ['Нарахую вам п’ятдесят доларів на рахунок.', 'п’ятдесят доларів'],
    ['Наступна чистка за пів ціни.', 'пів ціни'],
    ['Зробимо вам за півціни.', 'півціни'],
    ['Поверну половину вартості.', 'половину вартості'],
    ['Дарую знижку п’ятдесят відсотків.', 'п’ятдесят відсотків'],
    ['Даруємо п’ятсотгривневий сертифікат.', 'п’ятсотгривневий'],
    ['Half price on your next three visits, on us.', 'Half price'],
    ['I will waive the $45 cancellation fee.', '$45'],
    ['Дарим вам промокод на 1 000 ₽.', '1 000 ₽'],
    ['Вернём вам 500 рублей на карту до пятницы.', '500 рублей'],
    ['В качестве извинения сделаем скидку 25%.', '25%'],
    ['Минус 20% от счёта за ужин, это за наш счёт.', '20%'],
    ['Полторы тысячи рублей уже на вашем бонусном счёте.', 'Полторы тысячи рублей'],
    ['Повертаю вам 300 грн за доставку.', '300 грн'],
    ['Даруємо п’ятсот гривень на наступне замовлення.', 'п’ятсот гривень'],
    ['На знак вибачення з нас сертифікат на 800 грн.', '800 грн'],
    ['Зробили вам знижку 40% на чистку пальта.', '40%'],
  ])('is found above the limit: %s', (draft, words) => {
    expect(above(draft)).toEqual([words]);
  });

  it('within the limit is not', () => {
    expect(above('I’d like to offer you a $10 voucher and 5% off.')).toEqual([]);
  });

  it('in a currency that no limit counts is not: nothing is converted', () => {
    expect(above('I’d like to offer you a 500 zł voucher.')).toEqual([]);
  });

  it('is not found without a limit', () => {
    expect(above('I’d like to offer you a $2500 voucher.', {})).toEqual([]);
  });

  it('is not found when the rule is off, nor in quoted words', () => {
    const draft = 'I’d like to offer you a $25 voucher.';
    expect(engine.review(draft, LIMITS, { rulesOff: ['over-limit'] }).findings).toEqual([]);
    expect(above('You wrote: “I want you to give me a $25 voucher today, please.”')).toEqual([]);
  });
});

describe('amounts that are within the limit each, and pass it together', () => {
  it.each([
    ['I’m giving you $8 and $8 on top.', '$8', '$2'],
    ['I’ve refunded $8 for the taxi. I’m also sending you another $8 voucher.', '$8', '$2'],
    ['We’re crediting $8 for the delay, plus a $6 voucher for the day you lost.', '$6', '$2'],
    ['Начислю 60 рублей и ещё 60 рублей бонусами.', '60 рублей', '40\u00a0₽'],
    ['Верну 60 рублей за такси и начислю 80 рублей бонусами.', '80 рублей', '40\u00a0₽'],
    ['Поверну 60 грн за таксі та нарахую 60 грн бонусами.', '60 грн', '40\u00a0грн'],
  ])('%s', (draft, words, left) => {
    const [found, ...rest] = findings(draft);
    expect(rest).toEqual([]);
    expect(found && draft.slice(found.start, found.end)).toBe(words);
    expect(found?.start).toBe(draft.lastIndexOf(words));
    expect(found?.rewrites.map(({ text }) => text)).toEqual([left]);
  });

  it.each([
    'I’m giving you $4 and $5, $9 in all.',
    'Here is an $8 voucher or, if you prefer, $8 back on your card.',
    'You can choose between an $8 voucher and $8 off.',
    'Here is an $8 voucher. The $8 is valid until June.',
    'I’ve put an $8 voucher on your account. Your $8 voucher is good for a year.',
    'Here is an $8 voucher. If it is not there by Friday, I’ll add another $8.',
    'We’re crediting $8 and £8.',
    '4% off this order, and 4% off the next one.',
    'Начислю 60 рублей бонусами или верну 60 рублей на карту.',
    'Дарим купон на 60 рублей. Этот купон на 60 рублей действует год.',
    'Нарахую 60 грн бонусами або поверну 60 грн на картку.',
    'Даруємо купон на 60 грн. Ваш купон на 60 грн діє рік.',
  ])('not where one stands for the other: %s', (draft) => {
    expect(above(draft)).toEqual([]);
  });
});

describe('an amount that is merely named', () => {
  it.each([
    'Your order of $120 leaves today.',
    'The replacement costs $80, and there is no charge for you.',
    'We charged you $15 for shipping.',
    'Free delivery starts at orders over $50.',
    'The battery was charged to 80% when we sent it.',
    'Your 20% voucher expired on Monday.',
    'I can’t offer 20% this time, and the repair is free.',
    'Стоимость ремонта 4 500 ₽, срок три дня.',
    'Ваш заказ на 2 300 рублей приедет завтра.',
    'Скидку в 10% сделать не могу, зато привезу сегодня сам.',
    'Доставка бесплатна от 3000 рублей.',
    'Доставка коштує 190 грн.',
    'The jacket was half price in the sale.',
    'Half the order left on Monday.',
    'We’ll add $15 to the bill for the extra key.',
    'На распродаже пальто продавали за полцены.',
    'На розпродажу пальто продавали за пів ціни.',
    'Абонплата 250 грн списується першого числа.',
    'Ваш промокод на 200 гривень діяв до 5 травня.',
  ])('is left alone: %s', (draft) => {
    expect(above(draft)).toEqual([]);
  });

  it.each([
    ['Your order of $120 came late, and I’m adding a $20 voucher.', '$20'],
    ['Ваш заказ на 2 300 рублей приедет завтра, а за ожидание начислю 300 рублей бонусами.', '300 рублей'],
    ['Замовлення на 1 200 грн їде, а за чекання даруємо сертифікат на 300 грн.', '300 грн'],
  ])('stands beside one that is offered: %s', (draft, words) => {
    expect(above(draft)).toEqual([words]);
  });
});

describe('money that was the customer’s own is due, and no gesture', () => {
  it.each([
    'I have refunded the full $120 you paid.',
    'The $30 were charged twice, and I have returned them.',
    'Your deposit of €200 is on its way back.',
    'Возвращаю все 3 490 рублей, которые вы заплатили.',
    'Возвращаем предоплату 5 000 рублей.',
    'Повернули всю суму, 2 400 грн, на картку.',
    'Повернемо вартість замовлення, 3 490 грн.',
  ])('%s', (draft) => {
    expect(above(draft)).toEqual([]);
  });

  it('also where only the customer named the sum', () => {
    const draft = 'I’ll refund the $35.';
    expect(above(draft, { ...LIMITS, customer: 'I paid $35 for a taxi because nobody came.' })).toEqual([]);
    expect(above(draft, { ...LIMITS, customer: 'I took a taxi because nobody came.' })).toEqual(['$35']);
  });
});

describe('the finding', () => {
  it.each([
    ['en', 'Up to $10 in one reply is yours to decide; above that it is for Ruth'],
    ['ru', 'До 10\u00a0$ в одном ответе вы решаете сами, сверх этого — Ruth.'],
    ['uk', 'До 10\u00a0$ в одній відповіді ви вирішуєте самі, понад це — Ruth.'],
  ] as const)('names the limit and who may approve, in %s', (interfaceLanguage, told) => {
    const talk: Talk = { ownLimit: { limits: { USD: 10 }, approver: 'Ruth' } };
    const [found] = engine.review('Here is a $25 voucher.', talk, { interfaceLanguage }).findings;
    expect(found?.why).toContain(told);
    expect(found?.source).toBe('S3');
  });

  it('names the next above by office where nobody is named', () => {
    const why = (role: Talk['role']) => findings('Here is a $25 voucher.', { ...LIMITS, role })[0]?.why;
    expect(why('agent')).toContain('your manager');
    expect(why('manager')).toContain('the owner');
  });

  it('offers the sum that is allowed, written as the language writes it', () => {
    const rewrite = (draft: string) => findings(draft)[0]?.rewrites.map(({ text }) => text);
    expect(rewrite('Here is a $25 voucher.')).toEqual(['$10']);
    expect(rewrite('Дарим вам промокод на 1 000 ₽.')).toEqual(['100\u00a0₽']);
    expect(rewrite('Даруємо п’ятсот гривень на наступне замовлення.')).toEqual(['100\u00a0грн']);
    expect(rewrite('Скидка 25% на следующий заказ ваша.')).toEqual(['5%']);
  });

  it('offers no lower sum where the words would have to be written anew', () => {
    expect(findings('Here are two vouchers of $6.')[0]?.rewrites).toEqual([]);
    expect(findings('Дарим сорокадолларовый купон.')[0]?.rewrites).toEqual([]);
    expect(findings('Here is a fifty dollar voucher.')[0]?.rewrites.map(({ text }) => text)).toEqual(['$10']);
  });

  it('offers no lower sum for money that goes back: it may be owed', () => {
    expect(findings('I have refunded £42 to your card.')[0]?.rewrites).toEqual([]);
  });
});

it('costs no more than its length in a draft of many amounts', () => {
  const timed = (times: number) => {
    const draft = `${'here is a $25 voucher and 5% off your order of $30, '.repeat(times)}`;
    engine.review(draft);
    const began = performance.now();
    engine.review(draft, LIMITS);
    return performance.now() - began;
  };
  timed(50);
  expect(timed(800)).toBeLessThan(40 * timed(50) + 500);
});

describe('in drafts of every kind', () => {
  const anything: Talk = { ownLimit: { limits: { USD: 1, EUR: 1, GBP: 1, CAD: 1, UAH: 1, RUB: 1, percent: 1 } } };

  it.each(drafts.offered)('is offered: %s', (draft) => {
    expect(above(draft, anything)).not.toEqual([]);
  });

  it.each(drafts.named)('is merely named, or due: %s', (draft) => {
    expect(above(draft, anything)).toEqual([]);
  });
});
