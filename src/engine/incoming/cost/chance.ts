import type { Span } from '../../model';
import type { MessageFacts } from '../told/facts';
import { weightAt } from '../weight-table';
import { type Traits, traitsOf } from './traits';
import learnt from './weights.json';

/** What `npm run train:cost` has learnt. `signs` are log odds by name; `words` is a table by hash. */
export interface LearntCostWeights {
  signs: Record<string, number>;
  step: number;
  words: string;
}

/**
 * How likely each clause of a message tells what the failure cost the customer (docs/craft.md §3, stage 3; docs/cost.md),
 * 0 to 1, as learnt from the corpus.
 * @param problem where the problem is named, if it is
 */
export function chancesOfCost(message: MessageFacts, problem: Span | null | undefined): number[] {
  return message.clauses.map((_, at) => chanceOf(traitsOf(message, at, problem), learnt));
}

/** How likely a clause with these traits tells a cost, 0 to 1. */
export function chanceOf({ signs, hashes }: Traits, { signs: weights, step, words }: LearntCostWeights): number {
  const bySigns = signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);
  const byWords = hashes.reduce((sum, hash) => sum + weightAt(words, step, hash), 0);
  return 1 / (1 + Math.exp(-bySigns - byWords));
}
