import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import type { Language } from '@/engine/model';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

/** Who insulted us, and is on Вы/Ви. */
const CUSTOMER: Record<Language, string> = {
  en: 'My lamp is broken, you idiot.',
  ru: 'Вы там идиоты? Где Ваш ответ?',
  uk: 'Ви там ідіоти? Де Ваша відповідь?',
};

const HARMFUL: [Language, string[]][] = [
  [
    'en',
    [
      "If you write like this again we'll call the police on you.",
      'We will blacklist you everywhere.',
      "One more word and you'll hear from our lawyers.",
      "We'll sue you for defamation.",
      'We know where you live.',
      "I'll make sure no shop in this town ever serves you.",
      "Keep this up and we'll publish your messages with your name.",
      'I will tell your employer how you talk to people.',
      'You will regret this.',
      "We'll find you.",
      'Watch yourself.',
      "I'm done dealing with rude people like you.",
      'You are a bully and I am ending this conversation.',
      'Stop behaving like a child or I close this chat.',
      "I don't talk to trolls.",
      'Your behaviour is disgusting.',
      'Only an idiot would write like that.',
      "Write one more insult and you're banned from every store we know.",
      "People as aggressive as you don't get help.",
      'Shut up and wait.',
      'I will report you to the police and your family will know.',
      'We have your address, remember that.',
      'Insults are not acceptable. You are obviously not well.',
      'Take your pills and write when you calm down.',
      "You're an extortionist and we don't negotiate with blackmailers.",
      'This is blackmail, and it is a crime.',
      "Don't you dare talk to me like that.",
      'We will cancel all your orders if you leave a bad review.',
      'If you post a review, you will not get your refund.',
      "Keep going and I'll have you banned from the whole platform.",
      "I've got your phone number, don't push me.",
      'My lawyers will be in touch.',
      "We'll take you to court.",
      "You'd better watch what you say.",
      'Next time you show up here, security will throw you out.',
      'I hope you get what you deserve.',
      "You're clearly unhinged.",
      "We don't serve scum.",
      'Get lost.',
      'You people make me sick.',
      'Learn to behave.',
      'Your screenshots go to your boss tomorrow.',
      "If you don't apologise I won't refund you.",
      "You're on our blacklist now.",
      'With an attitude like yours no wonder your parcel is late.',
      'You sound like a drunk.',
      "One more insult and I'm reporting you.",
      'No refund until you apologise.',
      'Your account will be deleted if you complain again.',
      'Expect a visit from us.',
      'We will be pressing charges.',
      'I have screenshots and I will ruin you.',
    ],
  ],
  [
    'ru',
    [
      'Ещё одно такое сообщение, и мы вызовем на вас полицию.',
      'Мы вас найдём.',
      'Мы внесём вас в чёрный список везде.',
      'Вы попадёте в чёрный список всех магазинов города.',
      'Мы подадим на вас в суд за клевету.',
      'С вами свяжутся наши юристы.',
      'Мы знаем, где вы живёте.',
      'Вы об этом пожалеете.',
      'Мы опубликуем вашу переписку с вашим именем.',
      'Я расскажу вашему начальству, как вы общаетесь.',
      'С хамами мы не разговариваем.',
      'Вы ведёте себя как ребёнок, разговор окончен.',
      'Вы хам, и я завершаю этот разговор.',
      'Ты мне не тыкай.',
      'Ещё раз оскорбишь меня, и я закрою чат.',
      'С неадекватными людьми я не общаюсь.',
      'Ваше поведение отвратительно.',
      'Вы вымогатель, это статья.',
      'Это шантаж, а шантаж уголовно наказуем.',
      'Прекратите истерику, и тогда поговорим.',
      'У нас есть ваш адрес, имейте в виду.',
      'Выпейте таблетки и напишите завтра.',
      'Закройте рот и ждите.',
      'НЕ СМЕЙТЕ ТАК СО МНОЙ РАЗГОВАРИВАТЬ!!!',
      'Напишете плохой отзыв — денег не увидите.',
      'Будете оскорблять — заблокируем вас во всех сетях.',
      'Мы на вас заявление напишем.',
      'Продолжите в том же духе, и окажетесь в бане на всех площадках.',
      'У меня есть ваш телефон, не советую.',
      'Встретимся в суде.',
      'Наш юрист с вами разберётся.',
      'Следите за языком.',
      'Охрана вас выставит.',
      'Вам бы к психиатру.',
      'Вы невменяемый.',
      'Воспитание у вас хромает.',
      'Таких клиентов нам не надо.',
      'Проваливайте.',
      'Пока не извинитесь, деньги не верну.',
      'Скриншоты отправлю вашей жене.',
      'Вы теперь в нашем чёрном списке.',
      'Думайте, с кем разговариваете.',
      'Я на вас управу найду.',
      'Вас в хлеву воспитывали?',
      'Ваш аккаунт удалим, если будете жаловаться.',
      'Ждите гостей.',
      'Вы у меня попляшете.',
      'Ты вообще понимаешь, что пишешь?',
    ],
  ],
  [
    'uk',
    [
      'Ще одне таке повідомлення, і ми викличемо на вас поліцію.',
      'Ми вас знайдемо.',
      'Ми внесемо вас до чорного списку всюди.',
      'Ви потрапите в чорний список усіх крамниць міста.',
      'Ми подамо на вас до суду за наклеп.',
      "З вами зв'яжуться наші юристи.",
      'Ми знаємо, де ви живете.',
      'Ви про це пошкодуєте.',
      "Ми опублікуємо ваше листування з вашим ім'ям.",
      'Я розповім вашому керівництву, як ви спілкуєтеся.',
      'З хамами ми не розмовляємо.',
      'Ви поводитеся як дитина, розмову закінчено.',
      'Ви хам, і я завершую цю розмову.',
      'Не тикай мені.',
      'Ще раз образиш мене, і я закрию чат.',
      'З неадекватними людьми я не спілкуюся.',
      'Ваша поведінка огидна.',
      'Ви вимагач, це кримінал.',
      'Це шантаж, а шантаж карається законом.',
      'Припиніть істерику, тоді й поговоримо.',
      'У нас є ваша адреса, майте на увазі.',
      'Випийте таблетки й напишіть завтра.',
      'Закрийте рота й чекайте.',
      'НЕ СМІЙТЕ ТАК ЗІ МНОЮ РОЗМОВЛЯТИ!!!',
      'Напишете поганий відгук — грошей не побачите.',
      'Будете ображати — заблокуємо вас скрізь.',
      'Ми на вас заяву напишемо.',
      'Продовжите в тому ж дусі, і опинитеся в бані на всіх майданчиках.',
      'У мене є ваш телефон, не раджу.',
      'Зустрінемося в суді.',
      'Наш юрист із вами розбереться.',
      'Стежте за язиком.',
      'Охорона вас виведе.',
      'Вам би до психіатра.',
      'Ви неадекватні.',
      'Виховання у вас кульгає.',
      'Таких клієнтів нам не треба.',
      'Забирайтеся.',
      'Поки не вибачитеся, грошей не поверну.',
      'Скриншоти надішлю вашій дружині.',
      'Ви тепер у нашому чорному списку.',
      'Думайте, з ким розмовляєте.',
      'Я на вас управу знайду.',
      'Вас у хліві виховували?',
      'Ваш акаунт видалимо, якщо скаржитиметеся.',
      'Чекайте на гостей.',
      'Ти взагалі розумієш, що пишеш?',
    ],
  ],
];

