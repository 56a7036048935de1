import type { Excerpt } from '../../incoming/excerpt';
import type { Language } from '../../model';
import { overlap } from '../../spans';
import { isBeginning } from './beginnings';
import { withoutCircumstance } from './circumstances';
import { LINKS } from './links';
import { formAt, isJoined, isRelative, type Telling } from './telling';
import { turnPart } from './turn-part';
import type { Actor, Turned } from './turned';
import { isRelativeWord, lineOf } from './words';

/** «заказала M, | получила XXL». */
export const RECEIVED = /^(?:(?:Вы|Ви) )?(?:получили|отримали|отримуєте|маєте) /u;

/** What was said, known or asked stands behind it: «никто не предупредил, что воду отключат», «усі знають, скільки я заробляю». */
export const TELLS = /^(?:что|що|сколько|скільки|почему|чому|кто|хто)$/u;

/** Whether the clause tells what the firm did about what the customer had done before it. */
export function turnsAgainst(telling: Telling, at: number): boolean {
  const told = isJoined(telling, at) ? turnPart(telling, at, false, 'customer') : null;
  const isThere = formAt(telling, at) === 'а' && ARRIVES.test(formAt(telling, at - 1));
  const turns = told?.actor === 'firm' || (isThere && told?.actor === 'other');
  return turns && told?.complete === true;
}

/** «оплатила анализы, пришла к восьми, | а лаборатория закрыта»: that they came there, may be left out. */
const ARRIVES = /^(?:приехал|прилетел|заехал|подъехал|доехал)[аи]?$|^(?:при|за|по|подо|до)(?:шла|шли|шел)$/u;

/** "asked for a window seat, confirmed it twice, | and got the aisle": what came of all that. */
export function isGotInstead(telling: Telling, at: number): boolean {
  if (telling.language !== 'en' || !isJoined(telling, at) || formAt(telling, at) !== 'and') return false;
  return /^(?:got|received|still|was|were)$/u.test(secondAt(telling, at));
}

/** «…, а коли розпакував, | …»: says when, and waits for what. */
export function hangs(telling: Telling, at: number): boolean {
  const { on, under } = LINKS[telling.language];
  return telling.language !== 'en' && on.has(formAt(telling, at)) && under.has(secondAt(telling, at));
}

/** Whether a clause stands in one sentence with words of abuse. */
export function isBesideAbuse({ reading, evidence }: Telling, part: Excerpt): boolean {
  const sentence = reading.analysis.sentences[part.sentence];
  return sentence !== undefined && evidence.some((one) => overlap(one, sentence));
}

/** «…, а завтра у меня собеседование»: why it matters, and not what went wrong. */
export function isCircumstance(telling: Telling, at: number): boolean {
  const told = turnPart(telling, at, true, undefined);
  return told !== null && withoutCircumstance(telling.language, lineOf(told.words)) === null;
}

/** «…, а в субботу свадьба», «…, а за тиждень у мене співбесіда»: what is still to come, for which it was wanted. */
export function isAhead({ reading }: Telling, part: Excerpt): boolean {
  const { tokens } = reading.analysis;
  return AHEAD.test(
    tokens
      .slice(part.firstToken, part.endToken)
      .map(({ form }) => form)
      .join(' '),
  );
}

