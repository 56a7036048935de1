import { weightAt } from '../weight-table';
import learnt from './weights.json';

/** What `npm run train:problem` has learnt. `signs` are log odds by name; `words` and `nothing` are tables by hash. */
export interface LearntWeights {
  signs: Record<string, number>;
  step: number;
  /** For a stretch that holds the word. */
  words: string;
  /** For no problem being told in a message that holds the word. */
  nothing: string;
}

const { step, words, nothing }: LearntWeights = learnt;
const signs = new Map<string, number>(Object.entries(learnt.signs));

export function signWeight(sign: string): number {
  return signs.get(sign) ?? 0;
}

export function wordWeight(hash: number): number {
  return weightAt(words, step, hash);
}

export function nothingWeight(hash: number): number {
  return weightAt(nothing, step, hash);
}
