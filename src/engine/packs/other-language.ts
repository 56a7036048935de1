import type { Language } from '../model';
import { analyse } from '../text/analyse';
import { isCommonEnglish } from '../text/language';
import { CERTAIN, leanOf, SURE } from '../text/lean';

/** Slots and gaps of a text; what a phrase names, and beginnings of words: nothing to tell a language by. */
const NO_WORDS = /\{[\p{L}\d-]*\}|\[[^[\]\n]*(?:…|\.\.\.)\]|<[^<>]*>|[\p{L}'’ʼ-]+(?:~[\p{L}\d_-]*|\*)/gu;
const WORD = /\p{L}[\p{L}\p{M}'’ʼ-]*/gu;
const CYRILLIC = /^[\p{Script=Cyrillic}\p{M}'’ʼ-]+$/u;

/** A name or a loan has a word or three; English that is none has so many, and so many of the most common among them. */
const FEWEST_ENGLISH = 4;
const FEWEST_COMMON = 2;
const FEWEST_CYRILLIC = 2;

/**
 * The language that a text or phrase of a pack is in, where it is surely another than the one it is meant to be in. Null
 * where all is well or nobody can tell: names, loan words, what Russian and Ukrainian share.
 */
export function otherLanguageOf(written: string, language: Language): Language | null {
  const words = written.replace(NO_WORDS, ' ').toLowerCase().match(WORD) ?? [];
  const cyrillic = words.filter((word) => CYRILLIC.test(word));
  const latin = words.length - cyrillic.length;
  const looks = language === 'en' ? cyrillicOf(cyrillic, latin) : otherThan(language, words, cyrillic);
  if (looks === null) return null;
  const { sentences } = analyse(words.join(' '), language);
  return sentences.every((one) => one.language === looks) ? looks : null;
}

/** Cyrillic words in an English pack, with the names of brands among them at most. */
function cyrillicOf(words: readonly string[], latin: number): Language | null {
  if (words.length < FEWEST_CYRILLIC || latin * 2 > words.length) return null;
  const lean = words.reduce((sum, word) => sum + leanOfWord(word), 0);
  if (Math.abs(lean) < SURE) return null;
  return lean > 0 ? 'ru' : 'uk';
}

function otherThan(language: 'ru' | 'uk', words: readonly string[], cyrillic: readonly string[]): Language | null {
  if (cyrillic.length === 0) {
    const whole = words.filter(({ length }) => length > 1);
    const common = whole.filter(isCommonEnglish).length;
    return whole.length >= FEWEST_ENGLISH && common >= FEWEST_COMMON ? 'en' : null;
  }
  const [other, sign] = language === 'ru' ? (['uk', -1] as const) : (['ru', 1] as const);
  const leans = cyrillic.map((word) => leanOfWord(word) * sign);
  const isSure = leans.filter((lean) => lean >= SURE).length >= 2 && !leans.some((lean) => lean <= -SURE);
  return isSure && leans.reduce((sum, lean) => sum + lean, 0) >= 2 * CERTAIN ? other : null;
}

/** Above 0 towards Russian, below 0 towards Ukrainian. */
function leanOfWord(word: string): number {
  return word.includes('ё') ? CERTAIN : leanOf(word.replace(/[’ʼ]/gu, "'"));
}
