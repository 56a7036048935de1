import type { Excerpt } from '../../incoming/excerpt';
import type { Language } from '../../model';
import { isBeginning, OWNER } from './beginnings';
import {
  goesWrong,
  hangs,
  isAfterRelative,
  isAhead,
  isGotInstead,
  isReceipt,
  isUndone,
  pointsBackAtIt,
  RECEIVED,
  secondAt,
  TELLS,
  turnsAgainst,
} from './leaning';
import { LINKS } from './links';
import { LONGEST } from './presentable';
import { formAt, isJoined, isPlea, isRelative, joint, type Telling } from './telling';
import { turnPart } from './turn-part';
import type { Actor, Turned } from './turned';
import { lineOf } from './words';

/** What is told of a passage so far. */
export interface SoFar {
  text: string;
  actor: Actor;
  /** Whether it says something of somebody. */
  complete: boolean;
  /** Whether it tells only what was ordered or promised. */
  open: boolean;
  /** The last clause in it. */
  last: number;
  /** The last clause looked at, told or passed over. */
  turned: Turned;
  /** Who acts in its first clause, and whether that says something alone. */
  first: { actor: Actor; complete: boolean };
}

/** How a clause stands to what is told before it. */
interface Relation {
  /** Explains it: «хотя …», «который …». */
  isUnder: boolean;
  /** Tells what came of what was ordered. */
  contrasts: boolean;
  /** "the roses were red, I ordered white" */
  compares: boolean;
  /** Points back at a thing in it: «…, через три дня она выпала». */
  resumes: boolean;
  /** «как не сливала, | так и не сливает» */
  isPaired: boolean;
  /** Begins with a joint of its own: «и», "but". */
  goesOn: boolean;
}

function relationOf(telling: Telling, { text, actor, complete, open }: SoFar, at: number): Relation {
  const { language, parts } = telling;
  const links = LINKS[language];
  const first = formAt(telling, at);
  const part = parts[at];
  const isUnder = links.under.has(first) || TELLS.test(first) || isRelative(telling, at) || isUndone(telling, at);
  const goesOn = links.on.has(first);
  const begins = part !== undefined && isBeginning(telling, part);
  return {
    isUnder,
    goesOn,
    contrasts: open && !isUnder && !goesOn && !links.bound.has(first) && !FURTHER.test(first),
    compares: language === 'en' && OWNER.test(first) && complete && !open && actor === 'other' && begins,
    resumes: complete && pointsBackAtIt(telling, at),
    isPaired: first === 'так' && / (?:как|як) (?:не|был|бул|був)/u.test(text),
  };
}

/**
 * A passage with its next clause, or without it where that may be passed over. "ends" where the passage is told without it,
 * "torn" where it can't be.
 * @param centre the clause that the passage is told for
 */
export function withNext(telling: Telling, soFar: SoFar, at: number, centre: number): SoFar | 'ends' | 'torn' {
  const { text, actor, complete, open } = soFar;
  const part = telling.parts[at];
  const relation = relationOf(telling, soFar, at);
  const { isUnder, contrasts, goesOn } = relation;
  // «столик, который бронировали, | папе стало плохо»: a new sentence behind a relative clause
  const isBehindRelative = isAfterRelative(telling, at) && !isUnder && !goesOn;
  if (!part || (soFar.first.complete && isBehindRelative) || (at > centre && isAhead(telling, part))) return 'ends';
  if (at > centre && !belongs(telling, soFar, at, relation)) return needs(telling, soFar, at) ? 'torn' : 'ends';
  // «а когда нашли, | даже не извинились»: alone it would hang in the air
  const waits = goesOn && LINKS[telling.language].under.has(secondAt(telling, at));
  if (waits && !turnPart(telling, at + 1, false, actor)) return 'ends';
  // «краска, которую вы смешали, | не совпала»: behind the relative clause its noun is the subject again
  const resumed =
    (!soFar.first.complete && isBehindRelative) || (contrasts && actor === 'other' && telling.language !== 'en');
  const lacks = isLack(telling, soFar, at);
  const turned = lacks
    ? turnPart(telling, at, true, undefined)
    : turnPart(telling, at, false, resumed ? soFar.first.actor : soFar.turned.actor, resumed);
  if (!turned || (at > centre && complete && isPlea(telling, at))) return 'ends';
  const said = lineOf(turned.words);
  const whole = text + linkOf(telling, soFar, at, turned, relation, lacks) + behind(said, text, telling.language);
  if (whole.length > LONGEST) return 'ends';
  const passedOver = { ...soFar, turned };
  if (contrasts && isGotInstead(telling, at + 1)) return passedOver;
  const isHalf = !turned.complete && complete && !isUnder && !relation.isPaired;
  if (isHalf && !denies(telling, part) && !(open && DATED.test(said)) && !OTHER.test(said)) return 'ends';
  // «записалась на девять, | пришла натощак, | приняли в одиннадцать»
  if (contrasts && turned.actor === 'customer' && !RECEIVED.test(said) && !STILL.test(said))
    return !isBeginning(telling, part) && turnsAgainst(telling, at + 1) ? passedOver : 'ends';
  return {
    text: whole,
    actor: actor === 'other' && !isUnder ? turned.actor : actor,
    complete: complete || (turned.complete && !isUnder),
    open: open && (isUnder || isBeginning(telling, part) || isReceipt(turned)),
    last: at,
    turned,
    first: soFar.first,
  };
}

