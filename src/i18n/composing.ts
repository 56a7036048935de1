import type { Language, Length } from '@/engine/model';
import { counted } from './plural';

/** What the panel says about wording for what a reply lacks, and about a whole reply to begin with. */
export interface ComposingStrings {
  stage: {
    /** The button beside a missing step. */
    open: string;
    /** Where we have no words that would do. */
    none: string;
    insert: string;
    here: string;
    another: string;
  };
  reply: {
    title: string;
    text: string;
    length: string;
    lengths: Record<Length, string>;
    insert: string;
    another: string;
  };
  /** What only the agent knows and has not filled in yet. */
  gaps: (count: number) => string;
  tab: string;
}

export const composingStrings: Record<Language, ComposingStrings> = {
  en: {
    stage: {
      open: 'Words',
      none: 'None of our words fit here: say it in yours.',
      insert: 'Insert where it belongs',
      here: 'Insert at the caret',
      another: 'Another wording',
    },
    reply: {
      title: 'A reply to begin with',
      text: 'What this message calls for, in order. What only you know is left open in brackets.',
      length: 'Length',
      lengths: { short: 'A few sentences', long: 'A letter' },
      insert: 'Insert this reply',
      another: 'Another version',
    },
    gaps: (count) => `${counted('en', count, { one: 'gap', other: 'gaps' })} still to fill in before you send:`,
    tab: 'In the reply, Tab leads from gap to gap.',
  },
  ru: {
    stage: {
      open: 'Подсказать',
      none: 'Наши слова сюда не подходят: скажите своими.',
      insert: 'Вставить на своё место',
      here: 'Вставить у курсора',
      another: 'Другая формулировка',
    },
    reply: {
      title: 'Ответ для начала',
      text: 'Всё, чего ждёт это сообщение, по порядку. То, что знаете только вы, оставлено в скобках.',
      length: 'Длина',
      lengths: { short: 'Коротко', long: 'Письмо' },
      insert: 'Вставить этот ответ',
      another: 'Другой вариант',
    },
    gaps: (count) =>
      `До отправки заполните ${counted('ru', count, { one: 'пропуск', few: 'пропуска', many: 'пропусков' })}:`,
    tab: 'В ответе от пропуска к пропуску ведёт Tab.',
  },
  uk: {
    stage: {
      open: 'Підказати',
      none: 'Наші слова сюди не пасують: скажіть своїми.',
      insert: 'Вставити на своє місце',
      here: 'Вставити біля курсора',
      another: 'Інше формулювання',
    },
    reply: {
      title: 'Відповідь для початку',
      text: 'Усе, чого чекає це повідомлення, по порядку. Те, що знаєте лише ви, залишено в дужках.',
      length: 'Довжина',
      lengths: { short: 'Коротко', long: 'Лист' },
      insert: 'Вставити цю відповідь',
      another: 'Інший варіант',
    },
    gaps: (count) =>
      `Перед надсиланням заповніть ${counted('uk', count, { one: 'пропуск', few: 'пропуски', many: 'пропусків' })}:`,
    tab: 'У відповіді від пропуску до пропуску веде Tab.',
  },
};
