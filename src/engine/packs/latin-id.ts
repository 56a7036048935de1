import { inLatinLetters } from '../text/latin';

const MOST_LETTERS = 30;

/**
 * An id that a name of people's could have: in Latin letters, with hyphens between its words; '' where nothing is left.
 * @param language of the name, where that is known
 */
export function latinIdOf(name: string, language?: string): string {
  return inLatinLetters(name, language === 'uk')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+/u, '')
    .slice(0, MOST_LETTERS)
    .replace(/-+$/u, '');
}
