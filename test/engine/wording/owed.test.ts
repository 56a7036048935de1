import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { LANGUAGES } from '@/engine/model';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

const SAID = {
  en: {
    name: 'Hannah Price',
    promise: 'I’ll write to you by Friday 18:00',
    problem: 'the app logs me out every morning',
  },
  ru: {
    name: 'Ольга Смирнова',
    promise: 'Отвечу Вам до «конца» дня',
    problem: 'приложение выкидывает меня каждое утро',
  },
  uk: { name: 'Олена Ткач', promise: 'Напишу Вам до п’ятниці', problem: 'застосунок щоранку мене викидає' },
};

describe.each(LANGUAGES)('news about something owed, %s', (language) => {
  const { name, promise, problem } = SAID[language];
  const news = [
    { is: 'slipping', words: promise },
    { is: 'broken', words: promise },
    { is: 'changed', words: problem },
    { is: 'changed', words: '' },
  ] as const;
  const talks = (['email', 'ticket', 'message'] as const).flatMap((channel) => [
    { channel, customerName: name, agentName: 'Iryna' },
    { channel },
    { channel, customerName: name, smallYou: true },
  ]);

  it.each(news)('$is: our own review has nothing against any of it', ({ is, words }) => {
    for (const talk of talks) {
      const wording = engine.wordOwed({ is, words, language }, talk);
      expect(wording?.text).toBeTruthy();
      expect(engine.review(wording?.text ?? '', talk, { language }).findings).toEqual([]);
    }
  });

  it.each(news)('$is: no slot is left, and what only the agent knows is a gap', ({ is, words }) => {
    for (const talk of talks) {
      const { text = '', gaps = [] } = engine.wordOwed({ is, words, language }, talk) ?? {};
      expect(text).not.toMatch(/[{}]/);
      expect(gaps.length).toBeGreaterThan(0);
      for (const gap of gaps) expect(text.slice(gap.start, gap.end)).toMatch(/^\[.+…\]$/);
    }
  });

  it('a direct message is one paragraph without a signature', () => {
    const { text = '' } = engine.wordOwed({ is: 'broken', words: promise, language }, { channel: 'message' }) ?? {};
    expect(text).not.toContain('\n');
  });
});

it('the promise is quoted word for word, and the customer is credited in their own words', () => {
  const talk = { channel: 'email', customerName: 'Hannah Price', agentName: 'Iryna' } as const;
  expect(engine.wordOwed({ is: 'slipping', words: SAID.en.promise, language: 'en' }, talk)?.text).toBe(
    [
      'Hello Hannah,',
      'I told you: “I’ll write to you by Friday 18:00”. I will not make it by then, and I want you to hear that from me before the time comes. The new time is [day and hour…].',
      'I am sorry that you will have to wait longer than I said. If the new time does not suit you, write to me, and we will find another way.',
      'Kind regards,\nIryna',
    ].join('\n\n'),
  );
  expect(
    engine.wordOwed({ is: 'changed', words: SAID.uk.problem, language: 'uk' }, { channel: 'message' })?.text,
  ).toContain('Ви написали нам: «застосунок щоранку мене викидає». Завдяки Вам ми це змінили:');
});

it('quotation marks in what was promised become inner ones', () => {
  expect(engine.wordOwed({ is: 'broken', words: SAID.ru.promise, language: 'ru' })?.text).toContain(
    '«Отвечу Вам до „конца“ дня»',
  );
});
