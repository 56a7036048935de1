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
 * Linear: every letter of a run is looked at a bounded number of times.
 */
export function joinSpacedLetters(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  const spaced = new SpacedRuns(text, tokens);
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index] as Token;
    const end = isSingle(token) ? spaced.endFrom(index) || markedEnd(tokens, index) : index;
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

/** Letters set apart by single spaces, in a text that is read from left to right. */
class SpacedRuns {
  /** Up to here letters of an alphabet were looked at and spell nothing: what is left of their run is no odder. */
  private readonly barren = { latin: 0, other: 0 };
  /** One past the last letter of the word that was spelled before: what goes on behind it is spelled too. */
  private spelled = -1;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  /** One past the last letter of the word that is spelled from `first` on, or 0 when none is. */
  endFrom(first: number): number {
    const alphabet = isLatin(this.tokens[first]?.form.charCodeAt(0) ?? 0) ? 'latin' : 'other';
    if (first < this.barren[alphabet]) return 0;
    let end = first + 1;
    while (this.goesOn(end)) end++;
    const goesOn = first === this.spelled && end - first > 1;
    if (goesOn || areSpelled(this.tokens.slice(first, end).map(({ form }) => form))) {
      this.spelled = end;
      return end;
    }
    this.barren[alphabet] = end;
    return 0;
  }

  private goesOn(at: number): boolean {
    const before = this.tokens[at - 1];
    const token = this.tokens[at];
    if (!before || !token || !isSingle(token)) return false;
    return token.start === before.end + 1 && this.text[before.end] === ' ';
  }
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

function markedEnd(tokens: readonly Token[], first: number): number {
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

function asOneWord(parts: readonly Token[]): Token {
  const form = wordForm(
    parts
      .filter((part) => part.kind === 'word')
      .map((part) => part.form)
      .join(''),
  );
  return { kind: 'word', form, stem: form, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}
