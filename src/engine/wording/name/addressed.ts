import type { Language } from '../../model';
import { isFirstName } from './first-names';
import { type Titled, titled } from './titled';
import { patronymicVocative, vocative } from './vocative';

const WORD: Record<Language, RegExp> = {
  en: /^\p{Lu}\p{Ll}*[\p{Script=Latin}'’-]*$/u,
  ru: /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u,
  uk: /^\p{Lu}['’ʼ]?\p{Ll}+(?:['’ʼ]\p{Ll}+)?(?:-\p{Lu}['’ʼ\p{Ll}]+)?$/u,
};
const CYRILLIC = /^[\p{Script=Cyrillic}'’ʼ-]+$/u;
const LATIN = /^[\p{Script=Latin}'’-]+$/u;
const PATRONYMIC: Partial<Record<Language, RegExp>> = {
  ru: /..(?:ович|евич|ьич|ична|овна|евна)$/u,
  uk: /..(?:ович|йович|ьович|ілліч|івна|ївна)$|^Ілліч$/u,
};
/** A surname may come first: "Шевченко Олена". */
const SURNAME =
  /..(?:енко|ова|ева|єва|ов|ев|єв|ин|ина|іна|їна|ский|ская|цкий|цкая|ський|ська|цький|цька|чук|щук|юк|як|ко)$/u;
/** An adjective («Индивидуальная мастерская») or an abbreviation («ООО») is nobody's first name. */
const NO_NAME = /^(?:.{3,}(?:ая|ое|ые|ый|альна|ційна)|\p{Lu}+)$/u;
/** What stands in the name of a company, or in the place of a name. */
const NOBODY = new Set(
  [
    'ооо оао зао пао ип тов фоп тоо магазин салон компания клиника студия мастерская школа кафе ресторан отель банк отдел',
    'служба клиент покупатель гость пользователь администратор поддержка менеджер доставка аноним инкогнито',
    'компанія клініка студія майстерня готель відділ клієнт покупець гість користувач адміністратор підтримка анонім',
    'customer guest user client shop store studio salon team support info sales office company ltd llc inc gmbh admin',
    'service hotel restaurant cafe clinic school anonymous unknown noreply no-reply mail buyer seller member family the and',
  ].flatMap((words) => words.split(' ')),
);
/** What stands behind an English name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq)$/iu;

/**
 * A name as one addresses its bearer, or `undefined` where that can't be known: a nickname, an address, a company, a
 * surname alone, a name in other letters, and in Ukrainian a name whose vocative we are not sure of.
 */
export function addressed(name: string | undefined, language: Language): string | undefined {
  const { title, words } = titled(wordsOf(name), language);
  const plain = words.filter((word) => !SUFFIX.test(word.replace(/\./gu, '')));
  if (plain.length === 0 || !plain.every((word) => isName(word, language))) return;
  if (title !== undefined) return withTitle({ title, words: plain }, language);
  const first = firstOf(plain, language);
  return first === undefined ? undefined : called(first, plain, language);
}

/** Without what stands in brackets; "Miller, Anna" the other way round. */
function wordsOf(name = ''): string[] {
  const [front = '', back, ...more] = name.replace(/[("«].*?[)"»]/gu, ' ').split(',');
  const inOrder = more.length === 0 && back?.trim() ? `${back} ${front}` : name.includes(',') ? '' : front;
  return inOrder.trim().split(/\s+/u).filter(Boolean);
}

function isName(word: string, language: Language): boolean {
  if (NOBODY.has(word.toLowerCase().replace(/[^\p{L}-]/gu, ''))) return false;
  return (language === 'en' ? LATIN : CYRILLIC).test(word.replace(/\.$/u, ''));
}

/** The first name: one that we know, or the first word that can't be a surname or a patronymic. */
function firstOf(words: readonly string[], language: Language): string | undefined {
  const fit = words.filter((word) => WORD[language].test(word) && !PATRONYMIC[language]?.test(word));
  const known = fit.find((word) => word.split('-').every((part) => isFirstName(part, language)));
  if (known !== undefined) return known;
  const [first] = language === 'en' ? fit : fit.filter((word) => !SURNAME.test(word));
  // one word alone that is no name we know may as well be a nickname
  return words.length > 1 && first !== undefined && !NO_NAME.test(first) ? first : undefined;
}

function called(first: string, words: readonly string[], language: Language): string | undefined {
  const patronymic = words.find((word) => PATRONYMIC[language]?.test(word));
  if (language !== 'uk') return patronymic ? `${first} ${patronymic}` : first;
  const form = vocative(first, words.length > 1);
  return form && patronymic ? `${form} ${patronymicVocative(patronymic)}` : form;
}

/** «пане Андрію», «пані Олено»; "Mr Smith", «господин Иванов». */
function withTitle({ title = '', words }: Titled, language: Language): string | undefined {
  const first = words.find((word) => isFirstName(word, language));
  if (language === 'uk') {
    const form = first && vocative(first, true);
    if (first && form) return `${title === 'п' ? (isFeminine(first) ? 'пані' : 'пане') : title} ${form}`;
    if (title === 'п') return;
    const [surname = ''] = words;
    return words.length === 1 && keepsForm(surname, title) ? `${title} ${surname}` : undefined;
  }
  const surname = words.filter((word) => word !== first && !PATRONYMIC[language]?.test(word)).at(-1);
  return surname ? `${title} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}` : first;
}

/** «п. Олена», and not «п. Микола». */
function isFeminine(first: string): boolean {
  return (
    /[ая]$|^(?:Любов|Нінель|Юдіф)$/u.test(first) &&
    !/^(?:Микола|Ілля|Лука|Сава|Хома|Кузьма|Гаврила|Данила|Микита|Нікіта)$/u.test(first)
  );
}

/** Surnames whose vocative is their nominative: «пане Ковальський», «пані Ткаченко». */
function keepsForm(surname: string, title: string): boolean {
  return title === 'пані'
    ? /(?:ко|ська|цька|ова|єва|ева|[бвгджзклмнпрстфхцчшщ])$/u.test(surname)
    : /(?:ський|цький)$/u.test(surname);
}
