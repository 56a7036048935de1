import type { Excerpt } from '../../incoming/excerpt';
import type { Assessment } from '../../model';
import { overlap } from '../../spans';
import { pointsBack, withoutCircumstance } from './circumstances';
import { befell, CONSEQUENCE } from './costs';
import { LINKS } from './links';
import { type Passage, passageAround } from './passage';
import { NEGATIVE } from './presentable';
import { sayable, TODAY } from './sayable';
import { formAt, isJoined, LIKELY_COST, SURE_COST, type Telling } from './telling';
import { isInVain, isOfTheirs, tellsOfUs } from './whose-doing';

/** How it left them, or what others make of it: the cause stands elsewhere. */
const STATE =
  /(?:(?<!\p{L})(?:asthma|migraines?|headaches?|астм[аи]|мигрень|мігрень|crying|exhausted|mortified|shaking|panicking|ненавид\p{L}*|обош[её]лс\p{L}+|обошл\p{L}+ в|требу[юе]т|вимага[єю]ть?|плач[уе]\p{L}*|тряс\p{L}*|трус\p{L}*|(?:готова?|ладна|ладен) (?:была? )?(?:провалиться|крізь)|сквозь землю|крізь землю)(?!\p{L}))/iu;

/** Done to the customer: what else the firm did is a story. */
const TO_CUSTOMER = /(?:^|\s)(?:your|you|Ва[шмс]\p{L}*)(?=$|[\s,])/u;

/** What happened: passages around the problem first, then around whatever else tells of one. */
export function events(telling: Telling, assessment: Assessment): Passage[] {
  const { problem } = assessment;
  const { told, language } = telling;
  const weight = (part: Excerpt) =>
    (problem && overlap(part, problem) ? 2 : 0) + (told.some((one) => overlap(one, part)) ? 1 : 0);
  return telling.parts
    .map((part, at) => ({ at, weight: weight(part) }))
    .filter((one) => one.weight > 0)
    .sort((one, other) => other.weight - one.weight || one.at - other.at)
    .flatMap(({ at }) => eventAround(telling, assessment, at))
    .concat(deeds(telling), language === 'en' ? failures(telling) : [])
    .flatMap((event) => sayable(telling, event));
}

/** The event that a clause tells; where it tells only what came of one, the event in front of it. */
function eventAround(telling: Telling, assessment: Assessment, at: number): Passage[] {
  const event = passageAround(telling, at);
  if (
    event &&
    telling.language === 'uk' &&
    (BY_PROMISE.test(event.text) ||
      LACKS.test(event.text) ||
      (event.actor === 'other' && BY_NOW.test(event.text)) ||
      (!telling.ours && ONE_PROMISED.test(event.text)))
  )
    return [];
  const lacks = event !== null && OBJECTLESS.test(event.text);
  if (!event) return [];
  const came = CAME.test(event.text);
  const then = telling.language === 'uk' && CAME_THEN.test(event.text);
  if (!(lacks || came || then || cameOf(telling, assessment, event))) return [event];
  const before = telling.parts.findLastIndex((one) => one.end <= event.start && !isArrival(telling, one));
  const cause = before < 0 ? null : passageAround(telling, before);
  if (came && cause?.open && cause.text.length + event.text.length < BOTH)
    return [
      { ...event, start: cause.start, text: `${cause.text}, and ${event.text}`, divided: true, opening: undefined },
    ];
  if (came) return [];
  if (then) return [cause?.open ? cause : event];
  if (lacks && !cause?.open && BARE_RETURN.test(event.text)) return [];
  if (lacks) return [cause?.open ? cause : event];
  if (telling.language === 'uk' && cause?.open && event.actor === 'other') return [cause];
  if (!cause || cause.open || cameOf(telling, assessment, cause)) return [];
  const isWrong =
    cause.actor === 'firm' ||
    OUR_THING.test(cause.text) ||
    NEGATIVE.test(cause.text) ||
    isInVain(cause.text) ||
    WAITED.test(cause.text) ||
    telling.told.some((one) => overlap(one, cause));
  return isWrong ? [cause] : [];
}

