import type { Token } from './analysis';
import { wordForm } from './forms';
import { isLatin } from './letters';

const SEPARATORS = new Set([...'.*_/|,~+=-•·']);
/** Letters that are words by themselves, or stand for words in a hurry (u r). */
const WORDS = new Set([...'aiourmnyавикосуяізйєбж']);
/** Prepositions among them: two in a row are no sentence. */
const PREPOSITIONS = new Set([...'вкосуз']);

/**
 * Words whose letters stand apart ("i d i o t", "f.u.c.k") become one token that covers the whole range.
 * Apart by spaces the letters must be too many, or too odd, to be words of a sentence; apart by marks, three will do.
 */
export function joinSpacedLetters(text: string, tokens: Token[]): Token[] {
  if (!tokens.some(isSingle)) return tokens;
  const joined: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index] as Token;
    const end = isSingle(token) ? runEnd(text, tokens, index) : index;
    if (end > index) {
      joined.push(asOneWord(tokens.slice(index, end)));
      index = end;
    } else {
      joined.push(token);
      index++;
    }
  }
  return joined;
}

function isSingle(token: Token): boolean {
  return token.kind === 'word' && token.form.length === 1;
}

function runEnd(text: string, tokens: Token[], first: number): number {
  const spaced = spacedEnd(text, tokens, first);
  return spaced > first ? spaced : markedEnd(tokens, first);
}

function spacedEnd(text: string, tokens: Token[], first: number): number {
  let end = first + 1;
  while (end < tokens.length) {
    const before = tokens[end - 1];
    const token = tokens[end];
    if (!before || !token || !isSingle(token) || token.start !== before.end + 1 || text[before.end] !== ' ') break;
    end++;
  }
  const letters = tokens.slice(first, end).map(({ form }) => form);
  return areSpelled(letters) ? end : first;
}

function areSpelled(letters: readonly string[]): boolean {
  const strange = letters.filter((letter) => !WORDS.has(letter)).length;
  if (letters.length < 3) return false;
  if (isLatin(letters[0]?.charCodeAt(0) ?? 0)) return letters.length > 3 && strange > 1;
  return (
    strange > 0 ||
    letters.some((letter, index) => PREPOSITIONS.has(letter) && PREPOSITIONS.has(letters[index + 1] ?? ''))
  );
}

function markedEnd(tokens: Token[], first: number): number {
  let end = first + 1;
  let letters = 1;
  const separator = tokens[end]?.form ?? '';
  if (!SEPARATORS.has(separator)) return first;
  while (end + 1 < tokens.length) {
    const before = tokens[end - 1];
    const mark = tokens[end];
    const token = tokens[end + 1];
    if (!before || !mark || !token || mark.form !== separator || !isSingle(token)) break;
    if (mark.start !== before.end || token.start !== mark.end) break;
    end += 2;
    letters++;
  }
  return letters >= 3 ? end : first;
}

function asOneWord(parts: Token[]): Token {
  const form = wordForm(
    parts
      .filter((part) => part.kind === 'word')
      .map((part) => part.form)
      .join(''),
  );
  return { kind: 'word', form, stem: form, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}
