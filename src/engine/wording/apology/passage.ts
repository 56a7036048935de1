import type { Language, Span } from '../../model';
import { overlap } from '../../spans';
import { isBareDeed, isBeginning, OWNER } from './beginnings';
import {
  goesWrong,
  hangs,
  isAfterRelative,
  isAhead,
  isBesideAbuse,
  isCircumstance,
  isGotInstead,
  isReceipt,
  isTorn,
  lacksObject,
  pointsBackAtIt,
  RECEIVED,
  secondAt,
  TELLS,
  turnsAgainst,
} from './leaning';
import { LINKS } from './links';
import { formAt, isJoined, isPlea, isRelative, joint, type Telling } from './telling';
import { turnPart } from './turn-part';
import type { Actor, Turned } from './turned';
import { lineOf } from './words';

/** What the customer tells, from the firm's side: one clause, or some that belong together. */
export interface Passage extends Span {
  text: string;
  /** Its first clause, where that says something alone. */
  opening?: string;
  actor: Actor;
  /** Whether it ends in a clause that a comma has to close. */
  divided: boolean;
  /** Whether it tells only what was ordered or promised, and not what came of it. */
  open: boolean;
}

/** Characters of a passage: more can't be said in one breath of an apology. */
const LONGEST = 170;

/** Words of a passage: fewer name nothing. */
const FEWEST = 3;

/** Two are enough where the first of them is a name: «блискавка зламалася». */
const NAMELESS =
  /^(?:он|она|оно|они|это|все|всё|вы|мы|так|уже|він|вона|воно|вони|це|усе|ви|ми|вже|it|he|she|they|this|that|you|we|everything|nothing|still|so|не|ни|ні|нет|немає|нема) /iu;

const NEITHER = /^(?:ни|ні|no|nor)$/u;

/** «…, а в рахунку зовсім інша»: what it is, stands in the clause before. */
const OTHER = /(?<!\p{L})(?:інш\p{L}+|друг(?:ая|ой|ое|ие))$/u;

/** Goes on with what the customer did in vain: «пишу четвёртый раз, никто не отвечает». */
const NOBODY = /^(?:nobody|никто|ніхто)$/u;

/** How late it is by now: «сегодня уже вторник». */
const DATED = /(?:^|\s)(?:уже|вже|сегодня|сьогодні|now|already|today)(?=\s|$)/iu;

/** Says that something is wrong by itself: without it the fault was in the "but" that could not be told. */
export const NEGATIVE =
  /(?:^|[\s,])(?:не|нет|без|ни|нема|немає|ні|not|no|never|without|wrong|broken|late|forgot|refused|failed)(?=$|[\s,])|n't/u;

const NOBODY_NAMED: ReadonlySet<string> = new Set();

const PURPOSE = /^(?:чтобы|щоб|щоби)$/u;

const CONTRASTED = /^а$/u;

/** «у договорі одна сума, | …»: says nothing without the other. */
const ONE_OF_TWO = /(?:^|\s)(?:один|одна|одне|одно) \p{L}+$/u;

/** That they came is no failure: what they found there is. */
const CAME =
  /^(?:Вы|Ви) (?:[\p{L}\d:.]+ ){0,3}(?:приехали|пришли|приїхали|прийшли) (?:на|по|за|к|о|в|у|до|з|із|с) (?!.* (?:а|но|але|и|і|й|та) )/u;

/** «в замовленні було 12 склянок»: what became of them, comes next. */
const HELD =
  /^(?:в|у) \p{L}+ (?:было|були|було|были) \d+ \p{L}+$|^(?:на|в|у) \p{L}+ (?:был|було|було|був|было|была|були|были) \p{L}* ?\d[\d ]*$/u;

const OBLIQUE = /^(?:ей|ему|им|їй|йому|їм)$/u;

/** «…, ещё и кожу сожгли»: more of the same. */
const FURTHER = /^(?:еще|ще)$/u;

/** "…, told the waiter twice | and still got pasta": what came of it. */
const STILL = / (?:and|but) (?:still|only|instead) /u;

/** Words thrown in at the end. */
const ASIDE =
  /(?:[\s,]+(?:by the way|btw|anyway|please|pls|mate|pal|lol|though|thanks|x{1,4}|xoxo|кстати|между прочим|до речі|между тем))+$/iu;

/** The customer's own fault, or too little to be sorry for. */
const ALONE =
  /^(?:Вы|Ви) (?:сами|самі) |^(?:Вы|Ви) (?:(?:вже|уже) )?(?:не )?\S+$|(?:^| )(?:не просто|not just|not only|не только|не лише|не тільки) |, we (?:said|told you|promised)$/u;

/** In the breath of an insult it degrades somebody, and tells of no failure: "you're a nobody, you couldn't finish school". */
const UNABLE =
  /^(?:we (?:can't|cannot|couldn't|can|could|don't know|never|didn't even) |(?:мы|ми) (?:даже |навіть |и |і )?не (?:мо[гж]|уме|вмі|умі|зна|законч|закінч|способ|здат)\p{L}* )(?!.*(?<!\p{L})(?:you|your|Ва[шмс])(?!\p{Ll}{4}))/u;

