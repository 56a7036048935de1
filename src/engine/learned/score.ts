import type { Span } from '../model';
import type { Analysis } from '../text/analysis';
import { eachFeature } from './features';
import type { Table } from './weights';

/** How many features a text counts as at least: a word alone should not shout. */
const FEWEST = 20;
/** How strongly a long text is brought down to the measure of a short one: 1 would be the mean, 0 the sum. */
const DAMPING = 0.5;

/** The measure by which sums over `features` features are made comparable. */
export function scaleOf(features: number): number {
  return Math.max(features, FEWEST) ** -DAMPING;
}

/** What a judgement adds up to over the tokens of a text. */
export interface Scored {
  /** Sum of the weights of the tokens before each index. */
  sums: Float64Array;
  /** Number of features of the tokens before each index. */
  counts: Uint32Array;
}

/** @param without ranges that are not read, sorted and not overlapping */
export function scoreTokens({ weights, mask }: Table, analysis: Analysis, without: readonly Span[]): Scored {
  const sums = new Float64Array(analysis.tokens.length + 1);
  const counts = new Uint32Array(analysis.tokens.length + 1);
  eachFeature(analysis, without, (token, hash) => {
    sums[token + 1] = (sums[token + 1] ?? 0) + (weights[hash & mask] ?? 0);
    counts[token + 1] = (counts[token + 1] ?? 0) + 1;
  });
  for (let at = 1; at < sums.length; at++) {
    sums[at] = (sums[at] ?? 0) + (sums[at - 1] ?? 0);
    counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  }
  return { sums, counts };
}

/** Log odds of the tokens from `first` to before `end`; minus infinity where nothing was read. */
export function scoreOf({ step, bias }: Table, { sums, counts }: Scored, first: number, end: number): number {
  const count = (counts[end] ?? 0) - (counts[first] ?? 0);
  if (count === 0) return Number.NEGATIVE_INFINITY;
  return bias + step * ((sums[end] ?? 0) - (sums[first] ?? 0)) * scaleOf(count);
}
