/** What the stemmers of Russian and Ukrainian share: taking endings off, after the first vowel only. */

/** And the star of a hidden letter, which mostly is one. */
const VOWELS = 'аеєиіїоуыэюя*';

const SHORTEST = 3;

/** Endings, longest first, so that the first that fits is the longest. */
export function endings(words: string): string[] {
  return words.split(/\s+/).sort((a, b) => b.length - a.length);
}

export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter);
}

/** Where endings may begin: after the first vowel; the length of the word when it has none. */
export function regionOf(word: string): number {
  for (let at = 0; at < word.length; at++) if (isVowel(word[at])) return at + 1;
  return word.length;
}

/** The word without the longest ending that fits, or null. */
export function cut(word: string, list: readonly string[], region: number): string | null {
  for (const ending of list) {
    const rest = word.length - ending.length;
    // замена has no ending -ена
    const shortest = ending.startsWith('ен') ? SHORTEST + 1 : SHORTEST;
    if (rest >= region && rest >= shortest && word.endsWith(ending)) return word.slice(0, rest);
  }
  return null;
}

/** As `cut`, for endings that stand only after one of `before`, which stays. */
export function cutAfter(word: string, list: readonly string[], before: string, region: number): string | null {
  for (const ending of list) {
    const rest = word.length - ending.length;
    if (rest < region || rest < SHORTEST || !word.endsWith(ending)) continue;
    if (before.includes(word[rest - 1] ?? ' ')) return word.slice(0, rest);
  }
  return null;
}

export function shortest(...words: (string | null)[]): string | null {
  let best: string | null = null;
  for (const word of words) if (word !== null && (best === null || word.length < best.length)) best = word;
  return best;
}

/** посылок → посылк, продавець → продавц: what the other cases have. */
export function withoutFleetingVowel(stem: string): string {
  if (stem.length < 5 || !/(?:[ое]к|ец)$/.test(stem) || isVowel(stem[stem.length - 3])) return stem;
  return stem.slice(0, -2) + stem.slice(-1);
}

/**
 * Words that stay whole: pronouns, particles, prepositions, whose endings carry the meaning. What another word is
 * inflected from never meets one of them (меняет and меня, такой and так): its stem gets a sign that no word has.
 */
export class SmallWords {
  private readonly words: ReadonlySet<string>;

  constructor(words: string) {
    this.words = new Set(words.split(/\s+/));
  }

  has(form: string): boolean {
    return this.words.has(form);
  }

  apart(stem: string): string {
    return this.words.has(stem) ? `${stem}+` : stem;
  }
}
