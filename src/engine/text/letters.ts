/** What a character is, by UTF-16 code unit or code point; the common ranges never reach a regular expression. */

const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{Nd}$/u;

export function isLatin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

export function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x52f && (code < 0x482 || code > 0x489);
}

/** Letters and the marks that combine with them. */
export function isLetter(code: number): boolean {
  if (!(code >= 0x80)) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90); // beyond a text there is NaN
  if (isLatin(code) || isCyrillic(code)) return true;
  if (code < 0xaa || (code >= 0x2000 && code < 0x2071) || (code >= 0xd800 && code < 0xe000)) return false;
  return LETTER.test(String.fromCodePoint(code));
}

export function isDigit(code: number): boolean {
  if (code < 0x80) return code >= 48 && code <= 57;
  return (
    code >= 0x660 && !isCyrillic(code) && (code < 0xd800 || code > 0xdfff) && DIGIT.test(String.fromCodePoint(code))
  );
}

export function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Soft hyphen, zero-width space and joiners, byte order mark: shown as nothing, often between letters on purpose. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

const APOSTROPHES = new Set([...`'’ʼ\`‘′´＇`].map((character) => character.charCodeAt(0)));

export function isApostrophe(code: number): boolean {
  return APOSTROPHES.has(code);
}

/** Hyphens that join words; dashes don't. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

export function isNewline(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85;
}

/** The code point at `index`; half a pair counts as itself. 0 beyond the end. */
export function codeAt(text: string, index: number): number {
  return text.codePointAt(index) ?? 0;
}
