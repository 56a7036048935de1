import type { Opinion } from '../learned/drafts';
import type { LearnedReader } from '../learned/reader';
import { RULES, type RuleId, type Span } from '../model';
import { isBuiltIn, isTeams, type Knowledge, packOf } from '../packs/knowledge';
import { timedPromises } from '../promises/find-promises';
import type { Reading } from '../reading';
import { length, overlap, overlapsSorted, takeApart } from '../spans';
import { holdsTerm, isOfTerm, termsIn } from '../terms';
import { gapsOf } from '../wording/gaps';
import { apart } from './apart';
import { ownershipStart } from './circumstances';
import { findFamiliarAddress } from './familiar-address';
import type { Circumstances, Fault } from './fault';
import { phraseFaults } from './phrase-faults';
import { openingOf } from './place';
import { isRetold } from './retold';
import { findReturnedAbuse } from './returned-abuse';
import { findShouting } from './shouting';
import { READER, repeats, suspicions } from './suspicions';

/**
 * Everything the rules object to in a passage, but for the rules that are off; sorted by `start`. Where several
 * objections overlap one stands: a team's before ours, then a phrase before a rule of ours, then the longer, then that of
 * the team's later pack, then the rule that comes first in `RULES`; and what the learned reader objects to only where
 * nothing else does.
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
    !isRetold(fault, reading, circumstances) &&
    !(fault.rule === 'vague-promise' && (waits(fault) || isDated(fault)));
  // a promise with a gap in its sentence waits for its day
  const waits = ({ sentence }: Fault) => {
    const whole = reading.analysis.sentences[sentence];
    return whole !== undefined && overlapsSorted(whole, gaps);
  };
  // what has a day and somebody who does it is not vague, whatever our words; a team knows its own
  const dated = timedPromises(reading);
  const isDated = (fault: Fault) => !isTeams(fault.entry) && dated.some((promise) => overlap(promise, fault));
  const told = takeApart(
    [
      ...phraseFaults(reading, circumstances).filter((fault) => !opinion || believes(opinion, fault, reading)),
      ...findShouting(reading),
      ...findFamiliarAddress(reading, circumstances),
      ...findReturnedAbuse(reading, circumstances),
    ]
      .filter(stands)
      .sort(byClaim(reading)),
  );
  const suspected = suspicions(reading, opinion, circumstances).filter(
    (fault) =>
      stands(fault) &&
      !holdsTerm(fault, terms) &&
      !(SAID_BY_NO_PROMISE.has(fault.rule) && dated.some((promise) => holds(promise, fault))) &&
      told.every((one) => !repeats(fault, one)),
  );
  return suspected.length === 0 ? told : takeApart([...told, ...suspected]);
}

/** What a clause that promises by a date can't be, however it looks to the learned reader. */
const SAID_BY_NO_PROMISE: ReadonlySet<RuleId> = new Set<RuleId>(['excuse', 'dissuasion']);

function holds(whole: Span, part: Span): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}

/** How far Aplomb's own knowledge is heard on each rule. */
export type Switches = Knowledge['rules'];

/** What a team's own pack says is heard whatever is switched; what a rule knows by itself is sure. */
function isHeard({ entry, sentence, rule }: Fault, rules: Switches, opinion: Opinion | undefined): boolean {
  const is = rules[rule] ?? 'on';
  if (is === 'on' || isTeams(entry)) return true;
  if (is === 'off' || entry === READER) return false;
  return !isBuiltIn(entry) || !opinion || opinion.agrees(sentence, rule);
}

/** What can mean nothing else where a sentence opens with it, however kind the rest is: "Calm down, …", "As I already wrote, …". */
const PLAIN_OPENINGS = new Set([
  ...['en/calm-down', 'ru/calm-down', 'uk/calm-down'],
  ...['en/as-i-said', 'ru/as-i-said', 'ru/told-you-before', 'uk/told-before'],
]);

/** "As you know, …" may be said among friends. */
const SHARED = /^(?:as you|как вы|як ви)(?!\p{L})/iu;

/** A phrase of a team's pack is the team's word; one of ours is dropped where the learned reader is sure of the contrary. */
function believes(opinion: Opinion, fault: Fault, { analysis }: Reading): boolean {
  const { entry, sentence, rule, start } = fault;
  if (!isBuiltIn(entry) || !opinion.doubts(sentence, rule)) return true;
  const whole = analysis.sentences[sentence];
  const isPlain = PLAIN_OPENINGS.has(entry) && !SHARED.test(analysis.text.slice(start, fault.end));
  return isPlain && whole !== undefined && openingOf(analysis, fault, whole) === start;
}

/** Which of two faults stands where both can't. */
function byClaim({ found }: Reading): (one: Fault, other: Fault) => number {
  // the entries of a later pack are behind all those of an earlier one
  const places = new Map(found.map(({ what, entry }) => [packOf(what.id), isTeams(what.id) ? entry : 0]));
  const placeOf = ({ entry }: Fault) => places.get(packOf(entry)) ?? 0;
  return (one, other) =>
    Number(isTeams(other.entry)) - Number(isTeams(one.entry)) ||
    Number(one.edits.length > 0) - Number(other.edits.length > 0) ||
    length(other) - length(one) ||
    placeOf(other) - placeOf(one) ||
    RULES.indexOf(one.rule) - RULES.indexOf(other.rule) ||
    one.start - other.start;
}
