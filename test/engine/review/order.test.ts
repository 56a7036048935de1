import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

/** The words that stand too early, in a whole draft. */
function tooEarly(draft: string, customer?: string): string[] {
  const { findings } = engine.review(draft, { customer });
  return findings.filter(({ rule }) => rule === 'order').map(({ start, end }) => draft.slice(start, end));
}

describe('the customer’s share before ours', () => {
  it.each([
    [
      'Dear Ann, part of this is yours: the date was wrong in the form. We also forgot to ring you.',
      'part of this is yours: the date was wrong in the form',
    ],
    [
      'You ordered late on Friday. We should still have told you that it takes a week, and I’m sorry.',
      'You ordered late on Friday',
    ],
    ['Вы написали слишком поздно. Мы всё равно должны были предупредить, простите.', 'Вы написали слишком поздно'],
    ['Ви зателефонували надто пізно. Ми все одно мали попередити, вибачте.', 'Ви зателефонували надто пізно'],
    [
      'Размер вы подтвердили без поправки. Мы тоже не проверили его, виноваты мы.',
      'Размер вы подтвердили без поправки',
    ],
    [
      'Будинок ви справді вказали без корпусу. Проте ми не зателефонували вам.',
      'Будинок ви справді вказали без корпусу',
    ],
  ])('%j', (draft, words) => {
    expect(tooEarly(draft)).toEqual([words]);
  });

  it.each([
    // ours first
    'We forgot to ring you. Part of this is yours too: the date was wrong in the form.',
    'Мы не проверили размер, это наша вина. Его вы подтвердили без поправки.',
    'Ми не зателефонували вам. Будинок ви справді вказали без корпусу.',
    // what happened to the customer is no share of theirs
    'Вы прождали два часа. Мы тоже не позвонили вам вовремя.',
    'You should have been told on Monday. We forgot to ring you.',
    'You ordered the large one on Friday. We should still have told you that it takes a week.',
    // nothing of ours is taken at all: another fault, or none
    'The address you gave us was missing the flat number. I’ll send it again today.',
  ])('is in its place, or no share: %j', (draft) => {
    expect(tooEarly(draft)).toEqual([]);
  });
});

describe('a present before what it is for', () => {
  it.each([
    [
      'Hi Ann, here’s 20% off your next order. I can imagine how embarrassing it was.',
      'here’s 20% off your next order',
    ],
    ['Дарим вам две тренировки. Представляю, каково было ждать под дождём.', 'Дарим вам две тренировки'],
    ['Даруємо вам два тренування. Уявляю, яково було чекати під дощем.', 'Даруємо вам два тренування'],
  ])('%j', (draft, words) => {
    expect(tooEarly(draft)).toEqual([words]);
  });

  it.each([
    'I can imagine how embarrassing it was. Here’s 20% off your next order.',
    'Представляю, каково было ждать под дождём. Дарим вам две тренировки.',
    'Уявляю, яково було чекати під дощем. Даруємо вам два тренування.',
    // the money that is due is no present
    'I’ve refunded £42 to your card today. I can imagine how embarrassing it was.',
  ])('is in its place, or no present: %j', (draft) => {
    expect(tooEarly(draft)).toEqual([]);
  });

  it('answers a calm question as it pleases', () => {
    const draft = 'Here’s 20% off your next order. I know how much you were looking forward to it.';
    expect(tooEarly(draft, 'Hello, do you have a code for regulars?')).toEqual([]);
  });

  it('says nothing when the rule is off', () => {
    const draft = 'Here’s 20% off your next order. I can imagine how embarrassing it was.';
    expect(engine.review(draft, {}, { rulesOff: ['order'] }).findings).toEqual([]);
  });
});

it('one finding a place: a fault that offers better words stands', () => {
  const draft = 'You could have checked the date before paying. We also forgot to take the page down.';
  const { findings } = engine.review(draft);
  expect(findings.map(({ rule }) => rule)).toEqual(['correction']);
});
