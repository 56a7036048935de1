import type { Analysis } from './analysis';
import type { Clause } from './clauses';

const GREETINGS = [
  // en
  'hello|hi|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)',
  // ru
  'здравствуйте|здравствуй|привет|приветствую|добрый (?:день|вечер)|доброе утро|доброго (?:дня|времени|вечера)|уважаем[а-я]+',
  // uk
  'вітаю|привіт|вітання|добрий (?:день|вечір|ранок)|добридень|доброго (?:дня|ранку|вечора)|шановн[а-яіїє]+',
].join('|');
const GREETING = new RegExp(`^(?:${GREETINGS})(?![\\p{L}])`, 'iu');
/** A name in front of a message or after a greeting: up to three capitalised words. */
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;
/** Words in a greeting's own clause: "Good evening dear support team". */
const LONGEST = 6;

/** How many clauses at the start of a sentence only greet or name somebody. */
export function greetingClauses(analysis: Analysis, clauses: readonly Clause[]): number {
  let greeted = false;
  let count = 0;
  for (const clause of clauses) {
    const words = analysis.text.slice(clause.start, clause.end);
    if (GREETING.test(words)) {
      if (clause.endToken - clause.firstToken > LONGEST) break;
      greeted = true;
    } else if (!NAME.test(words) || (count > 0 && !greeted)) break;
    count++;
  }
  // a name alone is an address only when something is said to it
  return greeted || count < clauses.length ? count : 0;
}
