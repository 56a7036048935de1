import { type Assessment, type Span, STAGES, type Stage, type StageId, type Talk } from '../model';
import type { Signal } from '../packs/knowledge';
import { type Reading, signals } from '../reading';
import { allowsPresent } from '../redress/compensate';
import { overlapsSorted } from '../spans';
import { asks } from '../text/asks';
import { apart } from './apart';
import { isBare } from './bare';
import { ownershipStart } from './circumstances';
import { findEcho } from './echo';
import type { Circumstances, Fault } from './fault';
import type { Answered } from './review';
import { findSignature } from './signature';

/** Practical losses that together weigh as much as a spoiled day. */
const SEVERE_LOSSES = 2;

/**
 * What the message calls for (docs/craft.md §3, with the sources). A stage that is there is present whatever is due
 * here; without a message nothing is known to be due.
 */
const IS_DUE: Record<StageId, (answered: Answered, talk: Talk) => boolean> = {
  feeling: isComplaint,
  facts: (answered) => isComplaint(answered) && isBare(answered),
  happened: isTold,
  ownership: isTold,
  share: () => false,
  thanks: (answered) => isComplaint(answered) && !isUndue(answered.assessment),
  remedy: isTold,
  gesture: (answered) =>
    isComplaint(answered) && !isUndue(answered.assessment) && hurts(answered.assessment) && allowsPresent(answered),
  'follow-up': isTold,
  signature: (answered, { channel }) => isComplaint(answered) && channel !== 'message',
};

/**
 * Which stages of a good reply a draft has, and where; which this message calls for in vain. What a rule objects to
 * builds no stage: a stock apology acknowledges nothing, a vague promise makes nothing good.
 *
 * @param faults of the whole draft, sorted, without overlaps
 */
export function coach(
  reading: Reading,
  talk: Talk,
  answered: Answered | undefined,
  circumstances: Circumstances,
  faults: readonly Fault[],
): Stage[] {
  const others = apart(reading.analysis);
  const counted = (...wanted: Signal[]) =>
    signals(reading, ...wanted).filter((one) => !overlapsSorted(one, others) && !overlapsSorted(one, faults));
  const first = (signal: Signal) => counted(signal)[0];
  const owned = ownershipStart(reading, circumstances);
  const found: Record<StageId, Span | undefined> = {
    feeling: first('stage-feeling'),
    facts: counted('stage-facts', 'interrogative').find(({ what, sentence }) => {
      return (what.sort === 'signal' && what.signal === 'stage-facts') || asks(reading.analysis, sentence);
    }),
    happened: earlier(
      counted('stage-happened').find(({ sentence }) => !asks(reading.analysis, sentence)),
      answered && findEcho(reading, answered),
    ),
    ownership: signals(reading, 'ownership').find((one) => !overlapsSorted(one, others)),
    share: counted('stage-share').find(({ start }) => start >= owned),
    thanks: first('stage-thanks'),
    remedy: first('stage-remedy'),
    gesture: first('stage-gesture'),
    'follow-up': first('stage-follow-up'),
    signature: first('stage-signature') ?? findSignature(reading.analysis, talk.agentName),
  };
  return STAGES.map((stage) => {
    const place = found[stage];
    if (place) return { stage, is: 'present', start: place.start, end: place.end };
    return { stage, is: answered && IS_DUE[stage](answered, talk) ? 'missing' : 'not-applicable' };
  });
}

function isComplaint({ assessment: { kind } }: Answered): boolean {
  return kind === 'constructive' || kind === 'mixed';
}

/** Nothing is owned, made good or followed up before it is known what happened: it is asked for first. */
function isTold(answered: Answered): boolean {
  return isComplaint(answered) && !isBare(answered);
}

/** Blackmail and what nobody has to bear are answered by what is due and nothing more (S3). */
function isUndue({ abuse, severity }: Assessment): boolean {
  return severity === 3 || abuse.includes('blackmail');
}

function hurts({ losses }: Assessment): boolean {
  return losses.some(({ sort }) => sort === 'emotional') || losses.length >= SEVERE_LOSSES;
}

function earlier(one: Span | undefined, other: Span | undefined): Span | undefined {
  if (!one || !other) return one ?? other;
  return one.start <= other.start ? one : other;
}
