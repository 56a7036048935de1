import { LANGUAGES, type Language } from '@/engine/model';

/**
 * The language of our own words: the one that the user chose, else the first of the browser's that we speak, else English.
 *
 * @param browserLanguages BCP 47 tags, most wanted first (`navigator.languages`)
 */
export function languageOfInterface(chosen: Language | null, browserLanguages: readonly string[]): Language {
  if (chosen) return chosen;
  for (const tag of browserLanguages) {
    const spoken = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (spoken) return spoken;
  }
  return 'en';
}
