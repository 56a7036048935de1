import type { Opinion } from '../learned/drafts';
import type { LearnedReader } from '../learned/reader';
import { RULES, type RuleId } from '../model';
import { ENGINE, type Entry, isBuiltIn, isTeams, type Knowledge } from '../packs/knowledge';
import type { Reading } from '../reading';
import { length, overlap, overlapsSorted, takeApart } from '../spans';
import { holdsTerm, isOfTerm, termsIn } from '../terms';
import { asks } from '../text/asks';
import { gapsOf } from '../wording/gaps';
import { apart } from './apart';
import { ownershipStart } from './circumstances';
import { findFamiliarAddress } from './familiar-address';
import type { Circumstances, Fault } from './fault';
import { findReturnedAbuse } from './returned-abuse';
import { findShouting } from './shouting';

type FindingEntry = Extract<Entry, { sort: 'finding' }>;

/**
 * Everything the rules object to in a passage, but for the rules that are off; sorted by `start`. Where several
 * objections overlap one stands: a team's before ours, then a phrase before a rule of ours, then the longer, then the
 * rule that comes first in `RULES`; and what the learned reader objects to only where nothing else does.
 */
export function findFaults(
  reading: Reading,
  circumstances: Circumstances,
  { off, learned, rules = {} }: { off?: ReadonlySet<RuleId>; learned?: LearnedReader; rules?: Switches } = {},
): Fault[] {
  const others = apart(reading.analysis);
  const terms = termsIn(reading);
  const opinion = learned?.consider(reading, others, {
    ownedFrom: ownershipStart(reading, circumstances),
    askedWhy: circumstances.askedWhy,
  });
  const gaps = gapsOf(reading.analysis.text);
  const stands = (fault: Fault) =>
    !off?.has(fault.rule) &&
    !overlapsSorted(fault, others) &&
    !isOfTerm(fault, terms) &&
    isHeard(fault, rules, opinion) &&
    !(fault.rule === 'vague-promise' && waits(fault));
  // a promise with a gap in its sentence waits for its day
  const waits = ({ sentence }: Fault) => {
    const whole = reading.analysis.sentences[sentence];
    return whole !== undefined && overlapsSorted(whole, gaps);
  };
  const told = takeApart(
    [
      ...phrases(reading, circumstances).filter((fault) => !opinion || believes(opinion, fault)),
      ...findShouting(reading),
      ...findFamiliarAddress(reading, circumstances),
      ...findReturnedAbuse(reading, circumstances),
    ]
      .filter(stands)
      .sort(byClaim),
  );
  const suspected = suspicions(reading, opinion).filter(
    (fault) => stands(fault) && !holdsTerm(fault, terms) && told.every((one) => !repeats(fault, one)),
  );
  return suspected.length === 0 ? told : takeApart([...told, ...suspected]);
}

/** Entry of what no phrase but the learned reader objects to. */
const READER = `${ENGINE}/reader`;

/** How far Aplomb's own knowledge is heard on each rule. */
export type Switches = Knowledge['rules'];

/** What a team's own pack says is heard whatever is switched; what a rule knows by itself is sure. */
function isHeard({ entry, sentence, rule }: Fault, rules: Switches, opinion: Opinion | undefined): boolean {
  const is = rules[rule] ?? 'on';
  if (is === 'on' || isTeams(entry)) return true;
  if (is === 'off' || entry === READER) return false;
  return !isBuiltIn(entry) || !opinion || opinion.agrees(sentence, rule);
}

/** A phrase of a team's pack is the team's word; one of ours is dropped where the learned reader is sure of the contrary. */
function believes(opinion: Opinion, { entry, sentence, rule }: Fault): boolean {
  return !isBuiltIn(entry) || !opinion.doubts(sentence, rule);
}

/** What the learned reader objects to, surest first. */
function suspicions({ analysis }: Reading, opinion: Opinion | undefined): Fault[] {
  return (opinion?.objections ?? [])
    .sort((one, other) => other.excess - one.excess)
    .map(({ start, end, rule, language, sentence, heaviest }) => ({
      ...{ start, end, rule, language, sentence, entry: READER, templates: [], edits: [] },
      weighed: heaviest.map((word) => analysis.text.slice(word.start, word.end)),
    }));
}

/** Whether a suspicion says again what is already said, or gets in its way. */
function repeats(suspected: Fault, told: Fault): boolean {
  return overlap(suspected, told) || (suspected.rule === told.rule && suspected.sentence === told.sentence);
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
    Number(isTeams(other.entry)) - Number(isTeams(one.entry)) ||
    Number(one.edits.length > 0) - Number(other.edits.length > 0) ||
    length(other) - length(one) ||
    RULES.indexOf(one.rule) - RULES.indexOf(other.rule) ||
    one.start - other.start
  );
}
