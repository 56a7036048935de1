import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { type AbuseKind, type Language, LENGTHS } from '@/engine/model';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

describe('an angry customer is not an abusive one', () => {
  it.each([
    // swearing at the situation
    'This damn app crashed again, three days in a row!',
    'WHERE THE HELL IS MY ORDER??? IT WAS DUE ON MONDAY!!!',
    'Ужас, третья неделя без интернета, сколько можно!',
    'Блин, опять не пришёл заказ, я в бешенстве!!!',
    'Жах, третій тиждень без інтернету, скільки можна!',
    'Якого біса знову не працює застосунок?!',
    // sarcasm at the company
    'Bravo, you delivered an empty box. Great service as always.',
    'Браво, привезли пустую коробку. Сервис высший класс.',
    'Браво, привезли порожню коробку. Сервіс найвищого рівня.',
    // somebody else's abuse
    'Your courier called me an idiot in front of my children.',
    'The driver shouted “move, you fat cow” at my mother.',
    'Ваш курьер обозвал меня дурой при детях.',
    'Оператор сказал мне «ты тупая» и бросил трубку.',
    'Ваш кур’єр назвав мене дурепою при дітях.',
    'Менеджер написав мені «ти що, тупий?» і більше не відповідає.',
    // denial
    "I'm not calling you stupid, but the bag is still not here.",
    'Я не говорю, что вы идиоты, но заказ так и не привезли.',
    'Я не кажу, що ви ідіоти, але замовлення так і не привезли.',
    // about oneself
    'I feel like an idiot: I paid twice and got nothing.',
    'Чувствую себя дурой: заплатила дважды и ничего не получила.',
    'Почуваюся дурепою: заплатила двічі й нічого не отримала.',
    // the lawful next step
    'If this is not fixed by Friday, I will ask my bank for a chargeback.',
    'I have had no answer for a month, I will leave a review about it.',
    'Если не вернёте деньги за сломанный утюг, напишу в Роспотребнадзор.',
    'Заказ не доставлен. Подам в суд и оставлю отзыв.',
    'Якщо не повернете гроші за зламану праску, звернуся до Держпродспоживслужби.',
    'Замовлення не доставлене. Подам до суду і залишу відгук.',
    // names, and words that only look like swearing
    'My name is Dick Johnson and my order 5512 has not arrived in Scunthorpe.',
    'Меня зовут Хуан Себастьян, заказ 5512 не пришёл.',
    'Застрахуй меня кто-нибудь от ваших опозданий: третий раз курьер не приехал.',
    'Не надо меня оскорблять, я спрашиваю, почему не вернули деньги.',
    'Не треба мене ображати, я питаю, чому не повернули гроші.',
  ])('%j', (message) => {
    expect(engine.assess(message)).toMatchObject({ kind: 'constructive', abuse: [], severity: 0 });
  });
});

describe('a question is neither', () => {
  it.each([
    'Hello! Do you have this jacket in green?',
    'Здравствуйте! Во сколько вы открываетесь в субботу?',
    'Добрий день! Чи є ця куртка в зеленому кольорі?',
    'Thank you, all is well now.',
    'Спасибо, всё получилось!',
    'Дякую, все вийшло!',
  ])('%j', (message) => {
    expect(engine.assess(message)).toMatchObject({ kind: 'neutral', abuse: [], severity: 0, problem: null });
  });
});

