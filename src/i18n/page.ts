import type { Language, Severity, Source } from '@/engine/model';
import { plural } from './plural';
import { quoted } from './quoted';

/** The few words that stand on other people's pages: chip and card. */
export interface PageStrings {
  chip: {
    clean: string;
    reading: string;
    findings: (count: number) => string;
    /** Announced when the count changed and typing rests. */
    count: (count: number) => string;
    boundary: string;
    abusive: (severity: Severity) => string;
    paused: string;
    pausedHere: string;
    note: string;
    noteHere: string;
    ask: string;
    isReply: string;
    isNote: string;
    long: string;
    longHere: string;
    asleep: string;
  };
  card: {
    /** Letters that show a family's stroke. */
    sample: string;
    from: Record<Source, string>;
    /** Before the words by which the learned reader knew it. */
    weighed: string;
    rewrites: string;
    /** Before what to ask oneself, where no rewrite is offered. */
    think: string;
    replaces: (wording: string, words: string) => string;
    useIt: string;
    next: string;
    back: string;
    ignoreOnce: string;
    neverFlag: string;
    /** For whom the words are never flagged: for the user alone, or by their pack, wherever it is used. */
    forMe: string;
    inPack: (pack: string) => string;
    isInPack: (pack: string) => string;
    undo: string;
    /** Before why the pack does not take the words. */
    notInPack: (pack: string) => string;
    /** The pack has another version by now. */
    noUndo: string;
    /** Opens the workshop: the team's own words for it. */
    sayOtherwise: string;
    ruleOff: string;
    close: string;
    changed: string;
    /** What is no text stands among the words. */
    barred: string;
    refused: string;
    copy: string;
    copied: string;
  };
  boundary: { title: string; alone: string; insert: string; another: string };
  /** While the customer's message is being pointed at. */
  pick: string;
}

const en: PageStrings = {
  chip: {
    clean: 'Aplomb: nothing to change',
    reading: 'Aplomb: reading',
    findings: (count) =>
      `Aplomb: ${count} ${plural('en', count, { one: 'place', other: 'places' })} to look at. Open the first one.`,
    count: (count) => `${count} ${plural('en', count, { one: 'place', other: 'places' })} to look at`,
    boundary: 'Boundary',
    abusive: (severity) => `Aplomb: there is abuse in the message, severity ${severity} of 3. Propose a boundary.`,
    paused: 'Paused',
    pausedHere: 'Aplomb: paused here',
    note: 'Note',
    noteHere: 'Aplomb: a note, left alone',
    ask: 'Reply or note?',
    isReply: 'Reply',
    isNote: 'Note',
    long: 'Too long',
    longHere: 'Aplomb: this draft is too long to be read while you type',
    asleep: 'Reload the page to go on',
  },
  card: {
    sample: 'abc',
    from: {
      S0: 'From J. Whitmore’s advice on apologies.',
      S1: 'From an essay on front-line people as ambassadors.',
      S2: 'From R. Chevalier’s three don’ts.',
      S3: 'From “The customer is not always right”, MC.today.',
      S4: 'From O. Guseva’s “A complaint is a gift”.',
    },
    weighed: 'What spoke for it:',
    rewrites: 'Rewrites',
    think: 'How to go about it:',
    replaces: (wording, words) => `${asSentence(wording)} Replaces: ${words}`,
    useIt: 'use it',
    next: 'next place',
    back: 'back to your text',
    ignoreOnce: 'Ignore once',
    neverFlag: 'Never flag this',
    forMe: 'For me alone',
    inPack: (pack) => `In my pack “${pack}”`,
    isInPack: (pack) =>
      `“${pack}” never flags these words from now on. Your colleagues have it with the next version that you share.`,
    undo: 'Undo',
    notInPack: (pack) => `“${pack}” can’t take these words:`,
    noUndo: 'The pack has changed meanwhile. Take the words out of it in the options.',
    sayOtherwise: 'We say it like this…',
    ruleOff: 'Turn rule off',
    close: 'Close, back to your text',
    changed: 'The text changed meanwhile. Copy the wording?',
    barred: 'A picture, a link or a mention stands among these words. Copy the wording?',
    refused: 'The reply field didn’t take it. Copy the wording?',
    copy: 'Copy the wording',
    copied: 'Copied',
  },
  boundary: {
    title: 'Wording for a boundary',
    alone: 'You don’t have to take this alone.',
    insert: 'Insert at the caret',
    another: 'Another wording',
  },
  pick: 'Click the customer’s message, or use the arrow keys and Enter. Escape leaves.',
};

