import { LANGUAGES, type Language } from '../model';
import { euphonicTwins } from '../text/euphony';

/**
 * What words mean, as far as the learned reader has to know: "courier", «водитель» and «кур'єр» are of one class, so
 * what was learnt of one is known of the others, in all three languages (corpus/lexicon).
 */
export interface Lexicon {
  /** Classes of a word, as `Token.form` has it; most words have none. */
  classesOf(form: string, language: Language): readonly number[];
}

/** Words of each class, and beginnings of words with `*` after them. */
export type WordClasses = Record<Language, string[][]>;
/** The same, each class as one string for the way to the user: see `packWords`. */
export type PackedClasses = Record<Language, string[]>;

/** Words that are kept once they were looked up. */
const KEPT = 4_000;

export function createLexicon(packed: PackedClasses): Lexicon {
  const books: Record<Language, (form: string) => readonly number[]> = {
    en: lookUpIn(packed.en, 'en'),
    ru: lookUpIn(packed.ru, 'ru'),
    uk: lookUpIn(packed.uk, 'uk'),
  };
  return { classesOf: (form, language) => books[language](form) };
}

function lookUpIn(packed: readonly string[], language: Language): (form: string) => readonly number[] {
  const words = new Map<string, number[]>();
  packed.forEach((list, index) => {
    for (const word of unpackWords(list)) {
      const classes = words.get(word);
      if (classes) classes.push(index);
      else words.set(word, [index]);
    }
  });
  const known = new Map<string, readonly number[]>();
  return (form) => {
    const kept = known.get(form);
    if (kept) return kept;
    const found = new Set<number>();
    for (const spelling of [form, ...euphonicTwins(form, language)]) {
      for (const index of words.get(spelling) ?? []) found.add(index);
      for (let length = 1; length <= spelling.length; length++) {
        for (const index of words.get(`${spelling.slice(0, length)}*`) ?? []) found.add(index);
      }
    }
    if (known.size >= KEPT) known.clear();
    const classes = [...found];
    known.set(form, classes);
    return classes;
  };
}

/** Packs the lists of all classes. */
export function packClasses(classes: WordClasses): PackedClasses {
  return Object.fromEntries(LANGUAGES.map((language) => [language, classes[language].map(packWords)])) as PackedClasses;
}

const FIRST = 'A'.charCodeAt(0);
/** Letters that a word may share with the one before it: as many as there are capitals after the first. */
const MOST_SHARED = 25;

/** Front coding: before each word a capital tells how many letters it shares with the one before it. */
function packWords(words: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of [...words].sort()) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(FIRST + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}

function unpackWords(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, capital = 'A', rest = '']) => {
    before = before.slice(0, capital.charCodeAt(0) - FIRST) + rest;
    return before;
  });
}
