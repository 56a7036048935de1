import type { SlavicTables } from '../tables/slavic';
import { isJoined, type Telling } from '../telling';
import { type Word, wordsOf } from '../words';
import { agrees } from './nouns';
import { isFirmDeed, pluralPast } from './verbs';

/** Whether a clause that names nobody goes on with whom the clause before it names: surely, perhaps, or not at all. */
export type Sharing = 'surely' | 'perhaps' | 'no';

/**
 * «Майстер узяв аванс, | не прийшов» surely has one subject, «…, | телефон вимкнув» may have two. What only the customer
 * goes through is the customer's: «майстер не прийшов, | прочекала до вечора».
 */
export function sharesSubject(telling: Telling, at: number, tables: SlavicTables): Sharing {
  const words = wordsAt(telling, at);
  const verb = words.find((one) => pluralPast(one, tables) !== undefined);
  const gender = verb && pluralPast(verb, tables)?.gender;
  if (!gender || words.some(({ form }) => OWN.test(form) || tables.customer.has(form))) return 'no';
  const names = (some: readonly Word[]) => {
    const verb = some.findIndex((one) => pluralPast(one, tables) !== undefined);
    return agrees(some.slice(0, verb), gender, tables) || agrees(some.slice(verb + 1), gender, tables);
  };
  for (let main = at - 1; isJoined(telling, main + 1); main--) {
    const before = wordsAt(telling, main);
    const past = before.map((one) => pluralPast(one, tables)).find((one) => one !== undefined);
    if (past?.gender !== gender || before.some(({ form }) => tables.customer.has(form))) return 'no';
    if (!names(before)) continue;
    if (names(words)) return isFirmDeed(verb.form, tables) ? 'perhaps' : 'no';
    return before.some(({ form }) => tables.firmsOwn.has(form)) ? 'surely' : 'perhaps';
  }
  return 'no';
}

function wordsAt({ reading, parts }: Telling, at: number): Word[] {
  const { firstToken = 0, endToken = 0 } = parts[at] ?? {};
  return wordsOf(reading.analysis, firstToken, endToken);
}

const OWN =
  /^(?:жда|прожда|подожда|чека|прочека|зачека|промок|замерз|мерз|просид|простоя|опозда|запізн|остал|залиш|отпроси|відпроси|заплати|потрати|витрати|плака|проплака)/u;
