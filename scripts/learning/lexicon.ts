import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LexiconData } from '../../src/engine/learned/lexicon.ts';
import { LANGUAGES, type Language } from '../../src/engine/model.ts';

type Concepts = Record<string, Record<Language, string>>;

/** The lexicon of `corpus/lexicon`, one number a concept. */
export function readLexicon(root: string): LexiconData {
  const data: LexiconData = { en: {}, ru: {}, uk: {} };
  const folder = join(root, 'corpus', 'lexicon');
  if (!existsSync(folder)) return data;
  let concept = 0;
  for (const name of readdirSync(folder).sort()) {
    const concepts = parse(readFileSync(join(folder, name), 'utf8')) as Concepts;
    for (const words of Object.values(concepts)) {
      for (const language of LANGUAGES) addWords(data[language], words[language], concept);
      concept++;
    }
  }
  return data;
}

function addWords(words: Record<string, number[]>, list: string, concept: number): void {
  for (const word of list.split(/\s+/u).filter(Boolean)) {
    const concepts = words[word] ?? [];
    if (!concepts.includes(concept)) words[word] = [...concepts, concept];
  }
}
