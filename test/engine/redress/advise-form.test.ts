import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { LANGUAGES, type Talk } from '@/engine/model';
import { engineOf } from '../engine-of';
import { builtInKnowledge } from '../packs/built-in-packs';
import { MINI } from './mini-pack';

const team = engineOf(MINI);
const advice = (customer: string, talk: Talk = {}) => team.adviseForm({ customer, channel: 'email', ...talk });
const advised = (customer: string, talk: Talk = {}) => advice(customer, talk)?.advised;

describe('the form of the apology', () => {
  it('is a message for a small matter, and where only money or time was lost', () => {
    expect(advised('It is late.')).toEqual(['message']);
    expect(advised('It is late, I took a taxi.')).toEqual(['message']);
  });

  it('is a voice where it hurt: a call, or a voice message in a chat', () => {
    expect(advised('It is late, I cried.')).toEqual(['call']);
    expect(advised('It is late, I cried.', { channel: 'message' })).toEqual(['voice']);
  });

  it('is a call and then a message where it cost much', () => {
    expect(advised('It is late. I took a taxi. I cried.')).toEqual(['call', 'message']);
  });

  it('is a person where a person did the harm and it cost much', () => {
    expect(advised('He was rude.')).toEqual(['call']);
    expect(advised('He was rude. I cried. I took a taxi.')).toEqual(['in-person', 'message']);
  });

  it('has a card in it for a customer of years', () => {
    expect(advised('It is late. I am a loyal customer.')).toEqual(['message', 'note']);
    expect(advised('It is late. I cried. I am a loyal customer.')).toEqual(['call', 'note']);
  });

  it('weighs more when it failed before in this conversation', () => {
    const earlier = [{ author: 'customer' as const, text: 'It is broken.' }];
    expect(advised('It is late.', { earlier })).toEqual(['call']);
    expect(advised('It is late.', { earlier: [{ author: 'agent', text: 'It was late.' }] })).toEqual(['message']);
  });

  it('stays in writing for a customer who insults', () => {
    expect(advice('It is late. I cried. You fool.')).toMatchObject({
      ...{ advised: ['message'], because: ['abuse'] },
      gift: 'promised-thing',
    });
  });

  it('is no question where nothing went wrong', () => {
    expect(advice('When do you open?')).toBeNull();
  });
});

describe('the present beside it', () => {
  it.each([
    ['It is late.', 'none'],
    ['It is late, I cried.', 'promised-thing'],
    ['It is late. I am a loyal customer.', 'small-present'],
    ['It is late, I cried. Pay double.', 'none'],
  ])('%s → %s', (customer, gift) => {
    expect(advice(customer)?.gift).toBe(gift);
  });
});

describe('the words for a form', () => {
  it('are filled, and a line that can’t be gives way to the one below it', () => {
    expect(advice('It is late.', { agentName: 'Mira' })?.scripts).toEqual([
      { form: 'call', text: 'Good day!\nThis is Mira.\nTell me how it was.' },
      { form: 'note', text: 'By hand.' },
    ]);
  });

  it.each([
    ['en', 'The mirror arrived cracked, I cried.'],
    ['ru', 'Зеркало пришло разбитым, я плакала.'],
    ['uk', 'Дзеркало приїхало розбите, я плакала.'],
  ] as const)('are there for every form in %s, in the customer’s own words', (language, customer) => {
    const made = createEngine(builtInKnowledge).adviseForm({ customer, agentName: 'Mira', channel: 'email' });
    expect(made?.language).toBe(language);
    expect(made?.scripts.map(({ form }) => form)).toEqual(['message', 'call', 'voice', 'note', 'in-person']);
    for (const { text } of made?.scripts ?? []) {
      expect(text).not.toMatch(/[{}]/);
      expect(text.split('\n').length).toBeGreaterThan(2);
    }
  });

  it('exist in each language for each form', () => {
    for (const language of LANGUAGES) {
      const forms = builtInKnowledge.redress.forms.filter((one) => one.language === language).map(({ form }) => form);
      expect(forms).toEqual(['message', 'call', 'voice', 'note', 'in-person']);
    }
  });
});
