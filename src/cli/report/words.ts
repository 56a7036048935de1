import type { Language, MessageKind } from '../../engine/model';

/** Every word of the page but the titles of the rules, which come with the packs, and the kinds of abuse. */
export interface Words {
  title: string;
  lead: string;
  languages: Record<Language, string>;
  totals: { title: string; messages: string; drafts: string; flagged: string; findings: string };
  lines: (lines: string, bad: string) => string;
  rules: { title: string; text: string };
  weeks: { title: string; text: (undated: string) => string; findings: string; abusive: string };
  abuse: { title: string; text: string };
  kinds: Record<MessageKind, string>;
  phrases: { title: string; text: string; slack: (most: string) => string; rule: string; words: string; count: string };
  nothing: string;
  foot: string;
}

const en: Words = {
  title: 'What came in, and how we answered',
  lead: 'For the team to look at together. It counts words in messages and replies; nobody is named, scored or compared.',
  languages: { en: 'English', ru: 'Russian', uk: 'Ukrainian' },
  totals: {
    title: 'In numbers',
    messages: 'messages',
    drafts: 'replies',
    flagged: 'replies with something to change',
    findings: 'places to change',
  },
  lines: (lines, bad) => `${lines} lines were read; ${bad} of them could not be judged.`,
  rules: {
    title: 'What harms our replies',
    text: 'Places to change in every 100 replies, by rule and by the language of the reply.',
  },
  weeks: {
    title: 'Week by week',
    text: (undated) => `A week begins on Monday. Lines without a date, left out here: ${undated}.`,
    findings: 'Places to change in 100 replies',
    abusive: 'Abusive messages, with a real problem or without, of 100',
  },
  abuse: {
    title: 'What customers wrote to us',
    text: 'Abuse by kind, in every 100 messages. An angry complaint is not abuse; a message can hold abuse of several kinds.',
  },
  kinds: {
    neutral: 'calm',
    constructive: 'constructive complaint',
    mixed: 'abuse and a real problem',
    abusive: 'abuse alone',
  },
  phrases: {
    title: 'Phrases that come back',
    text: 'Words of our replies that were flagged three times or more. In them # stands for a number, @ for an address, … for a name. What could stand there instead?',
    slack: (most) => `So much was read that a count may be too low by up to ${most}.`,
    rule: 'Rule',
    words: 'Words',
    count: 'Times',
  },
  nothing: 'There is nothing of this in what was read.',
  foot: 'Made on this machine by Aplomb. The page loads nothing and sends nothing.',
};

const ru: Words = {
  title: 'Что нам писали и как мы отвечали',
  lead: 'Чтобы посмотреть всей командой. Здесь посчитаны слова в сообщениях и ответах; никто не назван, не оценён и ни с кем не сравнён.',
  languages: { en: 'Английский', ru: 'Русский', uk: 'Украинский' },
  totals: {
    title: 'В цифрах',
    messages: 'сообщения',
    drafts: 'ответы',
    flagged: 'ответы, в которых есть что поправить',
    findings: 'места, которые стоит поправить',
  },
  lines: (lines, bad) => `Прочитано строк: ${lines}; не удалось разобрать: ${bad}.`,
  rules: {
    title: 'Что портит наши ответы',
    text: 'Сколько мест стоит поправить на каждые 100 ответов, по правилам и языкам ответа.',
  },
  weeks: {
    title: 'По неделям',
    text: (undated) => `Неделя начинается с понедельника. Строки без даты сюда не вошли: ${undated}.`,
    findings: 'Мест, которые стоит поправить, на 100 ответов',
    abusive: 'Оскорбительных сообщений, с настоящей проблемой и без неё, на 100',
  },
  abuse: {
    title: 'Что писали нам клиенты',
    text: 'Оскорбления по видам, на каждые 100 сообщений. Гневная жалоба — ещё не оскорбление; в одном сообщении могут встретиться оскорбления разного рода.',
  },
  kinds: {
    neutral: 'спокойные',
    constructive: 'жалобы по существу',
    mixed: 'оскорбления и настоящая проблема',
    abusive: 'только оскорбления',
  },
  phrases: {
    title: 'Фразы, которые повторяются',
    text: 'Слова из наших ответов, отмеченные три раза и больше. Знак # заменяет число, @ — адрес, … — имя. Что можно написать вместо них?',
    slack: (most) => `Прочитано так много, что счёт может быть занижен, но не больше чем на ${most}.`,
    rule: 'Правило',
    words: 'Слова',
    count: 'Сколько раз',
  },
  nothing: 'В прочитанном этого нет.',
  foot: 'Страницу сделал Aplomb на этом компьютере. Она ничего не загружает и никуда не отправляет.',
};

const uk: Words = {
  title: 'Що нам писали і як ми відповідали',
  lead: 'Щоб переглянути всією командою. Тут пораховано слова в повідомленнях і відповідях; нікого не названо, не оцінено й ні з ким не порівняно.',
  languages: { en: 'Англійська', ru: 'Російська', uk: 'Українська' },
  totals: {
    title: 'У цифрах',
    messages: 'повідомлення',
    drafts: 'відповіді',
    flagged: 'відповіді, де є що поправити',
    findings: 'місця, які варто поправити',
  },
  lines: (lines, bad) => `Прочитано рядків: ${lines}; не вдалося розібрати: ${bad}.`,
  rules: {
    title: 'Що псує наші відповіді',
    text: 'Скільки місць варто поправити на кожні 100 відповідей, за правилами й мовами відповіді.',
  },
  weeks: {
    title: 'Тиждень за тижнем',
    text: (undated) => `Тиждень починається з понеділка. Рядки без дати сюди не ввійшли: ${undated}.`,
    findings: 'Місць, які варто поправити, на 100 відповідей',
    abusive: 'Образливих повідомлень, зі справжньою проблемою чи без неї, на 100',
  },
  abuse: {
    title: 'Що писали нам клієнти',
    text: 'Образи за видами, на кожні 100 повідомлень. Гнівна скарга — ще не образа; в одному повідомленні можуть бути образи різного роду.',
  },
  kinds: {
    neutral: 'спокійні',
    constructive: 'скарги по суті',
    mixed: 'образи й справжня проблема',
    abusive: 'самі образи',
  },
  phrases: {
    title: 'Фрази, що повторюються',
    text: 'Слова з наших відповідей, позначені тричі й частіше. Знак # стоїть замість числа, @ — замість адреси, … — замість імені. Що можна написати натомість?',
    slack: (most) => `Прочитано так багато, що лічба може бути заниженою, але не більш як на ${most}.`,
    rule: 'Правило',
    words: 'Слова',
    count: 'Скільки разів',
  },
  nothing: 'У прочитаному цього немає.',
  foot: 'Сторінку зробив Aplomb на цьому комп’ютері. Вона нічого не завантажує й нікуди не надсилає.',
};

export const WORDS: Record<Language, Words> = { en, ru, uk };
