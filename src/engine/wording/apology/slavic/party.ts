import type { SlavicTables } from '../tables/slavic';
import type { Word } from '../words';
import { insideNounPhrase, isParty } from './nouns';
import { isPredicate } from './verbs';

/** Somebody of the firm, who gives way to «мы»: from this word, so many words. */
export interface Party {
  at: number;
  length: number;
}

/** «ваш [этот пьяный] курьер» in front of what he did. */
export function partyOf(words: readonly Word[], tables: SlavicTables): Party | undefined {
  const at = words.findIndex((one) => tables.firmsOwn.has(one.form));
  if (at < 0) return;
  for (let next = at + 1; next < Math.min(words.length, at + 4); next++) {
    const one = words[next];
    if (!one) return;
    if (isParty(one.form, tables))
      return /^(?:с|со|з|із|из|от|від)$/u.test(words[next + 1]?.form ?? '')
        ? undefined
        : { at, length: next - at + 1 + (isName(words[next + 1]) ? 1 : ofWhat(words[next + 1])) };
    if (!/(?:ый|ий|ой|ая|яя|ые|ие|ий|а|і)$/u.test(one.form)) return;
  }
}

/** «ваша служба підтримки». */
function ofWhat(one: Word | undefined): number {
  return one !== undefined &&
    /^(?:підтримки|доставки|безпеки|турботи|продажу|продажів|поддержки|безопасности|заботы|продаж)$/u.test(one.form)
    ? 1
    : 0;
}

/** «ваш менеджер Олег». */
function isName(one: Word | undefined): boolean {
  return one !== undefined && /^\p{Lu}\p{Ll}+$/u.test(one.text);
}

/** «офіціантка Марина»: somebody of ours, whose name is no business of an apology. */
export function isNamed(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => !tables.joints.has(one.form));
  return isParty(words[at]?.form ?? '', tables) && isName(words[at + 1]);
}

/** «курьер», «мастер по ремонту», «администратор салона» in front of what they did, without a «ваш». */
export function bareParty(words: readonly Word[], tables: SlavicTables): Party | undefined {
  const first = words.findIndex((one) => !tables.joints.has(one.form));
  // «весільний фотограф»
  const at =
    OF_WHAT_SORT.test(words[first]?.form ?? '') && isParty(words[first + 1]?.form ?? '', tables) ? first + 1 : first;
  // «говорят, что врач не принимает»: their words, and not ours
  if (at > 0 && /^(?:что|що)$/u.test(words[at - 1]?.form ?? '')) return;
  if (!isParty(words[at]?.form ?? '', tables)) return;
  const length = 1 + modifiers(words, at + 1, tables);
  const next = words[at + length];
  const acts = next !== undefined && !tables.prepositions.has(next.form) && next.kind === 'word';
  return acts ? { at: first, length: length + at - first } : undefined;
}

const OF_WHAT_SORT = /^(?!ц|ва|мо|на|тв)\p{L}{3,}(?:ий|ій|на|ська|ні)$/u;

/** How many words behind a trade say which one it is: «салона», «по маникюру», a name; «мы» has no room for them. */
function modifiers(words: readonly Word[], at: number, tables: SlavicTables): number {
  const [one, next] = words.slice(at);
  if (one?.kind !== 'word') return 0;
  if (OF.test(one.form)) {
    const governs = next?.kind === 'word' && !tables.pronouns.has(next.form) && !BY_CHANCE.test(next.form);
    return governs && insideNounPhrase(words, at + 1, tables) ? 2 + modifiers(words, at + 2, tables) : 0;
  }
  if (tables.adverbial.has(one.form) || tables.pronouns.has(one.form) || tables.prepositions.has(one.form)) return 0;
  const isName = /^\p{Lu}\p{Ll}+$/u.test(one.text);
  if (!isName && isPredicate(one, tables)) return 0;
  const says =
    PLACES.test(one.form) || isName || /.{4}ів$/u.test(one.form) || /[^оеёаи]го$|[^аиоуеія][ая]$/u.test(one.form);
  return says ? 1 + modifiers(words, at + 1, tables) : 0;
}

/** What a trade is bound to its field with: «мастер по ремонту», «майстриня з манікюру». */
const OF = /^(?:по|из|от|з|із|від)$/u;

/** «курьер по ошибке отдал»: how it came about, and not which courier. */
const BY_CHANCE = /^(?:ошибк|помилк|телефон|дорог|пути|почт|пошт|привычк|просьб|моей|моєї)|(?:ою|ею|ям|ями|ами|ом)$/u;

/** Where such people work, in the genitive. */
const PLACES =
  /^(?:салон|отел|готел|банк|магазин|склад|отдел|відділ|служб|компани|компані|фирм|фірм|клиник|клінік|центр|ресторан|сервис|сервіс|кафе|такси|таксі|автобус|аптек|гостиниц|доставк|поддержк|підтримк|продаж|студи|студі|агентств|больниц|лікарн|поликлиник|поліклінік|школ|смен|зміни|сети|мереж|\p{L}+клінік|комплекс|будинк|під'їзд|басейн|парк|вокзал|аеропорт|пошт|страхов)/u;
