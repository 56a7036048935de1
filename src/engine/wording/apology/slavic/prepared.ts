import type { SlavicTables } from '../tables/slavic';
import type { Word } from '../words';
import { hasNoun, isParty } from './nouns';
import { isPluralPast, isPredicate, pluralPast } from './verbs';

/**
 * Nouns that look like a verb: «еду привезли», in front of what was done with it; «три отгула», behind a numeral.
 */
export function withNouns(words: readonly Word[], tables: SlavicTables): Word[] {
  return words.map((one, at) => {
    const next = words[at + 1];
    const isObject =
      at === 0 && next && tables.first.has(one.form) && isPluralPast(next.form) && !tables.adverbial.has(next.form);
    // «потеряли оригинал»: what they lost, and no second deed
    const isLost = isPluralPast(words[at - 1]?.form ?? '') && /[^лс]л$/u.test(one.form) && next?.kind !== 'mark';
    const isCounted =
      (COUNTS.test(words[at - 1]?.form ?? '') ||
        (tables.you === 'Ви' && /[іїо]в$/u.test(one.form) && MANY.test(words[at - 1]?.form ?? ''))) &&
      pluralPast(one, tables) !== undefined;
    return isObject || isCounted || isLost ? { ...one, form: `«${one.form}»` } : one;
  });
}

/** «двадцять листів», «жодних доказів». */
const MANY =
  /^(?:\d+|п'ять|шість|сім|вісім|дев'ять|\p{L}+дцять|\p{L}*сорок|сто|\p{L}+ десят|багато|кілька|скільки|\p{L}{2,}их)$/u;

const COUNTS = /^(?:два|две|три|четыре|оба|обе|дві|чотири|обидва|обидві|полтора|півтора)$/u;

/** Behind these «же» is part of the word: «та же ошибка». */
export const SAME =
  /^(?:перв\S+|втор\S+|трет\S+|перш\S+|друг\S+|тот|та|то|те|того|той|ту|тех|так|там|такой|такая|такие|цей|це|ця|ці)$/u;

/** «коллега моя» → «моя коллега», «таксист ваш» → «ваш таксист». */
export function ownerFirst(words: readonly Word[], tables: SlavicTables): readonly Word[] {
  const [noun, whose, ...rest] = words;
  const isOwn = OWNER.test(whose?.form ?? '') || (FIRMS.test(whose?.form ?? '') && isParty(noun?.form ?? '', tables));
  if (!noun || !whose || !isOwn || noun.kind !== 'word' || noun.form.length < 4) return words;
  // «уночі моя дружина розбила»: whose stands in front of its noun already
  if (rest[0] && !isPredicate(rest[0], tables) && hasNoun(rest.slice(0, 1), tables)) return words;
  return [{ ...whose, spaced: noun.spaced }, { ...noun, spaced: true }, ...rest];
}

const OWNER = /^(?:мой|моя|мое|мои|мій|моє|мої)$/u;
const FIRMS = /^(?:ваш|ваша|ваші)$/u;

/** «пані нотаріус переплутала» → «нотаріус переплутала». */
export function withoutTitle(words: readonly Word[], tables: SlavicTables): readonly Word[] {
  const [title, trade, ...rest] = words;
  if (!title || !trade || !/^(?:пан|пані)$/u.test(title.form) || !isParty(trade.form, tables)) return words;
  return [{ ...trade, spaced: title.spaced }, ...rest];
}

/** What the customer says in the heat, in words that an apology has, the verb last: «содрали» → «взяли». */
export function plainer(one: Word, tables: SlavicTables): Word {
  const text = tables.plainer.get(one.form);
  return text === undefined ? one : { ...one, text, form: text.replace(/^.* /u, '').replaceAll('ё', 'е') };
}
