import type { SlavicTables } from '../tables/slavic';
import type { Actor } from '../turned';
import { isRelativeWord, setOf, type Word, word } from '../words';
import { agrees, hasNoun, insideNounPhrase, isParty } from './nouns';
import { isAimedAtThem, manyActor } from './plural';
import {
  isDeed,
  isFirmDeed,
  isPluralPast,
  isPredicate,
  opensInFirstPlural,
  pluralPast,
  secondFromFirst,
  secondFromFirstPlural,
} from './verbs';

/** Part of a clause with at most one subject. */
export interface Part {
  words: Word[];
  actor: Actor;
  /** Whether the subject is left to be understood, and is written in front. */
  dropped?: boolean;
  /** «курьер» gives way to «мы»: from this word, so many words. */
  party?: { at: number; length: number };
  /** Whether «мы» or «Вы» stands for a plural, a «ты» or an «я». */
  pronoun?: string;
}

/** Subjects that are neither the customer nor the firm. */
const ANYBODY = /^(?:никто|ніхто|кто-то|хтось|каждый|кожен)$/u;

/** What is done again is told, and not asked for. */
const AGAIN =
  /^(?:раз|снова|опять|вечно|постоянно|до|третий|месяц|неделю|день|знову|втрете|вдруге|втретє|вчетверте|постійно|вічно|досі|тиждень|місяць)$/u;

/** «в посольстве не приняли»: whoever works there is not of the firm. */
const ELSEWHERE =
  /^(?:посольств|консульств|амбасад|полици|поліці|налогов|податков|суде$|суді$|банке$|банку$|визов|візов)/u;

/** «через вашу помилку дитину не прийняли», «мене не взяли на роботу»: others did what our mistake led to. */
const BECAUSE_OF_YOU = /(?:^| )через ваш\S* (?:.* )?не \S+ли(?= |$)|(?:^| )не (?:взяли|прийняли) на роботу(?= |$)/u;

function formsOf(words: readonly Word[]): string {
  return words.map(({ form }) => form).join(' ');
}

/** A clause in parts that have at most one subject each. */
export function partsOf(words: readonly Word[], tables: SlavicTables): Word[][] {
  const parts: Word[][] = [];
  let part: Word[] = [];
  for (const [at, one] of words.entries()) {
    const previous = words[at - 1]?.form ?? '';
    // «так никто и не перезвонил»: «и» joins nothing
    const denies =
      /^(?:и|і|й)$/u.test(one.form) &&
      words[at + 1]?.form === tables.not &&
      !part.some((other) => isPredicate(other, tables));
    // «а ви й далі знімаєте»
    const lasts =
      /^(?:и|і|й)$/u.test(one.form) && /^(?:далі|надалі|досі|дальше|сейчас|зараз)$/u.test(words[at + 1]?.form ?? '');
    // «дети 6 и 9 лет»
    const counts = words[at - 1]?.kind === 'number' && words[at + 1]?.kind === 'number';
    // «как не сливала, так и не сливает», «пятно как было»
    const isSame = /^(?:как|як)$/u.test(one.form) && /^(?:не|был[аои]?|бул[аои]|був)$/u.test(words[at + 1]?.form ?? '');
    const isJoint =
      tables.joints.has(one.form) &&
      part.length > 0 &&
      !(denies || lasts || counts || isSame) &&
      !(one.form === 'щойно' && !part.some((other) => isPredicate(other, tables))) &&
      (!/^(?:так|як|так-то|не)$/u.test(previous) || (one.form === 'що' && part.length > 2));
    const isWhich = isSubjectBehind(words, at, part, tables);
    if (isJoint || isWhich || turnsOut(one, part, tables)) {
      parts.push(part);
      part = isJoint || isWhich ? [] : [word('а')];
    }
    part.push(one);
  }
  parts.push(part);
  return parts;
}

