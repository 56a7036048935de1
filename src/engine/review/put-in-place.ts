import type { Rewrite, Span } from '../model';
import type { RewriteScope } from '../packs/knowledge';
import type { Analysis, Sentence } from '../text/analysis';
import { clausesOf } from '../text/clauses';
import type { Fault } from './fault';
import type { Place } from './place';

/** Looked for from their first mark on, so that a row of marks inside a sentence is read once. */
export const TERMINAL = /(?<![.!?…])[.!?…]+$/u;
const ANY_MARK = /(?<![.!?…,:;])[.!?…,:;]+$/u;
/** The English pronoun keeps its capital wherever it stands. */
const PRONOUN_I = /^I(?!\p{L})/u;
const PAIRS = ['()', '[]', '«»', '“”'];

/**
 * Puts the words of a rewrite in the place of a fault: its phrase, its clauses, or its sentence. Of a sentence only the
 * clauses that hold the fault give way: a greeting stays, and what stands before and after becomes a sentence of its
 * own. The first letter and the mark at the end follow what stands there; marks that the wording doesn't bring are kept.
 * @param place `null` where words of the fault's own clause would be left without a subject.
 * @returns `null` when the rewrite does not fit: better none than one that loses a fact.
 */
export function putInPlace(
  analysis: Analysis,
  fault: Fault,
  place: Place | null,
  text: string,
  scope: RewriteScope,
): Rewrite | null {
  const sentence = analysis.sentences[fault.sentence];
  if (!sentence) return null;
  if (scope === 'phrase') return inPart(analysis, sentence, fault, text);
  if (!place) return null;
  return scope === 'clause'
    ? inPart(analysis, sentence, place.own, text)
    : asSentences(analysis, sentence, place, text);
}

function inPart(analysis: Analysis, sentence: Sentence, { start, end }: Span, text: string): Rewrite {
  const words = inTheCaseOf(analysis.text.slice(start, end), text, isOpening(analysis, sentence, start));
  const follows = analysis.text.slice(end, sentence.end).trimStart();
  if (follows === '') return { start, end, text: words };
  return { start, end, text: words.replace(/^\p{P}/u.test(follows) ? ANY_MARK : TERMINAL, '') };
}

/**
 * The thoughts beside a fault as sentences, with words between them; with none where `text` is empty.
 * @returns `null` when a thought would be cut in two
 */
export function asSentences(
  analysis: Analysis,
  sentence: Sentence,
  { opening, beside }: Place,
  text: string,
): Rewrite | null {
  if (!beside) return null;
  const { before, after } = beside;
  const whole = analysis.text.slice(opening, sentence.end).trimEnd();
  const mark = TERMINAL.exec(whole)?.[0] ?? '';
  const end = opening + whole.length - (after || !TERMINAL.test(text) ? mark.length : 0);
  const atStart = isOpening(analysis, sentence, opening);
  const isLast = after?.end === clausesOf(analysis, sentence).at(-1)?.end;
  const kept = [
    before ? analysis.text.slice(before.start, before.end) : '',
    after ? withoutSo(analysis.text.slice(after.start, isLast ? end : after.end), text) : '',
  ];
  const [lead = '', follow = ''] = kept;
  if (!kept.every(isWhole)) return null;
  const words = before ? capitalised(text) : inTheCaseOf(whole, text, atStart);
  const parts = [
    ...(before ? [after || text ? `${inTheCaseOf(whole, lead, atStart)}.` : inTheCaseOf(whole, lead, atStart)] : []),
    ...(text ? [after && !TERMINAL.test(words) ? `${words}.` : words] : []),
    ...(after ? [before || text ? capitalised(follow) : inTheCaseOf(whole, follow, atStart)] : []),
  ];
  const said = parts.join(' ');
  // whoever reads it alone sees a whole sentence
  return TERMINAL.test(said)
    ? { start: opening, end, text: said }
    : { start: opening, end: opening + whole.length, text: said + mark };
}

/** "So it moves to Monday": behind a gap it follows from nothing. */
function withoutSo(follow: string, text: string): string {
  return text.includes('…]') ? follow.replace(/^so,? (?=\p{L})/iu, '') : follow;
}

export function isOpening(analysis: Analysis, sentence: Sentence, offset: number): boolean {
  return offset === clausesOf(analysis, sentence)[0]?.start;
}

/** Whether every bracket and quotation mark has its partner. */
function isWhole(words: string): boolean {
  return PAIRS.every(([open = '', close = '']) => words.split(open).length === words.split(close).length);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words that begin where `original` begins, with a capital letter only where one belongs. */
export function inTheCaseOf(original: string, words: string, atStart: boolean): string {
  const first = original.charAt(0);
  const isUpper = first !== first.toLowerCase();
  // a figure has no case: «1С» at the start of a sentence gives way to a capital
  const isLower = first !== first.toUpperCase();
  if (atStart) return isLower ? words : capitalised(words);
  const isName = PRONOUN_I.test(words) || /^\p{Lu}{2}/u.test(words);
  return isUpper || isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
