import type { Excerpt } from '../../incoming/excerpt';
import type { Assessment } from '../../model';
import { overlap } from '../../spans';
import { BECAUSE_OF_IT, cameOf, OUR_THING, WAITED } from './came-of';
import { type Passage, passageAround } from './passage';
import { NEGATIVE } from './presentable';
import { sayable } from './sayable';
import type { Telling } from './telling';
import { isInVain, tellsOfUs } from './whose-doing';

/** Done to the customer: what else the firm did is a story. */
export const TO_CUSTOMER = /(?:^|\s)(?:your|you|Ва[шмс]\p{L}*)(?=$|[\s,])/u;

/** What happened: passages around the problem first, then around whatever else tells of one. */
export function events(telling: Telling, assessment: Assessment): Passage[] {
  const { problem } = assessment;
  const { told, language } = telling;
  const weight = (part: Excerpt) =>
    (problem && overlap(part, problem) ? 2 : 0) + (told.some((one) => overlap(one, part)) ? 1 : 0);
  const all = telling.parts
    .map((part, at) => ({ at, weight: weight(part) }))
    .filter((one) => one.weight > 0)
    .sort((one, other) => other.weight - one.weight || one.at - other.at)
    .flatMap(({ at }) => eventAround(telling, assessment, at))
    .concat(deeds(telling), language === 'en' ? failures(telling) : [])
    .flatMap((event) => sayable(telling, event));
  return all.length > 0 || language !== 'uk' ? all : found(telling).flatMap((event) => sayable(telling, event));
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
const ONE_PROMISED = /^(?!ми |Ви |Ваш|.*, а )[\p{L}'-]+ (?:[\p{L}'-]+ )?(?:по)?обіця(?:в|ла) \p{L}+ти/u;

/** «монтажники прийшли в понеділок»: by when they were asked to, stands in front of it. */
const CAME_THEN =
  /^(?!Ви |Вам |.*(?<!\p{L})не )(?:\p{L}+ ){1,2}(?:прийшли|приїхали|прийшов|прийшла|приїхав|приїхала|привезли) (?:аж |лише |тільки |вже )?(?:у|в|о|об|за|через) \p{L}+(?: \p{L}+)?$/u;

/** «тепер уже весь під'їзд знає»: what it led to. */
const BY_NOW = /^(?:тепер|відтоді) /u;

/** «іти Вам нема в чому»: what it left them without. */
const LACKS = /^(?!.*, ).* Вам (?:нема|немає|не було) (?:(?:в|у|на|за|з) )?(?:чому|що|чим|де|куди)(?!\p{L})/u;

/** «прийшли»: one word that says no more than that they came. */
export function isArrival({ reading, language }: Telling, { firstToken, endToken }: Excerpt): boolean {
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

/** «Знайшла в салаті шматок целофану», «ми прилетіли, а валіза залишилась у Варшаві»: where what came of it was taken for the problem. */
function found(telling: Telling): Passage[] {
  return telling.parts.flatMap((_, at) => {
    const passage = passageAround(telling, at);
    return passage &&
      !passage.open &&
      (FOUND.test(passage.text) ||
        CONTRASTED.test(passage.text) ||
        (passage.actor === 'firm' && THOUGH.test(passage.text)))
      ? [passage]
      : [];
  });
}

/** «водій проїхав повз зупинку, хоч я махала рукою». */
const THOUGH = /, хоча? (?:Ви|Вам|Вас) /u;

const CONTRASTED =
  /^[\p{L}' ]+, як(?:ий|а|е|і|у) ми [^,]+, |, а (?!це |тепер |завтра |сьогодні )|, потім [\p{L}']+ (?:обірва|зник|злама|згорі|впа)/u;

const FOUND =
  /^Ви (?:[\p{L}']+ ){0,2}(?:знайшли|виявили) (?:[\p{L}\d'-]+ )*?(?:(?:у|в|на|під|серед|між) [\p{L}'-]+ [\p{L}'-]+|[\p{L}'-]+ (?:у|в|на|під|серед|між) [\p{L}'-]+)/u;

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

/** Characters of an event and what it came of. */
export const BOTH = 210;
