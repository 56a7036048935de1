import type { Language } from '../../model';
import type { Token } from '../../text/analysis';

/** A shorter word is its own ending. */
const SHORTEST_WITH_ENDING = 4;
const ENDING = 3;

/**
 * What the reader of problems sees of a word, as unsigned 32-bit hashes: its stem tells what it is about, its ending
 * tense and person. Training and reading share this.
 */
export function hashesOfWord(language: Language, { form, stem }: Token): number[] {
  const hashes = [hashOf(`${language} ${stem}`)];
  if (form.length >= SHORTEST_WITH_ENDING) hashes.push(hashOf(`${language} -${form.slice(-ENDING)}`));
  return hashes;
}

/** FNV-1a with the finisher of MurmurHash3, so that any bits of it serve. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