/** «ви прислали лікаря | який спізнився»: the relative clause has a subject of its own; the comma was left out. */
function isSubjectBehind(words: readonly Word[], at: number, part: readonly Word[], tables: SlavicTables): boolean {
  const previous = words[at - 1];
  return (
    SUBJECT_WHICH.test(words[at]?.form ?? '') &&
    previous !== undefined &&
    !tables.prepositions.has(previous.form) &&
    part.some((one) => isPredicate(one, tables)) &&
    !words.slice(at + 1, at + 3).some(({ form }) => tables.customer.has(form) || tables.firm.has(form))
  );
}

const SUBJECT_WHICH = /^(?:який|яка|яке|котор(?:ый|ая|ое))$/u;

/** «замовляв сирну | привезли маргариту»: one ordered, and others did something else; the comma was left out. */
function turnsOut(one: Word, part: readonly Word[], tables: SlavicTables): boolean {
  return (
    ((isPluralPast(one.form) && isFirmDeed(one.form, tables)) || CAME_IN.test(one.form)) &&
    !part.some(({ form }) => tables.joints.has(form) || isPluralPast(form) || /^(?:котор|як|не$)/u.test(form)) &&
    part.some((other) => tables.beginnings.test(other.form) && pluralPast(other, tables) !== undefined)
  );
}

/** «заказывала 46 размер | пришло 52». */
const CAME_IN = /^(?:при(?:шел|шла|шло|шли|ехал[аои]?|йшов|йшла|йшло|йшли|їхав|їхал[аои]))$/u;

/** Whether nothing but particles stands in front of the first verb. */
export function startsWithVerb(words: readonly Word[], tables: SlavicTables): boolean {
  const first = words.find((one) => !tables.joints.has(one.form) && !tables.adverbial.has(one.form));
  return first !== undefined && isPredicate(first, tables);
}

/** Who acts in a part; `null` where that can't be told. */
export function actorOf(words: Word[], inherited: Actor | undefined, ours: boolean, tables: SlavicTables): Part | null {
  const customers = words.filter((one) => tables.customer.has(one.form));
  const firms = words.filter((one) => tables.firm.has(one.form));
  if (customers.length > 0 && firms.length > 0) return null;
  if (customers[0]) return { words, actor: 'customer', pronoun: customers[0].form };
  if (firms[0]) return { words, actor: 'firm', pronoun: firms[0].form };
  if (words.some(({ form }) => ANYBODY.test(form))) return { words, actor: 'other' };
  // «орендували авто, | а воно заглохло»
  if (words.slice(0, 3).some(({ form }) => /^(?:воно|оно)$/u.test(form))) return { words, actor: 'other' };
  const party = partyOf(words, tables) ?? (ours ? bareParty(words, tables) : undefined);
  if (party) return { words, actor: 'firm', party };
  const left = droppedActor(words, tables);
  const isOthers = words.some(({ form }) => ELSEWHERE.test(form)) || BECAUSE_OF_YOU.test(formsOf(words));
  const dropped = left === 'firm' && isOthers ? undefined : left;
  // «не привезли, хотя ждала весь день»: a form that only the other one can have
  const takesOver = dropped !== undefined && dropped !== null && inherited !== dropped;
  if (takesOver && inherited === 'firm' && dropped === 'customer' && goesOnAlone(words, tables))
    return { words, actor: 'firm' };
  if (takesOver && inherited === 'firm' && dropped === 'customer' && goesOnInPlural(words, tables))
    return { words, actor: 'firm' };
  const goesOn =
    inherited &&
    inherited !== 'other' &&
    !takesOver &&
    !hasSubject(words, tables) &&
    !arrives(words, tables) &&
    !happens(words, tables);
  if (goesOn) return { words, actor: inherited };
  if (dropped === null) return null;
  return dropped ? { words, actor: dropped, dropped: true } : { words, actor: 'other' };
}

/** «Грузчики уронили пианино | и ещё попросили чаевые»: a plural behind «и» has the subject it had before. */
function goesOnInPlural(words: readonly Word[], tables: SlavicTables): boolean {
  const verb = words.find((one) => isPredicate(one, tables))?.form ?? '';
  return /^(?:и|і|й|та)$/u.test(words[0]?.form ?? '') && isPluralPast(verb) && !SUFFERED.test(verb);
}

