import type { Amount, Unit } from '../amounts/amount';
import { numeralsIn } from '../amounts/numerals';
import type { Span } from '../model';
import { overlap, overlapsSorted } from '../spans';

/** Less is a number of people, days or things. */
const LEAST = 10;
/** Characters of what is looked at before and behind a sum. */
const NEAR = 12;
/** What may stand between the words that give and a sum: «вернём Вам 500», "compensate you 300". */
const BETWEEN = /^ (?:(?:you|of|for|worth|вам|на|по) )?$/iu;
/** Behind a sum its sentence ends or says what it is for; what it counts would stand there otherwise. */
const BEHIND =
  /^(?:$|[.,;!?)](?!\p{N})| (?:for|to|on|off|back|towards?|as|by|today|tomorrow|now|is|are|voucher|credit|discount|coupon|gift card|за|на|из|в|к|до|сегодня|завтра|обратно|із|у|сьогодні|назад)(?!\p{L}))/iu;

/**
 * Sums that a draft gives without saying of what: "a 50 voucher", «компенсуємо 500». They are in the currency that the
 * conversation speaks of, where it speaks of one.
 * @param gives the words that tell that something is given
 * @param spoken units of the amounts that the conversation names
 */
export function bareSums(
  text: string,
  gives: readonly Span[],
  amounts: readonly Amount[],
  spoken: Iterable<Unit>,
): Amount[] {
  const [unit, ...others] = new Set([...spoken].filter((one) => one !== 'percent'));
  if (unit === undefined || others.length > 0 || gives.length === 0) return [];
  return numeralsIn(text).flatMap((numeral) => {
    const { start, end, value } = numeral;
    const isSum =
      value >= LEAST &&
      !text.slice(start, end).includes('.') &&
      BEHIND.test(text.slice(end, end + NEAR)) &&
      isGiven(numeral);
    return isSum && !overlapsSorted(numeral, amounts) ? { start, end, value, unit } : [];
  });

  function isGiven(numeral: Span): boolean {
    const from = numeral.start - NEAR;
    return gives.some(
      (one) =>
        overlap(one, numeral) ||
        (one.end >= from && one.end < numeral.start && BETWEEN.test(text.slice(one.end, numeral.start))),
    );
  }
}
