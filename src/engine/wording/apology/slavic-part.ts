import { agrees, hasNoun, insideNounPhrase } from './slavic-nouns';
import {
  isDeed,
  isFirmDeed,
  isPluralPast,
  isPredicate,
  pluralPast,
  secondFromFirst,
  secondFromFirstPlural,
} from './slavic-verbs';
import type { SlavicTables } from './tables/slavic';
import type { Actor } from './turned';
import type { Word } from './words';

/** Part of a clause with at most one subject. */
export interface Part {
  words: Word[];
  actor: Actor;
  /** Whether the subject is left to be understood, and is written in front. */
  dropped?: boolean;
  /** «курьер» gives way to «мы»: from this word, so many words. */
  party?: { at: number; length: number };
  /** Whether «мы» or «Вы» stands for a plural, a «ты» or an «я». */
  pronoun?: string;
}

/** Subjects that are neither the customer nor the firm. */
const ANYBODY = /^(?:никто|ніхто|кто-то|хтось|каждый|кожен)$/u;

/** A clause in parts that have at most one subject each. */
export function partsOf(words: readonly Word[], tables: SlavicTables): Word[][] {
  const parts: Word[][] = [];
  let part: Word[] = [];
  for (const [at, one] of words.entries()) {
    const previous = words[at - 1]?.form ?? '';
    const isJoint = tables.joints.has(one.form) && part.length > 0 && !/^(?:так|як|так-то|не)$/u.test(previous);
    if (isJoint) {
      parts.push(part);
      part = [];
    }
    part.push(one);
  }
  parts.push(part);
  return parts;
}

/** Whether nothing but particles stands in front of the first verb. */
export function startsWithVerb(words: readonly Word[], tables: SlavicTables): boolean {
  const first = words.find((one) => !tables.joints.has(one.form) && !tables.adverbial.has(one.form));
  return first !== undefined && isPredicate(first, tables);
}

/** Who acts in a part; `null` where that can't be told. */
export function actorOf(words: Word[], inherited: Actor | undefined, ours: boolean, tables: SlavicTables): Part | null {
  const customers = words.filter((one) => tables.customer.has(one.form));
  const firms = words.filter((one) => tables.firm.has(one.form));
  if (customers.length > 0 && firms.length > 0) return null;
  if (customers[0]) return { words, actor: 'customer', pronoun: customers[0].form };
  if (firms[0]) return { words, actor: 'firm', pronoun: firms[0].form };
  if (words.some(({ form }) => ANYBODY.test(form))) return { words, actor: 'other' };
  const party = partyOf(words, tables) ?? (ours ? bareParty(words, tables) : undefined);
  if (party) return { words, actor: 'firm', party };
  const dropped = droppedActor(words, tables);
  const takesOver = dropped === 'firm' && inherited === 'customer';
  const goesOn = inherited && inherited !== 'other' && !takesOver && !hasSubject(words, tables);
  if (goesOn) return { words, actor: inherited };
  if (dropped === null) return null;
  return dropped ? { words, actor: dropped, dropped: true } : { words, actor: 'other' };
}

/** «ваш [этот пьяный] курьер» in front of what he did. */
function partyOf(words: readonly Word[], tables: SlavicTables): Part['party'] {
  const at = words.findIndex((one) => tables.firmsOwn.has(one.form));
  if (at < 0) return;
  for (let next = at + 1; next < Math.min(words.length, at + 4); next++) {
    const one = words[next];
    if (!one) return;
    if (tables.parties.has(one.form))
      return /^(?:с|со|з|із|из|от|від)$/u.test(words[next + 1]?.form ?? '') ? undefined : { at, length: next - at + 1 };
    if (!/(?:ый|ий|ой|ая|яя|ые|ие|ий|а|і)$/u.test(one.form)) return;
  }
}

/** «курьер» in front of what he did, without a «ваш». */
function bareParty(words: readonly Word[], tables: SlavicTables): Part['party'] {
  const at = words.findIndex((one) => !tables.joints.has(one.form));
  const next = words[at + 1];
  const acts = next !== undefined && !tables.prepositions.has(next.form) && next.kind === 'word';
  return acts && tables.parties.has(words[at]?.form ?? '') ? { at, length: 1 } : undefined;
}

/** Whether a noun may be the subject of the first verb. */
function hasSubject(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  return at > 0 && hasNoun(words.slice(0, at), tables);
}

/** Who acts where no subject is named; `undefined` where one is, `null` where that can't be told. */
function droppedActor(words: readonly Word[], tables: SlavicTables): Actor | undefined | null {
  for (const [at, one] of words.entries()) {
    if (one.kind !== 'word' || insideNounPhrase(words, at, tables)) continue;
    const ahead = words.slice(0, at);
    const previous = words[at - 1]?.form;
    if (ahead.some((other) => isPredicate(other, tables) && !tables.adverbial.has(other.form))) return;
    if (secondFromFirst(one, tables, previous === tables.not)) return 'customer';
    if (secondFromFirstPlural(one, tables, false) && !/(?:ым|им)$/u.test(one.form)) return 'customer';
    const past = pluralPast(one, tables);
    if (past && isDeed(one.form, tables.customerDeeds, tables)) {
      // «клинер опоздала»: a trade of one gender, a verb of another
      if (previous && tables.trades.test(previous)) return null;
      const subject = agrees(ahead, past.gender, tables);
      return subject ? (hasNoun(ahead, tables) ? undefined : null) : 'customer';
    }
    if (isPluralPast(one.form)) {
      const people = ahead.some(({ form }) => tables.people.test(form) || tables.parties.has(form));
      if (people) return;
      if (tables.customersPlural.test(one.form)) return 'customer';
      if (isFirmDeed(one.form, tables) && at < 7) return 'firm';
      return;
    }
    if (tables.firmHabits.has(one.form)) return hasNoun(ahead, tables) ? undefined : 'firm';
    if (tables.indicative.test(one.form)) return 'firm';
    if (past)
      return agrees(ahead, past.gender, tables) || agrees(words.slice(at + 1, at + 5), past.gender, tables)
        ? undefined
        : null;
  }
}