/** «Тренер поставила штангу | и ушла»: right behind «и» the verb has the subject it had before. */
function goesOnAlone(words: readonly Word[], tables: SlavicTables): boolean {
  const [joint, verb] = words;
  return (
    /^(?:и|і|й|та)$/u.test(joint?.form ?? '') &&
    verb !== undefined &&
    pluralPast(verb, tables) !== undefined &&
    !SUFFERED.test(verb.form)
  );
}

/** What only the customer went through. */
const SUFFERED =
  /^(?:плака|рыда|пропусти|потеря|лиши|узна|заболе|боя|нервнич|жда|прожда|чека|прочека|промок|замерз|просид|простоя|опозда|запізн|остал|залиш)/u;

/** «ваш [этот пьяный] курьер» in front of what he did. */
function partyOf(words: readonly Word[], tables: SlavicTables): Part['party'] {
  const at = words.findIndex((one) => tables.firmsOwn.has(one.form));
  if (at < 0) return;
  for (let next = at + 1; next < Math.min(words.length, at + 4); next++) {
    const one = words[next];
    if (!one) return;
    if (isParty(one.form, tables))
      return /^(?:с|со|з|із|из|от|від)$/u.test(words[next + 1]?.form ?? '')
        ? undefined
        : { at, length: next - at + 1 + (isName(words[next + 1]) ? 1 : 0) };
    if (!/(?:ый|ий|ой|ая|яя|ые|ие|ий|а|і)$/u.test(one.form)) return;
  }
}

/** «ваш менеджер Олег». */
function isName(one: Word | undefined): boolean {
  return one !== undefined && /^\p{Lu}\p{Ll}+$/u.test(one.text);
}

/** «курьер», «мастер по ремонту», «администратор салона» in front of what they did, without a «ваш». */
function bareParty(words: readonly Word[], tables: SlavicTables): Part['party'] {
  const first = words.findIndex((one) => !tables.joints.has(one.form));
  // «весільний фотограф»
  const at =
    OF_WHAT_SORT.test(words[first]?.form ?? '') && isParty(words[first + 1]?.form ?? '', tables) ? first + 1 : first;
  // «говорят, что врач не принимает»: their words, and not ours
  if (at > 0 && /^(?:что|що)$/u.test(words[at - 1]?.form ?? '')) return;
  if (!isParty(words[at]?.form ?? '', tables)) return;
  const length = 1 + modifiers(words, at + 1, tables);
  const next = words[at + length];
  const acts = next !== undefined && !tables.prepositions.has(next.form) && next.kind === 'word';
  return acts ? { at: first, length: length + at - first } : undefined;
}

const OF_WHAT_SORT = /^(?!ц|ва|мо|на|тв)\p{L}{3,}(?:ий|ій|на|ська|ні)$/u;

/** How many words behind a trade say which one it is: «салона», «по маникюру», a name; «мы» has no room for them. */
function modifiers(words: readonly Word[], at: number, tables: SlavicTables): number {
  const [one, next] = words.slice(at);
  if (one?.kind !== 'word') return 0;
  if (OF.test(one.form)) {
    const governs = next?.kind === 'word' && !tables.pronouns.has(next.form) && !BY_CHANCE.test(next.form);
    return governs && insideNounPhrase(words, at + 1, tables) ? 2 + modifiers(words, at + 2, tables) : 0;
  }
  if (tables.adverbial.has(one.form) || tables.pronouns.has(one.form) || tables.prepositions.has(one.form)) return 0;
  const isName = /^\p{Lu}\p{Ll}+$/u.test(one.text);
  if (!isName && isPredicate(one, tables)) return 0;
  const says =
    PLACES.test(one.form) || isName || /.{4}ів$/u.test(one.form) || /[^оеёаи]го$|[^аиоуеія][ая]$/u.test(one.form);
  return says ? 1 + modifiers(words, at + 1, tables) : 0;
}

/** What a trade is bound to its field with: «мастер по ремонту», «майстриня з манікюру». */
const OF = /^(?:по|из|от|з|із|від)$/u;

