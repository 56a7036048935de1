import type { Span } from '../model';
import { overlapsSorted } from '../spans';
import { MAY_END, NEVER_ENDS } from './abbreviations';
import type { Analysis, Sentence, Token } from './analysis';

/** A part of a sentence between two boundaries, without the marks at its edges. */
export interface Clause extends Span {
  /** Index of the first token and one past the last, into `Analysis.tokens`. */
  firstToken: number;
  endToken: number;
  /** The mark before it: `,` `:` `—` …; empty at the start of a sentence and before a conjunction. */
  after: string;
}

const BOUNDARY = /^[,;:—–()[\]{}.!?…]/u;
/** Words that begin a new thought even where the comma was left out. */
const TURN = new Set(['but', 'но', 'але']);

const known = new WeakMap<Sentence, readonly Clause[]>();

/** The clauses of a sentence, in order; none is empty. What somebody is quoted with stays in one piece. */
export function clausesOf(analysis: Analysis, sentence: Sentence): readonly Clause[] {
  const before = known.get(sentence);
  if (before) return before;
  const clauses = split(analysis, sentence);
  known.set(sentence, clauses);
  return clauses;
}

/** The clauses that a range touches: index of the first and one past the last. */
export function clausesOver(clauses: readonly Clause[], span: Span): { from: number; to: number } {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((clauses[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) to++;
  return { from: low, to };
}

function split(analysis: Analysis, sentence: Sentence): Clause[] {
  const { tokens } = analysis;
  const clauses: Clause[] = [];
  let first = sentence.firstToken;
  let after = '';

  const close = (end: number) => {
    const opening = tokens[first];
    const closing = tokens[end - 1];
    if (opening && closing && end > first) {
      clauses.push({ start: opening.start, end: closing.end, firstToken: first, endToken: end, after });
    }
  };
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at];
    if (!token) break;
    if (
      isBoundary(tokens, at, token) &&
      !isAbbreviation(tokens.slice(at - 1, Math.min(at + 2, sentence.endToken))) &&
      !(at - 1 > sentence.firstToken && isRoute(analysis, at)) &&
      !overlapsSorted(token, analysis.quotations)
    ) {
      close(at);
      first = at + 1;
      after = token.form;
    } else if (TURN.has(token.form) && at > first) {
      close(at);
      first = at;
      after = '';
    }
  }
  close(sentence.endToken);
  return clauses;
}

/** «1500 руб. не пришли»: the full stop of a word that is written short, and more of the sentence behind it. */
function isAbbreviation([before, stop, next]: readonly Token[]): boolean {
  if (!before || !next || stop?.form !== '.' || before.end !== stop.start || next.kind === 'mark') return false;
  return (NEVER_ENDS.has(before.form) || MAY_END.has(before.form)) && !WHOLE.has(before.form);
}

/** «на рейсі Варшава – Краків»: a dash between two names, amid a sentence. */
function isRoute({ text, tokens }: Analysis, at: number): boolean {
  const named = [tokens[at - 1], tokens[at + 1]];
  return (
    /^[—–]$/u.test(tokens[at]?.form ?? '') &&
    named.every((one) => one?.kind === 'word' && NAME.test(text.slice(one.start, one.end)))
  );
}

/** As names are written, and no «Я» or «Ви» of a new thought. */
const NAME = /^\p{Lu}\p{Ll}{3,}$/u;

/** Words that are no less often written out. */
const WHOLE = new Set(['год', 'час', 'под', 'no', 'may', 'max', 'min']);

function isBoundary(tokens: readonly Token[], at: number, token: Token): boolean {
  if (token.kind !== 'mark') return false;
  if (BOUNDARY.test(token.form)) return true;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // a hyphen between spaces is a dash
  return token.form.startsWith('-') && before !== undefined && before.end < token.start && next?.start !== token.end;
}
