import type { Amount } from '../amounts/amount';
import { findAmounts } from '../amounts/find-amounts';
import type { Signal } from '../packs/knowledge';
import { type Found, type Reading, signals } from '../reading';
import { overlapsSorted } from '../spans';
import type { Sentence } from '../text/analysis';

/** An amount that a draft offers as compensation. */
export interface OfferedAmount extends Amount {
  /** Index into `Analysis.sentences`. */
  sentence: number;
  /** Beyond what is due (a voucher, a discount): whoever writes decides how much. Money that goes back may be owed. */
  extra: boolean;
}

/** What tells what an amount is: the first of those that stand equally near wins, so that doubt speaks against an offer. */
const TELLS = ['amount-named', 'offer-extra', 'offer-back'] as const satisfies readonly Signal[];
/** Words between an amount and what it belongs to. */
const NEAR = 8;

/**
 * The amounts of a draft that are offered as compensation, not merely named (docs/craft.md §6). What stands nearest to
 * an amount in its sentence says what it is. Money that goes back is no compensation where it was the customer's own:
 * the draft says so, it is all of it, or the customer named the same sum.
 * @param apart sorted ranges that are not judged: quoted words, signatures
 * @param customer the message that the draft answers
 */
export function offeredAmounts(
  reading: Reading,
  apart: readonly { start: number; end: number }[],
  customer = '',
): OfferedAmount[] {
  const { text, sentences } = reading.analysis;
  const amounts = findAmounts(text);
  if (amounts.length === 0) return [];
  const named = findAmounts(customer);
  return amounts.flatMap((amount) => {
    const sentence = sentences.findIndex(({ start, end }) => start <= amount.start && amount.start < end);
    if (sentence < 0 || overlapsSorted(amount, apart)) return [];
    const tell = nearest(reading, sentence, amount);
    if (tell !== 'offer-extra' && tell !== 'offer-back') return [];
    const extra = tell === 'offer-extra';
    const isDue =
      !extra &&
      (isDueIn(reading, sentence) ||
        (amount.unit === 'percent' && amount.value === 100) ||
        named.some(({ value, unit }) => value === amount.value && unit === amount.unit));
    return isDue ? [] : [{ ...amount, sentence, extra }];
  });
}

function isDueIn(reading: Reading, sentence: number): boolean {
  return signals(reading, 'amount-due').some((one) => one.sentence === sentence);
}

function nearest(reading: Reading, index: number, amount: Amount): Signal | undefined {
  const sentence = reading.analysis.sentences[index];
  let best: Signal | undefined;
  let least = NEAR + 1;
  if (!sentence) return best;
  for (const tell of TELLS) {
    for (const found of signals(reading, tell)) {
      if (found.sentence !== index) continue;
      const far = wordsBetween(reading, sentence, found, amount);
      if (far >= least) continue;
      least = far;
      best = tell;
    }
  }
  return best;
}

/** Words between a phrase and an amount; 0 where they touch or overlap. A mark that ends a clause counts as two. */
function wordsBetween({ analysis }: Reading, sentence: Sentence, found: Found, amount: Amount): number {
  const from = Math.min(found.end, amount.end);
  const to = Math.max(found.start, amount.start);
  let words = 0;
  for (const token of analysis.tokens.slice(sentence.firstToken, sentence.endToken)) {
    if (token.start < from || token.end > to) continue;
    words += token.kind !== 'mark' ? 1 : /^[,;:—–]/u.test(token.form) ? 2 : 0;
  }
  return words;
}
