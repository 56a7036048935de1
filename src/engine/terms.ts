import type { Span } from './model';
import type { Reading } from './reading';
import { length, overlap } from './spans';

/** The places of a text that hold names and terms of the team. */
export function termsIn({ found }: Reading): readonly Span[] {
  return found.filter(({ what }) => what.sort === 'term');
}

/**
 * Whether words lie in a term, or need a part of one: then it is the name that was found and not its meaning. What
 * reaches around a whole term is about more than the name, and stands.
 */
export function isOfTerm(words: Span, terms: readonly Span[]): boolean {
  return terms.some((term) => overlap(words, term) && !isAround(words, term));
}

/** Whether a clause holds a term: nobody knows what in it the learned reader objects to, and it may be the name. */
export function holdsTerm(clause: Span, terms: readonly Span[]): boolean {
  return terms.some((term) => overlap(clause, term));
}

function isAround(words: Span, term: Span): boolean {
  return words.start <= term.start && term.end <= words.end && length(words) > length(term);
}
