import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { WordClasses } from '../../src/engine/learned/lexicon.ts';
import { LANGUAGES, type Language } from '../../src/engine/model.ts';

/** Name of a concept to its words in each language, separated by spaces. */
type Concepts = Record<string, Record<Language, string>>;

const CLASSES = 'classes.yaml';

/**
 * The lexicon of `corpus/lexicon`: the words of each class of concepts.
 * @throws Error when a class names a concept that is nowhere, or a concept is in no class
 */
export function readLexicon(root: string): WordClasses {
  const folder = join(root, 'corpus', 'lexicon');
  const read = (name: string) => parse(readFileSync(join(folder, name), 'utf8'));
  const files = readdirSync(folder).filter((name) => name !== CLASSES);
  const concepts: Concepts = Object.assign({}, ...files.sort().map(read));
  const classes = Object.values(read(CLASSES) as Record<string, string[]>);
  const named = new Set(classes.flat());
  for (const name of named) if (!concepts[name]) throw new Error(`corpus/lexicon/${CLASSES}: no concept "${name}"`);
  for (const name of Object.keys(concepts))
    if (!named.has(name)) throw new Error(`corpus/lexicon: "${name}" is in no class`);
  const wordsOf = (language: Language) =>
    classes.map((names) => uncovered(names.flatMap((name) => concepts[name]?.[language].split(/\s+/u) ?? [])));
  return Object.fromEntries(LANGUAGES.map((language) => [language, wordsOf(language)])) as WordClasses;
}

/** Each word once, without those that a beginning among them finds as well. */
function uncovered(words: readonly string[]): string[] {
  const all = new Set(words.filter(Boolean));
  const isCovered = (word: string) => {
    for (let length = 1; length < word.length; length++) {
      const beginning = `${word.slice(0, length)}*`;
      if (beginning !== word && all.has(beginning)) return true;
    }
    return false;
  };
  return [...all].filter((word) => !isCovered(word));
}