describe('abuse of the agent', () => {
  it.each<[AbuseKind, string]>([
    ['insult', 'Are you blind or just stupid?'],
    ['insult', 'Ты что, слепая? Глаза протри.'],
    ['insult', 'Ви там усі тупі?'],
    ['humiliation', 'People like you should clean toilets.'],
    ['humiliation', 'Тебе только полы мыть.'],
    ['humiliation', 'Таким, як ти, тільки підлогу мити.'],
    ['profanity-at', 'Fuck you!'],
    ['profanity-at', 'Пошла ты на хуй.'],
    ['profanity-at', 'Йди ти на хуй.'],
    ['threat', 'I know where you work, watch out.'],
    ['threat', 'Я тебя найду.'],
    ['threat', 'Я тебе знайду.'],
    ['blackmail', 'Double refund or I flood you with 1-star reviews.'],
    ['blackmail', 'Верните вдвойне или засыплю отзывами.'],
    ['blackmail', 'Поверніть удвічі або засиплю відгуками.'],
    ['harassment', 'Send me a photo, beautiful.'],
    ['harassment', 'А фото в купальнике пришлёшь?'],
    ['harassment', 'А фото в купальнику?'],
    // disguised
    ['profanity-at', 'f.u.c.k you'],
    ['insult', 'you are an 1d1ot'],
    ['insult', 'ты и д и о т'],
    ['insult', 'Ти ідіооооот'],
    ['insult', 'Ты идиoт'],
  ])('%s: %j', (kind, message) => {
    const { abuse, kind: sort } = engine.assess(message);
    expect(abuse).toContain(kind);
    expect(sort).toBe('abusive');
  });

  it.each([
    ['Listen, sweetie, bring me your boss.', 1],
    ['Слышь, ты, позови старшего.', 1],
    ['Слухай, ти, поклич старшого.', 1],
    ['You are an idiot.', 2],
    ['Я тебя найду и убью.', 3],
    ['Я тебе знайду і вб’ю.', 3],
  ])('%j has severity %d', (message, severity) => {
    expect(engine.assess(message).severity).toBe(severity);
  });
});

describe('abuse with a real problem in it', () => {
  it.each([
    ['You idiots, the washing machine leaks again.', 'the washing machine leaks again'],
    ['Вы там идиоты? Стиральная машина опять течёт.', 'Стиральная машина опять течёт'],
    ['Ви там ідіоти? Пральна машина знову тече.', 'Пральна машина знову тече'],
    ['My refund never came. Are you stupid?', 'My refund never came'],
    ['Деньги так и не вернули, ты тупая?', 'Деньги так и не вернули'],
    ['Гроші так і не повернули, ти тупа?', 'Гроші так і не повернули'],
  ])('%j is mixed, and the problem is %j', (message, words) => {
    const { kind, problem, evidence } = engine.assess(message);
    expect(kind).toBe('mixed');
    expect(problem && message.slice(problem.start, problem.end)).toBe(words);
    expect(evidence).not.toEqual([]);
  });
});

describe('why', () => {
  it.each([
    ['Why was it late?', true],
    ['Почему заказ опоздал?', true],
    ['Чому замовлення запізнилося?', true],
    ['That is why I write to you.', false],
    ['Вот почему я вам пишу.', false],
    ['Ось чому я вам пишу.', false],
  ])('%j asks: %s', (message, asked) => {
    expect(engine.assess(message).askedWhy).toBe(asked);
  });
});

describe('what happened names the problem, before what it cost', () => {
  it.each([
    [
      'So Thursday came. The panel came cracked again, at the same corner! I paid 640 for a bookcase.',
      'The panel came cracked again, at the same corner',
    ],
    [
      'It switches itself off after ten minutes. I missed a call from the hospital because of that.',
      'It switches itself off after ten minutes',
    ],
    ["I missed my brother's funeral because of you.", "I missed my brother's funeral because of you"],
  ])('of %j it is %j', (message, words) => {
    const { problem } = engine.assess(message);
    expect(problem && message.slice(problem.start, problem.end)).toBe(words);
  });
});

describe('what our own wording would repeat', () => {
  it.each([
    "You're useless. All of you.",
    'москалі кляті, поверніть гроші',
    "People like you shouldn't breed",
    'your fucking courier lost my fucking parcel',
    'Ваша сраная доставка потеряла мой заказ, идиоты.',
    'Ваша срана доставка загубила моє замовлення, ідіоти.',
  ])('is not %j', (customer) => {
    const draft = {
      en: 'Our courier lost it.',
      ru: 'Наш курьер потерял её.',
      uk: 'Наш кур’єр загубив її.',
    };
    for (const [language, text] of Object.entries(draft)) {
      const { findings } = engine.review(text, { customer }, { language: language as Language });
      for (const { rewrites } of findings) for (const one of rewrites) expect(one.text).not.toMatch(/[“«]/u);
    }
    for (const length of LENGTHS) {
      const assessment = { ...engine.assess(customer), abuse: ['insult' as const], severity: 2 as const };
      expect(engine.propose({ customer }, assessment, { length })?.text ?? '').not.toMatch(/[“«]/u);
    }
  });

  it('is the problem in clean words', () => {
    const customer = 'You idiot! My parcel never arrived.';
    expect(engine.propose({ customer })?.text).toContain('your parcel never arrived');
  });
});
