import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);
const marksOf = (draft: string) =>
  engine.review(draft).findings.find(({ start, end }) => /^!+$/u.test(draft.slice(start, end)));

describe('a row of exclamation marks', () => {
  it.each([
    'Most customers are happy with this model!!!',
    'Остальные клиенты довольны этой моделью!!!',
    'Решта клієнтів задоволені цією моделлю!!!',
  ])('is not merely quietened in a sentence that harms in other ways: "%s"', (draft) => {
    expect(marksOf(draft)?.rewrites).toEqual([]);
    expect(marksOf(draft)?.how).toBeTruthy();
  });

  it.each(['Your parcel is on its way!!!', 'Посылка уже едет!!!', 'Посилка вже їде!!!'])(
    'is quietened where nothing else is wrong: "%s"',
    (draft) => {
      expect(marksOf(draft)?.rewrites.map(({ text }) => text)).toEqual(['.', '!']);
    },
  );
});
