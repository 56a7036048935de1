import type { Assessment } from '../model';
import { type Reading, signals } from '../reading';
import type { Harm } from './redress';

/** What is known of the customer besides this message. */
export interface History {
  /** It went wrong before, or they have had to write before. */
  repeated: boolean;
  /** A customer for years. */
  longStanding: boolean;
}

/** A message as it was read and assessed. */
interface Understood {
  reading: Reading;
  assessment: Assessment;
}

/** @param earlier what they wrote before in this conversation */
export function historyOf(message: Understood, earlier: readonly Understood[]): History {
  const tells = (signal: 'repeated' | 'long-standing') =>
    [message, ...earlier].some(({ reading }) => signals(reading, signal).length > 0);
  return {
    repeated: tells('repeated') || earlier.some(({ assessment }) => complains(assessment)),
    longStanding: tells('long-standing'),
  };
}

/** Whether a message tells of something to make good. */
export function complains({ kind }: Assessment): boolean {
  return kind === 'constructive' || kind === 'mixed';
}

/**
 * What it cost the customer (docs/craft.md §6): a practical loss, an emotional loss and a repeated failure count one
 * each, above the 1 that every complaint has. Harm to a person is the gravest whatever else is told.
 */
export function harmOf({ losses, grave }: Assessment, { repeated }: History): Harm {
  if (grave) return 3;
  const has = (sort: 'practical' | 'emotional') => losses.some((loss) => loss.sort === sort);
  const counts = [has('practical'), has('emotional'), repeated].filter(Boolean).length;
  return counts === 0 ? 1 : counts === 1 ? 2 : 3;
}