const FIRM: [Language, string[]][] = [
  [
    'en',
    [
      "I'm happy to sort out the booking with you, just without the swearing, please.",
      "I won't continue if I'm called names. Write to me about the lamp and I'll answer today.",
      "The word you used about my colleague is not okay with me. Let's get back to your refund.",
      "I'm stopping here for today. The refund goes out tomorrow by noon, and Ben takes over.",
      'I have saved your message, and my manager has it too.',
      'We have reported the threat to the police, as we always do.',
      "I answer questions about the order. I don't answer remarks about my looks.",
      'You may of course leave a review. Your refund arrives on Friday either way.',
      "If you write to me like this again, I'll block this chat; our e-mail stays open to you.",
      "Please talk to me the way you'd like to be talked to.",
      'Your lawyer is welcome to write to us.',
      'We found you a seat on the next flight.',
      "You'll find us at the same address.",
      "We'll call the police together if the courier does not bring the phone back.",
    ],
  ],
  [
    'ru',
    [
      'Готов разобраться с бронью, только, пожалуйста, без мата.',
      'Если меня снова оскорбят, я закрою чат. Про лампу напишите, отвечу сегодня.',
      'То, как Вы назвали мою коллегу, для меня недопустимо. Давайте вернёмся к возврату.',
      'На сегодня я останавливаюсь. Деньги вернём завтра до полудня, дальше с Вами будет Олег.',
      'Ваше сообщение сохранено, руководитель его видел.',
      'О таких угрозах мы сообщаем в полицию.',
      'На вопросы о заказе отвечу, на замечания о внешности — нет.',
      'Отзыв Вы, конечно, можете оставить. Деньги придут в пятницу в любом случае.',
      'Пишите со мной так, как хотели бы, чтобы писали Вам.',
      'Ваш юрист может написать нам.',
      'Мы нашли Вам место на следующий рейс.',
      'Мы Вас нашли в базе, заказ номер 12.',
      'Мы найдём Вам замену до вечера.',
    ],
  ],
  [
    'uk',
    [
      'Залюбки розберуся з бронюванням, тільки, будь ласка, без лайки.',
      'Якщо мене знову ображатимуть, я закрию чат. Про лампу напишіть, відповім сьогодні.',
      'Те, як Ви назвали мою колегу, для мене неприйнятно. Повернімося до повернення коштів.',
      'На сьогодні я зупиняюся. Гроші повернемо завтра до полудня, далі з Вами буде Олег.',
      'Ваше повідомлення збережено, керівник його бачив.',
      'Про такі погрози ми повідомляємо поліцію.',
      'На запитання про замовлення відповім, на зауваження про зовнішність — ні.',
      "Відгук Ви, звісно, можете лишити. Гроші надійдуть у п'ятницю в будь-якому разі.",
      'Пишіть мені так, як хотіли б, щоб писали Вам.',
      'Ваш юрист може написати нам.',
      'Ми знайшли Вам місце на наступний рейс.',
      'Ми Вас знайшли в базі, замовлення номер 12.',
      'Ми знайдемо Вам заміну до вечора.',
    ],
  ],
];

const rows = (lists: readonly [Language, string[]][]) =>
  lists.flatMap(([language, texts]) => texts.map((text) => [language, text] as const));
const findings = (language: Language, text: string) =>
  engine.review(text, { customer: CUSTOMER[language] }, { language }).findings;

describe('a boundary written by hand', () => {
  it.each(rows(HARMFUL))('in %s is not firm but harmful: %s', (language, text) => {
    expect(findings(language, text)).not.toEqual([]);
  });

  it.each(rows(FIRM))('in %s is firm and left alone: %s', (language, text) => {
    expect(findings(language, text).map(({ entry }) => entry)).toEqual([]);
  });

  it('may pass a threat on, and nothing else', () => {
    const passes = (customer: string) =>
      engine
        .review("I'll escalate this to my manager.", { customer })
        .findings.every(({ rule }) => rule !== 'escalation');
    expect(passes('I know where you work, watch out.')).toBe(true);
    expect(passes('My lamp is broken.')).toBe(false);
  });
});
