import { ADVERBS, AUXILIARIES, CONJUNCTIONS, PAST, PREPOSITIONS, PRESENT } from '../tables/english';
import type { Word } from '../words';

export function isVerb(one: Word | undefined): boolean {
  return one !== undefined && (isFiniteVerb(one) || /(?:ed|ing)$/u.test(one.form));
}

/** Whether a word can be the finite verb of a clause, as far as it shows alone. */
export function isFiniteVerb(one: Word | undefined): boolean {
  if (one?.kind !== 'word') return false;
  const { form } = one;
  // the month
  if (form === 'may' && one.text === 'May') return false;
  return AUXILIARIES.has(form) || PAST.has(form) || PRESENT.has(form) || (/[^e]ed$/u.test(form) && form.length > 4);
}

/** "double charge": what may be a verb in the present is a noun behind a word that is no plural and no "we". */
export function isNounHere(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  const before = words[at - 1]?.form ?? '';
  if (isSaidOfNoun(words, at)) return true;
  if (!PRESENT.has(form) || PAST.has(form) || /s$/u.test(form)) return false;
  return (
    !AUXILIARIES.has(before) &&
    !ADVERBS.has(before) &&
    !/^(?:i|we|you|u|they|and|or|who|that|which|people|kids|children)$|s$/u.test(before)
  );
}

/** "you still send it", "I always park there": what stands behind a subject's adverb is its verb, known or not. */
export function isBehindAdverb(words: readonly Word[], at: number): boolean {
  const one = words[at];
  if (one?.kind !== 'word' || !HABITUAL.test(words[at - 1]?.form ?? '') || PREPOSITIONS.has(one.form)) return false;
  return (
    /^(?:i|we|you|u)$/u.test(words[at - 2]?.form ?? '') && !/ing$|^(?:no|not|the|an?|my|your|our)$/u.test(one.form)
  );
}

/** "I wake up", "we barely slept": what stands right behind the customer is a verb, known or not. */
export function isBehindCustomer(words: readonly Word[], at: number): boolean {
  const one = words[at];
  if (one?.kind !== 'word' || PREPOSITIONS.has(one.form) || NO_VERB.test(one.form)) return false;
  let before = at - 1;
  while (before > 0 && (ADVERBS.has(words[before]?.form ?? '') || /ly$/u.test(words[before]?.form ?? ''))) before--;
  return (
    /^(?:i|we)$/u.test(words[before]?.form ?? '') && (before === 0 || CONJUNCTIONS.has(words[before - 1]?.form ?? ''))
  );
}

const NO_VERB =
  /ing$|ly$|^(?:no|not|the|an?|my|your|our|and|or|but|who|that|which|all|both|two|three|four|five|as|so|too)$/u;

const HABITUAL = /^(?:still|always|never|constantly|repeatedly)$/u;

/** "two left shoes", "a broken cup": what stands between an article or a number and its noun. */
function isSaidOfNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.form ?? '';
  const next = words[at + 1];
  if (next?.kind !== 'word' || PREPOSITIONS.has(next.form) || ADVERBS.has(next.form) || isFiniteVerb(next))
    return false;
  return ARTICLE.test(before) || (COUNT.test(before) && /[^s]s$/u.test(next.form));
}

const ARTICLE = /^(?:an?|the|my|your|our|his|her|its|their|another|wrong)$/u;
const COUNT = /^(?:no|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

/** "the service you stamped", "lost by your laundry": the verb says something of a noun, and nothing of the clause. */
export function isReduced(words: readonly Word[], at: number): boolean {
  if (
    words[at + 1]?.form === 'by' &&
    !isAmount(words[at + 2]) &&
    !AUXILIARIES.has(words[at - 1]?.form ?? '') &&
    !AUXILIARIES.has(words[at - 2]?.form ?? '')
  )
    return true;
  if (words[0]?.form === 'instead' || PREPOSITIONS.has(words[0]?.form ?? '')) return false;
  // "something you never wanted"
  const to = ADVERBS.has(words[at - 1]?.form ?? '') && !AUXILIARIES.has(words[at]?.form ?? '') ? at - 1 : at;
  const subject = words[to - 1];
  const noun = words[to - 2];
  if (!subject || !noun || !/^(?:i|you|we|they|he|she|u|i'd|we'd|you'd|i've|we've|you've)$/u.test(subject.form))
    return false;
  // "the kettle I bought from you leaks": from us, and the kettle leaks
  if (PREPOSITIONS.has(noun.form)) return false;
  // "two weeks ago I sent it": a time, and no thing
  if (words[0]?.form !== 'the' && TIME.test(noun.form)) return false;
  return noun.kind === 'word' && !isFiniteVerb(noun) && !CONJUNCTIONS.has(noun.form) && !ADVERBS.has(noun.form);
}

/** "shrank by ten centimetres": by how much, and nobody who did it. */
function isAmount(one: Word | undefined): boolean {
  return one?.kind === 'number' || AMOUNT.test(one?.form ?? '');
}

const AMOUNT =
  /^(?:half|over|nearly|almost|about|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|mistake|accident|itself)$/u;

const TIME = /^(?:ago|morning|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|winter|\w+day)$/u;

/** "keeps" → "keep", "refuses" → "refuse". */
export function bare(form: string): string {
  if (form === 'goes') return 'go';
  return /(?:ch|sh|ss|x|zz)es$/u.test(form) ? form.slice(0, -2) : form.slice(0, -1);
}
