import type { Reading } from '../reading';

/** Who speaks of the team, in the three languages; of what will be or can be done it is no deed yet. */
const WE_DID =
  /(?<![\p{L}\p{N}])(?:(?:i|we)(?:['’](?:d|ve))?(?!['’]\p{L})(?! (?:will|shall|can|could|would|may|might|do|are|am)(?!\p{L}))|я|мы|ми)(?![\p{L}\p{N}])/iu;

/**
 * Whether the sentence before says in the first person what was done: after it, a bare "sorry" is for that (S0).
 * @param sentence index into `Analysis.sentences`
 */
export function isToldBefore({ analysis }: Reading, sentence: number): boolean {
  const before = analysis.sentences[sentence - 1];
  return before !== undefined && WE_DID.test(analysis.text.slice(before.start, before.end));
}