const AHEAD =
  /^а (?:[ву] (?:мене|меня|нас) (?:\p{L}+ )?)?(?:уже |вже )?(?:завтра|послезавтра|післязавтра|скоро|незабаром|через|за|[ву]о? (?:понед|вівт|вторн|сред|серед|четв|пятн|п'ятн|суб|воскр|неділ|выходн|вихідн)\p{L}*)(?= |$)(?!.*(?:л[аио]?|[^о]те|в|лися|лись)(?= |$))/u;

/** «подписался на пробный период, | отменил на второй день»: what was cancelled, stands in the clause before. */
export function lacksObject({ parts, reading }: Telling, at: number): boolean {
  const part = parts[at];
  const [verb, next] = reading.analysis.tokens.slice(part?.firstToken, part?.endToken);
  return DONE_TO_IT.test(verb?.form ?? '') && (!next || NO_OBJECT.test(next.form));
}

const DONE_TO_IT =
  /^(?:отмени|оплати|верну|отправи|заказа|купи|забра|распакова|откры|установи|подключи|постира|скасува|сплати|поверну|надісла|замови|розпакува|відкри|встанови|підключи|випра)(?:л[аи]?|в)$/u;

const NO_OBJECT =
  /.(?:ым|им)$|^(?:[аи]|на|в|во|с|через|за|до|по|к|без|уже|сразу|еще|тогда|вчера|і|та|у|з|із|вже|одразу|ще|тоді|вчора|учора)$/u;

/** Whether a clause tells what came of the one before it, and no more of what was planned: «записали на 10, приняли в 12». */
export function goesWrong(telling: Telling, part: Excerpt, told: Turned, actor: Actor): boolean {
  return (
    RECEIVED.test(lineOf(told.words)) ||
    (!isBeginning(telling, part) && (told.actor !== actor || !told.complete || actor !== 'customer'))
  );
}

/** "you received it on the 3rd": no harm yet. */
export function isReceipt({ words }: Turned): boolean {
  return /^(?:(?:the )?tracking (?:shows|says|confirms) )?we (?:have )?(?:received|got|confirmed|accepted|acknowledged|collected) (?!my|the wrong)/u.test(
    lineOf(words),
  );
}

/** «Врач поставил пломбу, | через три дня она выпала». */
export function pointsBackAtIt(telling: Telling, at: number): boolean {
  const part = telling.parts[at];
  const { on, under } = LINKS[telling.language];
  const first = formAt(telling, at);
  if (!part || telling.language === 'en' || on.has(first) || under.has(first)) return false;
  const forms = telling.reading.analysis.tokens.slice(
    part.firstToken + 1,
    Math.min(part.endToken, part.firstToken + 5),
  );
  return forms.some(({ form }) => IT.test(form));
}

const IT = /^(?:он|она|оно|они|нем|ней|них|він|вона|воно|вони)$/u;

/** «сантехник ушёл, | не доделав», «перенесли рейс, | никого не предупредив»: what the one who did it left undone. */
export function isUndone({ language, parts, reading }: Telling, at: number): boolean {
  const part = parts[at];
  if (!part || language !== 'ru') return false;
  const forms = reading.analysis.tokens.slice(part.firstToken, part.endToken).map(({ form }) => form);
  const not = forms.indexOf('не');
  return (
    forms.length < 8 &&
    not >= 0 &&
    not < 4 &&
    UNDONE.test(forms[not + 1] ?? '') &&
    !forms.some((form) => DONE.test(form))
  );
}

const UNDONE = /.{3}(?:[аяиеуы]в|[аяиеуы]вши|[аяиеуы]вшись)$/u;
const DONE = /.{2}[аеиоуыя](?:л|ла|ло|ли)(?:с[ья])?$/u;

export function secondAt({ parts, reading }: Telling, at: number): string {
  return reading.analysis.tokens[(parts[at]?.firstToken ?? -2) + 1]?.form ?? '';
}

/** Whether the clause before is a relative one. */
export function isAfterRelative(telling: Telling, at: number): boolean {
  return isRelative(telling, at - 1) || (telling.language !== 'en' && isRelativeWord(formAt(telling, at - 1)));
}

/** Without it a lawful deed is told: «сняли деньги за абонемент, | который я отменила». */
function isWho(language: Language, form: string): boolean {
  return language === 'en' ? /^(?:who|whose)$/u.test(form) : isRelativeWord(form);
}

const ASKING =
  /^(?:спрашива(?:ет|ют|л|ла|ли)|спросил[аи]?|питає|питають|питал[аи]|питав|запиту(?:є|ють)|запитал[аи]|запитав)$/u;

function lastFormOf({ parts, reading }: Telling, at: number): string {
  return reading.analysis.tokens[(parts[at]?.endToken ?? 0) - 1]?.form ?? '';
}

/** «…, как на похороны»: only what it looked like. */
const LIKENED = /^(?:на|в|у|из|з|із)$/u;

/** Whether the clause that was left out is needed by the one before it: «в которой …», «как за двадцать». */
export function isTorn(telling: Telling, at: number): boolean {
  const part = telling.parts[at];
  if (!part || !isJoined(telling, at)) return false;
  const { on, under } = LINKS[telling.language];
  return (
    (under.has(secondAt(telling, at)) && !on.has(formAt(telling, at))) ||
    TELLS.test(formAt(telling, at)) ||
    isWho(telling.language, formAt(telling, at)) ||
    // «коллеги спрашивают, | не заболела ли я»
    (ASKING.test(lastFormOf(telling, at - 1)) && telling.language !== 'en') ||
    // «муж три часа собирал, | так и не собрал»
    (telling.language === 'ru' && formAt(telling, at) === 'так' && secondAt(telling, at) === 'и') ||
    (/^(?:как|як|чем|ніж|than)$/u.test(formAt(telling, at)) && !LIKENED.test(secondAt(telling, at)))
  );
}
