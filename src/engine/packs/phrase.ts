import { isApostrophe, isCyrillic, isDigit, isHyphen, isLatin, isLetter, isSpace } from '../text/letters';
import { LIMITS } from './limits';
import { mistake, type Told } from './mistake';
import type { MistakeCode } from './mistake-words';
import type { PackError, Place } from './pack';

/** A phrase of a pack (docs/packs.md, "Phrases") as a tree. Lists and endings are still names. */
export type Phrase =
  | { sort: 'word'; text: string; exact: boolean }
  | { sort: 'beginning'; text: string; endings: string | null }
  | { sort: 'list'; name: string }
  | { sort: 'either'; options: Phrase[] }
  | { sort: 'optional'; inner: Phrase }
  | { sort: 'sequence'; parts: Phrase[] }
  | { sort: 'unordered'; parts: Phrase[] }
  | { sort: 'gap'; most: number }
  | { sort: 'edge'; edge: Edge }
  | { sort: 'number' }
  | { sort: 'any' };

type Edge = 'start' | 'end' | 'clause';

/** Thrown by `parsePhrase`; `column` counts UTF-16 units from 0 within the phrase. */
export class PhraseError extends Error {
  constructor(
    readonly column: number,
    /** The mistake, once it is known where in a pack the phrase stands. */
    readonly at: (place: Place) => PackError,
  ) {
    super('not a phrase');
  }
}

function wrong<Code extends MistakeCode>(column: number, code: Code, ...told: Told<Code>): PhraseError {
  return new PhraseError(column, (place) => mistake(place, code, ...told));
}

/** Names of lists and endings that a phrase uses, with the column where it does. */
export interface Reference {
  to: 'words' | 'endings';
  name: string;
  column: number;
}

export const LONGEST_GAP = 8;
const USUAL_GAP = 3;
const MOST_UNORDERED = 4;
const DEEPEST = 12;

/** @throws PhraseError */
export function parsePhrase(text: string): { phrase: Phrase; references: Reference[] } {
  if (text.length > LIMITS.phraseCharacters) {
    throw wrong(0, 'phrase-too-long', { count: text.length, most: LIMITS.phraseCharacters });
  }
  const parser = new PhraseParser(text);
  return { phrase: parser.whole(), references: parser.references };
}

/** Whether a part is never found without a word: before it no sentence ends, and behind it none begins. */
function takesWord(part: Phrase): boolean {
  switch (part.sort) {
    case 'either':
      return part.options.every(takesWord);
    case 'sequence':
    case 'unordered':
      return part.parts.some(takesWord);
    case 'optional':
    case 'gap':
    case 'edge':
      return false;
    default:
      return true;
  }
}

class PhraseParser {
  readonly references: Reference[] = [];
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  whole(): Phrase {
    const phrase = this.options();
    if (this.at < this.text.length) {
      throw wrong(this.at, 'phrase-closes-nothing', { found: this.text.charAt(this.at) });
    }
    return phrase;
  }

  /** a | b */
  private options(): Phrase {
    const options = [this.unordered()];
    while (this.text[this.at] === '|') {
      this.at++;
      options.push(this.unordered());
    }
    return options.length === 1 ? (options[0] as Phrase) : { sort: 'either', options };
  }

  /** a & b */
  private unordered(): Phrase {
    const from = this.at;
    const parts = [this.sequence()];
    while (this.text[this.at] === '&') {
      this.at++;
      parts.push(this.sequence());
    }
    if (parts.length > MOST_UNORDERED) {
      throw wrong(from, 'phrase-too-many-unordered', { count: parts.length, most: MOST_UNORDERED });
    }
    return parts.length === 1 ? (parts[0] as Phrase) : { sort: 'unordered', parts };
  }

  private sequence(): Phrase {
    const parts: Phrase[] = [];
    let hasWord = false;
    let end: number | null = null;
    for (;;) {
      while (this.at < this.text.length && isSpace(this.code())) this.at++;
      const from = this.at;
      const character = this.text[from];
      if (character === undefined || '|&)]'.includes(character)) break;
      const part = this.atom(character);
      if (character === '^' && hasWord) throw wrong(from, 'phrase-edge', { found: '^' });
      if (character === '$') end ??= from;
      hasWord ||= takesWord(part);
      if (end !== null && takesWord(part)) throw wrong(end, 'phrase-edge', { found: '$' });
      parts.push(part);
    }
    if (parts.length === 0) {
      throw wrong(this.at, 'phrase-nothing');
    }
    return parts.length === 1 ? (parts[0] as Phrase) : { sort: 'sequence', parts };
  }

