import type { Span } from '../model';
import { type Found, type Reading, signals } from '../reading';
import { overlapsAny } from '../spans';
import type { Analysis } from '../text/analysis';
import { type Clause, clausesOf } from '../text/clauses';

/** Words that tie a clause to the one before it: what follows them was said, thought or denied there. */
const TIES = new Set([
  ...['that', 'if', 'as', 'like', 'to'],
  ...['что', 'чтобы', 'будто', 'якобы', 'мол', 'дескать', 'как', 'типа'],
  ...['що', 'щоб', 'ніби', 'нібито', 'мовляв', 'як', 'типу'],
]);

/** Parts of a message where words of abuse are not aimed at the reader (domain.md §1). */
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
  return {
    reported: [...reading.analysis.quotations, ...reported],
    notAimed: signals(reading, 'not-aimed').map(reachOf),
    lawful: signals(reading, 'lawful-step').map((signal) => ownClauses(clausesOfSentence(signal.sentence), signal)),
  };
}

/** The clauses of a signal, and those after it that a colon, a dash or a conjunction ties to it. */
function reach(analysis: Analysis, clauses: readonly Clause[], signal: Found): Span {
  const own = ownClauses(clauses, signal);
  let { end } = own;
  for (const clause of clauses) {
    if (clause.start < own.end) continue;
    const direct = clause.start - end <= 3 && isLastWord(analysis, signal, own);
    const first = analysis.tokens[clause.firstToken]?.form ?? '';
    if (!/^[:—–-]/.test(clause.after) && !TIES.has(first) && !(direct && end === own.end)) break;
    end = clause.end;
  }
  return { start: own.start, end };
}

/** "He told me, get lost": nothing stands between the verb and what was said. */
function isLastWord(analysis: Analysis, signal: Span, own: Span): boolean {
  return analysis.text.slice(signal.end, own.end).trim() === '';
}

function ownClauses(clauses: readonly Clause[], signal: Span): Span {
  const own = clauses.filter((clause) => overlapsAny(clause, [signal]));
  return { start: own[0]?.start ?? signal.start, end: own.at(-1)?.end ?? signal.end };
}
