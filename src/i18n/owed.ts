import type { Language } from '@/engine/model';
import { clockText } from './duration';
import { counted } from './plural';

/** What our own pages say about what is owed to customers: promises, and news of what changed because of them. */
export interface OwedStrings {
  /** Beside the reply that is being written. Moments come as text. */
  offer: {
    title: string;
    due: (when: string) => string;
    remind: (when: string) => string;
    otherTime: string;
    remindAt: string;
    kept: (when: string) => string;
    movedOn: string;
  };
  list: {
    title: (count: number) => string;
    overdue: string;
    broken: string;
    /** Read out before a button's name, so that equal buttons differ. */
    about: (customer: string) => string;
    open: string;
    done: string;
    move: string;
    break: string;
    newDue: string;
    save: string;
    isDone: string;
    undo: string;
    warn: string;
    own: string;
    tell: string;
    hide: string;
    wording: string;
    insert: string;
    elsewhere: string;
    toTell: string;
  };
  tellWhenFixed: string;
  willTell: string;
  /** Under the list while the browser shows no notifications. */
  quiet: string;
  allow: string;
  popup: (count: number) => string;
  notification: (due: string, customer?: string) => string;
  /** "today, 18:00", "Fri, 27 Nov, 18:00". Moments are ms since the epoch. */
  when: (moment: number, now: number) => string;
}

const TODAY: Record<Language, readonly [today: string, tomorrow: string]> = {
  en: ['today', 'tomorrow'],
  ru: ['сегодня', 'завтра'],
  uk: ['сьогодні', 'завтра'],
};

function whenText(language: Language, moment: number, now: number): string {
  const date = new Date(now);
  const midnight = (ahead: number) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + ahead).getTime();
  const ahead = [0, 1].find((days) => moment >= midnight(days) && moment < midnight(days + 1));
  const far = new Date(moment).getFullYear() !== date.getFullYear();
  const day =
    TODAY[language][ahead ?? -1] ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(far && { year: 'numeric' }),
    }).format(moment);
  return `${day}, ${clockText(language, moment)}`;
}

const promises = {
  en: (count: number) => counted('en', count, { one: 'promise', other: 'promises' }),
  ru: (count: number) => counted('ru', count, { one: 'обещание', few: 'обещания', many: 'обещаний' }),
  uk: (count: number) => counted('uk', count, { one: 'обіцянка', few: 'обіцянки', many: 'обіцянок' }),
};

export const owedStrings: Record<Language, OwedStrings> = {
  en: {
    offer: {
      title: 'You promise',
      due: (when) => `Due ${when}`,
      remind: (when) => `Remind me ${when}`,
      otherTime: 'Another time',
      remindAt: 'Remind me at',
      kept: (when) => `You’ll be reminded ${when}.`,
      movedOn: 'Another conversation is open by now.',
    },
    list: {
      title: (count) => `To keep · ${count}`,
      overdue: 'Overdue',
      broken: 'Broken, to be made good',
      about: (customer) => `for ${customer}`,
      open: 'Open the conversation',
      done: 'Done',
      move: 'Move',
      break: 'Broken',
      newDue: 'New time',
      save: 'Move it',
      isDone: 'Done.',
      undo: 'Undo',
      warn: 'Warn ahead',
      own: 'Own up to it',
      tell: 'Tell what changed',
      hide: 'Hide the wording',
      wording: 'Change the words as you like',
      insert: 'Insert into the reply',
      elsewhere: 'Open the conversation to insert this.',
      toTell: 'Write to them when it is fixed',
    },
    tellWhenFixed: 'Write to them when it is fixed',
    willTell: 'On your list: write to them when it is fixed.',
    quiet: 'Reminders wait here and in the popup.',
    allow: 'Let the browser notify you too',
    popup: (count) => `${promises.en(count)} due`,
    notification: (due, customer) => (customer ? `Promised to ${customer}, due ${due}` : `Promised, due ${due}`),
    when: (moment, now) => whenText('en', moment, now),
  },
  ru: {
    offer: {
      title: 'Вы обещаете',
      due: (when) => `Срок: ${when}`,
      remind: (when) => `Напомнить: ${when}`,
      otherTime: 'Другое время',
      remindAt: 'Когда напомнить',
      kept: (when) => `Напомним: ${when}.`,
      movedOn: 'Сейчас открыт уже другой разговор.',
    },
    list: {
      title: (count) => `Обещано · ${count}`,
      overdue: 'Срок прошёл',
      broken: 'Нарушено, нужно исправить',
      about: (customer) => `для ${customer}`,
      open: 'Открыть разговор',
      done: 'Выполнено',
      move: 'Перенести',
      break: 'Нарушено',
      newDue: 'Новый срок',
      save: 'Перенести срок',
      isDone: 'Выполнено.',
      undo: 'Вернуть',
      warn: 'Предупредить заранее',
      own: 'Признать',
      tell: 'Рассказать, что изменилось',
      hide: 'Скрыть формулировку',
      wording: 'Слова можно менять',
      insert: 'Вставить в ответ',
      elsewhere: 'Чтобы вставить, откройте разговор.',
      toTell: 'Написать, когда исправим',
    },
    tellWhenFixed: 'Написать им, когда исправим',
    willTell: 'В списке: написать им, когда исправим.',
    quiet: 'Напоминания ждут здесь и в окошке у кнопки.',
    allow: 'Пусть напоминает и браузер',
    popup: (count) => `Пора выполнить: ${promises.ru(count)}`,
    notification: (due, customer) => `Обещание${customer ? `, ${customer}` : ''}. Срок: ${due}`,
    when: (moment, now) => whenText('ru', moment, now),
  },
  uk: {
    offer: {
      title: 'Ви обіцяєте',
      due: (when) => `Строк: ${when}`,
      remind: (when) => `Нагадати: ${when}`,
      otherTime: 'Інший час',
      remindAt: 'Коли нагадати',
      kept: (when) => `Нагадаємо: ${when}.`,
      movedOn: 'Зараз відкрито вже іншу розмову.',
    },
    list: {
      title: (count) => `Обіцяно · ${count}`,
      overdue: 'Строк минув',
      broken: 'Порушено, треба виправити',
      about: (customer) => `для ${customer}`,
      open: 'Відкрити розмову',
      done: 'Виконано',
      move: 'Перенести',
      break: 'Порушено',
      newDue: 'Новий строк',
      save: 'Перенести строк',
      isDone: 'Виконано.',
      undo: 'Повернути',
      warn: 'Попередити заздалегідь',
      own: 'Визнати',
      tell: 'Розповісти, що змінилося',
      hide: 'Сховати формулювання',
      wording: 'Слова можна змінювати',
      insert: 'Вставити у відповідь',
      elsewhere: 'Щоб вставити, відкрийте розмову.',
      toTell: 'Написати, коли виправимо',
    },
    tellWhenFixed: 'Написати їм, коли виправимо',
    willTell: 'У списку: написати їм, коли виправимо.',
    quiet: 'Нагадування чекають тут і у віконці біля кнопки.',
    allow: 'Хай нагадує й браузер',
    popup: (count) => `Час виконати: ${promises.uk(count)}`,
    notification: (due, customer) => `Обіцянка${customer ? `, ${customer}` : ''}. Строк: ${due}`,
    when: (moment, now) => whenText('uk', moment, now),
  },
};
