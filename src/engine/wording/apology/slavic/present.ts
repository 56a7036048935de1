import type { SlavicTables } from '../tables/slavic';
import type { Word } from '../words';
import type { Part } from './actor';
import { hasNoun } from './nouns';
import { exchange, isPredicate, opensInFirstPlural, secondFromFirst, secondFromFirstPlural } from './verbs';

export function customersPresent(part: Part, one: Word, tables: SlavicTables): string | undefined | null {
  const at = part.words.indexOf(one);
  const ahead = part.words.slice(0, at);
  const isFirst = !ahead.some((other) => isPredicate(other, tables));
  // «которую я закрыл»: what stands in front of «я» is no verb of theirs
  const behindPronoun = ahead.some(({ form }) => form === part.pronoun);
  const near = isFirst && (behindPronoun || ahead.at(-1)?.form === tables.not);
  if (part.pronoun === undefined || tables.customer.has(part.pronoun)) {
    const second = secondFromFirst(one, tables, near && !hasNoun(ahead, tables));
    if (second) return cried(part, one) ? 'плачете' : second;
    const isNext = isRightBehindUs(ahead.at(-1)?.form === tables.not ? ahead.slice(0, -1) : ahead);
    const plural = secondFromFirstPlural(one, tables, isNext || opensInFirstPlural(part.words, at, tables));
    if (plural && isFirst) return plural;
  }
  return undefined;
}

/** «мы [поднимаем]», «мы с женой [поднимаем]». */
function isRightBehindUs(ahead: readonly Word[]): boolean {
  const [us, company] = ahead.slice(-3);
  const isUs = (one: Word | undefined) => /^(?:мы|ми)$/u.test(one?.form ?? '');
  return isUs(ahead.at(-1)) || (isUs(us) && /^(?:с|со|з|із|зі)$/u.test(company?.form ?? ''));
}

/** «плачу» is "pay" where money is near, and "cry" elsewhere. */
function cried({ words }: Part, one: Word): boolean {
  return (
    one.form === 'плачу' &&
    !words.some(({ form, kind }) => kind === 'number' || /^(?:за|по|руб|деньг|вам|грн)/u.test(form))
  );
}

export function firmsPresent(part: Part, one: Word, tables: SlavicTables): string | undefined | null {
  const at = part.words.indexOf(one);
  const ahead = part.words.slice(0, at);
  if (ahead.some((other) => isPredicate(other, tables) && !tables.firm.has(other.form))) return undefined;
  const text = one.text.toLowerCase();
  if (tables.adverbial.has(one.form)) return undefined;
  if (part.party)
    return at < part.party.at ? undefined : exchange(text, isPlural(part, tables) ? tables.fromThey : tables.fromHe);
  if (part.dropped && tables.firmHabits.has(one.form)) return exchange(text, tables.fromThey);
  const isThou = /[єеиї]ш(?:ся)?$|[её]шь(?:ся)?$|ишь(?:ся)?$/u.test(one.form);
  // «ты не отвечаешь» is what the firm does; «ты наклоняешься» is nobody's complaint
  if (isThou) return ahead.at(-1)?.form === tables.not ? (exchange(text, tables.fromThou) ?? null) : null;
  return exchange(text, tables.fromYou);
}

function isPlural({ words, party }: Part, tables: SlavicTables): boolean {
  return tables.people.test(words[(party?.at ?? 0) + (party?.length ?? 1) - 1]?.form ?? '');
}
