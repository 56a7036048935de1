import learnt from './weights.json';

/**
 * What `npm run train:problem` has learnt. `signs` are log odds by name. `words` and `nothing` hold one printable character for each
 * place that the last bits of a word's hash lead to: the distance from `ZERO`, in steps.
 */
export interface LearntWeights {
  signs: Record<string, number>;
  step: number;
  /** For a stretch that holds the word. */
  words: string;
  /** For no problem being told in a message that holds the word. */
  nothing: string;
}

/** The middle of the characters from `(` to `Z`, none of which JSON has to escape. */
export const ZERO = 'A'.charCodeAt(0);
/** Steps between nothing and the heaviest weight. */
export const STEPS = 25;

const { step, words, nothing }: LearntWeights = learnt;
const signs = new Map<string, number>(Object.entries(learnt.signs));

export function signWeight(sign: string): number {
  return signs.get(sign) ?? 0;
}

export function wordWeight(hash: number): number {
  return weightAt(words, hash);
}

export function nothingWeight(hash: number): number {
  return weightAt(nothing, hash);
}

/** The table's size is a power of two. */
function weightAt(table: string, hash: number): number {
  return step * (table.charCodeAt(hash & (table.length - 1)) - ZERO);
}
