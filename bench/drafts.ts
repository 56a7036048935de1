import type { Language } from '../src/engine/model';
import { LETTERS, MESSAGES } from './texts';

/**
 * The first `words` words of a draft that nobody has seen before: what is kept per sentence would make a second look
 * free. `serial` chooses the letter it begins with and the numbers in it; each gives another text.
 */
export function draftOf(language: Language, words: number, serial: number): string {
  const letters = LETTERS[language];
  const drafted: string[] = [];
  for (let letter = serial; drafted.length < words; letter++) {
    for (const sentence of letters[letter % letters.length] ?? []) {
      drafted.push(...withNumber(sentence, serial * 1000 + drafted.length).split(' '));
    }
  }
  return drafted.slice(0, words).join(' ');
}

/** A message of about 30 words that nobody has seen before. */
export function messageOf(language: Language, serial: number): string {
  const messages = MESSAGES[language];
  return withNumber(messages[serial % messages.length] ?? '', serial);
}

function withNumber(text: string, number: number): string {
  return text.replaceAll('#', String(100_000 + number));
}
