import type { Amount } from '../amounts/amount';
import { givenTo } from '../amounts/apiece';
import { findAmounts } from '../amounts/find-amounts';
import type { Span } from '../model';
import type { Signal } from '../packs/knowledge';
import { type Found, type Reading, signals } from '../reading';
import { overlapsSorted } from '../spans';
import type { Analysis, Token } from '../text/analysis';
import { bareSums } from './bare-sums';

/** An amount that a draft offers as compensation; its `value` is of all `times` together. */
export interface OfferedAmount extends Amount {
  /** Index into `Analysis.sentences`. */
  sentence: number;
  /** Beyond what is due (a voucher, a discount): whoever writes decides how much. Money that goes back may be owed. */
  extra: boolean;
}

/** What tells what an amount is: the first of those that stand equally near wins, so that doubt speaks against an offer. */
const TELLS = ['amount-named', 'offer-extra', 'offer-back'] as const satisfies readonly Signal[];
/** Words between an amount and what it belongs to, and the characters that so many words may have. */
const NEAR = 8;
const NEAR_CHARACTERS = 200;
/** Characters of a sentence that people write. */
const LONGEST = 2_000;
/** Amounts of one draft that are looked at: nobody offers more. */
const MOST = 200;

/**
 * The amounts of a draft that are offered as compensation, not merely named (docs/craft.md §6). What stands nearest to
 * an amount in its sentence says what it is. Money that goes back is no compensation where it was the customer's own:
 * the draft says so, it is all of it, or the customer named the same sum.
 * @param apart sorted ranges that are not judged: quoted words, signatures
 * @param customer the message that the draft answers
 */
export function offeredAmounts(reading: Reading, apart: readonly Span[], customer = ''): OfferedAmount[] {
  const { text, sentences } = reading.analysis;
  const named = findAmounts(customer);
  const told = findAmounts(text).slice(0, MOST);
  const gives = signals(reading, 'offer-extra', 'offer-back');
  const spoken = [...told, ...named].map(({ unit }) => unit);
  const amounts = [...told, ...bareSums(text, gives, told, spoken)].sort((one, other) => one.start - other.start);
  if (amounts.length === 0) return [];
  const tells = signals(reading, ...TELLS);
  const due = new Set(signals(reading, 'amount-due').map((one) => one.sentence));
  const each = new Map<number, number>();
  const eachOf = (sentence: number) => {
    const { start = 0, end = 0 } = sentences[sentence] ?? {};
    const many = each.get(sentence) ?? (end - start > LONGEST ? 1 : givenTo(text.slice(start, end)));
    each.set(sentence, many);
    return many;
  };
  const timesOf = ({ unit, times = 1 }: Amount, sentence: number) => {
    const each = unit === 'percent' ? 1 : eachOf(sentence);
    // «трьом повернемо по 700» tells both at once
    return each === times ? times : times * each;
  };
  return amounts.flatMap((amount) => {
    const sentence = sentences.findIndex(({ start, end }) => start <= amount.start && amount.start < end);
    if (sentence < 0 || overlapsSorted(amount, apart)) return [];
    const tell = nearest(
      reading,
      tells.filter((one) => one.sentence === sentence),
      amount,
    );
    if (tell !== 'offer-extra' && tell !== 'offer-back') return [];
    const extra = tell === 'offer-extra';
    const isDue =
      !extra &&
      (due.has(sentence) ||
        (amount.unit === 'percent' && amount.value === 100) ||
        named.some(({ value, unit }) => value === amount.value && unit === amount.unit));
    return isDue ? [] : [{ ...amount, value: amount.value * timesOf(amount, sentence), sentence, extra }];
  });
}

/** What the nearest of the phrases of a sentence says an amount is. */
function nearest({ analysis }: Reading, tells: readonly Found[], amount: Amount): Signal | undefined {
  let best: (typeof TELLS)[number] | undefined;
  let least = NEAR + 1;
  for (const { what, start, end } of tells) {
    const tell = TELLS.find((one) => what.sort === 'signal' && what.signal === one);
    const from = Math.min(end, amount.end);
    const to = Math.max(start, amount.start);
    if (!tell || to - from > NEAR_CHARACTERS) continue;
    const far = wordsBetween(analysis, from, to);
    const isBefore = best !== undefined && TELLS.indexOf(tell) < TELLS.indexOf(best);
    if (far > least || (far === least && !isBefore)) continue;
    least = far;
    best = tell;
  }
  return best;
}

/** Words between two places; 0 where they touch or overlap. A mark that ends a clause counts as two. */
function wordsBetween({ tokens }: Analysis, from: number, to: number): number {
  let words = 0;
  for (let at = firstTokenFrom(tokens, from); (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= to; at++) {
    const token = tokens[at];
    words += token?.kind !== 'mark' ? 1 : /^[,;:—–]/u.test(token.form) ? 2 : 0;
  }
  return words;
}

/** Index of the first token that starts at or after an offset. */
function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
