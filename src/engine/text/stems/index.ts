import type { Language } from '../../model';
import { isLatin } from '../letters';
import { englishStem } from './english';
import { russianStem } from './russian';
import { ukrainianStem } from './ukrainian';

const STEMMERS: Record<Language, (form: string) => string> = {
  en: englishStem,
  ru: russianStem,
  uk: ukrainianStem,
};

/** Words of a language repeat: most stems come from here. Emptied when full, so that it can't grow without end. */
const KEPT = 20_000;
const known: Record<Language, Map<string, string>> = { en: new Map(), ru: new Map(), uk: new Map() };

/**
 * The part of a word that its inflected forms share. Only inflection is removed, as far as rules can tell:
 * "apologises" and "apologising" meet, "apology" stays apart. A Latin word has its English stem in every language.
 * @param form as `wordForm` leaves it.
 */
export function stemOf(form: string, language: Language): string {
  const stemmer = isLatin(form.charCodeAt(0)) ? 'en' : language;
  const kept = known[stemmer];
  let stem = kept.get(form);
  if (stem === undefined) {
    stem = STEMMERS[stemmer](form);
    if (kept.size >= KEPT) kept.clear();
    kept.set(form, stem);
  }
  return stem;
}
