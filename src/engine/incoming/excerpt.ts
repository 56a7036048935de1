import type { Language, Span } from '../model';
import { overlapsSorted } from '../spans';
import type { Analysis, Token } from '../text/analysis';
import { type Clause, clausesOf } from '../text/clauses';
import { greetingClauses } from '../text/greeting';

/** A piece of a message that can be quoted back: a clause, or what is left of one beside words of abuse. */
export interface Excerpt extends Clause {
  sentence: number;
  /** What is left of a clause behind words of abuse: "People like you shouldn't | breed". */
  behindAbuse?: boolean;
}

const LEADING: Record<Language, RegExp> = {
  en: /^(?:and|but|because|so|then|also|well|plus|that|or|yet|since|as|which)(?![\p{L}'])/iu,
  ru: /^(?:и|а|но|да|что|потому|так|то|ну|вот|или|либо|поэтому|ведь|зато|притом|причём|причем|хотя)(?![\p{L}-])/iu,
  uk: /^(?:і|й|та|а|але|що|бо|тому|ну|от|ось|або|адже|проте|зате|хоча|отже)(?![\p{L}-])/iu,
};
const EDGE = /^[^\p{L}\p{N}#№$€£₴₽+«“„"-]+/u;
const LAST = /[^\p{L}\p{N}%$€£₴₽)»”"!]+$/u;
/** Characters of an excerpt: what can be read back in one breath. */
export const LONGEST = 160;

/** The message in clauses, without greetings and without the words of abuse (sorted, not overlapping). */
export function excerpts(analysis: Analysis, without: readonly Span[]): Excerpt[] {
  return analysis.sentences.flatMap((sentence, index) => {
    const clauses = clausesOf(analysis, sentence);
    return clauses
      .slice(greetingClauses(analysis, clauses))
      .flatMap((clause) => leaveOut(analysis, { ...clause, sentence: index }, without));
  });
}

/** Cuts the given ranges out of an excerpt; what is left on either side stays an excerpt. */
function leaveOut(analysis: Analysis, excerpt: Excerpt, without: readonly Span[]): Excerpt[] {
  if (!overlapsSorted(excerpt, without)) return [excerpt];
  const left: Excerpt[] = [];
  let first = excerpt.firstToken;
  const close = (end: number) => {
    const opening = analysis.tokens[first];
    const closing = analysis.tokens[end - 1];
    if (opening && closing && end > first) {
      const behindAbuse = first > excerpt.firstToken;
      left.push({ ...excerpt, start: opening.start, end: closing.end, firstToken: first, endToken: end, behindAbuse });
    }
  };
  for (let at = excerpt.firstToken; at < excerpt.endToken; at++) {
    const token = analysis.tokens[at];
    if (!token || !overlapsSorted(token, without)) continue;
    close(at);
    first = at + 1;
  }
  close(excerpt.endToken);
  return left;
}

/** Takes conjunctions and marks off the edges of a range; the customer's own words remain. */
export function trimExcerpt(analysis: Analysis, span: Span, language: Language): Span {
  let { start } = span;
  for (;;) {
    const words = analysis.text.slice(start, span.end);
    const cut = EDGE.exec(words)?.[0].length ?? LEADING[language].exec(words)?.[0].length ?? 0;
    if (cut === 0 || cut >= words.length) break;
    start += cut;
  }
  const words = analysis.text.slice(start, span.end);
  const end = span.end - (LAST.exec(words)?.[0].length ?? 0);
  return end > start ? { start, end } : span;
}

/** Shortens a run of words without marks to what stands around `core`, at whole words. */
export function shorten(analysis: Analysis, excerpt: Excerpt, core: Span): Span {
  if (excerpt.end - excerpt.start <= LONGEST) return excerpt;
  const spare = Math.max(0, LONGEST - (core.end - core.start));
  const from = core.start - Math.floor(spare / 3);
  const to = core.end + Math.ceil((spare * 2) / 3);
  let start = core.start;
  let end = core.end;
  const { tokens } = analysis;
  const within = tokenAt(tokens, excerpt, core.start);
  for (let at = within - 1; at >= excerpt.firstToken && (tokens[at]?.start ?? 0) >= from; at--) {
    start = tokens[at]?.start ?? start;
  }
  for (let at = within; at < excerpt.endToken && (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= to; at++) {
    end = Math.max(end, tokens[at]?.end ?? end);
  }
  return { start, end: Math.min(end, start + 2 * LONGEST) };
}

/** Index of the excerpt's first token that starts at an offset or after it. */
function tokenAt(tokens: readonly Token[], { firstToken, endToken }: Excerpt, offset: number): number {
  let low = firstToken;
  let high = endToken;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
