import { CONJUNCTIONS, PREPOSITIONS } from '../tables/english';
import type { Word } from '../words';
import { isSubject } from './subject';
import { isFiniteVerb, isVerb } from './verbs';

/** "You lost it" or "I asked you"; `null` where it can't be told. */
export function placeOfYou(words: readonly Word[], at: number): 'subject' | 'object' | null {
  const previous = words[at - 1];
  const acts = isSubject(words, at);
  if (previous && PREPOSITIONS.has(previous.form))
    return acts && /^(?:than|for)$/u.test(previous.form) ? null : 'object';
  // "when we came you had given it away"
  const ends = words.slice(Math.max(0, at - 5), at - 2).some(({ form }) => /^(?:when|after|once|before)$/u.test(form));
  if (acts && SAYS.test(previous?.form ?? '')) return 'subject';
  if (acts) return !previous || !isFiniteVerb(previous) || CONJUNCTIONS.has(previous.form) || ends ? 'subject' : null;
  if (previous && isVerb(previous)) return 'object';
  return null;
}

/** "Tracking shows you received them." */
const SAYS = /^(?:shows|showed|confirms|confirmed|proves|proved)$/u;
