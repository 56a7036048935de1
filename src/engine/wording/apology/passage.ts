import type { Excerpt } from '../../incoming/excerpt';
import type { Language, Span } from '../../model';
import { overlap } from '../../spans';
import { LINKS } from './links';
import { BEGINNINGS as ENGLISH_BEGINNINGS, OWN_BEGINNINGS } from './tables/english';
import { RUSSIAN } from './tables/russian';
import { UKRAINIAN } from './tables/ukrainian';
import { formAt, isJoined, isPlea, isRelative, joint, type Telling } from './telling';
import { turnPart } from './turn-part';
import type { Actor } from './turned';
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

const NEITHER = /^(?:ни|ні|no|nor)$/u;

const TWICE =
  /^(?:twice|thrice|again|double|times|still|not|never|дважды|трижды|снова|опять|не|раз|раза|двічі|тричі|знову|рази)$|n't$/u;

/** How late it is by now: «сегодня уже вторник». */
const DATED = /(?:^|\s)(?:уже|вже|now|already)(?=\s|$)/u;

/** Says that something is wrong by itself: without it the fault was in the "but" that could not be told. */
const NEGATIVE = /(?:^|[\s,])(?:не|нет|без|ни|нема|немає|ні|not|no|never|without|wrong|broken|late)(?=$|[\s,])|n't/u;

/** Words thrown in at the end. */
const ASIDE =
  /(?:[\s,]+(?:by the way|btw|anyway|please|pls|mate|pal|lol|though|thanks|кстати|между прочим|до речі|между тем))+$/iu;

/** The customer's own fault, or too little to be sorry for. */
const ALONE =
  /^(?:Вы|Ви) (?:сами|самі) |^(?:Вы|Ви) (?:(?:вже|уже) )?(?:не )?\S+$|(?:^| )(?:не просто|not just|not only|не только|не лише|не тільки) /u;

/** What is left hanging at the end when words were cut out behind it. */
const TRAILING = /(?:[\s,:;—–-]+(?:and|but|so|or|the|a|и|а|но|или|і|й|та|але|або|чи))+$/u;

const CONTRAST: Record<Language, string> = { en: ', but ', ru: ', а ', uk: ', а ' };

const BEGINNINGS: Record<Language, RegExp> = {
  en: ENGLISH_BEGINNINGS,
  ru: RUSSIAN.beginnings,
  uk: UKRAINIAN.beginnings,
};

const GOES_ON = /^(?:and|but|и|а|но|і|й|та|але)$/u;

/** The passage around one clause, with the clauses that it leans on; `null` where it can't be told safely. */
export function passageAround(telling: Telling, centre: number, after?: Passage): Passage | null {
  const { parts } = telling;
  const part = parts[centre];
  if (!part) return null;
  for (let from = startOf(telling, centre); from <= centre; from++) {
    const passage = passageFrom(telling, from, centre, after);
    if (passage) return passage;
  }
  return null;
}

/** The first clause to tell: one that contrasts or goes on is told with the one before it. */
function startOf(telling: Telling, centre: number): number {
  const { language, parts } = telling;
  const links = LINKS[language];
  let from = centre;
  for (; from > 0 && centre - from < 2; from--) {
    const first = formAt(telling, from);
    const previous = parts[from - 1];
    const follows = previous !== undefined && !links.under.has(first) && isBeginning(telling, previous);
    const leans =
      follows ||
      links.on.has(first) ||
      links.under.has(first) ||
      links.back.has(first) ||
      links.under.has(formAt(telling, from - 1));
    if (!leans || !previous || !isJoined(telling, from)) break;
  }
  return from;
}