/** «Вам довелося відпроситися, бо майстер обіцяв бути зранку»: what came of that promise, comes next. */
const BY_PROMISE =
  /^(?:Вам|Ви) .*(?:бо|тому що) (?:[\p{L}'-]+ ){0,2}(?:майстер|кур'єр|ми|\p{L}+(?:ор|ер|ка|ець)) (?:по)?обіця(?:в|ла|ли) /u;

/** «кур'єр обіцяв приїхати о десятій»: told as what we promised. */
const ONE_PROMISED = /^(?!ми |Ви |Ваш)[\p{L}'-]+ (?:[\p{L}'-]+ )?(?:по)?обіця(?:в|ла) \p{L}+ти/u;

/** «монтажники прийшли в понеділок»: by when they were asked to, stands in front of it. */
const CAME_THEN =
  /^(?!Ви |Вам |.*(?<!\p{L})не )(?:\p{L}+ ){1,2}(?:прийшли|приїхали|прийшов|прийшла|приїхав|приїхала|привезли) (?:аж |лише |тільки |вже )?(?:у|в|о|об|за|через) \p{L}+(?: \p{L}+)?$/u;

/** «тепер уже весь під'їзд знає»: what it led to. */
const BY_NOW = /^(?:тепер|відтоді) /u;

/** «іти Вам нема в чому»: what it left them without. */
const LACKS = /^(?!.*, ).* Вам (?:нема|немає|не було) (?:(?:в|у|на|за|з) )?(?:чому|що|чим|де|куди)(?!\p{L})/u;

/** «прийшли»: one word that says no more than that they came. */
function isArrival({ reading, language }: Telling, { firstToken, endToken }: Excerpt): boolean {
  const [word] = reading.analysis.tokens.slice(firstToken, endToken);
  return language === 'uk' && endToken - firstToken === 1 && ARRIVING.test(word?.form ?? '');
}

const ARRIVING = /^(?:прийш|приїха|зайш|приходж|приїжджа|підійш|дзвон|подзвони)\p{L}*$/u;

/** «привезли без дверец»: what was brought, stands in front of it. */
const OBJECTLESS =
  /^(?:мы|ми) (?:привезли|прислали|доставили|надіслали|отправили|выдали|видали|вернули|повернули|сделали|зробили) (?:без|с|со|в|на|не|з|із|у) /u;

/** «мы выдали без колеса»: nothing of what. */
const BARE_RETURN = /^мы \p{L}+ (?:без|с|со) \p{L}+(?: (?:на|в|по|от) \p{L}+)?$/u;

/** "It arrived on Wednesday", "it stopped working in July": what did, and by when it was due, stands in front of it. */
const CAME = /^it (?!is |took |takes |cost |was (?:your|our|the|an?|for) )/u;

/** «наше приложение», "our app". */
const OUR_THING = /^(?:our|наш\p{L}?) /u;