/** What is left hanging at the end when words were cut out behind it. */
const TRAILING = /(?:[\s,:;—–-]+(?:and|but|so|or|the|a|и|а|но|или|і|й|та|але|або|чи))+$/u;

const CONTRAST: Record<Language, string> = { en: ', but ', ru: ', а ', uk: ', а ' };

/**
 * The passage around one clause, with the clauses that it leans on; `null` where it can't be told safely.
 * @param named pronouns of somebody who is named by what is told before it
 */
export function passageAround(
  telling: Telling,
  centre: number,
  after?: Passage,
  named: ReadonlySet<string> = NOBODY_NAMED,
): Passage | null {
  const { parts } = telling;
  const part = parts[centre];
  if (!part) return null;
  for (let from = startOf(telling, centre, named); from <= centre; from++) {
    const passage = passageFrom(telling, from, centre, after, named);
    if (passage) return passage;
  }
  return null;
}

/** The first clause to tell: one that contrasts or goes on is told with the one before it. */
function startOf(telling: Telling, centre: number, named: ReadonlySet<string>): number {
  const { language, parts } = telling;
  const links = LINKS[language];
  let from = centre;
  for (; from > 0 && centre - from < 2; from--) {
    const first = formAt(telling, from);
    const previous = parts[from - 1];
    const follows = previous !== undefined && !links.under.has(first) && isBeginning(telling, previous);
    const leans =
      follows ||
      lacksObject(telling, from) ||
      pointsBackAtIt(telling, from) ||
      links.on.has(first) ||
      links.under.has(first) ||
      (links.back.has(first) && !named.has(first)) ||
      links.under.has(formAt(telling, from - 1));
    if (!leans || !previous || !isJoined(telling, from)) break;
  }
  return from;
}

