import type { Amount } from './amount';
import { type Numeral, numeralsIn } from './numerals';
import { sharesIn } from './shares';
import { unitAfter, unitBefore } from './units';

/** Between the two ends of a range, of which the first may leave its unit to the second. */
const TO = /^[ \u00a0]?[-–—][ \u00a0]?$|^ (?:to|до) $/u;
/** The same where a word before the first end says so: "between $20 and $30". */
const BETWEEN = /(?:between|между|між) $/iu;
const LONGEST_BETWEEN = 8;
const AND = /^ (?:and|и|і|й|та) $/u;
/** Between how many there are and how much each is: "two $15 vouchers", "two vouchers of $15", «два купона по 500 руб.» */
const EACH = /^ (?:\p{L}+ (?:of|worth|по) )?$/iu;
/** So many things are given at once; a larger number counts something else. */
const MOST_AT_ONCE = 12;
/** The article of what a sum is told of: "a hundred-dollar voucher". */
const ARTICLE = /^a (?=.*(?:-\p{L}+$|dollar$|pound$))/iu;

/**
 * The amounts of money and the percentages of a text, in English, Russian and Ukrainian, left to right. A number
 * without a currency or a percent sign is none: order numbers, dates and telephone numbers never are.
 */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  /** The number before, with its unit if it has one: the lower end of a range. */
  let lower: Numeral | undefined;
  for (const numeral of numeralsIn(text)) {
    const last = amounts.at(-1);
    const amount = amountOf(text, numeral) ?? (isRange(text, last, numeral) ? { ...numeral, unit: last.unit } : null);
    if (amount && isRange(text, lower, amount)) {
      if (last?.end === lower.end) amounts.pop();
      amount.start = lower.start;
    }
    if (amount && lower && countsOf(text, lower, amount)) amount.times = lower.value;
    if (amount) amounts.push(amount);
    lower = amount ?? numeral;
  }
  amounts.push(...sharesIn(text).map((share) => ({ ...share, unit: 'percent' as const })));
  return amounts.sort((one, other) => one.start - other.start);
}

/** Whether two numbers are the ends of one range: 10–15%, $10–15, «от 500 до 700 грн». */
function isRange<Lower extends Numeral>(text: string, lower: Lower | undefined, upper: Numeral): lower is Lower {
  if (lower === undefined || lower.value >= upper.value) return false;
  const between = text.slice(lower.end, upper.start);
  return (
    TO.test(between) ||
    (AND.test(between) && BETWEEN.test(text.slice(Math.max(0, lower.start - LONGEST_BETWEEN), lower.start)))
  );
}

/** Whether a number says how many times an amount is given. */
function countsOf(text: string, count: Numeral | Amount, amount: Amount): boolean {
  const isCount = !('unit' in count) && Number.isInteger(count.value) && count.value > 1 && count.value <= MOST_AT_ONCE;
  return isCount && EACH.test(text.slice(count.end, amount.start));
}

function amountOf(text: string, { start, end, value }: Numeral): Amount | null {
  if (!Number.isFinite(value) || value <= 0) return null;
  const sign = unitBefore(text, start);
  if (sign) return { start: sign.at, end, value, unit: sign.unit };
  const after = unitAfter(text, end);
  if (!after) return null;
  const lead = ARTICLE.exec(text.slice(start, after.at))?.[0].length ?? 0;
  return { start: start + lead, end: after.at, value, unit: after.unit };
}
