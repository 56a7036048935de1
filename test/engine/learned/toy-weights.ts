import { featuresOfText } from '@/engine/learned/features';
import { createLexicon, type PackedClasses } from '@/engine/learned/lexicon';
import { ABUSE, type Output, SORTS } from '@/engine/learned/network';
import { type Quantised, thresholdsOf, writeWeights } from '@/engine/learned/weights';
import { analyse } from '@/engine/text/analyse';

const BITS = 12;
/** The heaviest number of a row. */
const HEAVY = 100;
const NO_WORDS: PackedClasses = { en: [], ru: [], uk: [] };

/**
 * Weights by which a text that holds one of the words is what stands beside it, and every other text is nothing.
 * @param bias log odds of nothing
 */
export function toyWeights(words: Partial<Record<Output, string>>, bias = -1): ArrayBuffer {
  return writeWeights({
    sorts: network(SORTS, words, bias),
    abuse: network(ABUSE, words, bias),
    thresholds: thresholdsOf(() => 0),
    lexicon: NO_WORDS,
  });
}

/** One hidden unit for each output, which the output's word alone moves. */
function network(outputs: readonly Output[], words: Partial<Record<Output, string>>, bias: number): Quantised {
  const width = outputs.length;
  const rows = new Int8Array(width << BITS);
  const heads = new Float32Array(width * width);
  outputs.forEach((output, unit) => {
    heads[unit * width + unit] = 1;
    const { hashes } = featuresOfText(analyse(words[output] ?? ''), [], createLexicon(NO_WORDS));
    for (const hash of words[output] ? hashes : []) rows[(hash & ((1 << BITS) - 1)) * width + unit] = HEAVY;
  });
  return {
    outputs,
    width,
    step: 1,
    steps: HEAVY,
    // a letter run or two that other words share is not enough
    offsets: new Float32Array(width).fill(-120),
    heads,
    biases: new Float32Array(width).fill(bias),
    places: Uint16Array.from({ length: 1 << BITS }, (_, hash) => hash + 1),
    rows,
  };
}
