import { MAY_END, NEVER_ENDS } from './abbreviations';
import type { Sentence, Token } from './analysis';
import { isDigit, isLetter, isNewline, isSpace } from './letters';

export type SentenceRange = Omit<Sentence, 'language'>;

/** A line at least this long that breaks off in the middle was wrapped by a mail program (they wrap at 72 to 80). */
const WRAPPED_LINE = 55;
const CLOSING = new Set([...')]}»”"’\'“']);

/**
 * Sentences of a text as ranges of its tokens. They end at . ! ? … (not after abbreviations, initials and list numbers)
 * and at the end of a line, unless a mail program wrapped the line there. No token is left out.
 */
export function splitSentences(text: string, tokens: Token[]): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const last = endsAfter(text, tokens, first, index);
    if (last === -1) continue;
    sentences.push({
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      firstToken: first,
      endToken: last + 1,
    });
    first = last + 1;
    index = last;
  }
  return sentences;
}

/** Index of the last token of the sentence when it ends at `index` (closing marks belong to it), or -1. */
function endsAfter(text: string, tokens: Token[], first: number, index: number): number {
  if (index === tokens.length - 1 || lineEnds(text, tokens, first, index)) return index;
  const token = tokens[index] as Token;
  if (token.kind !== 'mark') return -1;
  const mark = token.form;
  if (!isTerminator(mark)) return smileyEnds(text, tokens, index) ? index : -1;
  let last = index;
  while (closes(tokens, last + 1) && !lineEnds(text, tokens, first, last)) last++;
  const next = tokens[last + 1];
  if (!next) return last;
  const start = text.slice(next.start, next.start + 2);
  const touching = next.start === tokens[last]?.end;
  if (last > index && startsLower(start)) return -1;
  if (mark.includes('!') || mark.includes('?')) return last;
  if (mark.length > 1 || mark === '…') return startsLower(start) ? -1 : last;
  if (touching && !startsUpper(start)) return -1;
  return fullStopEnds(text, tokens, first, index, start) ? last : -1;
}

function isTerminator(mark: string): boolean {
  const first = mark[0] ?? '';
  return first === '.' || first === '!' || first === '?' || first === '…';
}

function closes(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'mark' && CLOSING.has(token.form) && token.start === tokens[index - 1]?.end;
}

function startsUpper(start: string): boolean {
  return start.toLowerCase() !== start && isLetter(start.charCodeAt(0)) && start[0] !== start[0]?.toLowerCase();
}

function startsLower(start: string): boolean {
  return isLetter(start.charCodeAt(0)) && start[0] !== start[0]?.toUpperCase();
}

function fullStopEnds(text: string, tokens: Token[], first: number, index: number, start: string): boolean {
  const before = tokens[index - 1];
  if (!before || before.end !== tokens[index]?.start) return true;
  const atStart = index - 1 === first;
  // "1. We…": a list number stands by itself; "5. травня" or "No. 5" go on
  if (before.kind === 'number') return !startsLower(start) || atStart;
  const written = text.slice(before.start, before.end);
  // «500р.» is one word
  const form = before.form.replace(/^\p{N}+/u, '');
  if (NEVER_ENDS.has(form)) return false;
  if (written.length === 1 && written !== written.toLowerCase() && !'IЯ'.includes(written)) return false;
  if (MAY_END.has(form) || (written.length === 1 && text[before.start - 1] === '.')) return startsUpper(start);
  return true;
}

/** "Спасибо)) Жду": brackets that close nothing end a sentence where a capital follows. */
function smileyEnds(text: string, tokens: Token[], index: number): boolean {
  if (tokens[index]?.form !== ')' || tokens[index + 1]?.form === ')') return false;
  const next = tokens[index + 1];
  if (!next || !startsUpper(text.slice(next.start, next.start + 1))) return false;
  for (let back = index - 1; back >= 0 && back > index - 40; back--) if (tokens[back]?.form === '(') return false;
  return true;
}

function lineEnds(text: string, tokens: Token[], first: number, index: number): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (!next) return true;
  let breaks = 0;
  for (let at = token.end; at < next.start; at++) {
    if (isNewline(text.charCodeAt(at)) && !(text[at] === '\n' && text[at - 1] === '\r')) breaks++;
  }
  if (breaks === 0) return false;
  if (breaks > 1 || (token.kind === 'mark' && isTerminator(token.form))) return true;
  return !isWrapped(text, tokens[first]?.start ?? 0, token.end, next.start);
}

function isWrapped(text: string, sentenceStart: number, lineEnd: number, next: number): boolean {
  let lineStart = lineEnd;
  while (lineStart > sentenceStart && lineEnd - lineStart < WRAPPED_LINE && !isNewline(text.charCodeAt(lineStart - 1)))
    lineStart--;
  // the line may begin before the sentence does
  while (lineStart > 0 && lineEnd - lineStart < WRAPPED_LINE && !isNewline(text.charCodeAt(lineStart - 1))) lineStart--;
  if (lineEnd - lineStart < WRAPPED_LINE) return false;
  const start = text.slice(next, next + 1);
  return (
    startsLower(start) ||
    (isDigit(start.charCodeAt(0)) &&
      !isSpace(text.charCodeAt(next + 1)) &&
      !/^\d+[.)]/.test(text.slice(next, next + 4)))
  );
}
