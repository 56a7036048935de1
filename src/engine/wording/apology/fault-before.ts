import type { Assessment } from '../../model';
import { overlap } from '../../spans';
import { cameOf } from './came-of';
import { befell } from './costs';
import { BOTH, TO_CUSTOMER } from './events';
import { type Passage, passageAround } from './passage';
import { NEGATIVE } from './presentable';
import { sayable } from './sayable';
import type { Telling } from './telling';
import { tellsOfUs } from './whose-doing';

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

const OURS = /(?:^|\s)(?:our|наш\p{L}*) /u;
