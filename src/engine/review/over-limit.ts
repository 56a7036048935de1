import { writtenSum } from '../amounts/written';
import type { RuleId } from '../model';
import type { Reading } from '../reading';
import type { Authority } from '../redress/authority';
import { offeredAmounts } from '../redress/offered';
import { isAbove } from '../redress/redress';
import { takeApart } from '../spans';
import { apart } from './apart';
import type { Fault } from './fault';
import type { Answered } from './review';

/**
 * The faults of a draft together with every amount it offers above what whoever writes may decide alone (S3). The
 * amount stands before what else is said about its words: it is short, and money can't be taken back.
 */
export function withOverLimit(
  faults: Fault[],
  reading: Reading,
  answered: Answered | undefined,
  { limits }: Authority,
  off: ReadonlySet<RuleId>,
): Fault[] {
  if (off.has('over-limit') || Object.keys(limits).length === 0) return faults;
  const { text, sentences } = reading.analysis;
  const offered = offeredAmounts(reading, apart(reading.analysis), answered?.reading.analysis.text);
  const above = offered.flatMap(({ start, end, sentence, extra, ...sum }): Fault[] => {
    const language = sentences[sentence]?.language;
    const limit = limits[sum.unit];
    if (!language || limit === undefined || !isAbove(sum, limits)) return [];
    const allowed = { value: limit, unit: sum.unit };
    // how much is given beyond what is due may be less, what is owed may not; "half price" has no number to lower
    const isLowered = extra && limit > 0 && (sum.unit !== 'percent' || /\p{N}/u.test(text.slice(start, end)));
    const edits = isLowered ? [{ start, end, text: writtenSum(allowed, language) }] : [];
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
        limit: allowed,
      },
    ];
  });
  return above.length === 0 ? faults : takeApart([...above, ...faults]);
}
