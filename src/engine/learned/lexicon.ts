import { LANGUAGES, type Language } from '../model';

/**
 * What words mean, as far as the learned reader has to know: "courier", «водитель» and «кур'єр» are one concept, so what
 * was learnt of one is known of the others, in all three languages (corpus/lexicon).
 */
export interface Lexicon {
  /** Concepts of a word, as `Token.form` has it; most words have none. */
  conceptsOf(form: string, language: Language): readonly number[];
}

/** Word, or beginning of a word with `*` after it, to its concepts. */
export type LexiconData = Record<Language, Record<string, number[]>>;

/** A beginning has this many letters at least. */
const SHORTEST = 2;
/** Words that are kept once they were looked up. */
const KEPT = 4_000;

export function createLexicon(data: LexiconData): Lexicon {
  const words = Object.fromEntries(
    LANGUAGES.map((language) => [language, new Map(Object.entries(data[language]))]),
  ) as Record<Language, ReadonlyMap<string, number[]>>;
  const known = Object.fromEntries(
    LANGUAGES.map((language) => [language, new Map<string, readonly number[]>()]),
  ) as Record<Language, Map<string, readonly number[]>>;

  function lookUp(form: string, language: Language): readonly number[] {
    const found = new Set(words[language].get(form));
    for (let length = SHORTEST; length <= form.length; length++) {
      for (const concept of words[language].get(`${form.slice(0, length)}*`) ?? []) found.add(concept);
    }
    return [...found];
  }

  return {
    conceptsOf(form, language) {
      const kept = known[language];
      let concepts = kept.get(form);
      if (!concepts) {
        concepts = lookUp(form, language);
        if (kept.size >= KEPT) kept.clear();
        kept.set(form, concepts);
      }
      return concepts;
    },
  };
}
