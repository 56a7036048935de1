import type { Span } from '../model';
import type { Clause } from '../text/clauses';

/** The clause that weighs most, where it stands among the others, and what each of them weighs. */
export interface Heaviest {
  span: Span;
  index: number;
  weights: readonly number[];
}

/**
 * Finds it; `null` among no clauses.
 * @param added what each token added to an answer, from the token `firstToken` on
 */
export function heaviestOf(clauses: readonly Clause[], added: Float64Array, firstToken = 0): Heaviest | null {
  const weights = clauses.map((clause) =>
    added.subarray(clause.firstToken - firstToken, clause.endToken - firstToken).reduce((sum, one) => sum + one, 0),
  );
  const index = weights.indexOf(Math.max(...weights));
  const clause = clauses[index];
  return clause ? { span: { start: clause.start, end: clause.end }, index, weights } : null;
}
