import type { SlavicTables } from '../tables/slavic';
import { instead, isRelativeWord, type Word, word } from '../words';
import type { Part } from './actor';
import { hasNoun, insideNounPhrase, isMonth } from './nouns';
import {
  exchange,
  type Gender,
  isPluralPast,
  isPredicate,
  looksFirst,
  opensInFirstPlural,
  pluralPast,
  secondFromFirst,
  secondFromFirstPlural,
} from './verbs';

/** What one person did with their own body: no «мы» fell asleep. */
const ALONE = /^(?:у|за)сну(?:л[аи]?|в|ла|ли)$|^(?:курил|курив|выпил|випи|уволил[са]|звільни|заболел|захворі)/u;

/** How somebody felt, and the form in which one person did. */
const FELT = /^(?:почува|відчува|чувствова|ощуща)\p{L}*$/u;
const AS_ONE = /.{3}(?:ною|тою|лою|ной|той|ним|ным|тым|тим)$/u;

const SCREEN = /^(?:пишет|показывает|выдает|говорит|пише|показує|видає|каже)$/u;

/** The words of a part, told from the firm's side; `null` where a form can't be turned. */
export function toldPart(part: Part, tables: SlavicTables): Word[] | null {
  const { words, actor, party } = part;
  if (party && words.some(({ form }) => ALONE.test(form))) return null;
  // «войти не могу пишет что заблокирован»: what a screen says, with no mark in front of it
  if (actor === 'customer' && words.some(({ form }) => SCREEN.test(form))) return null;
  const out: Word[] = [];
  let gender: Gender | undefined;
  let presents = 0;
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
      // «записалась на 10.40 приїхала»: one deed behind another, and the comma left out
      if (isNextDeed(words, at, out.length, gender, tables)) closeWithComma(out);
      gender = past.gender;
      out.push(instead(one, past.text));
      continue;
    }
    // «почувалася приниженою» → «почувалися приниженими»
    const felt =
      out.length > 0 &&
      FELT.test(
        words[at - 1]?.form === 'себя' || words[at - 1]?.form === 'себе'
          ? (words[at - 2]?.form ?? '')
          : (words[at - 1]?.form ?? ''),
      );
    if (felt && AS_ONE.test(one.form)) {
      out.push(
        instead(
          one,
          one.text.replace(/(?:ою|ой|им|ым)$/u, (ending) => (ending === 'ою' || ending === 'им' ? 'ими' : 'ыми')),
        ),
      );
      continue;
    }
    const predicate = tables.predicates.get(one.form);
    if (predicate) {
      out.push(instead(one, predicate));
      continue;
    }
    // «прислали не ту деталь на работу езжу на автобусе»: another clause, and nothing between
    if (actor === 'firm' && out.length > 2 && tables.first.has(one.form)) return null;
    const present = actor === 'customer' ? customersPresent(part, one, tables) : firmsPresent(part, one, tables);
    if (present === null) return null;
    // «сиджу з третього разу не можу зайти»: where the first ends, no mark tells
    if (present && presents++ > 0 && actor === 'customer') return null;
    out.push(present ? instead(one, present) : one);
  }
  const isTold = out.some((one, at) => one.text !== words[at]?.text && !tables.pronouns.has(one.form));
  if (/^(?:я|ты|ти)$/u.test(part.pronoun ?? '') && !isTold) return null;
  const acts = isTold || words.some((one) => isPluralPast(one.form));
  if ((part.party || /^(?:вы|ви)$/u.test(part.pronoun ?? '')) && !acts) return null;
  // «прошёл ваш охранник и ухмыльнулся» → «мы прошли и ухмыльнулись»
  if (party && party.at > 0 && words.slice(0, party.at).some((one) => isPredicate(one, tables))) {
    const us = out.findIndex(({ text }) => text === tables.we);
    return inFront([...out.slice(0, us), ...out.slice(us + 1)], tables.we, tables);
  }
  if (!part.dropped) return part.actor === 'firm' && part.pronoun ? subjectFirst(out, tables) : out;
  return withSubject(out, words, actor === 'customer' ? tables.you : tables.we, tables);
}