/** «курьер по ошибке отдал»: how it came about, and not which courier. */
const BY_CHANCE = /^(?:ошибк|помилк|телефон|дорог|пути|почт|пошт|привычк|просьб|моей|моєї)|(?:ою|ею|ям|ями|ами|ом)$/u;

/** Where such people work, in the genitive. */
const PLACES =
  /^(?:салон|отел|готел|банк|магазин|склад|отдел|відділ|служб|компани|компані|фирм|фірм|клиник|клінік|центр|ресторан|сервис|сервіс|кафе|такси|таксі|автобус|аптек|гостиниц|доставк|поддержк|підтримк|продаж|студи|студі|агентств|больниц|лікарн|поликлиник|поліклінік|школ|смен|зміни|сети|мереж)/u;

const CARRIED = /^(?:приніс|привіз|відніс|завіз|відвіз)$/u;

const CAME = /^(?:приш|приех|прийш|приїх|надійш)/u;

/** Whether a noun may be the subject of the first verb. */
function hasSubject(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  return at > 0 && hasNoun(words.slice(0, at), tables);
}

/** What somebody waits for or is afraid of stands in the genitive: «не дочекалася кур'єра». */
const AWAITED = /^(?:дожда|дочека|доби|домог|позбу|боя)/u;

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

/** «сьогодні застукав двигун»: neither the customer's deed nor ours, and what did it stands right behind. */
function happens(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  const verb = words[at];
  const past = verb && pluralPast(verb, tables);
  if (
    !verb ||
    !past ||
    words.some(({ form }, index) => form === tables.not || (index === 0 && tables.joints.has(form)))
  )
    return false;
  const isKnown = [tables.customerDeeds, tables.firmDeeds].some((deeds) => isDeed(verb.form, deeds, tables));
  return !isKnown && agrees(words.slice(at + 1, at + 2), past.gender, tables);
}

const SPEAK = /^(?:говорят|кажуть)$/u;

/** «деньги не возвращают», «заказ привозить отказываются»: a thing in front, and nothing else that it is done to. */
function isObjectAhead(words: readonly Word[], at: number, tables: SlavicTables): boolean {
  const [ahead, behind] = [words.slice(0, at), words.slice(at + 1)];
  const acts = ahead.some(
    (one, index) =>
      (tables.people.test(one.form) || isParty(one.form, tables) || isKin(one)) &&
      !insideNounPhrase(words, index, tables),
  );
  const isBound = /(?:ть|ти)$/u.test(ahead.at(-1)?.form ?? '');
  const isTransitive = !/(?:с[ья]|отвечают|молчат|обещают|говорят|реагируют|відповідають|мовчать|обіцяють)$/u.test(
    words[at]?.form ?? '',
  );
  return (
    !acts && (isBound || isTransitive) && !hasNoun(behind, tables) && !behind.some(({ form }) => /[ую]$/u.test(form))
  );
}

/** Somebody of the customer's, in the nominative. */
function isKin({ form }: Word): boolean {
  return KIN_NAMES.has(form);
}

const KIN_NAMES = setOf(
  'муж жена сын дочь дочка мама мать отец папа бабушка дедушка дед брат сестра друг подруга внук внучка',
  'чоловік дружина син донька мати тато батько бабуся дідусь дід друг сестра онук онучка',
);

