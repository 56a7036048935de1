import type { Language } from '../model';

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
  const books: Record<Language, (form: string) => readonly number[]> = {
    en: lookUpIn(data.en),
    ru: lookUpIn(data.ru),
    uk: lookUpIn(data.uk),
  };
  return { conceptsOf: (form, language) => books[language](form) };
}

function lookUpIn(data: LexiconData[Language]): (form: string) => readonly number[] {
  const words = new Map(Object.entries(data));
  const known = new Map<string, readonly number[]>();
  return (form) => {
    const kept = known.get(form);
    if (kept) return kept;
    const found = new Set(words.get(form));
    for (let length = SHORTEST; length <= form.length; length++) {
      for (const concept of words.get(`${form.slice(0, length)}*`) ?? []) found.add(concept);
    }
    if (known.size >= KEPT) known.clear();
    const concepts = [...found];
    known.set(form, concepts);
    return concepts;
  };
}
