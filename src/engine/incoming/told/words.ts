import { hashOf } from '../../learned/hashing';
import type { Language } from '../../model';
import type { Token } from '../../text/analysis';

/** Where hashes start. */
const SEED = 0x811c9dc5;
/** A shorter word is its own ending. */
const SHORTEST_WITH_ENDING = 4;
const ENDING = 3;

/**
 * What the reader of problems sees of a word, as unsigned 32-bit hashes: its stem tells what it is about, its ending
 * tense and person. Training and reading share this.
 */
export function hashesOfWord(language: Language, { form, stem }: Token): number[] {
  const hashes = [hashOf(`${language} ${stem}`, SEED)];
  if (form.length >= SHORTEST_WITH_ENDING) hashes.push(hashOf(`${language} -${form.slice(-ENDING)}`, SEED));
  return hashes;
}
