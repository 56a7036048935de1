import type { Analysis } from './analysis';

/** Characters in which the marks at the end of a sentence are looked for: a sentence may hold a fault a word. */
const ENDING = 20;

/** Whether a sentence ends in a question mark. @param index into `Analysis.sentences` */
export function asks({ text, sentences }: Analysis, index: number): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  const end = text.slice(Math.max(sentence.start, sentence.end - ENDING), sentence.end);
  return /\?[\s)»”"']*$/u.test(end);
}