/** Whether a passage tells only what came of something that stands before it: told alone, it would hide what we did. */
function cameOf(telling: Telling, { losses, problem }: Assessment, event: Passage): boolean {
  const { parts, language, reading } = telling;
  if (event.open || event.actor === 'firm' || event.start <= (parts[0]?.end ?? 0)) return false;
  // «поки ваш менеджер обідав, | ми простояли годину»: the clause before it only says when
  const at = parts.findIndex(({ start }) => start === event.start);
  if (isJoined(telling, at) && LINKS[language].under.has(formAt(telling, at - 1))) return false;
  if (pointsBack(event.text) || BECAUSE_OF_IT.test(event.text)) return true;
  // "the kettle came cracked and I had to boil water in a pan": the cause stands in it
  if (language === 'en' && AND_YOU.test(event.text) && withoutCircumstance(language, event.text) === event.text)
    return false;
  // «ви дали доньці сироп. | Вона спала добу»
  if (language === 'uk' && /^(?:він|вона)$/u.test(formAt(telling, at)) && !/, а /u.test(event.text)) return true;
  const words = reading.analysis.text.slice(event.start, event.end);
  const part = parts[at];
  const enough = event.actor === 'customer' ? LIKELY_COST : SURE_COST;
  const isCost = part !== undefined && (telling.chanceOfCost.get(part) ?? 0) > enough;
  const suffered = isCost || CONSEQUENCE[language].test(words) || STATE.test(words);
  // two words behind something else: «ламинат вздулся» is what somebody's work led to
  const short = event.text.split(' ').length < 3;
  // «тренер обозвал сына. | Ребёнок не хочет идти на тренировку»
  if (isOfTheirs(language, event.text) && !NAMES_US.test(event.text) && !WAITED.test(words)) return true;
  if (event.actor === 'other')
    return (
      ((suffered || short) && !NEGATIVE.test(event.text)) ||
      (short && IS_MISSING.test(event.text)) ||
      WITH_THEIRS.test(event.text)
    );
  const isLoss = suffered || losses.some((one) => overlap(one, event));
  const isLater = problem !== null && problem !== undefined && event.start > problem.start;
  if (tellsOfUs(event.text) || IN_VAIN.test(event.text) || AND_YOU.test(event.text)) return false;
  return !WAITED.test(words) && (isLoss || isLater);
}

/** "my accountant can't close the quarter because of it" */
const BECAUSE_OF_IT = / because of (?:it|this|that)$/u;

/** «посылку вскрыли, | духов нет». */
const IS_MISSING = /^\p{L}+ нет$/u;

/** «мороженое растаяло, | у Вашего ребёнка истерика». */
const WITH_THEIRS =
  /^у Ваш(?:его|ей|их) (?:сына|дочери|дочки|ребёнка|ребенка|детей|мужа|жены|мамы|папы|отца|бабушки|дедушки|родителей) (?!.*(?<!\p{L})(?:не|нет|без) )/u;

const NAMES_US = /(?<!\p{L})(?:we|us|our|мы|нас|нам|нами|наш\p{L}*|ми)(?!\p{L})/u;

/** «в номере всю ночь грохотала дискотека и Вы не спали»: tells what it came of as well. */
const AND_YOU = /^(?!Вы |Ви |you ).+ (?:и|і|й|та|and) (?:Вы|Ви|you) /u;

/** Waiting is the failure itself, wherever it stands. */
const WAITED =
  /(?<!\p{L})(?:wait\p{L}*|on hold|(?:про|подо)?жда?л\p{L}*|(?:от|про)стоял\p{L}*|просид[еі](?:в|л)\p{L}*|простояв|(?:про|за)?чека[влє]\p{L}*)(?!\p{L})/iu;

/** «Вы отпросились с работы, а никто не пришёл». */
const IN_VAIN = / (?:but|and|а|но|але|і|и) (?:nobody|никто|ніхто) /u;

/** What the firm did, by the customer's account: an event where nothing else could be told. */
export function deeds(telling: Telling): Passage[] {
  return telling.parts.flatMap((part, at) => {
    const passage = part ? passageAround(telling, at) : null;
    return passage &&
      (passage.actor === 'firm' || tellsOfUs(passage.text)) &&
      (passage.open || TO_CUSTOMER.test(passage.text))
      ? [passage]
      : [];
  });
}

/** What failed, by the customer's account, where neither the problem that was found nor a deed can be told. */
function failures(telling: Telling): Passage[] {
  return telling.parts.flatMap((_, at) => {
    const passage = passageAround(telling, at);
    const tells = passage && !passage.open && passage.actor === 'other' && FAILED.test(passage.text);
    return tells && !BECAUSE_OF_IT.test(passage.text) ? [passage] : [];
  });
}

