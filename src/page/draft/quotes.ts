import type { Span } from '@/engine/model';

const QUOTED = /^\s{0,3}>/;
const SIGNATURE = /^-- ?\r?$/;
/** "-----Original Message-----", "--- Исходное сообщение ---": nothing below is the agent's. */
const FORWARDED = /^\s*-{3,}\s*[\p{L}\s]+\s*-{3,}\s*$/u;
/** "On 3 May, Ann <ann@x.example> wrote:" in any language: it ends with a colon and holds a number or an address. */
const INTRO_END = /:\s*$/;
const INTRO_DATA = /\d|@/;

interface Line extends Span {
  text: string;
}

/**
 * The stretches of a plain-text value that the agent wrote: without lines quoted with ">", the line that introduces
 * them, and a signature below "-- ". They are in order, and each ends before its line break.
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
    if (FORWARDED.test(line.text)) {
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
