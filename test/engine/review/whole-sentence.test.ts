import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

/** The drafts that come of every rewrite offered. */
function mended(draft: string): string[] {
  return engine
    .review(draft)
    .findings.flatMap(({ rewrites }) =>
      rewrites.map(({ start, end, text }) => draft.slice(0, start) + text + draft.slice(end)),
    );
}

describe('a rewrite keeps nothing that takes it back', () => {
  it.each([
    ['The driver mislaid your sofa, not us.', 'We mislaid your sofa.'],
    ['Коробку потерял водитель, а мы не виноваты.', 'Мы потеряли коробку.'],
    ['Коробку загубив водій, ми не винні.', 'Ми загубили коробку.'],
  ])('%j becomes %j', (draft, clean) => {
    expect(mended(draft)).toContain(clean);
  });

  it.each([
    ['The driver mislaid your sofa, not us.', /not us/u],
    ["You're being rude and we won't put up with this.", /put up/u],
    ['Мы продали тысячи таких ламп, и никто не жаловался.', /тысячи/u],
    ['Девушка, не хамите мне.', /хамите/u],
    ['Ми продали десятки таких ламп, і ніхто не скаржився.', /десятки/u],
    ['Дівчино, не хаміть мені.', /хаміть/u],
  ])('%j', (draft, harm) => {
    for (const text of mended(draft)) expect(text).not.toMatch(harm);
  });
});

describe('what a sentence names is not exchanged for words that fit any', () => {
  it.each([
    [
      'Because of the storm our fitters could not reach your street.',
      /^(?:We did not reach your street|I am sorry that we \[)/u,
    ],
    ['Из-за ливня монтажники не добрались до вашей улицы.', /^Простите, что мы \[/u],
    ['Через зливу монтажники не дісталися вашої вулиці.', /^Пробачте, що ми \[/u],
  ])('%j', (draft, frame) => {
    for (const text of mended(draft)) expect(text).toMatch(frame);
  });
});

describe('a regret keeps what it is about', () => {
  it.each([
    [
      "We're sorry you were disappointed with the soup.",
      'I am sorry about the soup: we [what we did or left undone…].',
    ],
    ['Жаль, что вам не понравился массаж.', 'Простите, что массаж [что вышло не так…].'],
    ['Шкода, що вам не сподобалася вечеря.', 'Пробачте, що вечеря [що вийшло не так…].'],
  ])('%j becomes %j', (draft, clean) => {
    expect(mended(draft)).toContain(clean);
  });
});
