import { describe, expect, it } from 'vitest';
import { engineOf } from '../engine-of';

const engine = engineOf(`
format: 1
id: beside
name: Beside
version: 1.0.0
languages: [en, ru, uk]
licence: MIT
findings:
  - { id: en-lost, language: en, rule: blame, find: ["our (courier | warehouse) (lost | forgot)"], rewrites: [{ text: "We failed you.", replaces: sentence }, { text: "We lost it.", replaces: clause }], flags: ["Our courier lost it."], passes: ["Hello"] }
  - { id: en-stock, language: en, rule: stock-apology, find: ["we apologize for [the | any] inconvenience"], rewrites: [{ text: "I am sorry that we kept you waiting.", replaces: sentence }, { text: "I am sorry for the wait", replaces: clause }], flags: ["We apologize for the inconvenience."], passes: ["Hello"] }
  - { id: ru-lost, language: ru, rule: blame, find: ["наш (курьер | склад) (потерял | забыл)"], rewrites: [{ text: "Мы Вас подвели.", replaces: sentence }], flags: ["Наш курьер потерял её."], passes: ["Привет"] }
  - { id: ru-stock, language: ru, rule: stock-apology, find: ["=приносим =извинения =за =неудобства"], rewrites: [{ text: "Простите, что мы заставили Вас ждать.", replaces: sentence }], flags: ["Приносим извинения за неудобства."], passes: ["Привет"] }
  - { id: uk-lost, language: uk, rule: blame, find: ["=наш (=кур'єр | =склад) (=загубив | =забув)"], rewrites: [{ text: "Ми Вас підвели.", replaces: sentence }], flags: ["Наш кур'єр загубив її."], passes: ["Привіт"] }
  - { id: uk-stock, language: uk, rule: stock-apology, find: ["=перепрошуємо =за =незручності"], rewrites: [{ text: "Вибачте, що ми змусили Вас чекати.", replaces: sentence }], flags: ["Перепрошуємо за незручності."], passes: ["Привіт"] }
`);

function rewritten(draft: string): string[] {
  const [first] = engine.review(draft).findings;
  expect(first, 'nothing is flagged').toBeDefined();
  return (first?.rewrites ?? []).map(({ start, end, text }) => draft.slice(0, start) + text + draft.slice(end));
}

describe('a rewrite of a sentence keeps what stands after the fault', () => {
  it.each([
    [
      'Our courier lost your parcel, so I sent a new one today by DHL, tracking 12345, it will be with you on Friday.',
      'We failed you. So I sent a new one today by DHL, tracking 12345, it will be with you on Friday.',
    ],
    ['Our courier lost it, and I have sent you a new one!', 'We failed you. I have sent you a new one!'],
    ['Our courier lost it so I sent you a new one.', 'We failed you. So I sent you a new one.'],
    ['Our courier lost it, your refund will be there today.', 'We failed you. Your refund will be there today.'],
    ['Our courier lost it, could you confirm your address?', 'We failed you. Could you confirm your address?'],
    [
      'Анна, наш курьер потерял посылку, поэтому я отправила сегодня новую, номер 12345.',
      'Мы Вас подвели. Поэтому я отправила сегодня новую, номер 12345.',
    ],
    ['Наш курьер потерял посылку, и я отправила новую.', 'Мы Вас подвели. Я отправила новую.'],
    [
      'Наш кур’єр загубив посилку, тому я надіслала сьогодні нову, номер 12345.',
      'Ми Вас підвели. Тому я надіслала сьогодні нову, номер 12345.',
    ],
    ['Наш кур’єр загубив посилку, але вона буде у Вас у п’ятницю.', 'Ми Вас підвели. Вона буде у Вас у п’ятницю.'],
  ])('%j', (draft, result) => {
    expect(rewritten(draft)[0]).toBe(result);
  });
});

describe('and thanks', () => {
  it.each([
    [
      'Приносим извинения за неудобства и благодарим за понимание.',
      'Простите, что мы заставили Вас ждать. Благодарим за понимание.',
    ],
    [
      'Перепрошуємо за незручності та дякуємо за розуміння.',
      'Вибачте, що ми змусили Вас чекати. Дякуємо за розуміння.',
    ],
  ])('%j', (draft, result) => {
    expect(rewritten(draft)[0]).toBe(result);
  });
});

describe('and what stands before it', () => {
  it.each([
    [
      'Hi Ann, I have refunded 40 euros today because our warehouse forgot to pack it.',
      'Hi Ann, I have refunded 40 euros today. We failed you.',
    ],
    ['I have refunded 40 euros, since our warehouse forgot it.', 'I have refunded 40 euros. We failed you.'],
    ['I refunded 40 euros and our warehouse forgot it.', 'I refunded 40 euros. We failed you.'],
    ['Я вернула Вам 40 евро, так как наш склад забыл лампу.', 'Я вернула Вам 40 евро. Мы Вас подвели.'],
    ['Я вернула Вам 40 евро, потому что наш склад забыл лампу.', 'Я вернула Вам 40 евро. Мы Вас подвели.'],
    [
      'Здравствуйте, Анна, я вернула 40 евро, наш склад забыл лампу.',
      'Здравствуйте, Анна, я вернула 40 евро. Мы Вас подвели.',
    ],
    ['Я повернула Вам 40 євро, бо наш склад забув лампу.', 'Я повернула Вам 40 євро. Ми Вас підвели.'],
    ['Я повернула Вам 40 євро, оскільки наш склад забув лампу.', 'Я повернула Вам 40 євро. Ми Вас підвели.'],
  ])('%j', (draft, result) => {
    expect(rewritten(draft)[0]).toBe(result);
  });
});

describe('a rewrite is not offered', () => {
  it.each([
    'We apologize for the inconvenience and have sent you a new lamp today, tracking 12345.',
    'Приносим извинения за неудобства и отправили Вам новую лампу, номер 12345.',
    'Перепрошуємо за незручності та надіслали Вам нову лампу, номер 12345.',
  ])('where what is left is no sentence: %j', (draft) => {
    expect(rewritten(draft)).toEqual([]);
  });

  it.each([
    [
      'We apologize for the inconvenience, and have sent you a lamp.',
      'I am sorry for the wait, and have sent you a lamp.',
    ],
    ['I am afraid that, our courier lost it, order 4417.', 'I am afraid that, we lost it, order 4417.'],
  ])('for the sentence, but for the clause: %j', (draft, result) => {
    expect(rewritten(draft)).toEqual([result]);
  });
});

describe('words that say nothing by themselves', () => {
  it.each([
    ['Unfortunately, our courier lost your parcel.', 'We failed you.'],
    ['We apologize for any inconvenience and appreciate your patience.', 'I am sorry that we kept you waiting.'],
    ['К сожалению, наш курьер потерял посылку.', 'Мы Вас подвели.'],
  ])('go with the fault: %j', (draft, result) => {
    expect(rewritten(draft)[0]).toBe(result);
  });

  it('and so does a clause that is another fault', () => {
    expect(rewritten('Our courier lost it, we apologize for any inconvenience.')[0]).toBe('We failed you.');
  });
});

describe('a rewrite of a clause', () => {
  it('ends where another thought begins', () => {
    expect(rewritten('I refunded 40 euros because our warehouse forgot it.')).toContain(
      'I refunded 40 euros because we lost it.',
    );
    expect(rewritten('Our courier lost it and I refunded 40 euros.')).toContain('We lost it and I refunded 40 euros.');
  });

  it('leaves nobody without a subject', () => {
    expect(rewritten('We apologize for the inconvenience and have refunded 40 euros.')).toEqual([]);
  });
});
