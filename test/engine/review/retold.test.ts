import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);
const rulesIn = (draft: string) => engine.review(draft).findings.map(({ rule }) => rule);

describe('a culprit', () => {
  it.each([
    'You write that the courier lost the parcel. I am looking for it now.',
    'According to your mail the driver refused to carry it upstairs. Two of us come on Saturday at nine.',
    'Вы пишете, что курьер потерял посылку. Найду её сегодня до 18:00.',
    'По вашим словам, курьер потерял посылку. Найду её сегодня до 18:00.',
    'Ви пишете, що кур’єр загубив посилку. Знайду її сьогодні до 18:00.',
    'За вашими словами, кур’єр загубив посилку. Знайду її сьогодні до 18:00.',
  ])('is not ours where the customer’s words are given back: "%s"', (draft) => {
    expect(rulesIn(draft)).toEqual([]);
  });

  it.each([
    'You write that it is late, but the courier lost the parcel.',
    'You wrote to us on Monday: the courier lost the parcel.',
    'Вы пишете про сроки, но посылку потерял курьер.',
    'Ви пишете про терміни, але посилку загубив кур’єр.',
    'You write that you waited. The courier lost the parcel.',
  ])('is ours where our answer begins: "%s"', (draft) => {
    expect(rulesIn(draft)).toContain('blame');
  });
});

describe('what the customer told and is apologised for', () => {
  const rulesTo = (customer: string, draft: string) =>
    engine.review(draft, { customer }).findings.map(({ rule }) => rule);

  it.each([
    ['The boiler broke down on the second day.', "I'm sorry that the boiler broke down on the second day."],
    ['Котёл сломался на второй день после покупки.', 'Простите, что котёл сломался на второй день после покупки.'],
    ["Холодильник зламався на п'ятий день.", "Пробачте, що холодильник зламався на п'ятий день."],
    ['Мы упустили поставщика, вы не перезвонили.', 'Простите, что мы не перезвонили и что Вы упустили поставщика.'],
  ])('is neither an excuse nor a reproach: %j, %j', (customer, draft) => {
    expect(rulesTo(customer, draft)).toEqual([]);
  });

  it.each([
    ['The boiler is off.', "I'm sorry that the boiler is off because the system crashed.", 'excuse'],
    ['Посылка не пришла.', 'Простите, что посылка не пришла из-за снегопада.', 'excuse'],
    ['Посилка не прийшла.', 'Пробачте, що посилка не прийшла через негоду.', 'excuse'],
    ['Посылка пропала.', 'Простите, что курьер потерял посылку.', 'blame'],
  ])('is a cause or a culprit of ours where they did not tell it: %j, %j', (customer, draft, rule) => {
    expect(rulesTo(customer, draft)).toContain(rule);
  });
});
