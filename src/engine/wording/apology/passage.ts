import type { Excerpt } from '../../incoming/excerpt';
import type { Span } from '../../model';
import { overlap } from '../../spans';
import { isBareDeed, isBeginning } from './beginnings';
import { type SoFar, withNext } from './joining';
import { lacksObject, pointsBackAtIt, TELLS } from './leaning';
import { LINKS } from './links';
import { isTheirFault, NEGATIVE, presentable } from './presentable';
import { formAt, isJoined, isRelative, type Telling } from './telling';
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

const NOBODY_NAMED: ReadonlySet<string> = new Set();

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
      links.under.has(formAt(telling, from - 1)) ||
      goesOnWithOurs(telling, from);
    if (!leans || !previous || !isJoined(telling, from)) break;
  }
  return from;
}

/** «ви продовжили абонемент без згоди, | зняли 1450 грн»: the second thing that we did in one breath. */
function goesOnWithOurs(telling: Telling, at: number): boolean {
  if (telling.language !== 'uk' || !isJoined(telling, at)) return false;
  const [before, one] = [at - 1, at].map((part) => turnPart(telling, part, true, undefined));
  return (
    before?.actor === 'firm' &&
    before.complete &&
    !before.supplied &&
    one?.actor === 'firm' &&
    one.complete &&
    one.supplied === true &&
    !isBeginning(telling, telling.parts[at - 1] as Excerpt)
  );
}

function passageFrom(
  telling: Telling,
  from: number,
  centre: number,
  after: Passage | undefined,
  named: ReadonlySet<string>,
): Passage | null {
  const { parts } = telling;
  const opening = parts[from];
  const begun = begin(telling, from, after === undefined, named);
  if (!opening || !begun) return null;
  let told = begun.told;
  for (let next = from + 1; next < parts.length; next++) {
    const part = parts[next];
    if (!part || !isJoined(telling, next) || (after && overlap(part, after))) break;
    const joined = withNext(telling, told, next, centre);
    if (joined === 'torn') return null;
    if (joined === 'ends') break;
    told = joined;
  }
  const closing = parts[told.last];
  if (!closing || told.last < centre || !told.complete) return null;
  const text = presentable(telling, told, from, named.has(formAt(telling, from)));
  if (text === null) return null;
  const { actor, open } = told;
  const divided = text.includes(',');
  return { start: opening.start, end: closing.end, text, opening: begun.alone, actor, divided, open };
}

/** The first clause of a passage; `null` where it can't be told, or says nothing that another has to end. */
function begin(
  telling: Telling,
  from: number,
  isFirst: boolean,
  named: ReadonlySet<string>,
): { told: SoFar; alone: string | undefined } | null {
  const { language, parts } = telling;
  const part = parts[from];
  const turned = part && turnPart(telling, from, true, undefined, false, named);
  if (!turned) return null;
  const { actor, complete } = turned;
  const text = lineOf(turned.words);
  const second = formAt(telling, from + 1);
  const isExplained = LINKS[language].under.has(second);
  if (!complete && !(parts[from + 1] && isExplained)) return null;
  const open =
    isBeginning(telling, part) ||
    (isFirst && isBareDeed(language, text)) ||
    (((actor === 'customer' && CAME.test(text)) || HELD.test(text)) && !NEGATIVE.test(text));
  if (open && isTheirFault(telling, from, text)) return null;
  const isNeeded = isExplained || TELLS.test(second) || isRelative(telling, from + 1);
  const told = { text, actor, complete, open, last: from, turned, first: { actor, complete } };
  return { told, alone: complete && !isNeeded ? text : undefined };
}

/** That they came is no failure: what they found there is. */
const CAME =
  /^(?:Вы|Ви) (?:[\p{L}\d:.]+ ){0,3}(?:приехали|пришли|приїхали|прийшли) (?:на|по|за|к|о|в|у|до|з|із|с) (?!.* (?:а|но|але|и|і|й|та) )/u;

/** «в замовленні було 12 склянок»: what became of them, comes next. */
const HELD =
  /^(?:в|у) \p{L}+ (?:было|були|було|были) \d+ \p{L}+$|^(?:на|в|у) \p{L}+ (?:был|було|було|був|было|была|були|были) \p{L}* ?\d[\d ]*$/u;