function passageFrom(
  telling: Telling,
  from: number,
  centre: number,
  after: Passage | undefined,
  named: ReadonlySet<string>,
): Passage | null {
  const { language, parts, reading } = telling;
  const links = LINKS[language];
  const opening = parts[from];
  if (!opening) return null;
  let told = turnPart(telling, from, true, undefined, false, named);
  if (!told) return null;
  let text = lineOf(told.words);
  const second = formAt(telling, from + 1);
  const isNeeded = links.under.has(second) || TELLS.test(second) || isRelative(telling, from + 1);
  const alone = told.complete && !isNeeded ? text : undefined;
  let { actor, complete } = told;
  const alreadyTold = complete;
  const mine = complete ? undefined : actor;
  if (!complete && !(parts[from + 1] && links.under.has(second))) return null;
  let open =
    isBeginning(telling, opening) ||
    (after === undefined && isBareDeed(language, text)) ||
    (((actor === 'customer' && CAME.test(text)) || HELD.test(text)) && !NEGATIVE.test(text));
  if (open && ALONE.test(text)) return null;
  let last = from;
  for (let next = from + 1; next < parts.length; next++) {
    const part = parts[next];
    if (!part || !isJoined(telling, next) || (after && overlap(part, after))) break;
    const first = formAt(telling, next);
    const isUnder = links.under.has(first) || TELLS.test(first) || isRelative(telling, next);
    const contrasts = open && !isUnder && !links.on.has(first) && !links.bound.has(first) && !FURTHER.test(first);
    // "the roses were red, I ordered white"
    const compares: boolean =
      language === 'en' && OWNER.test(first) && complete && !open && actor === 'other' && isBeginning(telling, part);
    const resumed = complete && pointsBackAtIt(telling, next);
    // «как не сливала, | так и не сливает»
    const isPaired = first === 'так' && / (?:как|як) (?:не|был|бул|був)/u.test(text);
    const goesOn = turnPart(telling, next, false, told.actor);
    const belongs =
      isPaired ||
      goesOn?.shares ||
      compares ||
      resumed ||
      next <= centre ||
      isPaired ||
      links.on.has(first) ||
      isUnder ||
      contrasts ||
      NOBODY.test(first) ||
      links.under.has(formAt(telling, next - 1)) ||
      hangs(telling, next - 1);
    // «столик, который бронировали, | папе стало плохо»: a new sentence behind a relative clause
    const isNew = alreadyTold && isAfterRelative(telling, next) && !isUnder && !links.on.has(first);
    if (isNew) break;
    if (!belongs) {
      // what it was for, can be left to be understood
      if (links.bound.has(first) && (open || !complete || !PURPOSE.test(first))) return null;
      break;
    }
    // «а когда нашли, | даже не извинились»: alone it would hang in the air
    if (links.on.has(first) && links.under.has(secondAt(telling, next)) && !turnPart(telling, next + 1, false, actor))
      break;
    // «краска, которую вы смешали, | не совпала»: behind the relative clause its noun is the subject again
    const resumes = mine !== undefined && isAfterRelative(telling, next) && !isUnder && !links.on.has(first);
    // "bulb smashed, no instructions"; more than one "no" is a list
    const lacks =
      language === 'en' &&
      first === 'no' &&
      alreadyTold &&
      !/ no \S+$/u.test(text) &&
      ![next - 1, next + 1].some((at) => formAt(telling, at) === 'no');
    told = lacks
      ? turnPart(telling, next, true, undefined)
      : turnPart(telling, next, false, resumes ? mine : told.actor, resumes);
    // «Вы ждали мастера, | он пришёл без инструмента»
    const differs: boolean =
      language !== 'en' &&
      !isUnder &&
      told?.actor === 'other' &&
      told.complete &&
      ((links.back.has(first) && (actor === 'customer' || OBLIQUE.test(first))) || resumed);
    const whole: string = told
      ? text +
        ((contrasts && goesWrong(telling, part, told, actor)) || differs
          ? isReceipt(told)
            ? ', '
            : CONTRAST[language]
          : lacks
            ? ' and '
            : compares
              ? ' when '
              : joint(telling, next)) +
        line(told, text, language)
      : '';
    if (!told || whole.length > LONGEST || (next > centre && complete && isPlea(telling, next))) break;
    const denies =
      NEITHER.test(first) || /^(?:не|not|no)$/u.test(reading.analysis.tokens[part.firstToken + 1]?.form ?? '');
    if (contrasts && isGotInstead(telling, next + 1)) continue;
    const dates = open && DATED.test(lineOf(told.words));
    if (!told.complete && complete && !isUnder && !isPaired && !denies && !dates && !OTHER.test(lineOf(told.words)))
      break;
    // «записалась на девять, | пришла натощак, | приняли в одиннадцать»
    if (
      contrasts &&
      told.actor === 'customer' &&
      !RECEIVED.test(lineOf(told.words)) &&
      !STILL.test(line(told, text, language))
    ) {
      if (!isBeginning(telling, part) && turnsAgainst(telling, next + 1)) continue;
      break;
    }
    text = whole;
    last = next;
    complete ||= told.complete && !isUnder;
    open &&= isUnder || isBeginning(telling, part) || isReceipt(told);
    if (actor === 'other' && !isUnder) actor = told.actor;
  }
  if (ALONE.test(text) || (UNABLE.test(text) && isBesideAbuse(telling, opening))) return null;
  if (isTorn(telling, last + 1)) return null;
  if (last > from && hangs(telling, last)) return null;
  const closing = parts[last];
  if (!closing || last < centre || !complete || text.length > LONGEST) return null;
  if (isTooShort(language, text) && !named.has(formAt(telling, from))) return null;
  if (/["«»“”„?]/u.test(text) && !hasBothMarks(text)) return null;
  if (/(?:^|\s)(?:Dr|Mr|Mrs|St|No|@\S*|\S+\.\S+\/\S*)$/u.test(text) || /[@#]\p{L}/u.test(text)) return null;
  if (telling.unfit.some(({ start, end }) => start < closing.end && end > opening.start)) return null;
  text = text.replace(ASIDE, '').replace(TRAILING, '');
  const cut = parts[last + 1];
  if (cut && ONE_OF_TWO.test(text) && isJoined(telling, last + 1) && !text.includes(',')) return null;
  if (
    cut &&
    isJoined(telling, last + 1) &&
    /^(?:но|але|but|yet)$/u.test(formAt(telling, last + 1)) &&
    !NEGATIVE.test(text)
  )
    return null;
  // «Вы отписались в июне, | а вы до сих пор снимаете деньги», «вы назвали цену, | а теперь просите больше»
  if (
    cut &&
    (actor !== 'other' || /^наш\p{L}? /u.test(text)) &&
    isJoined(telling, last + 1) &&
    CONTRASTED.test(formAt(telling, last + 1)) &&
    !NEGATIVE.test(text) &&
    !isCircumstance(telling, last + 1) &&
    !isAhead(telling, cut)
  )
    return null;
  return { start: opening.start, end: closing.end, text, opening: alone, actor, divided: text.includes(','), open };
}

/** A clause behind a passage: a second «а» is «и», in Ukrainian «і». */
function line({ words }: Turned, text: string, language: Language): string {
  const said = lineOf(words);
  return / а /u.test(text) ? said.replace(/^а (?=[ув] (?:Вас|нас))/u, language === 'uk' ? 'і ' : 'и ') : said;
}

function isTooShort(language: Language, text: string): boolean {
  const { length } = text.split(/\s+/u);
  return length < FEWEST - 1 || (length < FEWEST && (language === 'en' || NAMELESS.test(text)));
}

function hasBothMarks(text: string): boolean {
  return !text.includes('?') && text.split('«').length === text.split('»').length && text.split('"').length % 2 === 1;
}
