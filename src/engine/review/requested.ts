import { type Reading, signals } from '../reading';
import { asks } from '../text/asks';

/** Sentences before a promise, and after it, in which the customer may have been asked for something. */
const BEFORE = 2;
const AFTER = 1;

/**
 * Whether the customer is asked for what is needed in a sentence or beside it: "Send us your number and we'll check" is
 * routing, and no vague promise (docs/craft.md §2).
 * @param sentence index into `Analysis.sentences`
 */
export function isRequested(reading: Reading, sentence: number): boolean {
  const isBeside = (other: number) => other >= sentence - BEFORE && other <= sentence + AFTER;
  return (
    signals(reading, 'request', 'stage-facts').some((one) => isBeside(one.sentence)) ||
    reading.analysis.sentences.some((_, index) => isBeside(index) && asks(reading.analysis, index))
  );
}
