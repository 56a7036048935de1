import type { Token } from './analysis';
import { wordForm } from './forms';

const SEPARATORS = new Set([...'.*_/|,~+=-•·']);
/** Letters that are words by themselves; a run of three needs others too before it counts as one spelled word. */
const WORDS = new Set([...'aioавикосуяізйє']);

/**
 * Words whose letters stand apart ("i d i o t", "f.u.c.k") become one token that covers the whole range.
 * Apart by spaces there must be four letters, or three that could not all be words; apart by marks, three.
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
  const letters = tokens.slice(first, end);
  const strange = letters.filter((token) => !WORDS.has(token.form)).length;
  return letters.length >= 4 || (letters.length === 3 && strange >= 2) ? end : first;
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
