import { agrees, hasNoun, insideNounPhrase } from './slavic-nouns';
import {
  exchange,
  type Gender,
  isDeed,
  isFirmDeed,
  isPluralPast,
  isPredicate,
  looksFirst,
  pluralPast,
  secondFromFirst,
  secondFromFirstPlural,
} from './slavic-verbs';
import type { SlavicTables } from './tables/slavic';
import type { Actor, Turn } from './turned';
import { instead, type Word, word } from './words';

/** Part of a clause with at most one subject. */
interface Part {
  words: Word[];
  actor: Actor;
  /** Whether the subject is left to be understood, and is written in front. */
  dropped?: boolean;
  /** «курьер» gives way to «мы»: from this word, so many words. */
  party?: { at: number; length: number };
  /** Whether «мы» or «Вы» stands for a plural, a «ты» or an «я». */
  pronoun?: string;
}

/** Turns the person in a Russian or Ukrainian clause. */
export function slavicTurn(tables: SlavicTables): Turn {
  return (given, { before, ours }) => {
    const words = given.filter(({ form }, at) => !tables.dropped.has(form) || SAME.test(given[at - 1]?.form ?? ''));
    if (tables.refusedInFront.has(words[0]?.form ?? '') && before === undefined) return null;
    if (NAMING.test(words.map(({ form }) => form).join(' '))) return null;
    if (words.length === 0 || words.some((one) => isRefused(one, tables))) return null;
    const turned: Word[] = [];
    let actor: Actor | undefined = before;
    let awaits = false;
    let supplied = false;
    let complete = false;
    for (const part of partsOf(words, tables)) {
      const goesOn: boolean =
        /^(?:и|і|й|та)$/u.test(part[0]?.form ?? '') && actor === 'other' && complete && startsWithVerb(part, tables);
      const known: Part | null = goesOn
        ? { words: part, actor: 'other' }
        : actorOf(part, awaits || startsWithVerb(part, tables) ? actor : undefined, ours, tables);
      if (!known) return null;
      if (known.actor === actor) known.dropped = false;
      const said = known.words.some((one) => isPredicate(one, tables));
      const told = told_(known, tables);
      if (!told) return null;
      turned.push(...told);
      supplied ||= known.dropped === true;
      complete ||= said;
      if (actor === undefined || said || known.actor !== 'other') actor = known.actor;
      awaits = !said && known.actor !== 'other';
    }
    const isWhole =
      (complete && ((actor ?? 'other') !== 'other' || hasSomebody(words, turned, tables))) || isNominal(words, tables);
    if (before === undefined && actor === 'other' && startsWithVerb(words, tables) && !hasSubjectBehind(words, tables))
      return null;
    const headless =
      actor === 'other' && startsWithVerb(words, tables) && !words.some(({ form }) => tables.impersonal.has(form));
    const needsWhom =
      tables.impersonal.has(words[0]?.form ?? '') && !turned.some(({ text }) => /^(?:Вам|нам)$/u.test(text));
    if (needsWhom) turned.unshift({ ...word(tables.toYou), spaced: turned[0]?.spaced ?? false });
    if (needsWhom && turned[1]) turned[1] = { ...turned[1], spaced: true };
    return { words: withCommas(turned), actor: actor ?? 'other', complete: isWhole, supplied, headless };
  };
}

