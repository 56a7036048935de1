import type { AbuseKind, Language } from '../../src/engine/model.ts';

/** Customers of the boundaries on the page: invented, one for each kind of abuse, and one who goes on. */
export interface Customers {
  name: string;
  /** Who answers. */
  agent: string;
  manager: string;
  owner: string;
  /** An insult with a real problem. */
  mixed: string;
  first: Record<AbuseKind, string>;
}

export const CUSTOMERS: Record<Language, Customers> = {
  en: {
    ...{ name: 'Anna Miller', agent: 'Maria', manager: 'Helen Ward', owner: 'Tom Brandt' },
    mixed: 'My parcel never arrived. Are you people complete idiots?',
    first: {
      familiarity: 'Listen, sweetie, just tell me where my order is.',
      insult: 'The wardrobe came with two left doors. You are an idiot.',
      humiliation: 'My refund has not arrived. People like you should clean toilets.',
      'profanity-at': 'You sent me the wrong size twice. Screw you.',
      threat: 'My suitcase is still lost. I know where you work, watch out.',
      blackmail: 'The cake was burnt. Refund me double or I will flood you with 1-star reviews.',
      harassment: 'Send me a photo of yourself, beautiful.',
      hate: 'Go back to your own country.',
    },
  },
  ru: {
    ...{ name: 'Елена Петрова', agent: 'Мария', manager: 'Ольга Ветрова', owner: 'Павел Юдин' },
    mixed: 'Посылка так и не пришла! Вы там все идиоты?',
    first: {
      familiarity: 'Слышь, милая, где мой заказ?',
      insult: 'Шкаф привезли без полки. Вы дура или притворяетесь?',
      humiliation: 'Деньги так и не вернули. Тебе только полы мыть.',
      'profanity-at': 'Второй раз прислали не тот размер. Пошла ты к чёрту.',
      threat: 'Чемодан так и не нашли. Я тебя найду, ходи и оглядывайся.',
      blackmail: 'Торт привезли подгоревшим. Верните вдвойне, или засыплю вас плохими отзывами.',
      harassment: 'А фото в купальнике пришлёшь, красавица?',
      hate: 'Понаехали тут, убирайтесь в свой аул.',
    },
  },
  uk: {
    ...{ name: 'пані Олена', agent: 'Марія', manager: 'Ольга Вітренко', owner: 'Павло Юдін' },
    mixed: 'Посилка так і не прийшла! Ви там усі тупі?',
    first: {
      familiarity: 'Слухай, люба, де моє замовлення?',
      insult: 'Шафу привезли без полиці. Ви дурна чи прикидаєтеся?',
      humiliation: 'Гроші так і не повернули. Таким, як ти, тільки підлогу мити.',
      'profanity-at': 'Вдруге надіслали не той розмір. Іди ти до біса.',
      threat: 'Валізу так і не знайшли. Я тебе знайду, ходи й озирайся.',
      blackmail: 'Торт привезли підгорілий. Поверніть удвічі, або засиплю вас поганими відгуками.',
      harassment: 'А фото в купальнику надішлеш, красуне?',
      hate: 'Забирайся у свій аул.',
    },
  },
};
