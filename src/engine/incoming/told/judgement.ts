import type { ClauseFacts, MessageFacts } from './facts';
import { signsOfNothing, signsOfStretch } from './signs';
import { type Stretch, stretchesOf } from './stretches';
import { nothingWeight, signWeight, wordWeight } from './weights';

/** A stretch of a message and how likely a reader would choose it to name the problem, 0 to 1. */
export interface Likely {
  stretch: Stretch;
  chance: number;
}

/** What a message may tell, as learnt from the corpus (docs/problem.md). */
export interface Judgement {
  /** How likely it tells of no problem, 0 to 1. */
  nothing: number;
  /** Sorted by `chance`, the likeliest first. */
  likely: Likely[];
}

/** A log-linear choice between the stretches of a message and "no problem": each has the weights of its signs and words. */
export function judge(message: MessageFacts): Judgement {
  const { clauses } = message;
  const wordsBefore = sumsOf(clauses, wordWeight);
  const stretches = stretchesOf(clauses);
  const nothing =
    weigh(signsOfNothing(message)) + clauses.reduce((sum, { hashes }) => sum + add(hashes, nothingWeight), 0);
  const scores = stretches.map(
    (stretch) =>
      weigh(signsOfStretch(message, stretch)) + (wordsBefore[stretch.to] ?? 0) - (wordsBefore[stretch.from] ?? 0),
  );
  const highest = scores.reduce((most, score) => Math.max(most, score), nothing);
  const odds = scores.map((score) => Math.exp(score - highest));
  const oddsOfNothing = Math.exp(nothing - highest);
  const all = odds.reduce((sum, one) => sum + one, oddsOfNothing);
  const likely = stretches.map((stretch, at) => ({ stretch, chance: (odds[at] ?? 0) / all }));
  return { nothing: oddsOfNothing / all, likely: likely.sort((one, other) => other.chance - one.chance) };
}

function weigh(signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + signWeight(sign), 0);
}

function add(hashes: readonly number[], weightOf: (hash: number) => number): number {
  return hashes.reduce((sum, hash) => sum + weightOf(hash), 0);
}

/** Sums of the words' weights before each clause. */
function sumsOf(clauses: readonly ClauseFacts[], weightOf: (hash: number) => number): Float64Array {
  const sums = new Float64Array(clauses.length + 1);
  clauses.forEach(({ hashes }, at) => {
    sums[at + 1] = (sums[at] ?? 0) + add(hashes, weightOf);
  });
  return sums;
}
