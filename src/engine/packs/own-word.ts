import type { Phrase } from './phrase';
import { isSmallWord } from './small-words';

/** A shorter beginning with an asterisk is no name: it stands for half of a dictionary. */
const SHORTEST_BEGINNING = 3;

/** A term never to flag has to be a name, and "we" is none; of any other phrase it is enough to say a number, or how a word begins. */
export type PhraseUse = 'term' | 'phrase';

/**
 * Whether a phrase is found only where a word that it says itself stands. One that isn't, such as `* *`, is found
 * everywhere: as a term never to flag it would hush every finding, a threat as well, and as a signal no less.
 * @param lists of the pack, by name; one that is not there is told elsewhere
 * @param known what was found out of lists before, for the same use
 */
export function hasOwnWord(
  phrase: Phrase,
  use: PhraseUse,
  lists: ReadonlyMap<string, readonly Phrase[]>,
  known: Map<string, boolean>,
): boolean {
  const has = (part: Phrase) => hasOwnWord(part, use, lists, known);
  switch (phrase.sort) {
    case 'word':
      return use === 'phrase' || !isSmallWord(phrase.text);
    case 'beginning':
      if (use === 'phrase' || phrase.endings !== null) return true;
      return phrase.text.length >= SHORTEST_BEGINNING && !isSmallWord(phrase.text);
    case 'number':
      return use === 'phrase';
    case 'list': {
      const { name } = phrase;
      const before = known.get(name);
      if (before !== undefined) return before;
      known.set(name, true);
      const every = (lists.get(name) ?? []).every(has);
      known.set(name, every);
      return every;
    }
    case 'either':
      return phrase.options.every(has);
    case 'sequence':
    case 'unordered':
      return phrase.parts.some(has);
    case 'optional':
    case 'gap':
    case 'edge':
    case 'any':
      return false;
  }
}
