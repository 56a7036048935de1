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
