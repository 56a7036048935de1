import { isFirstName } from './first-names';

/** Names whose vocative no ending tells. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ...{ Ілля: 'Ілле', Мотря: 'Мотре', Катря: 'Катре', Рая: 'Раю', Тая: 'Таю', Варя: 'Варю', Христя: 'Христе' },
  ...{ Саша: 'Сашо', Маша: 'Машо', Даша: 'Дашо', Наташа: 'Наташо', Міша: 'Мішо', Любов: 'Любове', Лукаш: 'Лукаше' },
  ...{ Олег: 'Олеже', Яків: 'Якове', Антін: 'Антоне', Федір: 'Федоре', Сидір: 'Сидоре', Прокіп: 'Прокопе' },
  ...{
    Тиміш: 'Тимоше',
    Тихін: 'Тихоне',
    Василь: 'Василю',
    Кость: 'Костю',
    Лесь: 'Лесю',
    Олесь: 'Олесю',
    Гриць: 'Грицю',
  },
  ...{ Габріель: 'Габріелю', Даніель: 'Даніелю', Ігор: 'Ігоре', Людвіг: 'Людвігу' },
};

/** Endings of names that anybody may bear. */
const OPEN: readonly (readonly [ending: RegExp, vocative: string])[] = [
  [/(?<=[іїй])я$/u, 'є'],
  [/(?<=['’ʼаеоую])я$/u, 'є'],
  [/(?<=[лнтдсз])я$/u, 'ю'],
  [/(?<=[бвгґдзклмнпрстфх])а$/u, 'о'],
  [/(?<=[іїаео])й$/u, 'ю'],
  [/(?<=слав|мир)$/u, 'е'],
];
/** Of men's names alone: «Кармен» and «Ірен» end like «Роман». */
const KNOWN: readonly (readonly [ending: RegExp, vocative: string])[] = [
  [/(?<=к)о?$/u, 'у'],
  [/(?<=х)$/u, 'у'],
  [/(?<=[лр])о$/u, 'е'],
  [/(?<=[бвдзлмнпрстф])$/u, 'е'],
];
/** A Russian spelling: it has no vocative, and nobody's name is to be translated. */
const RUSSIAN_LETTERS = /[ыэёъ]|ия$|[лтнд]ья|[^і]й$|^И/u;

/**
 * A Ukrainian first name as one calls its bearer: «Олено», «Андрію», «Анно-Маріє»; `undefined` where we are not sure.
 * @param apart the name stands beside a surname or a patronymic: it is one, although we do not know it
 */
export function vocative(name: string, apart: boolean): string | undefined {
  const parts = name.split('-').map((part) => ofOne(part, apart));
  return parts.every((part) => part !== undefined) ? parts.join('-') : undefined;
}

function ofOne(name: string, apart: boolean): string | undefined {
  const irregular = IRREGULAR[name];
  if (irregular !== undefined) return irregular;
  const known = isFirstName(name, 'uk');
  if (!known && (!apart || isFirstName(name, 'ru') || RUSSIAN_LETTERS.test(name))) return;
  const found = [...OPEN, ...(known ? KNOWN : [])].find(([ending]) => ending.test(name));
  return found && name.replace(found[0], found[1]);
}

/** «Іване Петровичу», «Олено Василівно»: the patronymic as one calls its bearer. */
export function patronymicVocative(patronymic: string): string {
  return patronymic.endsWith('а') ? `${patronymic.slice(0, -1)}о` : `${patronymic}у`;
}