/** Whether the next clause has to be told with what stands before it. */
function belongs(telling: Telling, { turned }: SoFar, at: number, relation: Relation): boolean {
  const { isUnder, contrasts, compares, resumes, isPaired, goesOn } = relation;
  return (
    [isUnder, contrasts, compares, resumes, isPaired, goesOn].some(Boolean) ||
    isListed(telling, at) ||
    turnPart(telling, at, false, turned.actor)?.shares === true ||
    NOBODY.test(formAt(telling, at)) ||
    LINKS[telling.language].under.has(formAt(telling, at - 1)) ||
    hangs(telling, at - 1)
  );
}

/** "the table wobbled, | the wine was warm, | and we were asked to leave": one of the faults that a sentence lists. */
function isListed(telling: Telling, at: number): boolean {
  if (telling.language !== 'en' || joint(telling, at) !== ', ' || formAt(telling, at) === 'and') return false;
  const told = turnPart(telling, at, true, undefined);
  const last =
    isJoined(telling, at + 1) && formAt(telling, at + 1) === 'and' && turnPart(telling, at + 1, false, told?.actor);
  return told?.complete === true && last !== null && last !== false && last.complete;
}

/** Whether a clause that does not belong leaves a hole: what it was for, can be left to be understood. */
function needs(telling: Telling, { open, complete }: SoFar, at: number): boolean {
  const first = formAt(telling, at);
  return LINKS[telling.language].bound.has(first) && (open || !complete || !PURPOSE.test(first));
}

/** "bulb smashed, no instructions"; more than one "no" is a list. */
function isLack(telling: Telling, { text, first }: SoFar, at: number): boolean {
  return (
    telling.language === 'en' &&
    first.complete &&
    formAt(telling, at) === 'no' &&
    !/ no \S+$/u.test(text) &&
    ![at - 1, at + 1].some((other) => formAt(telling, other) === 'no')
  );
}

/** What is put between a passage and its next clause. */
function linkOf(
  telling: Telling,
  { actor, text }: SoFar,
  at: number,
  turned: Turned,
  { isUnder, contrasts, compares, resumes }: Relation,
  lacks: boolean,
): string {
  const { language, parts } = telling;
  const first = formAt(telling, at);
  const part = parts[at];
  // «Вы ждали мастера, | он пришёл без инструмента»
  const differs =
    language !== 'en' &&
    !isUnder &&
    turned.actor === 'other' &&
    turned.complete &&
    ((LINKS[language].back.has(first) && (actor === 'customer' || OBLIQUE.test(first))) || resumes);
  // «ждали вас на замер, | никто не приехал»
  const isInVain = language === 'ru' && actor === 'customer' && !isUnder && NOBODY.test(first);
  const goesAgainst = contrasts && part !== undefined && goesWrong(telling, part, turned, actor);
  if (goesAgainst || differs || isInVain) return isReceipt(turned) ? ', ' : CONTRAST[language];
  if (lacks) return ' and ';
  if (
    language === 'en' &&
    first === 'no' &&
    !turned.complete &&
    (formAt(telling, at - 1) === 'no' || !/ no \S+$/u.test(text))
  )
    return lackOf(telling, at, text, turned);
  return compares ? ' when ' : joint(telling, at);
}

/** "…, no call, no explanation": with neither of them; a list behind a colon stays one. */
function lackOf(telling: Telling, at: number, text: string, told: Turned): string {
  let start = at;
  while (formAt(telling, start - 1) === 'no') start--;
  const plain = joint(telling, at);
  if (joint(telling, start) !== ', ' || plain !== ', ') return plain;
  if (start === at)
    return FOUND.test(text)
      ? ` and there ${/[^s]s$/u.test(told.words.at(-1)?.form ?? '') ? 'were' : 'was'} `
      : ' with ';
  return formAt(telling, at + 1) === 'no' ? plain : ' and ';
}

/** A clause behind a passage: a second «а» is «и», in Ukrainian «і». */
function behind(said: string, text: string, language: Language): string {
  return / а /u.test(text) ? said.replace(/^а (?=[ув] (?:Вас|нас))/u, language === 'uk' ? 'і ' : 'и ') : said;
}

/** Where they looked: "you opened the bag | and there was no rice". */
const FOUND = /^you (?:\S+ )?(?:opened|unpacked|unwrapped|checked|looked|arrived|came|got (?:home|there))(?= |$)/u;

function denies({ reading }: Telling, part: Excerpt): boolean {
  const [first, second] = reading.analysis.tokens.slice(part.firstToken, part.firstToken + 2);
  return NEITHER.test(first?.form ?? '') || /^(?:не|not|no)$/u.test(second?.form ?? '');
}

const NEITHER = /^(?:ни|ні|no|nor)$/u;

/** «…, а в рахунку зовсім інша»: what it is, stands in the clause before. */
const OTHER = /(?<!\p{L})(?:інш\p{L}+|друг(?:ая|ой|ое|ие))$/u;

/** Goes on with what the customer did in vain: «пишу четвёртый раз, никто не отвечает». */
const NOBODY = /^(?:nobody|никто|ніхто)$/u;

/** How late it is by now: «сегодня уже вторник». */
const DATED = /(?:^|\s)(?:уже|вже|сегодня|сьогодні|now|already|today)(?=\s|$)/iu;

const PURPOSE = /^(?:чтобы|щоб|щоби)$/u;

const OBLIQUE = /^(?:ей|ему|им|їй|йому|їм)$/u;

/** «…, ещё и кожу сожгли»: more of the same. */
const FURTHER = /^(?:еще|ще)$/u;

/** "…, told the waiter twice | and still got pasta": what came of it. */
const STILL = / (?:and|but) (?:still|only|instead) /u;

const CONTRAST: Record<Language, string> = { en: ', but ', ru: ', а ', uk: ', а ' };
