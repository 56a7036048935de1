import { agrees, hasNoun, insideNounPhrase, isParty } from '../slavic/nouns';
import { type Gender, pluralPast } from '../slavic/verbs';
import { RUSSIAN } from '../tables/russian';
import { isRelativeWord, type Word } from '../words';

/** Who a verb without a subject of its own speaks of: many («Вы», «мы»), or one that is named. */
type Subject = 'many' | 'one';

/**
 * Whether every verb in the singular of a told Russian clause has a subject in the singular: «Вы сидели и грыз»,
 * «суп пролил на костюм», «сама прыгала» have none, and somebody who is named nowhere did it.
 */
export function hasSubjects(text: string): boolean {
  let before: Subject | undefined;
  for (const words of segmentsOf(text)) {
    // «экран, который мы поставили, погас»: behind it the noun in front is the subject again
    if (words.some(({ form }) => isRelativeWord(form))) continue;
    const own = words.some(({ form, text }) => SUBJECT.test(form) || /^всё$/iu.test(text)) ? 'one' : undefined;
    const many = words.some(({ form }) => /^(?:вы|мы)$/u.test(form));
    const verb = words.findIndex((_, at) => singularAt(words, at) !== undefined);
    if (verb >= 0 && !many && own === undefined && !hasSubject(words, verb, before)) return false;
    const isOne = own !== undefined || hasNoun(words, RUSSIAN);
    before = many ? 'many' : isOne ? 'one' : before;
  }
  return true;
}

/** What may stand where a noun would: «никто», «который», «всё», «у Вас ничего». */
const SUBJECT =
  /^(?:кто|никто|кто-то|кто-нибудь|ничто|ничего|что-то|это|он|она|оно|один|одна|одно|каждый|каждая|чья|чей|чье)$/u;

/** Clauses with at most one verb each, as words. */
function segmentsOf(text: string): Word[][] {
  return text
    .replace(/«[^»]*»/gu, 'кавычки')
    .replace(/ и (?=не |даже |ещё )/gu, ' ')
    .split(/[,:;—]| (?:и|а|но|или) /u)
    .map((segment) => segment.match(/[\p{L}\d-]+/gu) ?? [])
    .map((forms) => forms.map(wordFrom))
    .filter(({ length }) => length > 0);
}

function wordFrom(text: string): Word {
  const form = text.toLowerCase().replaceAll('ё', 'е');
  return { text, form, kind: /^\d/u.test(text) ? 'number' : 'word', spaced: true };
}

/** The gender of a past form, or "present" where a word is a verb in the singular. */
function singularAt(words: readonly Word[], at: number): Gender | 'present' | undefined {
  const one = words[at];
  if (one?.kind !== 'word' || RUSSIAN.adverbial.has(one.form) || insideNounPhrase(words, at, RUSSIAN)) return;
  const past = pluralPast(one, RUSSIAN);
  // «пазл»: nothing that was done
  if (past && !/[^аеиоуыэюя]л$/u.test(one.form)) return past.gender;
  return PRESENT.test(one.form) && !RUSSIAN.notFinite.has(one.form) && !BY_NOBODY.test(one.form)
    ? 'present'
    : undefined;
}

const PRESENT = /.{2}(?:ет|ит)(?:ся)?$/u;

/** «пахнет», «не хватает», «Вас трясёт»: nobody does it. */
const BY_NOBODY =
  /^(?:пахнет|воняет|дует|сквозит|тряс[еи]т|тошнит|рвет|знобит|хватает|приходится|удается|получается|хочется|следует|щиплет|печет|льет|капает|нет|лет|значит|диабет|иммунитет|артрит|отит)$/u;

function hasSubject(words: readonly Word[], at: number, before: Subject | undefined): boolean {
  const tense = singularAt(words, at);
  const isNamed = nounsOf(words, at).some((one) =>
    tense === 'present'
      ? !MANY.test(one.form)
      : tense !== undefined && (agrees([one], tense, RUSSIAN) || isTrade(one.form)),
  );
  if (!isNamed) return before === 'one';
  return before === 'one' || !isObjectAlone(words, at);
}

/** The nouns beside a verb that no preposition and no numeral governs. */
function nounsOf(words: readonly Word[], at: number): Word[] {
  return words.filter(
    (one, index) =>
      index !== at &&
      hasNoun([one], RUSSIAN) &&
      !isGoverned(words, index) &&
      !isCounted(words, index) &&
      !NO_SUBJECT.test(one.form),
  );
}

