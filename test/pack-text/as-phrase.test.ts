import builtIn from 'virtual:built-in-packs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '@/engine/model';
import { acceptPacks } from '@/engine/packs/accept';
import { parsePhrase } from '@/engine/packs/phrase';
import { analyse } from '@/engine/text/analyse';
import { asPhrase } from '@/pack-text/as-phrase';
import { newPack } from '@/panel/options/packs/new-pack';

it.each([
  ['Your order, as agreed', 'Your order as agreed'],
  ['(see “Terms” | FAQ)', 'see Terms FAQ'],
  ['we don’t know -- sorry!', "we don't know sorry"],
  ['до 18:00, 1 250,50 грн', 'до # # # грн'],
  ['інтернет-магазин [наш] <b>', 'інтернет-магазин наш b'],
  ['* & ~ ^ $ = ,', ''],
  ["'так'", 'так'],
  ['ticket #4417, 3-day', 'ticket # 3-day'],
  ['из-за склада…', 'из-за склада'],
])('%s becomes %s', (text, phrase) => {
  expect(asPhrase(text)).toBe(phrase);
  if (phrase !== '') expect(() => parsePhrase(phrase)).not.toThrow();
});

/** What people select: half sentences, numbers, brackets, abbreviations, quotation marks. */
const SELECTED = {
  en: [
    ...[
      'Per clause 4.2, we can’t help.',
      'You should have read the FAQ (see link)!',
      'It’s our peak season — please wait.',
    ],
    ...['The 3-day window has passed.', 'Kindly revert ASAP', 'That is how our system works: it rounds up.'],
    ...['Our driver said you weren’t home at 18:30.', 'Please be informed that the ticket #4417 is closed.'],
    ...[
      'As per my last e-mail...',
      'Nobody else complained about “this”.',
      'your so-called damage',
      'our hands are tied',
    ],
    ...['We value your feedback & your time', '50% of customers are happy', 'calm down, please'],
  ],
  ru: [
    ...['Согласно п. 4.2 договора, возврат невозможен.', 'Вы не читали условия (см. сайт)!', 'У нас завал — ждите.'],
    ...['Ещё раз повторяю: заявка № 4417 закрыта.', 'Как я уже писал(а) выше...', 'вопрос 5 рублей'],
    ...[
      'доставка в течение 3-5 дней',
      'Курьер звонил Вам в 18:30.',
      'Никто, кроме вас, не жаловался.',
      'ваш т. н. «брак»',
    ],
    ...[
      'успокойтесь, пожалуйста',
      'обращайтесь к производителю',
      'до конца недели/месяца',
      'из-за склада',
      'Всё по регламенту.',
    ],
  ],
  uk: [
    ...['Згідно з п. 4.2 договору повернення неможливе.', 'Ви не читали умов (див. сайт)!', 'У нас завал — чекайте.'],
    ...[
      'Ще раз повторюю: заявку № 4417 закрито.',
      'Як я вже писав(-ла) вище...',
      'питання 5 гривень',
      'пишіть до під’їзду',
    ],
    ...[
      'доставка протягом 3–5 днів',
      'Кур’єр телефонував Вам о 18:30.',
      'Ніхто, крім вас, не скаржився.',
      'ваш т. зв. «брак»',
    ],
    ...['заспокойтеся, будь ласка', 'звертайтеся до виробника', 'до кінця тижня/місяця', 'Усе за регламентом.'],
  ],
};

it.each(LANGUAGES)('%s: the phrase finds the words that it was made of', (language) => {
  for (const selected of SELECTED[language]) {
    // As the worker hands it over: of several sentences the first
    const [first] = analyse(selected).sentences;
    const words = selected.slice(first?.start, first?.end).trim();
    const text = newPack(language, [], { rule: 'contempt', find: [asPhrase(words)], flags: [words], passes: ['—'] });
    expect(acceptPacks(builtIn, [[{ name: words, text }]])).not.toHaveProperty('errors');
  }
});
