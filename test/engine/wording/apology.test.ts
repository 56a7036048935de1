import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import type { Language } from '@/engine/model';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

function apologyFor(customer: string, language: Language) {
  return engine.apologise({ customer }, engine.assess(customer, { language }));
}

function textFor(customer: string, language: Language): string | undefined {
  return apologyFor(customer, language)?.text;
}

describe('the specific apology', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'You lost my suitcase and I had to buy new clothes.',
      "I'm sorry that we lost your suitcase and you had to buy new clothes.",
    ],
    [
      'en',
      "Your delivery guy threw my package over the fence. It's broken.",
      "I'm sorry that we threw your package over the fence.",
    ],
    ['en', 'I was charged $59 twice!', "I'm sorry that we charged you $59 twice."],
    ['ru', 'Моя блузка полиняла после первой стирки.', 'Простите, что Ваша блузка полиняла после первой стирки.'],
    [
      'ru',
      'Из-за вашей аварии я осталась без воды на двое суток.',
      'Простите, что из-за нашей аварии Вы остались без воды на двое суток.',
    ],
    [
      'ru',
      'Вы потеряли мои документы, и я не смог оформить визу.',
      'Простите, что мы потеряли Ваши документы и Вы не смогли оформить визу.',
    ],
    ['ru', 'Шкаф привезли без полки.', 'Простите, что мы привезли шкаф без полки.'],
    ['ru', 'Ваш мастер поцарапал мне паркет.', 'Простите, что мы поцарапали Вам паркет.'],
    [
      'uk',
      'Я чекала майстра цілий день, а він не прийшов.',
      'Пробачте, що Ви чекали майстра цілий день, а він не прийшов.',
    ],
    ['uk', 'Ви загубили мою валізу.', 'Пробачте, що ми загубили Вашу валізу.'],
    [
      'uk',
      'Я вже тиждень не можу додзвонитися до вашої підтримки.',
      'Пробачте, що Ви вже тиждень не можете додзвонитися до нашої підтримки.',
    ],
  ])('tells in %s what happened, from our side: %s', (language, customer, apology) => {
    expect(apologyFor(customer, language)).toMatchObject({ language, text: apology, gaps: [] });
  });

  it('names what it cost as well', () => {
    expect(textFor('Мой чемодан потеряли, я три дня ходила в чужих вещах.', 'ru')).toBe(
      'Простите, что мы потеряли Ваш чемодан и что Вы три дня ходили в чужих вещах.',
    );
  });

  it('repeats no shouting, no insult and no verdict', () => {
    expect(textFor('USELESS. MY PARCEL ARRIVED BROKEN!!!', 'en')).toBe("I'm sorry that your parcel arrived broken.");
    expect(textFor('Уроды, верните деньги! Куртка порвалась за день.', 'ru')).toBe(
      'Простите, что куртка порвалась за день.',
    );
  });

  it('leaves gaps where the words can not be turned', () => {
    const frame = apologyFor(
      'Wrong size, wrong colour, wrong name on the invoice. Did anyone even read my order?',
      'en',
    );
    expect(frame?.text).toBe("I'm sorry that […]. I understand what it cost you: […].");
    expect(frame?.gaps.map(({ start, end }) => frame.text.slice(start, end))).toEqual(['[…]', '[…]']);
  });

  it.each<[Language, string]>([
    ['ru', 'Промоутер опоздала на три часа, и я пропустила поезд.'],
    ['uk', 'Клінер запізнилася на три години, і я пропустила потяг.'],
  ])('leaves gaps where a trade and its verb differ in gender (%s: %s)', (language, customer) => {
    expect(apologyFor(customer, language)?.gaps).toHaveLength(2);
  });

  it.each<[Language, string]>([
    ['en', 'Hello, do you ship to Malta?'],
    ['en', 'You are the dumbest people I have ever met.'],
    ['ru', 'Подскажите, вы работаете в субботу?'],
    ['uk', 'Дуже дякую, все прийшло вчасно!'],
  ])('is none where nothing calls for it (%s: %s)', (language, customer) => {
    expect(apologyFor(customer, language)).toBeNull();
  });

  it.each([
    'Ремонтировали мне ноут две недели, забрал — не включается вообще',
    'Брала дочке сапоги 31 размера, пришёл 34, а в пятницу утренник',
    'Кредит закрыл в марте, в июне узнаю, что там висит 3 рубля, звонят коллекторы на работу',
    'В вашем такси забыл телефон, водитель сначала сказал что нашёл, потом перестал брать трубку',
    'Приняли мою мать без очереди не захотели',
  ])('is a frame where it would not certainly be right: %s', (message) => {
    expect(textFor(message, 'ru')).toBe('Простите, что мы […]. Понимаю, чего Вам это стоило: […].');
  });

  it('marks a gap for what it cost, where that could not be told', () => {
    const { text, gaps, told } =
      apologyFor(
        'Вы четыре дня морозили мою маму в палате с открытой форточкой, теперь у неё воспаление лёгких',
        'ru',
      ) ?? {};
    expect(text).toBe(
      'Простите, что мы четыре дня морозили Вашу маму в палате с открытой форточкой. Понимаю, чего Вам это стоило: […].',
    );
    expect(gaps?.map(({ start, end }) => text?.slice(start, end))).toEqual(['[…]']);
    expect(told?.cost).toBeUndefined();
  });

  it('takes the place of a faceless one', () => {
    const draft = 'We apologize for any inconvenience.';
    const { findings } = engine.review(draft, { customer: 'You lost my parcel.' });
    expect(findings[0]?.rewrites[0]?.text).toBe("I'm sorry that we lost your parcel.");
  });

  it.each<[Language, string]>([
    ['en', "I'm gay and your host refused to seat us."],
    ['en', 'My wife is pregnant and your guard pushed her.'],
    ['ru', 'Мой муж татарин, и ваша кассирша его оскорбила.'],
    ['uk', 'Мій чоловік татарин, і ваша касирка його образила.'],
  ])('is never for what somebody is (%s): %s', (language, message) => {
    expect(textFor(message, language) ?? '').not.toMatch(/gay|pregnant|татарин/u);
  });
});
