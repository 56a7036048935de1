import type { SlavicTables } from '../tables/slavic';
import { isJoined, type Telling } from '../telling';
import { type Word, wordsOf } from '../words';
import { agrees } from './nouns';
import { type Gender, genderOf, isFirmDeed, pluralPast } from './verbs';

/** Whether a clause that names nobody goes on with whom the clause before it names: surely, perhaps, or not at all. */
export type Sharing = 'surely' | 'perhaps' | 'no';

/**
 * «Майстер узяв аванс, | не прийшов» surely has one subject, «…, | телефон вимкнув» may have two. What only the customer
 * goes through is the customer's: «майстер не прийшов, | прочекала до вечора».
 */
export function sharesSubject(telling: Telling, at: number, tables: SlavicTables): Sharing {
  const words = wordsAt(telling, at);
  const verb = words.find((one) => pluralPast(one, tables) !== undefined);
  const gender = genderOf(words, tables);
  if (!verb || !gender || words.some(({ form }) => OWN.test(form) || tables.customer.has(form))) return 'no';
  const isWhile = saysWhile(words);
  const names = (some: readonly Word[]) => {
    const verb = some.findIndex((one) => pluralPast(one, tables) !== undefined);
    return agrees(some.slice(0, verb), gender, tables) || agrees(some.slice(verb + 1), gender, tables);
  };
  for (let main = at - 1; isJoined(telling, main + 1); main--) {
    const before = wordsAt(telling, main);
    const past = before.map((one) => pluralPast(one, tables)).find((one) => one !== undefined);
    if (past?.gender !== gender || before.some(({ form }) => tables.customer.has(form))) return 'no';
    if (!names(before)) continue;
    if (isWhile) return goesOnWhile(words, gender, tables) ? 'surely' : 'no';
    if (names(words)) return isFirmDeed(verb.form, tables) ? 'perhaps' : 'no';
    return before.some(({ form }) => tables.firmsOwn.has(form)) ? 'surely' : 'perhaps';
  }
  return 'no';
}

/** Whether a clause says what was going on: «когда менял клавиатуру». */
export function saysWhile(words: readonly Word[]): boolean {
  return WHILE.test(words[0]?.form ?? '');
}

const WHILE = /^(?:когда|пока|поки|коли)$/u;

/**
 * «Мастер поцарапал ноутбук, | когда менял клавиатуру»: whoever did the one, did the other, where both have one gender and
 * nobody else is named.
 * @param main of the verb in the clause before
 */
export function goesOnWhile(words: readonly Word[], main: Gender | undefined, tables: SlavicTables): boolean {
  const at = words.findIndex((one) => pluralPast(one, tables) !== undefined);
  const verb = words[at];
  if (!saysWhile(words) || !verb || main === undefined || pluralPast(verb, tables)?.gender !== main) return false;
  if (words.some(({ form }) => OWN.test(form) || tables.customer.has(form) || tables.firm.has(form))) return false;
  const isNamed = agrees(words.slice(0, at), main, tables);
  // «когда закончилась смена», «когда пришла посылка»: what did, stands behind
  return !isNamed && !(ALONE.test(verb.form) && agrees(words.slice(at + 1, at + 4), main, tables));
}

/**
 * «Фотограф опоздал | и пропустил регистрацию»: behind «и» the verb has the subject it had, where both have one gender; what
 * only the customer goes through is the customer's.
 */
export function goesOnAnd(part: readonly Word[], main: Gender | undefined, tables: SlavicTables): boolean {
  const [joint, ...rest] = part;
  const verb = rest.find(({ form }) => !tables.adverbial.has(form));
  const gender = verb && pluralPast(verb, tables)?.gender;
  return (
    /^(?:и|і|й|та)$/u.test(joint?.form ?? '') &&
    gender !== undefined &&
    gender === main &&
    !CUSTOMERS.test(verb?.form ?? '')
  );
}

const CUSTOMERS =
  /^(?:жда|прожда|подожда|чека|прочека|зачека|промок|замерз|мерз|просид|простоя|плака|проплака|отпроси|відпроси|заболе|захворі|остал|залиш)/u;

/** What is done to nothing else. */
const ALONE = /с[ья]$|^(?:при|по|за|вы|у|до|подо|подъ|від|під)(?:ш[её]?л|ех|їх|йш|йшо|лете|бежа)/u;

function wordsAt({ reading, parts }: Telling, at: number): Word[] {
  const { firstToken = 0, endToken = 0 } = parts[at] ?? {};
  return wordsOf(reading.analysis, firstToken, endToken);
}

const OWN =
  /^(?:жда|прожда|подожда|чека|прочека|зачека|промок|замерз|мерз|просид|простоя|опозда|запізн|остал|залиш|отпроси|відпроси|заплати|потрати|витрати|плака|проплака)/u;