const FAILED = /^(?:your|our|the (?!\w+ (?:is|was) )) ?.*(?:n't| not| never| no| wrong| broken| late) /u;

/**
 * The fault that an event came of, told right before it: "the key doesn't turn. | I was locked out". `null` where there
 * is none, or where both are more than one breath.
 */
export function faultBefore(telling: Telling, assessment: Assessment, event: Passage): Passage | null {
  if (event.actor === 'firm' || event.open) return null;
  const before = telling.parts.findLastIndex(
    ({ start, end }) => end <= event.start && !isFigure(telling.reading.analysis.text.slice(start, end)),
  );
  const cause = before < 0 ? null : passageAround(telling, before);
  if (!cause || cause.open || cause.end > event.start) return null;
  if (!isFigure(telling.reading.analysis.text.slice(cause.end, event.start))) return null;
  if (cause.text.length + event.text.length > BOTH || cameOf(telling, assessment, cause)) return null;
  // "you ordered it for the 3rd and we delivered it on the 20th"
  const isBoth = telling.language === 'en' && cause.actor === 'customer' && tellsOfUs(cause.text);
  const isFault =
    isBoth ||
    (cause.actor === 'firm' && TO_CUSTOMER.test(cause.text)) ||
    OURS.test(cause.text) ||
    NEGATIVE.test(cause.text) ||
    WRONG.test(cause.text) ||
    telling.told.some((one) => overlap(one, cause)) ||
    IT.test(event.text);
  const isOurs = cause.actor !== 'customer' || isBoth || WE_DID_NOT.test(cause.text);
  const said = isOurs && isFault ? sayable(telling, cause)[0] : undefined;
  return said &&
    (IT.test(event.text) || cause.actor === 'firm' || event.actor === 'other' || befell(telling.language, event.text))
    ? said
    : null;
}

/** «Вы заплатили за курс, а мы не открыли доступ»: the customer's own deed, and what we left undone. */
const WE_DID_NOT = / (?:а|но|але) (?:мы|ми) (?:\S+ )?не /u;

/** Nothing but marks and a sum: "$1,450 x 2." */
function isFigure(text: string): boolean {
  return text.length < 25 && !/\p{L}{2}/u.test(text);
}

const WRONG = /(?<!\p{L})(?:неправильн|неверн|ошибк|помилк|чуж|не т[оаеуі]й? )/iu;

/** What "it" is stands right before: "it fell off", «Вы тащили его на пятый этаж». */
const IT = /^it (?!is |was |'s )|^Вы \p{L}+ли (?:её|ее|его|их) |^Ви \p{L}+ли (?:її|його|їх) /u;

/** Characters of an event and what it came of. */
const BOTH = 210;

const OURS = /(?:^|\s)(?:our|наш\p{L}*) /u;

const GOT =
  /^(?:you (?:got|received|were sent|were given|were charged|were billed)|(?:since(?: then)? )?(?:you've|you have|you) (?:heard nothing|had (?:no|nothing)|not |still (?:don't|haven't|have no))|(?:since(?: then)? )you (?:haven't|have not)|Вы получили|Ви отримали)(?!\p{L})/u;

/** That it was confirmed is no failure. */
const RECEIPT = /^you (?:got|received) (?:an?|the|your) (?:\w+ )?(?:confirmation|receipt|invoice)\b/u;

/** What came of something ordered or promised: the next sentence. */
export function sequels(telling: Telling, event: Passage): Passage[] {
  const next = telling.parts.findIndex((part) => part.start >= event.end && !isArrival(telling, part));
  const passages = next < 0 ? [] : [next, next + 1].map((at) => passageAround(telling, at, event));
  const [passage] = passages.filter((one) => one === null || !(TODAY.test(one.text) || RECEIPT.test(one.text)));
  return passage &&
    !passage.open &&
    !overlap(passage, event) &&
    (passage.actor !== 'customer' || GOT.test(passage.text))
    ? [passage]
    : [];
}
