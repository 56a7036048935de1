import type { SlavicTables } from '../tables/slavic';
import type { Actor } from '../turned';
import { isRelativeWord, type Word } from '../words';
import { CAME, droppedActor } from './dropped';
import { agrees, hasNoun, insideNounPhrase, isParty } from './nouns';
import { bareParty, isNamed, type Party, partyOf } from './party';
import { namesMany } from './plural';
import { isOwnAlone } from './sense';
import { asThing } from './thing-that-came';
import { isDeed, isPluralPast, isPredicate, pluralPast, secondFromFirst, secondFromFirstPlural } from './verbs';

/** Part of a clause with at most one subject. */
export interface Part {
  words: Word[];
  actor: Actor;
  /** Whether the subject is left to be understood, and is written in front. */
  dropped?: boolean;
  /** «курьер» gives way to «мы». */
  party?: Party;
  /** Whether «мы» or «Вы» stands for a plural, a «ты» or an «я». */
  pronoun?: string;
}

/** Subjects that are neither the customer nor the firm. */
const ANYBODY = /^(?:никто|ніхто|кто-то|хтось|каждый|кожен)$/u;

/** «в посольстве не приняли»: whoever works there is not of the firm. */
const ELSEWHERE =
  /^(?:посольств|консульств|амбасад|полици|поліці|налогов|податков|суде$|суді$|банке$|банку$|визов|візов|роботі$|травмпункт|візі$|кредиті$|іпотеці$|килим$)/u;

/** «через вашу помилку дитину не прийняли», «мене не взяли на роботу»: others did what our mistake led to. */
const BECAUSE_OF_YOU =
  /(?:^| )(?:из-за|через) (?:\S+ ){0,4}ваш\S* (?:.* )?(?:отказали|уволили|не пустили|не взяли|не приняли|оштрафовали|развернули|відмовили|звільнили|не пустили|не прийняли|оштрафували|розвернули|завернули)(?= |$)|(?:^| )через ваш\S* (?:.* )?не \S+ли(?= |$)|(?:^| )не (?:взяли|прийняли) на роботу(?= |$)/u;

function formsOf(words: readonly Word[]): string {
  return words.map(({ form }) => form).join(' ');
}

/** Whom forms and names that may be anybody's are taken for. */
export interface Whose {
  /** «курьер» is ours without a «ваш». */
  ours: boolean;
  /** What is likely undergone, is the customer's. */
  undergone: boolean;
  /** «ключ кинули в скриньку, | а ви зняли ще за добу»: set against what the firm did, it is the customer's. */
  opposed?: boolean;
}

/** Who acts in a part; `null` where that can't be told. */
export function actorOf(
  words: Word[],
  inherited: Actor | undefined,
  { ours, undergone, opposed = false }: Whose,
  tables: SlavicTables,
): Part | null {
  const customers = words.filter((one) => tables.customer.has(one.form));
  const firms = words.filter((one) => tables.firm.has(one.form));
  if (customers.length > 0 && firms.length > 0) return null;
  if (customers[0]) return { words, actor: 'customer', pronoun: customers[0].form };
  if (firms[0]) return { words, actor: 'firm', pronoun: firms[0].form };
  if (words.some(({ form }) => ANYBODY.test(form))) return { words, actor: 'other' };
  // «получила чужую посылку, | а моя ушла в Тверь»
  if (isOwnAlone(words, tables)) return { words, actor: 'other' };
  // «орендували авто, | а воно заглохло»
  if (words.slice(0, 3).some(({ form }) => /^(?:воно|оно|они|вони|він|вона)$/u.test(form)))
    return { words, actor: 'other' };
  const party = partyOf(words, tables) ?? (ours || isNamed(words, tables) ? bareParty(words, tables) : undefined);
  if (party) return { words, actor: 'firm', party };
  const known = droppedActor(words, tables);
  const isGuessed = known === undefined || !words.some(({ form }) => isParty(form, tables) || tables.trades.test(form));
  const left =
    !known && isGuessed && undergone && inherited !== 'firm' && namesNobody(words, tables) ? 'customer' : known;
  if (opposed && left === 'firm' && inherited === undefined) return { words, actor: 'customer', dropped: true };
  const thing = inherited === 'customer' || inherited === 'firm' ? asThing(words, tables) : undefined;
  if (thing) return { words: thing, actor: 'other' };
  const isOthers = words.some(({ form }) => ELSEWHERE.test(form)) || BECAUSE_OF_YOU.test(formsOf(words));
  const dropped = left === 'firm' && isOthers ? undefined : left;
  // «не привезли, хотя ждала весь день»: a form that only the other one can have
  const takesOver = dropped !== undefined && dropped !== null && inherited !== dropped;
  const isStillOurs = goesOnAlone(words, tables) || goesOnInPlural(words, tables);
  if (inherited === 'firm' && dropped === 'customer' && isStillOurs) return { words, actor: 'firm' };
  const goesOn =
    inherited &&
    !PASSED.test(words[0]?.form ?? '') &&
    inherited !== 'other' &&
    !takesOver &&
    !hasSubject(words, tables) &&
    !arrives(words, tables) &&
    !happens(words, tables);
  if (goesOn) return { words, actor: inherited };
  if (dropped === null) return null;
  return dropped ? { words, actor: dropped, dropped: true } : { words, actor: 'other' };
}

