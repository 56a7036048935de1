import type { SlavicTables } from '../tables/slavic';
import { isRelativeWord, type Word } from '../words';
import { isPredicate } from './verbs';

/** Where the customer left out the comma that has to stand before «а» and its like. */
export function withCommas(words: readonly Word[], tables: SlavicTables): Word[] {
  return words.map((one, at) => {
    const next = words[at + 1];
    if (!next || one.kind === 'mark' || at === 0) return one;
    const isWhich = isRelativeWord(next.form) && !tables.prepositions.has(one.form);
    const isOblique = tables.prepositions.has(next.form) && isRelativeWord(words[at + 2]?.form ?? '');
    const isLike =
      next.form === 'як' &&
      one.form !== 'так' &&
      [tables.customer, tables.firm].some((whom) => whom.has(words[at + 2]?.form ?? ''));
    const isSaid =
      /^(?:что|що)$/u.test(next.form) &&
      (isPredicate(one, tables) ||
        OF_VERB.test(one.form) ||
        (one.form === 'так' && at > 1) ||
        words.slice(0, at).some(({ form }) => SAID.test(form)));
    const isListed = /^(?:ни|ні)$/u.test(next.form) && words.slice(0, at).some(({ form }) => form === next.form);
    const isBecause = /^(?:потому|тому)$/u.test(next.form) && /^(?:что|що)$/u.test(words[at + 2]?.form ?? '');
    const compares = /^(?:чем|ніж)$/u.test(next.form) && COMPARED.test(one.form);
    const isWhen =
      WHEN.test(next.form) &&
      !ONLY.test(one.form) &&
      words.slice(0, at + 1).some((other) => isPredicate({ ...other, text: other.form }, tables));
    const wants =
      WANTS_COMMA.has(next.form) ||
      isWhich ||
      isOblique ||
      isSaid ||
      isBecause ||
      compares ||
      isLike ||
      isListed ||
      isWhen;
    return wants ? { ...one, text: `${one.text},` } : one;
  });
}

/** «сильнее, чем до ремонта». */
const COMPARED = /(?:ее|[её]ше|[лжтдч]ше|же|іше)$/u;

/** «говорим, что», «доказать, что», «из-за того, что». */
const OF_VERB = /^(?:вид|вигляд|того|тем|тим)$|(?:ть|ти|тись|ться|тися|[иеё]м|[иеє]мо)$/u;

const SAID = /^(?:узна|сказа|каза|обіця|пообіця|відпові|поясни|написа|запевни|обеща|пообеща|ответи|объясни)/u;

const WHEN = /^(?:щойно|коли|поки|когда|пока)$/u;

const ONLY = /^(?:навіть|тільки|лише|саме|якраз|тоді|даже|только|именно|тогда|и|і|й|та|а|але|но)$/u;

const WANTS_COMMA = new Set(['а', 'но', 'але', 'хотя', 'хоча', 'бо']);