function passageFrom(telling: Telling, from: number, centre: number, after?: Passage): Passage | null {
  const { language, parts, reading } = telling;
  const links = LINKS[language];
  const opening = parts[from];
  if (!opening) return null;
  let told = turnPart(telling, from, true, undefined);
  if (!told) return null;
  let text = lineOf(told.words);
  const isNeeded = links.under.has(formAt(telling, from + 1)) || isRelative(telling, from + 1);
  const alone = told.complete && !isNeeded ? text : undefined;
  let { actor, complete } = told;
  if (!complete && !(parts[from + 1] && links.under.has(formAt(telling, from + 1)))) return null;
  let open = isBeginning(telling, opening);
  let last = from;
  for (let next = from + 1; next < parts.length; next++) {
    const part = parts[next];
    if (!part || !isJoined(telling, next) || (after && overlap(part, after))) break;
    const first = formAt(telling, next);
    const isUnder = links.under.has(first) || isRelative(telling, next);
    const contrasts = open && !isUnder && !links.on.has(first) && !links.bound.has(first);
    const belongs =
      next <= centre || links.on.has(first) || isUnder || contrasts || links.under.has(formAt(telling, next - 1));
    if (!belongs) {
      if (links.bound.has(first)) return null;
      break;
    }
    told = turnPart(telling, next, false, told.actor);
    const whole: string = told
      ? text + (contrasts && told.actor !== actor ? CONTRAST[language] : joint(telling, next)) + lineOf(told.words)
      : '';
    if (!told || whole.length > LONGEST || (next > centre && complete && isPlea(telling, next))) break;
    const denies =
      NEITHER.test(first) || /^(?:не|not|no)$/u.test(reading.analysis.tokens[part.firstToken + 1]?.form ?? '');
    const dates = open && DATED.test(lineOf(told.words));
    if (!told.complete && complete && !isUnder && !denies && !dates) break;
    if (contrasts && told.actor === 'customer') break;
    text = whole;
    last = next;
    complete ||= told.complete && !isUnder;
    open &&= isUnder || isBeginning(telling, part);
    if (actor === 'other' && !isUnder) actor = told.actor;
  }
  if (ALONE.test(text)) return null;
  if (isTorn(telling, last + 1)) return null;
  const closing = parts[last];
  if (!closing || last < centre || !complete || text.length > LONGEST || text.split(/\s+/u).length < FEWEST)
    return null;
  if (/["«»“”„?]/u.test(text) && !isPaired(text)) return null;
  if (/(?:^|\s)(?:Dr|Mr|Mrs|St|No|@\S*|\S+\.\S+\/\S*)$/u.test(text) || /[@#]\p{L}/u.test(text)) return null;
  if (telling.unfit.some(({ start, end }) => start < closing.end && end > opening.start)) return null;
  text = text.replace(ASIDE, '').replace(TRAILING, '');
  const cut = parts[last + 1];
  if (
    cut &&
    isJoined(telling, last + 1) &&
    /^(?:но|але|but|yet)$/u.test(formAt(telling, last + 1)) &&
    !NEGATIVE.test(text)
  )
    return null;
  return { start: opening.start, end: closing.end, text, opening: alone, actor, divided: text.includes(','), open };
}

/** Whether a clause tells what was ordered, asked for or promised, and nothing that went wrong by itself. */
function isBeginning({ reading, language }: Telling, part: Excerpt): boolean {
  const words = reading.analysis.tokens.slice(part.firstToken, part.endToken);
  if (words.some(({ form }) => TWICE.test(form))) return false;
  const own = language === 'en' && /^(?:i|we|i've|we've)$/u.test(words[0]?.form ?? '');
  const at = words.findIndex(({ form }) => BEGINNINGS[language].test(form) || (own && OWN_BEGINNINGS.test(form)));
  // "a subscription that I cancelled" begins nothing, and "ordered a 42 and got a 39" tells the end as well
  const isMain =
    at >= 0 && at < 5 && !words.slice(0, at).some(({ form }) => /^(?:was|were|for|a|an)$|^котор|^як[аиіу]/u.test(form));
  return isMain && !words.slice(at).some(({ form }, index) => index > 1 && GOES_ON.test(form));
}

function isPaired(text: string): boolean {
  return !text.includes('?') && text.split('«').length === text.split('»').length && text.split('"').length % 2 === 1;
}

/** Whether the clause that was left out is needed by the one before it: «в которой …», «как за двадцать». */
function isTorn(telling: Telling, at: number): boolean {
  const part = telling.parts[at];
  if (!part || !isJoined(telling, at)) return false;
  const second = telling.reading.analysis.tokens[part.firstToken + 1]?.form ?? '';
  return LINKS[telling.language].under.has(second) || /^(?:как|як|чем|ніж|than)$/u.test(formAt(telling, at));
}
