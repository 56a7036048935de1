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

/** Whether words begin with a greeting. */
export function greets(words: string): boolean {
  return GREETING.test(words);
}

/** How many clauses at the start of a sentence only greet somebody, or name whom they greet. */
export function greetingClauses(analysis: Analysis, clauses: readonly Clause[]): number {
  let greeted = 0;
  for (const [at, clause] of clauses.entries()) {
    const words = analysis.text.slice(clause.start, clause.end);
    const greets = GREETING.test(words) && clause.endToken - clause.firstToken <= LONGEST;
    if (greets) greeted = at + 1;
    else if (!NAME.test(words) || (greeted === 0 && at > 0)) break;
    // a name before the greeting counts once the greeting comes, a name after it at once
    else if (greeted > 0) greeted = at + 1;
  }
  return greeted;
}
