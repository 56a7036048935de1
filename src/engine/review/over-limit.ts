import type { Sum } from '../amounts/amount';
import { writtenSum } from '../amounts/written';
import type { RuleId } from '../model';
import type { Reading } from '../reading';
import type { Authority } from '../redress/authority';
import { type OfferedAmount, offeredAmounts } from '../redress/offered';
import { isAbove, type Sums } from '../redress/redress';
import { givenTogether } from '../redress/together';
import { takeApart } from '../spans';
import { apart } from './apart';
import type { Fault } from './fault';
import type { Answered } from './review';

/**
 * The faults of a draft together with every amount it offers above what whoever writes may decide alone (S3), each by
 * itself or together with those before it. The amount stands before what else is said about its words: it is short,
 * and money can't be taken back.
 */
export function withOverLimit(
  faults: Fault[],
  reading: Reading,
  answered: Answered | undefined,
  { limits }: Authority,
  off: ReadonlySet<RuleId>,
): Fault[] {
  if (off.has('over-limit') || Object.keys(limits).length === 0) return faults;
  const offered = offeredAmounts(reading, apart(reading.analysis), answered?.reading.analysis.text);
  const above = [
    ...offered.flatMap((amount) => (isAbove(amount, limits) ? faultAt(amount, limits[amount.unit], 0, reading) : [])),
    ...aboveTogether(offered, limits, reading),
  ];
  return above.length === 0 ? faults : takeApart([...above, ...faults]);
}

/**
 * Where amounts of one currency, each of them within the limit, pass it together: at the one that passes it. Of
 * percentages nobody knows that they are of the same price.
 */
function aboveTogether(offered: readonly OfferedAmount[], limits: Sums, reading: Reading): Fault[] {
  const units = new Set(offered.map(({ unit }) => unit).filter((unit) => unit !== 'percent'));
  return [...units].flatMap((unit) => {
    if (offered.some((amount) => amount.unit === unit && isAbove(amount, limits))) return [];
    let before = 0;
    for (const amount of givenTogether(offered, unit, reading.analysis)) {
      if (isAbove({ unit, value: before + amount.value }, limits)) {
        return faultAt(amount, limits[unit], before, reading);
      }
      before += amount.value;
    }
    return [];
  });
}

/** @param before what is offered already of what the limit allows */
function faultAt(amount: OfferedAmount, limit: number | undefined, before: number, { analysis }: Reading): Fault[] {
  const { start, end, sentence, unit } = amount;
  const language = analysis.sentences[sentence]?.language;
  if (!language || limit === undefined) return [];
  const left: Sum = { value: limit - before, unit };
  const edits = isLowered(amount, left, analysis.text) ? [{ start, end, text: writtenSum(left, language) }] : [];
  return [
    {
      start,
      end,
      rule: 'over-limit',
      entry: 'aplomb/over-limit',
      language,
      sentence,
      templates: [],
      edits,
      limit: { value: limit, unit },
    },
  ];
}

/** «500-рублёвый», «сорокадолларовый» */
const ADJECTIVE = /(?:процентн|відсотков|рубл[её]в|долларов|доларов|гривнев)\p{L}{2}/iu;

/**
 * How much is given beyond what is due may be less, what is owed may not. "Half price" has no number to lower, "two $15
 * vouchers" have two, and an adjective would have to be written anew.
 */
function isLowered({ start, end, unit, times, extra }: OfferedAmount, left: Sum, text: string): boolean {
  const words = text.slice(start, end);
  const isWritten = unit !== 'percent' || /\p{N}/u.test(words);
  return extra && left.value > 0 && times === undefined && isWritten && !ADJECTIVE.test(words);
}
