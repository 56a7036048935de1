import type { Amount } from './amount';
import { type Numeral, numeralsIn } from './numerals';
import { unitAfter, unitBefore } from './units';

/**
 * Half of a price, in words that say so: "half price", «половина стоимости», «пів ціни». A half of anything else
 * ("half an hour") is no amount.
 */
const HALF = new RegExp(
  [
    'half[ -]price|half (?:of )?(?:the |your )?(?:price|cost|bill|fee|fare|amount|order)',
    'полцены|полстоимости|половин[а-я]+ (?:от )?(?:полной |всей )?(?:стоимост|цен|сумм|оплат|заказ)[а-я]*',
    'пів ?ціни|пів ?вартості|половин[а-яіїєґ]+ (?:від )?(?:повної |всієї )?(?:вартост|цін|сум|оплат|замовлен)[а-яіїєґ]*',
  ]
    .map((words) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`)
    .join('|'),
  'giu',
);
/** Between the two ends of a range, of which the first may leave its unit to the second. */
const TO = /^[ \u00a0]?[-–—][ \u00a0]?$|^ (?:to|до) $/u;

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
    if (amount) amounts.push(amount);
    lower = amount ?? numeral;
  }
  for (const half of text.matchAll(HALF)) {
    amounts.push({ start: half.index, end: half.index + half[0].length, value: 50, unit: 'percent' });
  }
  return amounts.sort((one, other) => one.start - other.start);
}

/** Whether two numbers are the ends of one range: 10–15%, $10–15, «от 500 до 700 грн». */
function isRange<Lower extends Numeral>(text: string, lower: Lower | undefined, upper: Numeral): lower is Lower {
  return lower !== undefined && lower.value < upper.value && TO.test(text.slice(lower.end, upper.start));
}

function amountOf(text: string, { start, end, value }: Numeral): Amount | null {
  if (!Number.isFinite(value) || value <= 0) return null;
  const sign = unitBefore(text, start);
  if (sign) return { start: sign.at, end, value, unit: sign.unit };
  const after = unitAfter(text, end);
  return after && { start, end: after.at, value, unit: after.unit };
}
