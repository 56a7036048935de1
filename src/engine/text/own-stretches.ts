import type { Span } from '../model';

const QUOTED = /^\s{0,3}>/;
/** A line of its own that starts a signature, by an old custom of mail. */
const SIGNATURE = /^--[ \t]*\r?$/;
/** "-----Original Message-----", "--- Исходное сообщение ---": nothing below is the agent's. */
const FORWARDED = /^\s*-{3,}\s*[\p{L}\s]+\s*-{3,}\s*$/u;
/** "On 3 May, Ann <ann@x.example> wrote:" in any language: it ends with a colon and holds a number or an address. */
const INTRO_END = /:\s*$/;
const INTRO_DATA = /\d|@/;
/** "On 3 May 2026 at 10:00, Ann wrote:" where the lines below bear no ">". */
const WROTE = /(?:\b\d{4}\b|\d:\d\d|@).*(?:wrote|пи[сш]\p{L}+(?:\(а\))?)[^.!?\n]{0,40}:\s*$/u;
/** The heading that Outlook puts above the earlier mail, line by line: "From: …", "Sent: …". */
const FROM = /^[\s*]*(?:from|от(?: кого)?|від(?: кого)?):[\s*]*\S/iu;
const SENT = /^[\s*]*(?:sent|date|отправлено|дата|надіслано|відправлено):[\s*]*\S/iu;

interface Line extends Span {
  text: string;
}

/**
 * The stretches of a plain-text value that the agent wrote: without lines quoted with ">", the line that introduces
 * them, an earlier mail below its heading, and a signature below "-- ". They are in order, and each ends before its line
 * break.
 */
export function ownStretches(value: string): Span[] {
  const lines = linesOf(value);
  const foreign = foreignLines(lines);
  const own: Span[] = [];
  for (const [index, line] of lines.entries()) {
    if (foreign.has(index)) continue;
    const last = own.at(-1);
    if (last && index > 0 && !foreign.has(index - 1)) last.end = line.end;
    else own.push({ start: line.start, end: line.end });
  }
  return own;
}

function linesOf(value: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= value.length; ) {
    const found = value.indexOf('\n', start);
    const end = found < 0 ? value.length : found;
    lines.push({ start, end, text: value.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function foreignLines(lines: readonly Line[]): Set<number> {
  const foreign = new Set<number>();
  let signature = false;
  for (const [index, line] of lines.entries()) {
    if (beginsEarlierMail(lines, index)) {
      for (let rest = index; rest < lines.length; rest++) foreign.add(rest);
      break;
    }
    const quoted = QUOTED.test(line.text);
    if (quoted) {
      foreign.add(index);
      if (index === 0 || !QUOTED.test(lines[index - 1]?.text ?? '')) addIntro(lines, index, foreign);
    }
    // A signature above the quote ends where the quote begins
    signature = SIGNATURE.test(line.text) || (signature && !quoted);
    if (signature) foreign.add(index);
  }
  return foreign;
}

/** Whether all from this line on is a mail that came before. */
function beginsEarlierMail(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (FORWARDED.test(text)) return true;
  const below = lines.slice(at + 1, at + 4).map((line) => line.text);
  if (FROM.test(text)) return below.some((line) => SENT.test(line));
  return INTRO_END.test(text) && WROTE.test(text) && !below.some((line) => QUOTED.test(line));
}

/** Adds the line (sometimes wrapped into two) that introduces the quote beginning at `quote`. */
function addIntro(lines: readonly Line[], quote: number, foreign: Set<number>): void {
  let at = quote - 1;
  while (at >= 0 && lines[at]?.text.trim() === '') at--;
  const text = lines[at]?.text ?? '';
  if (!INTRO_END.test(text)) return;
  const above = lines[at - 1]?.text ?? '';
  const wrapped = !INTRO_DATA.test(text) && INTRO_DATA.test(above) && above.trim() !== '';
  if (!wrapped && !INTRO_DATA.test(text)) return;
  for (let index = wrapped ? at - 1 : at; index < quote; index++) foreign.add(index);
}
