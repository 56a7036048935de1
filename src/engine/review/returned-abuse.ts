import { findAbuse } from '../incoming/abuse';
import type { AbuseKind } from '../model';
import type { Reading } from '../reading';
import type { Circumstances, Fault } from './fault';

/** What is abuse in whosever mouth: that they are awaited, put down for a visit or asked for a photo may be ours to say. */
const IN_ANY_MOUTH: ReadonlySet<AbuseKind> = new Set(['insult', 'profanity-at', 'hate']);

/** Abuse that is given back to an abusive customer, inside a boundary or beside it: contempt (S3). */
export function findReturnedAbuse(reading: Reading, circumstances: Circumstances): Fault[] {
  if (!circumstances.abused) return [];
  const aimed = findAbuse(reading).evidence.filter(({ kind }) => IN_ANY_MOUTH.has(kind));
  if (aimed.length === 0) return [];
  return reading.found.flatMap(({ what, start, end, sentence }) => {
    const isAimed = what.sort === 'abuse' && aimed.some((one) => one.start === start && one.end === end);
    if (!isAimed || !IN_ANY_MOUTH.has(what.kind)) return [];
    const { id: entry, language } = what;
    return [{ start, end, rule: 'contempt', entry, language, sentence, templates: [], edits: [] }];
  });
}