const MANY = /[ыи]$|(?:ых|их|ые|ие)$/u;

/** «процентов», «лопатой», «себя»: in no nominative. */
const NO_SUBJECT =
  /.{2}[ое]в$|^(?!перебой|герой|юбилей|прибой).{4,}[^аеиоуыэюя](?:ой|ей)$|^(?:себя|сама|сам|меня|тебя)$/u;

/** «суп пролил на костюм», «показания передала»: what was done stands in front, looks like who did, and nothing else does. */
function isObjectAlone(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  const past = words[at] && pluralPast(words[at], RUSSIAN);
  if (/с[ья]$/u.test(form) || BY_ITSELF.test(form) || (!past && at > 0 && words[at - 1]?.form !== RUSSIAN.not))
    return false;
  // «теряет все настройки», «не принимает дату»
  const next = words.slice(at + 1).find(({ form: one }) => one.length > 3 && !RUSSIAN.adverbial.has(one));
  if (!past && isFirst(words, at) && next && /[уюыи]$|(?:ые|ие)$/u.test(next.form)) return true;
  const named = nounsOf(words, at);
  const isEither = ({ form: noun }: Word) =>
    past?.gender === 'feminine' ? /(?:[нтв]ия|ья|ь)$/u.test(noun) : /[^аеиоуыэюя]$/u.test(noun);
  const isSomebody = ({ form: noun, text }: Word) =>
    isTrade(noun) || /^\p{Lu}\p{Ll}/u.test(text) || SOMEBODY.test(noun);
  const isBound = (one: Word, index: number) => index > at && /[ую]$/u.test(one.form) && !isGoverned(words, index);
  // in front of a verb in the present stands mostly who does it: «телефон не держит»
  return (
    (past !== undefined || isFirst(words, at)) &&
    named.every(isEither) &&
    named.length < 2 &&
    !named.some(isSomebody) &&
    !words.some(isBound)
  );
}

function isFirst(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).every(({ form }) => form === RUSSIAN.not || RUSSIAN.adverbial.has(form));
}

/** «на тот этаж»: of another word. */
function isGoverned(words: readonly Word[], at: number): boolean {
  return (
    insideNounPhrase(words, at, RUSSIAN) ||
    (/^(?:тот|ту|те|то|весь|всю|два|две|три)$/u.test(words[at - 1]?.form ?? '') &&
      RUSSIAN.prepositions.has(words[at - 2]?.form ?? ''))
  );
}

/** «администратор накричала»: of either gender. */
function isTrade(form: string): boolean {
  return isParty(form, RUSSIAN) || (RUSSIAN.trades.test(form) && !/мент$/u.test(form));
}

function isCounted(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  return (
    previous?.kind === 'number' ||
    /^(?:пять|шесть|семь|восемь|девять|десять|\p{L}+дцать|сорок|сто|много|несколько)$/u.test(previous?.form ?? '')
  );
}

// a thing
const SOMEBODY =
  /^(?:сын|муж|отец|папа|дед|дедушка|брат|внук|ребенок|мать|дочь|кот|пес|мужчина|парень|человек|сосед|друг|бот|банк|сайт|хозяин)$/u;

/** What things do by themselves, and nobody does to them. */
const BY_ITSELF =
  /(?:ше?л|шла|лез|летел|пух|росл?|дорожал|дешевел|вез|ехала?|был[аи]?|стала?|стоял|лежал|висел|сидела?|пал[аи]?|устал|горел|лопнул|треснул|завис|погас|сох|мерз|мок|исчез|работала?|молчал|звонил|плакала?|болела?|опоздала?|успела?|застряла?|гремела?|шумела?|вздул|гнил|полинял|оказал|дребезжал|жужжал|блестел|светил|облупил|выцвел|рухнул|отказал|перестала?|уснул|заснул|умер|звучал|капал)(?:ла|а)?$|^(?:тек|сел|вытек|протек|потек|затек|работает|течет|висит|стоит|лежит|горит|идет|молчит|гремит|болит|шумит|зависает|звонит|приходит|действует|отходит|торчит|гудит|скрипит|мигает|гаснет|тухнет|падает|тает|едет|плывет|слезает|хватает)$/u;
