import type { Opinion } from '../learned/drafts';
import type { RuleId } from '../model';
import { ENGINE } from '../packs/knowledge';
import { type Reading, signals } from '../reading';
import { overlap } from '../spans';
import { asks } from '../text/asks';
import type { Fault } from './fault';
import { isRequested } from './requested';

/** Entry of what no phrase but the learned reader objects to. */
export const READER = `${ENGINE}/reader`;

/**
 * Whether the learned reader is heard on a rule. What asks the customer for more, or takes responsibility,
 * puts nobody right (S0), and what waits for their answer is no vague promise: whether it is one all the same is left to
 * phrases.
 * @param sentence index into `Analysis.sentences`
 */
export function isHeardOn(rule: RuleId, reading: Reading, sentence: number): boolean {
  if (rule === 'correction') return !(asks(reading.analysis, sentence) || owns(reading, sentence));
  return rule !== 'vague-promise' || !isRequested(reading, sentence);
}

/** What the learned reader objects to, surest first. */
export function suspicions(reading: Reading, opinion: Opinion | undefined): Fault[] {
  const { analysis } = reading;
  return (opinion?.objections ?? [])
    .filter(({ rule, sentence }) => isHeardOn(rule, reading, sentence))
    .sort((one, other) => other.excess - one.excess)
    .map(({ start, end, rule, language, sentence, heaviest }) => ({
      ...{ start, end, rule, language, sentence, entry: READER, templates: [], edits: [] },
      weighed: heaviest.map((word) => analysis.text.slice(word.start, word.end)),
    }));
}

/** Whether a sentence takes responsibility. */
function owns(reading: Reading, index: number): boolean {
  const sentence = reading.analysis.sentences[index];
  return sentence !== undefined && signals(reading, 'ownership').some((one) => overlap(one, sentence));
}

/** Whether a suspicion says again what is already said, or gets in its way. */
export function repeats(suspected: Fault, told: Fault): boolean {
  return overlap(suspected, told) || (suspected.rule === told.rule && suspected.sentence === told.sentence);
}