/** «сорок дітей їхали»; what looks like an infinitive may be many things: «зошити». */
const MANY =
  /^(?:дітей|людей|осіб|гостей|друзів|учнів|колег|клієнтів|детей|человек|друзей|учеников|коллег|клиентов)$|[иі]ти$|[иы]$/u;

/** «їли руками в офісі», «мусила здавати диплом з телефона»: a past form, and nobody who could be its subject. */
function namesNobody(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex(
    (one, index) =>
      (pluralPast(one, tables) !== undefined || isPluralPast(one.form)) && !insideNounPhrase(words, index, tables),
  );
  const verb = words[at];
  const ahead = words.slice(0, at);
  if (!verb || ahead.some((one) => isPredicate(one, tables) || isRelativeWord(one.form) || COUNTS.test(one.form)))
    return false;
  if (words.some(({ form }) => OF_THE_CUSTOMER.test(form) || BY_DOCTORS.test(form))) return false;
  const near = [ahead, words.slice(at + 1, at + 5)];
  const past = pluralPast(verb, tables);
  if (past) return !near.some((some) => agrees(some, past.gender, tables));
  if (hasObjectInFront(ahead, tables)) return false;
  return (
    !words.some(({ form }) => IT.test(form)) &&
    !namesMany(words, at, tables) &&
    !ahead.some(({ form }) => tables.people.test(form) || (MANY.test(form) && !tables.adverbial.has(form)))
  );
}

/** «операцию сдвинули», «холодильник вивантажили»: others did, whoever they are. */
function hasObjectInFront(ahead: readonly Word[], tables: SlavicTables): boolean {
  const bare = ahead.filter(({ form }) => !tables.adverbial.has(form) && !tables.joints.has(form));
  const [thing] = bare;
  return (
    bare.length === 1 &&
    thing !== undefined &&
    !SPAN.test(thing.form) &&
    /(?:[ую]|[бвгджзклмнпрстфхцчшщ])$/u.test(thing.form)
  );
}

/** How long, and no thing. */
const SPAN =
  /^(?:ночь|ніч|день|вечер|вечір|неделю|тиждень|месяц|місяць|полдня|полчаса|пів\p{L}+|час|годину|добу|зиму|весь|всю|увесь|усю|один|одну)$/u;

/** «и её украли»: to a thing that is named before, by whoever it was. */
const IT = /^(?:его|ее|их|него|нее|них|його|її|їх|нього|неї)$/u;

