import { RULES, type RuleId } from '../model';
import type { Entry } from '../packs/knowledge';
import type { Reading } from '../reading';
import { length, overlapsSorted, takeApart } from '../spans';
import { apart } from './apart';
import { asks } from './asks';
import { ownershipStart } from './circumstances';
import { findFamiliarAddress } from './familiar-address';
import type { Circumstances, Fault } from './fault';
import { findShouting } from './shouting';

type FindingEntry = Extract<Entry, { sort: 'finding' }>;

/**
 * Everything the rules object to in a passage, but for the rules that are off; sorted by `start`. Where several objections overlap one stands: a
 * phrase before a rule of ours, then the longer, then the rule that comes first in `RULES`.
 */
export function findFaults(reading: Reading, circumstances: Circumstances, off?: ReadonlySet<RuleId>): Fault[] {
  const objections = [
    ...phrases(reading, circumstances),
    ...findShouting(reading),
    ...findFamiliarAddress(reading, circumstances),
  ];
  const faults = off?.size ? objections.filter((fault) => !off.has(fault.rule)) : objections;
  if (faults.length === 0) return faults;
  const others = apart(reading.analysis);
  return takeApart(faults.filter((fault) => !overlapsSorted(fault, others)).sort(byClaim));
}

function phrases(reading: Reading, circumstances: Circumstances): Fault[] {
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
    if (circumstance === 'answered-why') return ownedBefore && circumstances.askedWhy;
    return asks(reading.analysis, sentence);
  });
}

function byClaim(one: Fault, other: Fault): number {
  return (
    Number(one.edits.length > 0) - Number(other.edits.length > 0) ||
    length(other) - length(one) ||
    RULES.indexOf(one.rule) - RULES.indexOf(other.rule) ||
    one.start - other.start
  );
}
