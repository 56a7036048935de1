import type { SlavicTables } from '../tables/slavic';
import type { Actor } from '../turned';
import { isRelativeWord, type Word } from '../words';
import type { Part } from './actor';
import { startsWithVerb } from './clauses';
import { hasNoun } from './nouns';
import { namesMany } from './plural';
import { isPluralPast, isPredicate, pluralPast } from './verbs';

/** «не працює клавіатура», «сломалась молния»: what fails is named behind it, and nobody else can be meant. */
export function failsByItself(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  return BY_ITSELF.test(words[at]?.form ?? '') && hasNoun(words.slice(at + 1, at + 4), tables);
}

const BY_ITSELF =
  /(?:лам|ірв|орв|рушу|вали|псув|порти|гас|губи)\p{L}*(?:ся|сь)$|^(?:працю(?:є|ють|вав|вала|вало|вали)|работа(?:ет|ют|л|ла|ло|ли)|(?:відпа|облупи|розклеї|відклеї|перегорі|згорі|впа|упа|тріс|тріснул|зацві|заіржаві|відшарува|відкле)(?:в|ла|ло|ли)(?:ся|сь)?|луснул[аио]|теч(?:е|ут|уть|ет)|тек(?:ла|ло|ли)?|зник(?:ла|ло|ли)?|пропа(?:л|ла|ло|ли|в))$/u;

/** «дитячу завісили ковдрою»: in front of what was done stands only what it was done to. */
export function isDoneByNobody(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  const ahead = words.slice(0, Math.max(at, 0));
  return (
    isPluralPast(words[at]?.form ?? '') &&
    ((ahead.some(({ form }) => /[ую]$/u.test(form)) && !hasNoun(ahead, tables)) || isOneThing(ahead, tables)) &&
    !words.some(({ form }) => tables.pronouns.has(form) || tables.people.test(form))
  );
}

/** «чек [викинули]»: one thing, of which no plural verb is said. */
function isOneThing(ahead: readonly Word[], tables: SlavicTables): boolean {
  const words = ahead.filter(({ form }) => !tables.joints.has(form) && !tables.adverbial.has(form));
  const [thing] = words;
  return (
    tables.you === 'Ви' &&
    words.length === 1 &&
    /[бвгґджзклмнпрстфхцчшщ]$/u.test(thing?.form ?? '') &&
    !/(?:ів|ок|их)$/u.test(thing?.form ?? '') &&
    hasNoun(words, tables)
  );
}

/** «гроші [не повертає]»: many things, of which no verb in the singular is said. */
export function lacksOne(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  const ahead = words.slice(0, at).filter(({ form }) => !tables.joints.has(form) && !tables.adverbial.has(form));
  return (
    tables.you === 'Ви' &&
    ahead.length === 1 &&
    /^(?:гроші|кошти|ключі|речі|документи|аналізи|фото|дані|дзвінки|листи|слухавку|трубку)$/u.test(
      ahead[0]?.form ?? '',
    ) &&
    /(?:[аяуюі]є|[иї]ть)$/u.test(words[at]?.form ?? '')
  );
}

/** «ми не приїхали | і слухавку не бере»: one of ours, where many are told of. */
export function goesOnAsOne(words: readonly Word[], tables: SlavicTables): boolean {
  const isOne = ({ form }: Word) => OF_ONE.test(form) && !tables.adverbial.has(form);
  const rest = words.filter((one) => !isOne(one));
  return /^(?:і|й|та)$/u.test(words[0]?.form ?? '') && rest.length < words.length && !hasNoun(rest, tables);
}

const OF_ONE = /(?:[аяуюі]є|бере|каже|може|пише)$/u;

/** «лежали двое суток»: somebody did, and nobody is named. */
export function isDoneBySome(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  return (
    isPluralPast(words[at]?.form ?? '') &&
    !hasNoun(words.slice(0, at), tables) &&
    !namesMany(words, at, tables) &&
    !STOLEN.test(words[at]?.form ?? '') &&
    !words.some(
      ({ form }) =>
        /^(?:меня|нас|мне|нам|мене|мені)$/u.test(form) ||
        /^(?:котор|як[аиоуі])/u.test(form) ||
        tables.people.test(form),
    )
  );
}

/** Done by whoever it was: «в зале украли мой рюкзак». */
const STOLEN = /^(?:украли|обокрали|взломали|разбили|поцарапали|вкрали|украли|обікрали|зламали|розбили|подряпали)$/u;

/** «Слесарь взял больше, | и оставил дыру»: a form that may be either's, behind somebody else who acts. */
export function takesOverUnsaid(
  { dropped, actor }: Part,
  part: readonly Word[],
  before: Actor | undefined,
  tables: SlavicTables,
): boolean {
  return (
    dropped === true &&
    actor === 'customer' &&
    before === 'other' &&
    ((/^(?:и|і|й|та)$/u.test(part[0]?.form ?? '') && startsWithVerb(part, tables)) ||
      /^(?:а|но|але|поки|коли)$/u.test(part[0]?.form ?? '')) &&
    part.some((one) => pluralPast(one, tables) !== undefined)
  );
}

/** «крем, після якого обсипало»: something is said of it in a relative clause, and nothing else. */
export function lacksPredicate(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex(({ form }, index) => index > 0 && isRelativeWord(form));
  const says = (one: Word) => isPredicate(one, tables);
  return at > 0 && !words.slice(0, at).some(says) && words.slice(at).filter(says).length < 2;
}
