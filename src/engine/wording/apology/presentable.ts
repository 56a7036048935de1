import type { Language } from '../../model';
import type { SoFar } from './joining';
import { hangs, isAhead, isBesideAbuse, isCircumstance, isTorn } from './leaning';
import { formAt, isJoined, LIKELY_COST, type Telling } from './telling';

/** Characters of a passage: more can't be said in one breath of an apology. */
export const LONGEST = 170;

/** Words of a passage: fewer name nothing. */
const FEWEST = 3;

/** Two are enough where the first of them is a name: «блискавка зламалася». */
const NAMELESS =
  /^(?:он|она|оно|они|это|все|всё|вы|мы|так|уже|він|вона|воно|вони|це|усе|ви|ми|вже|it|he|she|they|this|that|you|we|everything|nothing|still|so|не|ни|ні|нет|немає|нема) /iu;

/** Says that something is wrong by itself: without it the fault was in the "but" that could not be told. */
export const NEGATIVE =
  /(?:^|[\s,])(?:не|нет|без|ни|нема|немає|ні|not|no|never|without|wrong|broken|late|forgot|refused|failed)(?=$|[\s,])|n't/u;

/** Words thrown in at the end. */
const ASIDE =
  /(?:[\s,]+(?:by the way|btw|anyway|please|pls|mate|pal|lol|though|thanks|x{1,4}|xoxo|кстати|между прочим|до речі|между тем))+$/iu;

/** The customer's own fault. */
const OWN_DEED = /^(?:Вы|Ви) (?:сами|самі) /u;

/** Too little to be sorry for. */
const ALONE =
  /^(?:Вы|Ви) (?:(?:вже|уже) )?(?:не )?\S+$|(?:^| )(?:не просто|not just|not only|не только|не лише|не тільки) |, we (?:said|told you|promised)$/u;

/** In the breath of an insult it degrades somebody, and tells of no failure: "you're a nobody, you couldn't finish school". */
const UNABLE =
  /^(?:we (?:can't|cannot|couldn't|can|could|don't know|never|didn't even) |(?:мы|ми) (?:даже |навіть |и |і )?не (?:мо[гж]|уме|вмі|умі|зна|законч|закінч|способ|здат)\p{L}* )(?!.*(?<!\p{L})(?:you|your|Ва[шмс])(?!\p{Ll}{4}))/u;

/** What is left hanging at the end when words were cut out behind it. */
const TRAILING = /(?:[\s,:;—–-]+(?:and|but|so|or|the|a|и|а|но|или|і|й|та|але|або|чи))+$/u;

/**
 * The words of a passage as an apology may say them; `null` where they tell too little, break off, or can't be repeated.
 * @param from its first clause
 * @param isNamed whether what was told before it names whom its first word points back at
 */
export function presentable(telling: Telling, told: SoFar, from: number, isNamed: boolean): string | null {
  const { language, parts } = telling;
  const { text, last } = told;
  const [opening, closing] = [parts[from], parts[last]];
  if (!opening || !closing || text.length > LONGEST) return null;
  if (isTheirFault(telling, from, text) || (UNABLE.test(text) && isBesideAbuse(telling, opening))) return null;
  if (isTorn(telling, last + 1) || (last > from && hangs(telling, last))) return null;
  if (isTooShort(language, text) && !isNamed) return null;
  if (/["«»“”„?]/u.test(text) && !hasBothMarks(text)) return null;
  if (/(?:^|\s)(?:Dr|Mr|Mrs|St|No|@\S*|\S+\.\S+\/\S*)$/u.test(text) || /[@#]\p{L}/u.test(text)) return null;
  if (telling.unfit.some(({ start, end }) => start < closing.end && end > opening.start)) return null;
  const said = text.replace(ASIDE, '').replace(TRAILING, '');
  return isCutBeforeFault(telling, told, said) ? null : said;
}

/** Whether it is the customer's own fault, and not what they went through alone, or too little to be sorry for. */
export function isTheirFault({ parts, chanceOfCost }: Telling, at: number, text: string): boolean {
  const part = parts[at];
  const isCost = part !== undefined && (chanceOfCost.get(part) ?? 0) > LIKELY_COST;
  return ALONE.test(text) || (OWN_DEED.test(text) && !isCost);
}

/** Whether the fault was in the clause behind it, that could not be told. */
function isCutBeforeFault(telling: Telling, { last, actor }: SoFar, text: string): boolean {
  const cut = telling.parts[last + 1];
  if (!cut || !isJoined(telling, last + 1)) return false;
  const first = formAt(telling, last + 1);
  if (ONE_OF_TWO.test(text) && !text.includes(',')) return true;
  // «праве око нафарбоване, | ліве ні»
  if (telling.reading.analysis.tokens[cut.endToken - 1]?.form === 'ні') return true;
  if (NEGATIVE.test(text)) return false;
  // «Вы отписались в июне, | а вы до сих пор снимаете деньги», «вы назвали цену, | а теперь просите больше»
  const contrasts =
    (actor !== 'other' || isFaultOfAThing(telling, last) || /^наш\p{L}? /u.test(text)) &&
    first === 'а' &&
    !isCircumstance(telling, last + 1) &&
    !isAhead(telling, cut);
  return contrasts || /^(?:но|але|but|yet)$/u.test(first);
}

/** «телефон продано як 256 гігів, | а всередині 64»: the half that is told, neither names a cost nor is one. */
function isFaultOfAThing({ language, parts, reading, chanceOfCost }: Telling, at: number): boolean {
  const [part, cut] = [parts[at], parts[at + 1]];
  const second = reading.analysis.tokens[(cut?.firstToken ?? -2) + 1]?.form ?? '';
  return language === 'uk' && part !== undefined && (chanceOfCost.get(part) ?? 0) < LIKELY_COST && second !== 'це';
}

/** «у договорі одна сума, | …»: says nothing without the other. */
const ONE_OF_TWO = /(?:^|\s)(?:один|одна|одне|одно) \p{L}+$|\p{L}{3,} (?:один|одна|одне|одно|так\p{L}+)$/u;

function isTooShort(language: Language, text: string): boolean {
  const { length } = text.split(/\s+/u);
  return length < FEWEST - 1 || (length < FEWEST && (language === 'en' || NAMELESS.test(text)));
}

function hasBothMarks(text: string): boolean {
  return !text.includes('?') && text.split('«').length === text.split('»').length && text.split('"').length % 2 === 1;
}