/** «двое малышей», «четырнадцать детей». */
const COUNTS =
  /^(?:двое|трое|четверо|пятеро|двоє|троє|четверо|п'ятеро|оба|обе|обидва|обидві|\p{L}+надцат[ьи]|много|багато|несколько|кілька)$/u;

/** «руку наклали в гіпс». */
const BY_DOCTORS =
  /^(?:гіпс|шви|шов|крапельницю|діагноз|зашивали|зашили|оперували|прооперували|промивали|госпіталізували)$/u;

/** To whom others did it, or who did. */
const OF_THE_CUSTOMER = /^(?:он|она|оно|они|він|вона|воно|вони|мне|меня|мной|нас|нам|нами|мені|мене|мною)$/u;

/** «я втретє витираю підлогу»: behind the customer's own pronoun a word that ends like a verb is one. */
export function actsNow({ words, actor, pronoun, dropped }: Part, tables: SlavicTables): boolean {
  const at = words.findIndex(({ form }) => form === pronoun);
  if (actor !== 'customer' || (at < 0 && !dropped)) return false;
  const verb = words
    .slice(at + 1)
    .find(({ form, kind }) => kind === 'word' && form !== tables.not && !tables.adverbial.has(form));
  const turn = /^(?:мы|ми)$/u.test(pronoun ?? '') ? secondFromFirstPlural : secondFromFirst;
  return verb !== undefined && turn(verb, tables, pronoun !== undefined) !== undefined;
}

/** «Грузчики уронили пианино | и ещё попросили чаевые»: a plural behind «и» has the subject it had before. */
function goesOnInPlural(words: readonly Word[], tables: SlavicTables): boolean {
  const verb = words.find((one) => isPredicate(one, tables))?.form ?? '';
  return /^(?:и|і|й|та)$/u.test(words[0]?.form ?? '') && isPluralPast(verb) && !SUFFERED.test(verb);
}

/** «Тренер поставила штангу | и ушла»: right behind «и» the verb has the subject it had before. */
function goesOnAlone(words: readonly Word[], tables: SlavicTables): boolean {
  const [joint, ...rest] = words;
  // «і навіть не подзвонив»
  const verb = rest.find((one) => !tables.adverbial.has(one.form));
  return (
    /^(?:и|і|й|та)$/u.test(joint?.form ?? '') &&
    verb !== undefined &&
    pluralPast(verb, tables) !== undefined &&
    !SUFFERED.test(verb.form)
  );
}

/** «обіцяли за тиждень, | минув місяць»: time did. */
const PASSED = /^(?:минув|минула|минуло|минули|прошел|прошла|прошло|прошли|пройшов|пройшла|пройшло|пройшли)$/u;

/** What only the customer went through. */
const SUFFERED =
  /^(?:плака|рыда|пропусти|потеря|лиши|узна|заболе|боя|нервнич|жда|прожда|чека|прочека|промок|замерз|просид|простоя|опозда|запізн|остал|залиш)/u;

/** Whether a noun may be the subject of the first verb. */
function hasSubject(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  return at > 0 && hasNoun(words.slice(0, at), tables);
}

/** «прийшли дві ліві», «приїхали чужі квіти»: what came, is named behind it. */
function arrives(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  const behind = words.slice(at + 1, at + 4);
  const verb = words[at];
  const past = verb && CAME.test(verb.form) ? pluralPast(verb, tables) : undefined;
  // «а прийшов чоловік»
  if (past && agrees(behind.slice(0, 2), past.gender, tables)) return true;
  return (
    /^(?:пришли|приехали|прийшли|приїхали|надійшли)$/u.test(words[at]?.form ?? '') &&
    (/^(?:два|две|дві|три|четыре|чотири)$/u.test(behind[0]?.form ?? '') ||
      behind[0]?.kind === 'number' ||
      hasNoun(behind, tables))
  );
}

const SOMEBODY_ELSE =
  /^(?:якась|якийсь|інша|інший|зовсім|чужа|чужий|незнайома|незнайомий|хтось|практикант(?:ка)?|стажер(?:ка)?)$/u;

/** «сьогодні застукав двигун»: neither the customer's deed nor ours, and what did it stands right behind. */
function happens(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  const verb = words[at];
  const past = verb && pluralPast(verb, tables);
  // «…, а стригла якась практикантка»
  if (past && SOMEBODY_ELSE.test(words[at + 1]?.form ?? '')) return true;
  if (
    !verb ||
    !past ||
    words.some(({ form }, index) => form === tables.not || (index === 0 && tables.joints.has(form)))
  )
    return false;
  const isKnown = [tables.customerDeeds, tables.firmDeeds].some((deeds) => isDeed(verb.form, deeds, tables));
  return !isKnown && agrees(words.slice(at + 1, at + 2), past.gender, tables);
}
