import type { Language } from '../model';

const ENDINGS: readonly (readonly [ending: RegExp, vocative: string])[] = [
  [/ія$/u, 'іє'],
  [/(?<=[лнтрдсз])я$/u, 'ю'],
  [/(?<=ь)я$/u, 'ю'],
  [/(?<=[бвгґдзклмнпрстфх])а$/u, 'о'],
  [/(?<=[ії])й$/u, 'ю'],
  [/(?<=[мтндбс])$/u, 'е'],
];
const IRREGULAR: Readonly<Record<string, string>> = {
  Олександр: 'Олександре',
  Володимир: 'Володимире',
  Ігор: 'Ігоре',
  Олег: 'Олеже',
  Павло: 'Павле',
  Петро: 'Петре',
  Дмитро: 'Дмитре',
  Михайло: 'Михайле',
  Данило: 'Даниле',
  Кирило: 'Кириле',
  Ілля: 'Ілле',
  Василь: 'Василю',
  Любов: 'Любове',
};
/** With a hyphen or an apostrophe a name is beyond the endings above. */
const PLAIN = /^\p{Lu}\p{Ll}+$/u;
/** A surname may come first: "Шевченко Олена". */
const SURNAME = /..(?:енко|ова|ева|ов|ев|ский|ская|ський|ська|чук|юк)$/u;
const NO_SURNAMES = new Set(['Яков', 'Любов']);
/** An adjective («Индивидуальная мастерская») or an abbreviation («ООО») is nobody's first name. */
const NO_NAME = /^(?:.{3,}(?:ая|ое|ые|ый|альна|ційна)|\p{Lu}+)$/u;
/** What stands in the name of a company, or in the place of a name. */
const NOBODY = new Set(
  [
    'ооо оао зао пао тов тоо магазин салон компания клиника студия мастерская школа кафе ресторан отель банк отдел служба',
    'клиент покупатель гость пользователь администратор',
    'компанія клініка студія майстерня готель відділ клієнт покупець гість користувач адміністратор',
    'customer guest user client shop store studio salon team support info sales office company ltd llc inc gmbh',
  ].flatMap((words) => words.split(' ')),
);

/**
 * A name as one addresses its bearer, or `undefined` where that can't be known: a nickname, an address, a company, a
 * surname alone, and in Ukrainian a name whose vocative we are not sure of.
 */
export function addressed(name: string | undefined, language: Language): string | undefined {
  const words = name?.trim().split(/\s+/u) ?? [];
  if (words.some((word) => NOBODY.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')))) return;
  const first = words.find((word) => NO_SURNAMES.has(word) || !SURNAME.test(word));
  if (!first || NO_NAME.test(first) || !/^\p{Lu}[\p{L}'’-]+$/u.test(first)) return;
  return language === 'uk' ? vocative(first) : first;
}

function vocative(name: string): string | undefined {
  const irregular = IRREGULAR[name];
  if (irregular !== undefined) return irregular;
  if (!PLAIN.test(name) || !/[а-яіїєґ]/u.test(name)) return;
  const found = ENDINGS.find(([ending]) => ending.test(name));
  return found && name.replace(found[0], found[1]);
}
