import type { Opinion } from '../learned/drafts';
import { ENGINE } from '../packs/knowledge';
import type { Reading } from '../reading';
import { overlap } from '../spans';
import { asks } from '../text/asks';
import type { Fault } from './fault';

/** Entry of what no phrase but the learned reader objects to. */
export const READER = `${ENGINE}/reader`;

/**
 * What the learned reader objects to, surest first. What asks the customer for more puts nobody right (S0): whether it
 * does is left to phrases.
 */
export function suspicions({ analysis }: Reading, opinion: Opinion | undefined): Fault[] {
  return (opinion?.objections ?? [])
    .filter(({ rule, sentence }) => rule !== 'correction' || !asks(analysis, sentence))
    .sort((one, other) => other.excess - one.excess)
    .map(({ start, end, rule, language, sentence, heaviest }) => ({
      ...{ start, end, rule, language, sentence, entry: READER, templates: [], edits: [] },
      weighed: heaviest.map((word) => analysis.text.slice(word.start, word.end)),
    }));
}

/** Whether a suspicion says again what is already said, or gets in its way. */
export function repeats(suspected: Fault, told: Fault): boolean {
  return overlap(suspected, told) || (suspected.rule === told.rule && suspected.sentence === told.sentence);
}
