import { insideNounPhrase } from './slavic/nouns';
import { isPluralPast, pluralPast } from './slavic/verbs';
import { RUSSIAN } from './tables/russian';
import { setOf, type Word } from './words';

/** What stands for a thing in the nominative. */
export type Pronoun = 'он' | 'она' | 'оно' | 'они';

/** Past forms of getting something, or of giving it into our hands. */
const GOT =
  /^(?:(?:по|при|на)?купи|покупа|заказ(?:а|ыва)|приобре|взя|бра|получи|(?:по)?дари|арендова|(?:за)?бронирова|сня|сда|отда|отнес|прине|приве|привез|оплати|записа|установи|оформи|повеси|надева|наде)(?:л|ла|ли)?$|^(?:приобр[её]л|отн[её]с|прин[её]с|прив[её]з|оформил[аи]?)$/u;

/** To or for whom: no thing. */
const WHOM = setOf(
  'мужу сыну брату внуку другу дедушке отцу папе маме дочке дочери жене сестре бабушке подруге внучке ребенку себе детям родителям друзьям гостям коллеге',
);

/** The things that a clause of the customer's says they got, each in the nominative, that a pronoun may stand for. */
export function thingsFor(words: readonly Word[], pronoun: Pronoun): string[] {
  const verb = words.findIndex(({ form }) => GOT.test(form));
  if (verb < 0) return [];
  return words
    .slice(verb + 1)
    .filter((one, at) => isThing(words, one, verb + 1 + at))
    .flatMap(({ text }) => nominative(text.toLowerCase(), pronoun) ?? []);
}

/** The pronoun for the one thing that a clause names as got; `undefined` where there is none, or more than one. */
export function pronounForThing(words: readonly Word[]): Pronoun | undefined {
  const fitting = (['он', 'она', 'оно', 'они'] as const).filter((one) => thingsFor(words, one).length > 0);
  const [only] = fitting;
  return only && fitting.length === 1 && thingsFor(words, only).length === 1 ? only : undefined;
}

function isThing(words: readonly Word[], one: Word, at: number): boolean {
  return (
    one.kind === 'word' &&
    one.form.length > 2 &&
    !/^\p{Lu}/u.test(one.text) &&
    !RUSSIAN.adverbial.has(one.form) &&
    !RUSSIAN.prepositions.has(one.form) &&
    !RUSSIAN.joints.has(one.form) &&
    !RUSSIAN.pronouns.has(one.form) &&
    !WHOM.has(one.form) &&
    !MEASURE.test(one.form) &&
    !/(?:ый|ий|ой|ую|юю|ое|ее|ые|ие|ого|его|ых|их|ным|ной|ки?й)$/u.test(one.form) &&
    pluralPast(one, RUSSIAN) === undefined &&
    !isPluralPast(one.form) &&
    words[at - 1]?.kind !== 'number' &&
    !insideNounPhrase(words, at, RUSSIAN)
  );
}

/** «пару туфель», «букет из роз»: what stands for it, is not what it is made of; and a month is no thing. */
const MEASURE =
  /^(?:напрокат|назад|обратно|онлайн|пару|пара|комплект|набор|упаковку|пачку|штук|штуки|часть|одну|один|одно|второй|вторую|новый|новую|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*$/u;

/** «кофемашину» → «кофемашина»; `undefined` where the pronoun can't stand for the word. */
function nominative(noun: string, pronoun: Pronoun): string | undefined {
  if (pronoun === 'она') {
    if (/[^аеиоуыэюя]у$/u.test(noun)) return `${noun.slice(0, -1)}а`;
    if (/ю$/u.test(noun)) return `${noun.slice(0, -1)}я`;
    return undefined;
  }
  if (pronoun === 'оно') return /[^аеиоуыэюя][ое]$|ие$|ье$/u.test(noun) ? noun : undefined;
  if (pronoun === 'они') return /[бвгджзклмнпрстфхцчшщ][ыи]$/u.test(noun) ? noun : undefined;
  return /(?:[бвгджзклмнпрстфхцчшщ]|[аеиоу]й)$/u.test(noun) && !/(?:ов|ев|ек|ок\p{L}ок)$/u.test(noun)
    ? noun
    : undefined;
}