/** What somebody was called or shouted at is not repeated, and a «not X» without its «but Y» says nothing. */
const NAMING =
  /(?:обозва|обізва|обозвал|крикну|орал|кричал)|(?:назва|назвал)\S* (?:мен|мою|мог|нас|мам|жен|муж|сын|доч)|\S(?:ли|ла|в|л) не [а-яіїєґ']+(?<!так|всё|все|то|те|там|туди|туда|тому|тем|весь|вовремя|вчасно|ту|сразу|одразу|полностью|повністю)$/u;

/** Behind these «же» is part of the word: «та же ошибка». */
const SAME =
  /^(?:перв\S+|втор\S+|трет\S+|перш\S+|друг\S+|тот|та|то|те|того|той|ту|тех|так|там|такой|такая|такие|цей|це|ця|ці)$/u;

/** Where the customer left out the comma that has to stand before «а» and its like. */
function withCommas(words: readonly Word[]): Word[] {
  return words.map((one, at) => {
    const next = words[at + 1];
    const wants = next !== undefined && WANTS_COMMA.has(next.form) && one.kind !== 'mark' && at > 0;
    return wants ? { ...one, text: `${one.text},` } : one;
  });
}

const WANTS_COMMA = new Set(['а', 'но', 'але', 'хотя', 'хоча']);

function isRefused({ form, kind }: Word, tables: SlavicTables): boolean {
  if (kind !== 'word') return false;
  return tables.refused.has(form) || tables.refusedBeginnings.some((beginning) => form.startsWith(beginning));
}

/** Whether a noun follows the verb that the clause begins with: «прийшла посилка», «не працює домофон». */
function hasSubjectBehind(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  if (
    words.some(
      ({ form }) =>
        tables.impersonal.has(form) ||
        /(?:ено|ано|ято|уто|ито|ето|ыто)$|^(?:нет|нема|немає|можно|невозможно|неможливо)$/u.test(form),
    )
  )
    return true;
  if (isPluralPast(words[at]?.form ?? '') || tables.firmHabits.has(words[at]?.form ?? '')) return true;
  return hasNoun(words.slice(at + 1, at + 6), tables);
}

/** Whether anybody or anything is named that the clause may speak of: «не работает» alone says nothing. */
function hasSomebody(words: readonly Word[], turned: readonly Word[], tables: SlavicTables): boolean {
  if (turned.some(({ text }) => /^(?:Вы|Ви|мы|ми)$/u.test(text))) return true;
  const isVerbal = (one: Word) => isPredicate(one, tables);
  if (
    words.some(
      ({ form }) =>
        tables.impersonal.has(form) ||
        /^(?:никто|ніхто|ничего|нічого|никого|нікого|хто|кто-то|хтось|это|це)$/u.test(form),
    )
  )
    return true;
  const named = words.filter((one) => !isVerbal(one));
  if (hasNoun(named, tables) || words.some(({ form }) => isPluralPast(form))) return true;
  return (
    words.some(({ form }) => /(?:ено|ано|ято|нято|ято|уто|ито)$|^(?:нет|немає|нема)$/u.test(form)) && named.length > 0
  );
}

/** «батареи ледяные», «полотенца серые», «в душе волос»: a verb is not needed where a noun has something said of it. */
function isNominal(words: readonly Word[], tables: SlavicTables): boolean {
  const bare = words.findIndex(({ form }) => /^(?:без|вместо|замість)$/u.test(form));
  if (bare > 0 && hasNoun(words.slice(0, bare), tables)) return true;
  if (insideNounPhrase(words, words.length - 1, tables)) return false;
  const has = words.filter((one) => one.kind === 'word' && !tables.adverbial.has(one.form));
  const adjective = has.at(-1)?.form ?? '';
  if (has.length === 2 && /(?:на|ні|ая|яя|ий|ый|ое|ые|ие)$/u.test(has[0]?.form ?? '')) return false;
  return (
    has.length > 1 &&
    /(?:ые|ие|ый|ий|ой|ая|яя|ое|ее|ні|на|не|[кщжстлрв]і)$/u.test(adjective) &&
    hasNoun(has.slice(0, -1), tables)
  );
}

function partsOf(words: readonly Word[], tables: SlavicTables): Word[][] {
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

function startsWithVerb(words: readonly Word[], tables: SlavicTables): boolean {
  const first = words.find((one) => !tables.joints.has(one.form) && !tables.adverbial.has(one.form));
  return first !== undefined && isPredicate(first, tables);
}

function actorOf(words: Word[], inherited: Actor | undefined, ours: boolean, tables: SlavicTables): Part | null {
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

/** Subjects that are neither the customer nor the firm. */
const ANYBODY = /^(?:никто|ніхто|кто-то|хтось|каждый|кожен)$/u;

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

function told_(part: Part, tables: SlavicTables): Word[] | null {
  const { words, actor, party } = part;
  const out: Word[] = [];
  let gender: Gender | undefined;
  for (let at = 0; at < words.length; at++) {
    const one = words[at];
    if (!one) break;
    if (party && at === party.at) {
      out.push(instead(one, tables.we));
      at += party.length - 1;
      continue;
    }
    const pair = tables.pairs.get(`${one.form} ${words[at + 1]?.form}`);
    if (pair) {
      out.push(instead(one, pair));
      at++;
      continue;
    }
    const pronoun = tables.pronouns.get(one.form);
    if (pronoun) {
      out.push(instead(one, pronoun));
      continue;
    }
    if (one.kind !== 'word' || actor === 'other' || insideNounPhrase(words, at, tables)) {
      if ((actor === 'other' || orders(one, part, tables)) && mustAgree(one, words, at, tables)) return null;
      out.push(one);
      continue;
    }
    const past = pluralPast(one, tables);
    if (past && (gender ?? past.gender) === past.gender) {
      gender = past.gender;
      out.push(instead(one, past.text));
      continue;
    }
    const predicate = tables.predicates.get(one.form);
    if (predicate) {
      out.push(instead(one, predicate));
      continue;
    }
    const present = actor === 'customer' ? customersPresent(part, one, tables) : firmsPresent(part, one, tables);
    if (present === null) return null;
    out.push(present ? instead(one, present) : one);
  }
  const isTold = out.some((one, at) => one.text !== words[at]?.text && !tables.pronouns.has(one.form));
  if (/^(?:я|ты|ти)$/u.test(part.pronoun ?? '') && !isTold) return null;
  const acts = isTold || words.some((one) => isPluralPast(one.form));
  if ((part.party || /^(?:вы|ви)$/u.test(part.pronoun ?? '')) && !acts) return null;
  if (!part.dropped) return out;
  return actor === 'customer' ? withYou(out, tables) : withWe(out, words, tables);
}

function customersPresent(part: Part, one: Word, tables: SlavicTables): string | undefined | null {
  const at = part.words.indexOf(one);
  const ahead = part.words.slice(0, at);
  const isFirst = !ahead.some((other) => isPredicate(other, tables));
  const near = isFirst && (part.pronoun !== undefined || ahead.at(-1)?.form === tables.not);
  if (part.pronoun === undefined || tables.customer.has(part.pronoun)) {
    const second = secondFromFirst(one, tables, near && !hasNoun(ahead, tables));
    if (second) return cried(part, one) ? 'плачете' : second;
    const isNext = /^(?:мы|ми)$/u.test((ahead.at(-1)?.form === tables.not ? ahead.at(-2) : ahead.at(-1))?.form ?? '');
    const plural = secondFromFirstPlural(one, tables, isNext);
    if (plural && isFirst) return plural;
  }
  return undefined;
}

/** «плачу» is "pay" where money is near, and "cry" elsewhere. */
function cried({ words }: Part, one: Word): boolean {
  return (
    one.form === 'плачу' &&
    !words.some(({ form, kind }) => kind === 'number' || /^(?:за|по|руб|деньг|вам|грн)/u.test(form))
  );
}

function firmsPresent(part: Part, one: Word, tables: SlavicTables): string | undefined | null {
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

/** A form that only the customer or the firm can be the subject of, where neither is. */
function mustAgree(one: Word, words: readonly Word[], at: number, tables: SlavicTables): boolean {
  if (one.kind !== 'word' || insideNounPhrase(words, at, tables)) return false;
  return (
    looksFirst(one, tables) ||
    /[иеє]те(?:с[ья])?$/u.test(one.form) ||
    /[её]шь(?:ся)?$|ишь(?:ся)?$|[єеї]ш(?:ся)?$/u.test(one.form) ||
    tables.imperative.test(one.form)
  );
}

/** An imperative in a clause where nobody of the firm is the subject. */
function orders(one: Word, { actor }: Part, tables: SlavicTables): boolean {
  return actor !== 'other' && tables.imperative.test(one.form);
}

function withYou(words: Word[], tables: SlavicTables): Word[] {
  return inFront(words, tables.you, tables);
}

function inFront(words: Word[], subject: string, tables: SlavicTables): Word[] {
  const at = words.findIndex((one) => !tables.joints.has(one.form));
  return [
    ...words.slice(0, at),
    word(subject),
    ...words.slice(at).map((one) => ({ ...one, spaced: one.spaced || one === words[at] })),
  ];
}

/** «мы» before the verb, and before it what it was done to: «шкаф привезли без полки» → «мы привезли шкаф без полки». */
function withWe(out: Word[], words: readonly Word[], tables: SlavicTables): Word[] {
  let verb = out.findIndex((one) => isPluralPast(one.form) || tables.firmHabits.has(one.form));
  const first = words.findIndex((one) => !tables.joints.has(one.form));
  while (verb - 1 > first && tables.adverbial.has(out[verb - 1]?.form ?? '')) verb--;
  const block = out.slice(first, verb);
  const isObject =
    block.length > 0 &&
    block.length < 5 &&
    !block.some((one) => tables.pronouns.has(one.form) && !/^(?:мо|на|ва|ва|тв)/u.test(one.form)) &&
    !tables.adverbial.has(block[0]?.form ?? '') &&
    !tables.prepositions.has(block[0]?.form ?? '') &&
    block.every((one) => one.kind === 'word');
  if (!isObject) return inFront(out, tables.we, tables);
  const end = out.findIndex((one, at) => at >= verb && (isPluralPast(one.form) || tables.firmHabits.has(one.form))) + 1;
  const verbs = out.slice(verb, end);
  return [
    ...out.slice(0, first),
    word(tables.we),
    ...verbs.map((one) => ({ ...one, spaced: true })),
    ...block.map((one) => ({ ...one, spaced: true })),
    ...out.slice(end),
  ];
}
