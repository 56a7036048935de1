import type { Span } from './model';
import { type Found, type Reading, signals } from './reading';
import { united } from './spans';
import type { Analysis } from './text/analysis';
import { type Clause, clausesOf, clausesOver } from './text/clauses';

/** Words that tie a clause to the one before it: what follows them was said, thought or denied there. */
const TIES = new Set([
  ...['that', 'if', 'as', 'like', 'to'],
  ...['что', 'чтобы', 'будто', 'якобы', 'мол', 'дескать', 'как', 'типа'],
  ...['що', 'щоб', 'ніби', 'нібито', 'мовляв', 'як', 'типу'],
]);

/**
 * Parts of a message where words of abuse are not aimed at the reader (docs/craft.md §1); each list sorted and united.
 */
export interface Lifted {
  /** Somebody else's words, in quotation marks or retold: inside a complaint they are its subject. */
  reported: Span[];
  /** Denied, or said about oneself. */
  notAimed: Span[];
  /** What the law gives a customer: a review, a chargeback, an authority. */
  lawful: Span[];
}

/** Finds those parts; the signals come from the packs, their reach from the clauses they stand in. */
export function liftedParts(reading: Reading): Lifted {
  const clausesOfSentence = (index: number): readonly Clause[] => {
    const sentence = reading.analysis.sentences[index];
    return sentence ? clausesOf(reading.analysis, sentence) : [];
  };
  const reachOf = (signal: Found) => reach(reading.analysis, clausesOfSentence(signal.sentence), signal);

  const reported = signals(reading, 'reported').map(reachOf);
  const lawful = signals(reading, 'lawful-step').map((one) => own(clausesOfSentence(one.sentence), one).span);
  return {
    reported: united([...reading.analysis.quotations, ...reported]),
    notAimed: united(signals(reading, 'not-aimed').map(reachOf)),
    lawful: united(lawful),
  };
}

/** The clauses of a signal, and those after it that a colon, a dash or a conjunction ties to it. */
function reach(analysis: Analysis, clauses: readonly Clause[], signal: Found): Span {
  const { span, to } = own(clauses, signal);
  let { end } = span;
  // "He told me, get lost": nothing stands between the verb and what was said
  let tied = analysis.text.slice(signal.end, end).trim() === '';
  for (let next = to; ; next++) {
    const clause = clauses[next];
    const first = analysis.tokens[clause?.firstToken ?? -1]?.form;
    tied ||= clause !== undefined && (/^[:—–-]/.test(clause.after) || TIES.has(first ?? ''));
    if (!clause || !tied) return { start: span.start, end };
    end = clause.end;
    tied = false;
  }
}

/** The clauses a signal stands in, as one range, and the index of the next. */
function own(clauses: readonly Clause[], signal: Span): { span: Span; to: number } {
  const { from, to } = clausesOver(clauses, signal);
  return { span: { start: clauses[from]?.start ?? signal.start, end: clauses[to - 1]?.end ?? signal.end }, to };
}