  private atom(character: string): Phrase {
    const from = this.at;
    switch (character) {
      case '(':
        return this.group(')');
      case '[':
        return { sort: 'optional', inner: this.group(']') };
      case '<':
        return this.list();
      case '^':
        this.at++;
        return { sort: 'edge', edge: 'start' };
      case '$':
        this.at++;
        return { sort: 'edge', edge: 'end' };
      case ',':
        this.at++;
        return { sort: 'edge', edge: 'clause' };
      case '#':
        this.at++;
        return { sort: 'number' };
      case '*':
        this.at++;
        if (this.inWord()) throw wrong(from, 'phrase-asterisk-before');
        return { sort: 'any' };
      case '.':
      case '…':
        return this.gap();
      case '=': {
        this.at++;
        const text = this.word();
        return { sort: 'word', text, exact: true };
      }
      default:
        return this.plainWord();
    }
  }

  private group(closing: ')' | ']'): Phrase {
    const from = this.at++;
    if (++this.depth > DEEPEST) throw wrong(from, 'phrase-too-deep');
    const inner = this.options();
    if (this.text[this.at] !== closing) {
      throw wrong(from, 'phrase-not-closed', { found: closing === ')' ? '(' : '[', closing });
    }
    this.at++;
    this.depth--;
    return inner;
  }

  private list(): Phrase {
    const from = this.at;
    const end = this.text.indexOf('>', from);
    if (end === -1) throw wrong(from, 'phrase-not-closed', { found: '<', closing: '>' });
    const name = this.text.slice(from + 1, end);
    if (name.trim() === '') throw wrong(from, 'phrase-nothing');
    this.at = end + 1;
    this.references.push({ to: 'words', name, column: from });
    return { sort: 'list', name };
  }

  private gap(): Phrase {
    const from = this.at;
    if (this.text.startsWith('...', from)) this.at += 3;
    else if (this.text[from] === '…') this.at += 1;
    else throw wrong(from, 'phrase-mark', { found: '.' });
    let digits = '';
    while (/[0-9]/.test(this.text[this.at] ?? '')) digits += this.text[this.at++];
    const most = digits === '' ? USUAL_GAP : Number(digits);
    if (most < 1 || most > LONGEST_GAP) {
      throw wrong(from, 'phrase-gap', { found: digits, most: LONGEST_GAP });
    }
    return { sort: 'gap', most };
  }

  private plainWord(): Phrase {
    const text = this.word();
    const after = this.text[this.at];
    if (after === '*') {
      this.at++;
      if (this.inWord()) throw wrong(this.at - 1, 'phrase-asterisk-inside', { beginning: text });
      return { sort: 'beginning', text, endings: null };
    }
    if (after === '~') {
      const from = this.at++;
      const name = /^[\p{L}\p{N}_-]+/u.exec(this.text.slice(this.at))?.[0] ?? '';
      if (name === '') throw wrong(from, 'phrase-no-endings');
      this.at += name.length;
      this.references.push({ to: 'endings', name, column: from });
      return { sort: 'beginning', text, endings: name };
    }
    return { sort: 'word', text, exact: false };
  }

  private code(): number {
    return this.text.codePointAt(this.at) ?? 0;
  }

  private inWord(): boolean {
    const code = this.code();
    return isLetter(code) || isDigit(code);
  }

  private word(): string {
    const from = this.at;
    while (this.at < this.text.length) {
      const code = this.code();
      if (isLetter(code) || isDigit(code)) {
        this.at += code > 0xffff ? 2 : 1;
        continue;
      }
      const before = this.text.charCodeAt(this.at - 1);
      const next = this.text.charCodeAt(this.at + 1);
      const joins =
        isApostrophe(code) ||
        isHyphen(code) ||
        (isDigit(before) && '.:/'.includes(this.text[this.at] ?? ' ')) ||
        (code === 46 && isLatin(before) && isLatin(next)); // booking.com
      if (!joins || this.at === from || !(isLetter(next) || isDigit(next))) break;
      this.at++;
    }
    const text = this.text.slice(from, this.at);
    if (text === '') {
      if (this.at >= this.text.length || isSpace(this.code())) throw wrong(from, 'phrase-no-word');
      throw wrong(from, 'phrase-mark', { found: String.fromCodePoint(this.code()) });
    }
    for (const part of text.split('-')) this.refuseMixedAlphabets(part, from);
    return text;
  }

  private refuseMixedAlphabets(word: string, from: number): void {
    const letters = [...word].map((character) => character.charCodeAt(0));
    if (!letters.some(isLatin) || !letters.some(isCyrillic)) return;
    const latin = [...word].filter((character) => isLatin(character.charCodeAt(0))).join('');
    throw wrong(from, 'phrase-alphabets', { word, latin });
  }
}
