import { isCyrillic, isDigit, isLatin, isLetter, isSpace } from './letters';

/** Longest address looked for; keeps the scan linear. */
const LONGEST = 256;
const ENDINGS = new Set('com net org info biz io ai app dev shop co uk eu de fr pl ru ua by kz su рф укр'.split(' '));

/** Finds addresses in a text that is read from left to right. */
export class Addresses {
  /** Up to here the characters of a name were looked at and are no address. */
  private barren = 0;

  constructor(private readonly text: string) {}

  /**
   * End of a web address, an e-mail address or an @handle that begins at `at`, or `at` when there is none.
   * Only to be asked where a token begins.
   */
  endFrom(at: number): number {
    const { text } = this;
    const first = text.charCodeAt(at);
    if (first === 64) return handleEnd(text, at);
    if (at < this.barren || !(isLetter(first) || isDigit(first))) return at;
    const scheme = (first | 32) === 104 && /^https?:\/\/\S/i.test(text.slice(at, at + 9));
    const www = (first | 32) === 119 && /^www\.\S/i.test(text.slice(at, at + 5));
    if (scheme || www) return trimmed(text, at, untilSpace(text, at));
    const run = nameRun(text, at);
    const end = nameEnd(text, at, run);
    if (end === at) this.barren = run.end;
    return end;
  }
}

function untilSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !'<>"«»“”'.includes(text[end] ?? ' ')) end++;
  return end;
}

function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && ".,;:!?…)]}'’".includes(text[last - 1] ?? ' ')) last--;
  return last;
}

function isNameCode(code: number): boolean {
  return isDigit(code) || isLatin(code) || code === 45 || code === 95 || code === 43;
}

interface NameRun {
  end: number;
  dots: number;
  /** Where its @ stands, or -1. */
  sign: number;
}

/** The longest run of what names of people and hosts are made of. */
function nameRun(text: string, at: number): NameRun {
  const limit = Math.min(text.length, at + LONGEST);
  let end = at;
  let dots = 0;
  let sign = -1;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (isNameCode(code) || (isCyrillic(code) && sign < 0)) continue;
    const next = text.charCodeAt(end + 1);
    if (!(isNameCode(next) || isCyrillic(next))) break;
    if (code === 46) dots++;
    else if (code === 64 && sign < 0) sign = end;
    else break;
  }
  return { end, dots, sign };
}

/** "someone@example.org", "example.com/path": a run with a dot or an @ whose last label is a known ending. */
function nameEnd(text: string, at: number, { end, dots, sign }: NameRun): number {
  if (dots === 0) return at;
  const label = text.slice(text.lastIndexOf('.', end - 1) + 1, end).toLowerCase();
  if (sign >= 0) return /^[a-z]{2,}$/.test(label) && text.lastIndexOf('.', end - 1) > sign ? end : at;
  if (text[end] === '/' && /^[a-z]{2,}$/.test(label)) return trimmed(text, at, untilSpace(text, end));
  if (!ENDINGS.has(label) || /[A-ZА-ЯІЇЄҐ]/.test(text[end - label.length] ?? '')) return at;
  return end;
}

/** "@name": a person or a page, never a word to be matched. */
function handleEnd(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before)) return at;
  let end = at + 1;
  while (
    end < text.length &&
    end < at + LONGEST &&
    (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || text[end] === '_')
  )
    end++;
  return end > at + 1 ? end : at;
}
