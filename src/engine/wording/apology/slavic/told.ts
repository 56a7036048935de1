import type { SlavicTables } from '../tables/slavic';
import { instead, type Word } from '../words';
import type { Part } from './actor';
import { agrees, insideNounPhrase } from './nouns';
import { customersPresent, firmsPresent } from './present';
import { inFront, subjectFirst, withSubject } from './subject-place';
import { failsByItself } from './unnamed';
import { type Gender, isPluralPast, isPredicate, looksFirst, pluralPast } from './verbs';

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
    // «а там не работал кондиционер»: what failed, stands behind it
    if (past && failsByItself(words.slice(at), tables) && agrees(words.slice(at + 1, at + 3), past.gender, tables))
      return null;
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