const ru: PageStrings = {
  chip: {
    clean: 'Aplomb: поправок нет',
    reading: 'Aplomb: читаю',
    findings: (count) =>
      `Aplomb: стоит взглянуть на ${count} ${plural('ru', count, { one: 'место', few: 'места', many: 'мест' })}. Открыть первое.`,
    count: (count) =>
      `Стоит взглянуть на ${count} ${plural('ru', count, { one: 'место', few: 'места', many: 'мест' })}`,
    boundary: 'Граница',
    abusive: (severity) => `Aplomb: в сообщении есть выпад против вас, тяжесть ${severity} из 3. Предложить границу.`,
    paused: 'Пауза',
    pausedHere: 'Aplomb: здесь пауза',
    note: 'Заметка',
    noteHere: 'Aplomb: это заметка, она не проверяется',
    ask: 'Ответ или заметка?',
    isReply: 'Ответ',
    isNote: 'Заметка',
    long: 'Слишком длинно',
    longHere: 'Aplomb: текст слишком длинный, на ходу его не проверить',
    asleep: 'Обновите страницу, чтобы продолжить',
  },
  card: {
    sample: 'абв',
    from: {
      S0: 'Из советов Дж. Уитмора об извинениях.',
      S1: 'Из эссе о сотрудниках как лице компании.',
      S2: 'Из трёх «нельзя» Р. Шевалье.',
      S3: 'Из статьи «Клиент не всегда прав», MC.today.',
      S4: 'Из курса «Жалоба как подарок» О. Гусевой.',
    },
    weighed: 'На это указали слова:',
    rewrites: 'Чем заменить',
    think: 'С чего начать:',
    replaces: (wording, words) => `${asSentence(wording)} Вместо: ${words}`,
    useIt: 'заменить',
    next: 'следующее место',
    back: 'назад к тексту',
    ignoreOnce: 'Пропустить',
    neverFlag: 'Не подчёркивать',
    forMe: 'Только у меня',
    inPack: (pack) => `В моём наборе ${quoted(pack)}`,
    isInPack: (pack) =>
      `Теперь набор ${quoted(pack)} не трогает эти слова. У коллег так будет со следующей версией, которой вы поделитесь.`,
    undo: 'Отменить',
    notInPack: (pack) => `Набор ${quoted(pack)} не может принять эти слова:`,
    noUndo: 'Набор успел измениться. Уберите эти слова из него в настройках.',
    sayOtherwise: 'У нас говорят так…',
    ruleOff: 'Выключить правило',
    close: 'Закрыть и вернуться к тексту',
    changed: 'Текст успел измениться. Скопировать формулировку?',
    barred: 'Среди этих слов — картинка, ссылка или упоминание. Скопировать формулировку?',
    refused: 'Поле ответа не приняло этот текст. Скопировать формулировку?',
    copy: 'Скопировать формулировку',
    copied: 'Скопировано',
  },
  boundary: {
    title: 'Слова для границы',
    alone: 'Вы не обязаны терпеть это в одиночку.',
    insert: 'Вставить в текст',
    another: 'Другая формулировка',
  },
  pick: 'Нажмите на сообщение клиента или выберите его стрелками и Enter. Escape — выйти.',
};

const uk: PageStrings = {
  chip: {
    clean: 'Aplomb: нема чого змінювати',
    reading: 'Aplomb: читаю',
    findings: (count) =>
      `Aplomb: варто глянути на ${count} ${plural('uk', count, { one: 'місце', few: 'місця', many: 'місць' })}. Відкрити перше.`,
    count: (count) => `Варто глянути на ${count} ${plural('uk', count, { one: 'місце', few: 'місця', many: 'місць' })}`,
    boundary: 'Межа',
    abusive: (severity) => `Aplomb: у повідомленні є образа, сила ${severity} з 3. Запропонувати межу.`,
    paused: 'Пауза',
    pausedHere: 'Aplomb: тут пауза',
    note: 'Нотатка',
    noteHere: 'Aplomb: це нотатка, її не перевіряємо',
    ask: 'Відповідь чи нотатка?',
    isReply: 'Відповідь',
    isNote: 'Нотатка',
    long: 'Задовгий текст',
    longHere: 'Aplomb: текст задовгий, щоб перевіряти його на ходу',
    asleep: 'Оновіть сторінку, щоб продовжити',
  },
  card: {
    sample: 'абв',
    from: {
      S0: 'З порад Дж. Вітмора про вибачення.',
      S1: 'З есею про працівників як послів компанії.',
      S2: 'З трьох «не можна» Р. Шевальє.',
      S3: 'Зі статті «Клієнт не завжди правий», MC.today.',
      S4: 'З модуля «Скарга як подарунок» О. Гусєвої.',
    },
    weighed: 'На це вказали слова:',
    rewrites: 'Заміни',
    think: 'З чого почати:',
    replaces: (wording, words) => `${asSentence(wording)} Замість: ${words}`,
    useIt: 'замінити',
    next: 'наступне місце',
    back: 'назад до тексту',
    ignoreOnce: 'Пропустити',
    neverFlag: 'Не підкреслювати',
    forMe: 'Лише в мене',
    inPack: (pack) => `У моєму наборі ${quoted(pack)}`,
    isInPack: (pack) =>
      `Тепер набір ${quoted(pack)} не чіпає цих слів. У колег так буде з наступною версією, якою ви поділитеся.`,
    undo: 'Скасувати',
    notInPack: (pack) => `Набір ${quoted(pack)} не може прийняти ці слова:`,
    noUndo: 'Набір тим часом змінився. Приберіть ці слова з нього в налаштуваннях.',
    sayOtherwise: 'У нас кажуть так…',
    ruleOff: 'Вимкнути правило',
    close: 'Закрити й повернутися до тексту',
    changed: 'Текст тим часом змінився. Скопіювати формулювання?',
    barred: 'Серед цих слів — зображення, посилання або згадка. Скопіювати формулювання?',
    refused: 'Поле відповіді не прийняло цей текст. Скопіювати формулювання?',
    copy: 'Скопіювати формулювання',
    copied: 'Скопійовано',
  },
  boundary: {
    title: 'Слова для межі',
    alone: 'Ви не зобов’язані терпіти це на самоті.',
    insert: 'Вставити в текст',
    another: 'Інше формулювання',
  },
  pick: 'Натисніть на повідомлення клієнта або виберіть його стрілками та Enter. Escape — вийти.',
};

const STRINGS: Record<Language, PageStrings> = { en, ru, uk };

/** With a full stop, where it does not end by itself. */
const asSentence = (wording: string): string => (/[.!?…]["»”’)]*$/.test(wording) ? wording : `${wording}.`);

export const pageStrings = (language: Language): PageStrings => STRINGS[language];
