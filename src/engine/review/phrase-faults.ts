import type { Entry } from '../packs/knowledge';
import type { Reading } from '../reading';
import { asks } from '../text/asks';
import { ownershipStart } from './circumstances';
import type { Circumstances, Fault } from './fault';
import { isRequested } from './requested';
import { isToldBefore } from './told-before';

type FindingEntry = Extract<Entry, { sort: 'finding' }>;

/** What the phrases of the packs object to, but for what their entries' `unless` excuses here. */
export function phraseFaults(reading: Reading, circumstances: Circumstances): Fault[] {
  const owned = ownershipStart(reading, circumstances);
  return reading.found.flatMap(({ what, start, end, sentence }) => {
    if (what.sort !== 'finding') return [];
    const before = owned <= start;
    if (what.unless.length > 0 && isExcused(what, reading, sentence, before, circumstances)) return [];
    const { rule, id: entry, language, rewrites: templates, why } = what;
    return [{ start, end, rule, entry, language, sentence, templates, edits: [], why }];
  });
}

function isExcused(
  what: FindingEntry,
  reading: Reading,
  sentence: number,
  ownedBefore: boolean,
  circumstances: Circumstances,
): boolean {
  return what.unless.some((circumstance) => {
    if (circumstance === 'owned-before') return ownedBefore;
    if (circumstance === 'told-before') return isToldBefore(reading, sentence);
    if (circumstance === 'requested') return isRequested(reading, sentence);
    if (circumstance === 'answered-why') return ownedBefore && circumstances.askedWhy;
    return asks(reading.analysis, sentence);
  });
}
