import type { Span } from '../../model';
import { LONGEST } from '../excerpt';
import type { ClauseFacts } from './facts';

/** Clauses of one sentence in a row, which may name the problem together. */
export interface Stretch extends Span {
  /** Indices of its clauses: the first, and one past the last. */
  from: number;
  to: number;
}

/** More clauses than this nobody repeats. */
const MOST_CLAUSES = 4;

/** Every stretch of a message, in the order of the text: each clause alone, and with those after it that fit. */
export function stretchesOf(clauses: readonly ClauseFacts[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [from, first] of clauses.entries()) {
    const { start } = first.excerpt;
    for (let to = from + 1; to <= from + MOST_CLAUSES; to++) {
      const last = clauses[to - 1];
      if (!last || (to > from + 1 && !(last.tied && last.excerpt.end - start <= LONGEST))) break;
      stretches.push({ start, end: last.excerpt.end, from, to });
    }
  }
  return stretches;
}
