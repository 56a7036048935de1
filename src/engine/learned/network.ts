import { ABUSE_KINDS, type AbuseKind, type RuleId } from '../model';
import type { Features } from './features';

/** The rules of a draft that are learnt; `order` and `over-limit` are for logic of their own. */
export const LEARNED_RULES = [
  'excuse',
  'blame',
  'correction',
  'stock-apology',
  'non-apology',
  'dissuasion',
  'contempt',
  'vague-promise',
  'escalation',
] as const satisfies readonly RuleId[];
export type LearnedRule = (typeof LEARNED_RULES)[number];

/** What a network tells apart, in the order of its heads. */
export type Output = LearnedRule | 'abuse' | AbuseKind;
/** Of the network that tells harm and abuse apart by sort: of a draft's sentence each rule, of an abusive message each kind. */
export const SORTS = [...LEARNED_RULES, ...ABUSE_KINDS] as const;
/** Of the network that tells whether a message is abusive at all. */
export const ABUSE = ['abuse', ...ABUSE_KINDS] as const;

/**
 * A bag of hashed features, one small hidden layer, and one log odds for each output:
 * `hidden = max(0, offsets + scale × Σ rows of the features)`, `output = bias + Σ hidden × heads`. Only features that
 * decide something have a row: the others add nothing, and are spared what a hash in common would add.
 */
export interface Network {
  outputs: readonly Output[];
  /** Numbers in a row. */
  width: number;
  /** For each value that the masked bits of a hash can have: which row is its own, counted from 1; 0 for none. */
  places: Uint16Array;
  rows: Int8Array;
  /** What one step of a row's numbers is worth. */
  step: number;
  offsets: Float32Array;
  /** `width` rows of one number for each of `outputs`. */
  heads: Float32Array;
  biases: Float32Array;
}

/** How many features a text counts as at least: a word alone should not shout. */
const FEWEST = 20;

/** By which a sum over `features` features is brought to one measure. */
export function scaleOf(features: number): number {
  return 1 / Math.sqrt(Math.max(features, FEWEST));
}

/** The hidden layer for a bag of features, before what is below nothing is cut. */
export function hiddenOf({ width, places, rows, step, offsets }: Network, hashes: Uint32Array): Float64Array {
  const hidden = new Float64Array(width);
  const mask = places.length - 1;
  for (const hash of hashes) {
    const place = places[hash & mask] ?? 0;
    if (place === 0) continue;
    const row = (place - 1) * width;
    for (let unit = 0; unit < width; unit++) hidden[unit] = (hidden[unit] ?? 0) + (rows[row + unit] ?? 0);
  }
  const scale = step * scaleOf(hashes.length);
  for (let unit = 0; unit < width; unit++) hidden[unit] = (offsets[unit] ?? 0) + scale * (hidden[unit] ?? 0);
  return hidden;
}

/** Log odds of one output. */
export function logOdds({ outputs, width, heads, biases }: Network, hidden: Float64Array, output: Output): number {
  const at = outputs.indexOf(output);
  let sum = biases[at] ?? 0;
  for (let unit = 0; unit < width; unit++) {
    const value = hidden[unit] ?? 0;
    if (value > 0) sum += value * (heads[unit * outputs.length + at] ?? 0);
  }
  return sum;
}

/** What each token added to the log odds of one output; `tokens` of the text, from `first` on. */
export function shares(
  { outputs, width, places, rows, step, heads }: Network,
  { hashes, tokens }: Features,
  hidden: Float64Array,
  output: Output,
  first: number,
  end: number,
): Float64Array {
  const at = outputs.indexOf(output);
  const slope = new Float64Array(width);
  for (let unit = 0; unit < width; unit++) {
    if ((hidden[unit] ?? 0) > 0) slope[unit] = heads[unit * outputs.length + at] ?? 0;
  }
  const mask = places.length - 1;
  const scale = step * scaleOf(hashes.length);
  const added = new Float64Array(end - first);
  for (let index = 0; index < hashes.length; index++) {
    const token = (tokens[index] ?? -1) - first;
    const place = places[(hashes[index] ?? 0) & mask] ?? 0;
    if (place === 0 || token < 0 || token >= added.length) continue;
    const row = (place - 1) * width;
    let sum = 0;
    for (let unit = 0; unit < width; unit++) sum += (slope[unit] ?? 0) * (rows[row + unit] ?? 0);
    added[token] = (added[token] ?? 0) + sum * scale;
  }
  return added;
}
