import { insideNounPhrase } from './slavic/nouns';
import { isPluralPast, pluralPast } from './slavic/verbs';
import { RUSSIAN } from './tables/russian';
import type { SlavicTables } from './tables/slavic';
import { UKRAINIAN } from './tables/ukrainian';
import { setOf, type Word } from './words';

/** What stands for a thing in the nominative. */
export type Pronoun = 'он' | 'она' | 'оно' | 'они' | 'він' | 'вона' | 'воно' | 'вони';

const UKRAINIANS: ReadonlySet<Pronoun> = new Set(['він', 'вона', 'воно', 'вони']);

/** Past forms of getting something, or of giving it into our hands. */
const GOT =
  /^(?:(?:по|при|на)?купи|покупа|заказ(?:а|ыва)|приобре|взя|бра|получи|(?:по)?дари|арендова|(?:за)?бронирова|сня|сда|отда|отнес|прине|приве|привез|оплати|записа|установи|оформи|повеси|надева|наде)(?:л|ла|ли)?$|^(?:приобр[её]л|отн[её]с|прин[её]с|прив[её]з|оформил[аи]?)$|^(?:(?:при|по|на)?купи|купува|замови|замовля|придба|взя|бра|отрима|(?:по)?дарува|орендува|забронюва|зня|зда|відда|принес|віднес|вибра|привез|оплати|встанови|оформи|вдяг|вдягну)(?:в|ла|ли)$|^(?:приніс|відніс|привіз)$/u;

/** To or for whom: no thing. */
const WHOM = setOf(
  'чоловікові синові братові онукові другові дідусеві татові батькові мамі доньці дружині бабусі сестрі подрузі онучці дитині собі дітям батькам друзям гостям',
  'мужу сыну брату внуку другу дедушке отцу папе маме дочке дочери жене сестре бабушке подруге внучке ребенку себе детям родителям друзьям гостям коллеге',
);

/** The things that a clause of the customer's says they got, each in the nominative, that a pronoun may stand for. */
export function thingsFor(words: readonly Word[], pronoun: Pronoun): string[] {
  const verb = words.findIndex(({ form }) => GOT.test(form));
  if (verb < 0) return [];
  const tables = UKRAINIANS.has(pronoun) ? UKRAINIAN : RUSSIAN;
  const isOne = (one: Word, at: number) =>
    isThing(words, one, at, tables) && nominative(one.text.toLowerCase(), pronoun) !== undefined;
  return (
    words
      .map((one, at) => ({ one, at }))
      .slice(verb + 1)
      .filter(({ one, at }) => isOne(one, at))
      // «нову сукню»: an adjective ends as its noun does
      .filter(({ at }) => tables === RUSSIAN || !isNextOne(words, at, isOne))
      .flatMap(({ one }) => nominative(one.text.toLowerCase(), pronoun) ?? [])
  );
}

function isNextOne(words: readonly Word[], at: number, isOne: (one: Word, at: number) => boolean): boolean {
  const next = words[at + 1];
  return next !== undefined && isOne(next, at + 1);
}

/** The pronoun for the one thing that a clause names as got; `undefined` where there is none, or more than one. */
export function pronounForThing(words: readonly Word[]): Pronoun | undefined {
  const fitting = (['он', 'она', 'оно', 'они'] as const).filter((one) => thingsFor(words, one).length > 0);
  const [only] = fitting;
  return only && fitting.length === 1 && thingsFor(words, only).length === 1 ? only : undefined;
}

function isThing(words: readonly Word[], one: Word, at: number, tables: SlavicTables): boolean {
  return (
    one.kind === 'word' &&
    one.form.length > 2 &&
    !/^\p{Lu}/u.test(one.text) &&
    !tables.adverbial.has(one.form) &&
    !tables.prepositions.has(one.form) &&
    !tables.joints.has(one.form) &&
    !tables.pronouns.has(one.form) &&
    !WHOM.has(one.form) &&
    !MEASURE.test(one.form) &&
    !/(?:ый|ий|ой|ую|юю|ое|ее|ые|ие|ого|его|ых|их|ным|ной|ки?й|ому|ім|ою|ою|ими)$/u.test(one.form) &&
    pluralPast(one, tables) === undefined &&
    !isPluralPast(one.form) &&
    words[at - 1]?.kind !== 'number' &&
    !insideNounPhrase(words, at, tables)
  );
}

/** «пару туфель», «букет из роз»: what stands for it, is not what it is made of; and a month is no thing. */
const MEASURE =
  /^(?:тиждень|тижні|тижнів|місяць|місяці|місяців|рік|роки|років|тому|пару|пара|комплект|набір|упаковку|частину|одне|друге|січн|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд|напрокат|назад|обратно|онлайн|пару|пара|комплект|набор|упаковку|пачку|штук|штуки|часть|одну|один|одно|второй|вторую|новый|новую|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*$/u;

/** «кофемашину» → «кофемашина»; `undefined` where the pronoun can't stand for the word. */
function nominative(noun: string, pronoun: Pronoun): string | undefined {
  if (pronoun === 'она' || pronoun === 'вона') {
    if (/[^аеиоуыэюяіїє]у$/u.test(noun)) return `${noun.slice(0, -1)}а`;
    if (/ю$/u.test(noun)) return `${noun.slice(0, -1)}я`;
    return undefined;
  }
  if (pronoun === 'воно') return /[^аеиоуіїєюя][ое]$|[тнлц]тя$|ння$/u.test(noun) ? noun : undefined;
  if (pronoun === 'вони') return /[бвгґджзклмнпрстфхцчшщ][иі]$|ї$/u.test(noun) ? noun : undefined;
  if (pronoun === 'оно') return /[^аеиоуыэюя][ое]$|ие$|ье$/u.test(noun) ? noun : undefined;
  if (pronoun === 'они') return /[бвгджзклмнпрстфхцчшщ][ыи]$/u.test(noun) ? noun : undefined;
  return /(?:[бвгджзклмнпрстфхцчшщ]|[аеиоу]й)$/u.test(noun) && !/(?:ов|ев|ек|ок\p{L}ок)$/u.test(noun)
    ? noun
    : undefined;
}