/** «абонемент ми Вам продовжили» → «ми продовжили Вам абонемент»: the thing behind what was done with it. */
function subjectFirst(out: Word[], tables: SlavicTables): Word[] {
  const us = out.findIndex(({ text }) => text === tables.we);
  const ahead = out.slice(0, us);
  const whom = /^(?:Вам|Вас)$/u.test(out[us + 1]?.text ?? '') ? 1 : 0;
  const verb = out[us + 1 + whom];
  const isThing =
    us > 0 &&
    us < 4 &&
    ahead.every(
      (one) =>
        one.kind === 'word' &&
        !tables.adverbial.has(one.form) &&
        !tables.prepositions.has(one.form) &&
        !tables.joints.has(one.form) &&
        (!tables.pronouns.has(one.form) || /^мо|^наш/u.test(one.form)) &&
        !isRelativeWord(one.form),
    ) &&
    hasThing(ahead);
  if (!isThing || !verb || !isPluralPast(verb.form)) return out;
  return [
    { ...word(tables.we), spaced: out[0]?.spaced ?? false },
    { ...verb, spaced: true },
    ...out.slice(us + 1, us + 1 + whom),
    ...ahead.map((one) => ({ ...one, spaced: true })),
    ...out.slice(us + 2 + whom),
  ];
}

/** What something is done to, by its ending: no «чому» and no participle. */
function hasThing(words: readonly Word[]): boolean {
  return words.every(({ form }) => form.length > 3 && !/(?:чи|ши|о|ти|ть)$/u.test(form));
}

function isNextDeed(
  words: readonly Word[],
  at: number,
  told: number,
  gender: Gender | undefined,
  tables: SlavicTables,
): boolean {
  const first = words.findIndex((one) => pluralPast(one, tables) !== undefined);
  const between = words.slice(first + 1, at);
  const last = between.at(-1);
  return (
    gender !== undefined &&
    told > 0 &&
    last?.kind !== 'mark' &&
    last !== undefined &&
    !tables.adverbial.has(last.form) &&
    !between.some(({ form }) => tables.joints.has(form) || /^(?:котор|як)/u.test(form))
  );
}

function closeWithComma(out: Word[]): void {
  const last = out.at(-1);
  if (last) out[out.length - 1] = instead(last, `${last.text},`);
}

