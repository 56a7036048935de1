import { Addresses } from './addresses';
import type { Token } from './analysis';
import { wordForm } from './forms';
import {
  codeAt,
  isApostrophe,
  isCyrillic,
  isDigit,
  isHyphen,
  isInvisible,
  isLatin,
  isLetter,
  isSpace,
} from './letters';
import { joinSpacedLetters } from './spaced';

/**
 * Words, numbers and marks of a text, left to right, with offsets into it; stems are not yet known and equal the form.
 * Linear: every look-ahead is bounded.
 */
export function scanTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const addresses = new Addresses(text);
  let at = 0;
  while (at < text.length) {
    const code = codeAt(text, at);
    if (isSpace(code) || isInvisible(code)) {
      at += 1;
      continue;
    }
    const address = addresses.endFrom(at);
    if (address > at) {
      tokens.push(token('word', text.slice(at, address).toLowerCase(), at, address));
      at = address;
      continue;
    }
    if (isLetter(code) || isDigit(code)) {
      const end = wordEnd(text, at);
      const form = wordForm(text.slice(at, end));
      tokens.push(token(isNumber(form) ? 'number' : 'word', form, at, end));
      at = end;
      continue;
    }
    const end = markEnd(text, at, code);
    tokens.push(token('mark', text.slice(at, end), at, end));
    at = end;
  }
  return joinSpacedLetters(text, tokens);
}

function token(kind: Token['kind'], form: string, start: number, end: number): Token {
  return { kind, form, stem: form, start, end };
}

/** A number may hold 18:00, 2.5, 10-15, 24/7; with a letter it is a word. */
function isNumber(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (isLetter(form.charCodeAt(i))) return false;
  return true;
}

function size(code: number): number {
  return code > 0xffff ? 2 : 1;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  let previous = 0;
  while (end < text.length) {
    const code = codeAt(text, end);
    if (isLetter(code) || isDigit(code)) {
      previous = code;
      end += size(code);
      continue;
    }
    const next = insideWord(text, end, code, previous, start);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** How far the word goes on through a character that is no letter; `at` itself when the word ends here. */
function insideWord(text: string, at: number, code: number, previous: number, start: number): number {
  if (isInvisible(code)) {
    let after = at + 1;
    while (after < text.length && after < at + 8 && isInvisible(text.charCodeAt(after))) after++;
    return isLetter(codeAt(text, after)) ? after : at;
  }
  const next = codeAt(text, at + 1);
  const alnumNext = isLetter(next) || isDigit(next);
  if (isApostrophe(code) || isHyphen(code) || code === 95) return alnumNext ? at + 1 : at;
  if (isDigit(previous)) return isDigit(next) && '.,:/'.includes(text[at] ?? ' ') ? at + 1 : at;
  if (!isLetter(previous)) return at;
  switch (text[at]) {
    case '*':
    case '#':
    case '%':
      return hiddenEnd(text, at, start);
    case '@':
    case '$':
      return isLetter(next) || (next === code && isLetter(codeAt(text, at + 2))) ? at + 1 : at;
    case '!':
      return isLatin(previous) && next >= 97 && next <= 122 && at - start <= 2 && wordLength(text, at + 1) <= 3
        ? at + 1
        : at;
    case '"':
    case '”': // кур"єр: a habit of keyboards without the apostrophe
      return isCyrillic(previous) && 'яюєї'.includes((text[at + 1] ?? ' ').toLowerCase()) && !isSpace(next)
        ? at + 1
        : at;
    default:
      return at;
  }
}

/** f*ck, f**k, f***: stars stand for letters inside a word; at its end only two or more, and not as bold type. */
function hiddenEnd(text: string, at: number, start: number): number {
  let after = at;
  while (after < text.length && after < at + 8 && text[after] === text[at]) after++;
  if (isLetter(codeAt(text, after))) return after;
  return text[at] === '*' && after - at >= 2 && text[start - 1] !== '*' ? after : at;
}

function wordLength(text: string, at: number): number {
  let end = at;
  while (end < at + 8 && isLetter(codeAt(text, end))) end++;
  return end - at;
}

function markEnd(text: string, at: number, code: number): number {
  if ('.!?…'.includes(text[at] ?? ' ')) {
    let end = at + 1;
    while (end < text.length && '.!?…'.includes(text[end] ?? ' ')) end++;
    return end;
  }
  let end = at + size(code);
  if (code < 0x2190) return end;
  // an emoji may be several code points: skin, variation, joined figures
  while (end < text.length) {
    const next = codeAt(text, end);
    const joined = next === 0x200d ? size(codeAt(text, end + 1)) : 0;
    if (next === 0xfe0f || next === 0x20e3 || (next >= 0x1f3fb && next <= 0x1f3ff)) end += size(next);
    else if (joined > 0 && codeAt(text, end + 1) >= 0x2190) end += 1 + joined;
    else break;
  }
  return end;
}
