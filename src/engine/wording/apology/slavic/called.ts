import type { SlavicTables } from '../tables/slavic';
import { type Word, word } from '../words';

/** «назвал меня воровкой» → «оскорбил меня»: what somebody was called is not repeated. */
export function withoutName(words: readonly Word[], tables: SlavicTables): readonly Word[] {
  const at = words.findIndex(({ form }) => CALLED.test(form));
  const verb = words[at];
  if (!verb || tables.not === words[at - 1]?.form) return words;
  const isName = (one: Word | undefined, index: number) =>
    one?.kind === 'word' &&
    NAME.test(one.form) &&
    !tables.pronouns.has(one.form) &&
    !tables.prepositions.has(words[index - 1]?.form ?? '');
  const from = words.findIndex((one, index) => index > at && isName(one, index));
  const whom = words.slice(at + 1, from);
  const isWhom =
    whom.length > 0 &&
    whom.length < 4 &&
    whom.every(({ kind, form }) => kind === 'word' && !tables.adverbial.has(form));
  if (from < 0 || !isWhom) return words;
  let end = from;
  while (isName(words[end], end)) end++;
  const insulted = `${tables.insulted}${/(?:л|ла|ли|в)$/u.exec(verb.form)?.[0] ?? ''}`;
  return [
    ...words.slice(0, at),
    { ...word(insulted), spaced: verb.spaced },
    ...words.slice(at + 1, from),
    ...words.slice(end),
  ];
}

const CALLED = /^(?:на|обо)зва(?:л|ла|ли)$/u;

/** In the instrumental. */
const NAME = /.{2}(?:ой|ей|ою|ею|ом|ем|ым|им|ами|ями|ыми|ими)$/u;