function customersPresent(part: Part, one: Word, tables: SlavicTables): string | undefined | null {
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

/** Participles that look like «ви робите». */
const BROKEN = /(?:би|ли|кри|ши|ми|ви|ри)те$/u;

/** A form that only the customer or the firm can be the subject of, where neither is. */
function mustAgree(one: Word, words: readonly Word[], at: number, tables: SlavicTables): boolean {
  if (one.kind !== 'word' || insideNounPhrase(words, at, tables)) return false;
  // «дзеркало приїхало розбите»: what it was like
  if (BROKEN.test(one.form) && /ло(?:ся|сь)?$/u.test(words[at - 1]?.form ?? '')) return false;
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

function inFront(words: Word[], subject: string, tables: SlavicTables): Word[] {
  const relative = words.findIndex((one) => isRelativeWord(one.form));
  const opening = words.findIndex((one) => !tables.joints.has(one.form));
  const isDated = words[opening]?.kind === 'number' && isMonth(words, opening + 1);
  const when = THEN.test(words[opening]?.form ?? '') ? 1 : isDated ? 2 : 0;
  const at = relative >= 0 && relative < 2 ? relative + 1 : opening + when;
  return [
    ...words.slice(0, at),
    word(subject),
    ...words.slice(at).map((one) => ({ ...one, spaced: one.spaced || one === words[at] })),
  ];
}

/** «потом мы отключили Вас». */
const THEN = /^(?:потом|затем)$/u;

/** «в аптеке», «на вашей мойке»: where it was done, and nothing else. */
function isPlace(block: readonly Word[], tables: SlavicTables): boolean {
  const [first, ...rest] = block;
  return (
    /^(?:в|во|на|у)$/u.test(first?.form ?? '') &&
    rest.length > 0 &&
    rest.length < 4 &&
    rest.every(({ form, kind }) => kind === 'word' && !tables.adverbial.has(form) && !tables.prepositions.has(form)) &&
    !/^(?:меня|нас|мене|мне|мені)$/u.test(rest[0]?.form ?? '')
  );
}

/** «деньги за все восемь взяли»: how many they were, and not when it was done. */
function isOfAll(words: readonly Word[], at: number): boolean {
  return /^(?:все|всі|за|обе|обидва)$/u.test(words[at - 1]?.form ?? '');
}

/** «всё равно опоздали». */
const ALL_THE_SAME = /^(?:равно|одно)$/u;

const NTH =
  /^(?:втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|друг|четверт|п'ят|шост|сьом|восьм|дев'ят)(?:ую|ой|ый|ий|ій|у|ю|ую|ье|ью)$/u;

const OUT_OF = /^(?:из|от|з|зі|із|від)$/u;

/** The subject before the verb, and behind it what it was done to: «шкаф привезли без полки» → «мы привезли шкаф без полки». */
function withSubject(out: Word[], words: readonly Word[], subject: string, tables: SlavicTables): Word[] {
  // what was turned is told apart by the form it had
  const acts = (one: Word) => isPredicate({ ...one, text: one.form }, tables);
  let verb = out.findIndex(acts);
  const opening = words.findIndex((one) => !tables.joints.has(one.form));
  const first = opening + Number(THEN.test(words[opening]?.form ?? ''));
  // «из химчистки Вам отдали»: where it came from is us already
  if (OUT_OF.test(words[first]?.form ?? '') && !tables.pronouns.has(words[first + 1]?.form ?? '')) return out;
  while (verb - 1 > first && tables.adverbial.has(out[verb - 1]?.form ?? '') && !isOfAll(out, verb - 1)) verb--;
  // «пятую неделю жду»: which week it is, and not what they wait for
  if (verb === first + 1 && NTH.test(out[first]?.form ?? '') && tables.adverbial.has(out[verb]?.form ?? ''))
    verb = first;
  const block = out.slice(first, verb);
  const whom = /^(?:Вам|Вас)$/u.test(block.at(-1)?.text ?? '') ? 1 : 0;
  // «в аптеке Вам выдали» → «в аптеке мы выдали Вам»
  if (subject === tables.we && isPlace(block.slice(0, block.length - whom), tables)) {
    const end = out.findIndex((one, at) => at >= verb && acts(one));
    if (end < 0) return inFront(out, subject, tables);
    // «на стойке грубо ответили» → «на стойке мы грубо ответили»
    const how = /[^гк]о$/u.test(words[verb - whom - 1]?.form ?? '') && verb - whom - first > 2 ? 1 : 0;
    const place = out.slice(0, verb - whom - how);
    return [
      ...place,
      { ...word(subject), spaced: true },
      ...out.slice(verb - whom - how, verb - whom),
      ...out.slice(verb, end + 1),
      ...out.slice(verb - whom, verb),
      ...out.slice(end + 1),
    ];
  }
  const isObject =
    verb > first &&
    block.length > 0 &&
    block.length < 6 &&
    !block.some((one) => tables.pronouns.has(one.form) && !/^(?:мо|на|ва|ва|тв)/u.test(one.form)) &&
    !block.some(({ form }) => tables.adverbial.has(form) || ALL_THE_SAME.test(form)) &&
    !tables.prepositions.has(block[0]?.form ?? '') &&
    block.every((one) => one.kind === 'word');
  // «мне заблокировали карту» → «мы заблокировали Вам карту»
  const isFrom = block.length === 2 && whom === 1 && /^(?:с|со)$/u.test(block[0]?.form ?? '');
  const isWhom = (isFrom || (block.length === 1 && whom === 1)) && out[verb]?.form !== tables.not;
  if (!(isObject || isWhom)) return inFront(out, subject, tables);
  const end = out.findIndex((one, at) => at >= verb && acts(one)) + 1;
  const verbs = out.slice(verb, end);
  return [
    ...out.slice(0, first),
    word(subject),
    ...verbs.map((one) => ({ ...one, spaced: true })),
    ...block.map((one) => ({ ...one, spaced: true })),
    ...out.slice(end),
  ];
}
