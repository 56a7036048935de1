import type { SlavicTables } from '../tables/slavic';
import { type Word, word } from '../words';

/** «ми прийняли [Вас] о 13:40», «ми поселили [Вас] в підвал»: what is done to a person, and whom is left to be understood. */
export function withWhom(words: readonly Word[], tables: SlavicTables): Word[] {
  const at = words.findIndex(({ text }) => SERVED.test(text));
  const next = words[at + 1];
  if (at < 1 || tables.you !== 'Ви' || words[0]?.text !== tables.we || words.some(({ text }) => WHOM.test(text)))
    return [...words];
  const isAlone = next?.kind !== 'word' || tables.prepositions.has(next.form) || tables.adverbial.has(next.form);
  if (!isAlone) return [...words];
  return [...words.slice(0, at + 1), { ...word('Вас'), spaced: true }, ...words.slice(at + 1)];
}

const SERVED =
  /^(?:прийняли|обслужили|поселили|заселили|переселили|висадили|посадили|пересадили|пустили|впустили|розвернули|попередили|записали|підстригли|постригли)$/u;

const WHOM = /^(?:Вас|Вам|Ваш\p{L}*|(?:його|її|їх)|ні(?:кого|хто)|себе|дитину|сина|доньку|маму|тата)$/u;