/** Who acts where no subject is named; `undefined` where one is, `null` where that can't be told. */
function droppedActor(words: readonly Word[], tables: SlavicTables): Actor | undefined | null {
  for (const [at, one] of words.entries()) {
    if (one.kind !== 'word' || insideNounPhrase(words, at, tables)) continue;
    const ahead = words.slice(0, at);
    const previous = words[at - 1]?.form;
    if (ahead.some((other) => isPredicate(other, tables) && !tables.adverbial.has(other.form))) return;
    if (secondFromFirst(one, tables, previous === tables.not)) return 'customer';
    const opens = opensInFirstPlural(words, at, tables);
    if (secondFromFirstPlural(one, tables, opens) && (opens || !/(?:ым|им)$/u.test(one.form))) return 'customer';
    const past = pluralPast(one, tables);
    // «приніс телефон»: who did, and what with, look alike
    if (CARRIED.test(one.form) && !words.some(({ form }) => isParty(form, tables))) return null;
    // «пальто, которое подарил муж»
    if (past && ahead.some(({ form }) => isRelativeWord(form)) && words.slice(at + 1).some(isKin)) return;
    // «приехал «С юбилеем»»: what came, is quoted
    if (past && CAME.test(one.form) && words[at + 1]?.form.startsWith('«')) return;
    if (past && isDeed(one.form, tables.customerDeeds, tables)) {
      // «клинер опоздала», «мастер по маникюру порезала»: a trade of one gender, a verb of another
      const trade = ahead.at(-1);
      if (trade && tables.trades.test(trade.form))
        return !isParty(trade.form, tables) && agrees([trade], past.gender, tables) ? undefined : null;
      const head = ahead.find((other) => !tables.joints.has(other.form) && !tables.adverbial.has(other.form));
      if (head && (isParty(head.form, tables) || tables.trades.test(head.form)))
        return agrees([head], past.gender, tables) ? undefined : null;
      // «мені не прийшов код», «отруїлася вся родина»: the subject stands behind what it did
      const behind = words.slice(at + 1, at + 5);
      const purpose = behind.findIndex(({ form }) => /[аеиіоуя]ти(?:ся)?$/u.test(form));
      const isBehind = agrees(purpose < 0 ? behind : behind.slice(0, purpose), past.gender, tables);
      if (isAimedAtThem(words, tables)) return isBehind ? undefined : null;
      if (isBehind && /с[ья]$|^(?:при|по|за|ді|до)(?:йш|ш|їх|ех)/u.test(one.form) && !AWAITED.test(one.form)) return;
      const subject = agrees(ahead, past.gender, tables);
      return subject ? (hasNoun(ahead, tables) ? undefined : null) : 'customer';
    }
    if (isPluralPast(one.form)) return manyActor(words, at, tables);
    // «на ресепшене говорят»: whoever is there
    if (tables.firmHabits.has(one.form)) {
      const isNamed =
        (hasNoun(ahead, tables) && !isObjectAhead(words, at, tables)) || tables.people.test(words[at + 1]?.form ?? '');
      return isNamed || (SPEAK.test(one.form) && at > 1) ? undefined : 'firm';
    }
    if (tables.indicative.test(one.form)) return 'firm';
    // «в третий раз переносите установку»: nobody is told to do again what they do already
    if (/[иеї]те(?:с[ья])?$/u.test(one.form) && [...ahead, ...words.slice(at + 1)].some(({ form }) => AGAIN.test(form)))
      return 'firm';
    if (past && isObjectAlone(words, at, tables)) return null;
    if (past)
      return agrees(ahead, past.gender, tables) || agrees(words.slice(at + 1, at + 5), past.gender, tables)
        ? undefined
        : null;
  }
}

/** «кредит закрыл», «в такси забыл телефон»: what was closed and left, and not who did it; «банк закрыл счёт» says both. */
function isObjectAlone(words: readonly Word[], at: number, tables: SlavicTables): boolean {
  const form = words[at]?.form ?? '';
  const acts = [tables.firmDeeds, tables.customerDeeds].some((deeds) => isDeed(form, deeds, tables));
  const isSomebody = ({ form: name, text }: Word) =>
    isParty(name, tables) ||
    tables.people.test(name) ||
    tables.trades.test(name) ||
    KIN_NAMES.has(name) ||
    /^\p{Lu}\p{Ll}/u.test(text);
  const isNoun = (one: Word, index: number) =>
    index !== at && hasNoun([one], tables) && !insideNounPhrase(words, index, tables);
  const isBound = (one: Word, index: number) =>
    index > at &&
    !tables.adverbial.has(one.form) &&
    !tables.prepositions.has(one.form) &&
    !insideNounPhrase(words, index, tables);
  return (
    /л$/u.test(form) &&
    acts &&
    words[at - 1]?.form !== tables.not &&
    !words.some(isSomebody) &&
    !(words.some((one, index) => index < at && isNoun(one, index)) && words.some(isBound))
  );
}
