import { isApostrophe, isCyrillic, isDigit, isHyphen, isLatin, isLetter, isSpace } from '../text/letters';

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
    message: string,
    readonly remedy: string,
    readonly column: number,
  ) {
    super(message);
  }
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
const LONGEST_PHRASE = 2_000;

/** @throws PhraseError */
export function parsePhrase(text: string): { phrase: Phrase; references: Reference[] } {
  if (text.length > LONGEST_PHRASE) {
    throw new PhraseError(
      `a phrase of ${text.length} characters`,
      `keep it under ${LONGEST_PHRASE}; use a list under words:`,
      0,
    );
  }
  const parser = new PhraseParser(text);
  return { phrase: parser.whole(), references: parser.references };
}

const MARK_REMEDY = 'leave the mark out: marks between words do not matter; a comma stands for a boundary of a clause';

class PhraseParser {
  readonly references: Reference[] = [];
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  whole(): Phrase {
    const phrase = this.options();
    const rest = this.text[this.at];
    if (rest !== undefined) {
      throw new PhraseError(`"${rest}" closes nothing`, `remove it, or open the bracket before it`, this.at);
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
      throw new PhraseError(`${parts.length} parts in any order`, `use & between four parts at most`, from);
    }
    return parts.length === 1 ? (parts[0] as Phrase) : { sort: 'unordered', parts };
  }

  private sequence(): Phrase {
    const parts: Phrase[] = [];
    for (;;) {
      while (this.at < this.text.length && isSpace(this.code())) this.at++;
      const character = this.text[this.at];
      if (character === undefined || '|&)]'.includes(character)) break;
      parts.push(this.atom(character));
    }
    if (parts.length === 0) {
      throw new PhraseError(
        'nothing where words are expected',
        'write a word here, or remove the | & or brackets around it',
        this.at,
      );
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
        if (this.inWord())
          throw new PhraseError(
            'an asterisk before a word',
            'an asterisk ends the beginning of a word (delay*) or stands alone',
            from,
          );
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
    if (++this.depth > DEEPEST)
      throw new PhraseError('brackets too deep', 'put the inner part in a list under words:', from);
    const inner = this.options();
    if (this.text[this.at] !== closing) {
      const opening = closing === ')' ? '(' : '[';
      throw new PhraseError(`"${opening}" is not closed`, `add "${closing}"`, from);
    }
    this.at++;
    this.depth--;
    return inner;
  }

  private list(): Phrase {
    const from = this.at;
    const end = this.text.indexOf('>', from);
    if (end === -1)
      throw new PhraseError('"<" is not closed', 'write <name> for the phrases listed under words: name:', from);
    const name = this.text.slice(from + 1, end);
    this.at = end + 1;
    this.references.push({ to: 'words', name, column: from });
    return { sort: 'list', name };
  }

  private gap(): Phrase {
    const from = this.at;
    if (this.text.startsWith('...', from)) this.at += 3;
    else if (this.text[from] === '…') this.at += 1;
    else throw new PhraseError('a full stop in a phrase', MARK_REMEDY, from);
    let digits = '';
    while (/[0-9]/.test(this.text[this.at] ?? '')) digits += this.text[this.at++];
    const most = digits === '' ? USUAL_GAP : Number(digits);
    if (most < 1 || most > LONGEST_GAP) {
      throw new PhraseError(`a gap of ${digits} words`, `write a gap of one to eight words: ...${LONGEST_GAP}`, from);
    }
    return { sort: 'gap', most };
  }

  private plainWord(): Phrase {
    const text = this.word();
    const after = this.text[this.at];
    if (after === '*') {
      this.at++;
      if (this.inWord())
        throw new PhraseError('an asterisk inside a word', `write ${text}* for every word that begins so`, this.at - 1);
      return { sort: 'beginning', text, endings: null };
    }
    if (after === '~') {
      const from = this.at++;
      const name = /^[\p{L}\p{N}_-]+/u.exec(this.text.slice(this.at))?.[0] ?? '';
      if (name === '')
        throw new PhraseError('"~" without a name', 'write the name of a list under endings: after it', from);
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
      const found = this.text[this.at];
      if (found === undefined) throw new PhraseError('a word is missing at the end', 'write the word', from);
      throw new PhraseError(`"${found}" in a phrase`, MARK_REMEDY, from);
    }
    for (const part of text.split('-')) this.refuseMixedAlphabets(part, from);
    return text;
  }

  private refuseMixedAlphabets(word: string, from: number): void {
    const letters = [...word].map((character) => character.charCodeAt(0));
    if (!letters.some(isLatin) || !letters.some(isCyrillic)) return;
    const latin = [...word].filter((character) => isLatin(character.charCodeAt(0))).join('');
    throw new PhraseError(
      `"${word}" mixes alphabets (Latin: ${latin})`,
      'type it in one alphabet: disguised words are found by themselves',
      from,
    );
  }
}
