import { isSecondPerson } from '../learned/second-person';
import type { RuleId, Span } from '../model';
import type { Signal } from '../packs/knowledge';
import { type Found, type Reading, signals } from '../reading';
import { offeredAmounts } from '../redress/offered';
import { overlap, overlapsSorted, takeApart } from '../spans';
import { asks } from '../text/asks';
import { clausesOf } from '../text/clauses';
import { greetingClauses } from '../text/greeting';
import { apart } from './apart';
import type { Fault } from './fault';
import type { Answered } from './review';

/** The customer's share counts as said before ours when ours follows within so many sentences. */
const NEAR = 2;
/** A statement with one of these as its subject tells of our own doings. */
const FIRST_PERSON = new Set(['i', 'we', "i'm", "we're", "i've", "we've", 'я', 'мы', 'ми']);

/**
 * The faults of a whole draft together with what stands too early in it; a fault that says more about the same words,
 * and offers better ones, stands. In answer to a calm question nothing is too early.
 */
export function withOrder(
  faults: Fault[],
  reading: Reading,
  answered: Answered | undefined,
  off: ReadonlySet<RuleId>,
): Fault[] {
  const kind = answered?.assessment.kind;
  if (off.has('order') || kind === 'neutral' || kind === 'abusive') return faults;
  const early = findOrder(reading, faults);
  return early.length === 0 ? faults : takeApart([...faults, ...early]);
}

type Look = (...wanted: Signal[]) => Found[];
type Early = Pick<Fault, 'start' | 'end' | 'entry' | 'sentence'>;
interface Place extends Span {
  sentence: number;
}

/**
 * The customer's share of responsibility before the company's own, or a present before what it is for (docs/craft.md
 * §2; S0, S4); each only where the draft does come to the other. No rewrite: what changes places changes its joints
 * too, and only its writer can mend those.
 */
function findOrder(reading: Reading, faults: readonly Fault[]): Fault[] {
  const others = apart(reading.analysis);
  const found: Look = (...wanted) => signals(reading, ...wanted).filter((one) => !overlapsSorted(one, others));
  return [shareFirst(reading, found), giftFirst(reading, found, faults)].flatMap((early) => {
    const language = reading.analysis.sentences[early?.sentence ?? -1]?.language;
    return early && language ? [{ ...early, rule: 'order', language, templates: [], edits: [] }] : [];
  });
}

/** The customer's share, in words of its own or as what our "we, too" stands beside; nothing of ours before it. */
function shareFirst(reading: Reading, found: Look): Early | undefined {
  const [ours] = found('ownership', 'own-part');
  if (!ours) return undefined;
  const share =
    found('stage-share').find((one) => one.end <= ours.start && ours.sentence - one.sentence <= NEAR) ??
    besideOurs(reading, found, ours);
  if (!share || asks(reading.analysis, share.sentence)) return undefined;
  const place = wordsBefore(reading, share, ours);
  const isOurs = reading.analysis.tokens.some((token) => FIRST_PERSON.has(token.form) && overlap(token, place));
  return isOurs ? undefined : { ...place, entry: 'aplomb/share-first', sentence: share.sentence };
}

/** What "we, too" says to the customer that it stands beside: clauses before it in its sentence, or the sentence before. */
function besideOurs({ analysis }: Reading, found: Look, ours: Found): Place | undefined {
  const too = found('own-part').find(({ sentence }) => sentence === ours.sentence);
  const sentence = analysis.sentences[ours.sentence];
  if (!too || !sentence || !found('ownership').some((one) => one.sentence === ours.sentence)) return undefined;
  const clauses = clausesOf(analysis, sentence);
  const own = clauses.slice(greetingClauses(analysis, clauses)).filter(({ end }) => end <= too.start);
  const [first] = own;
  const last = own.at(-1);
  const before = analysis.sentences[ours.sentence - 1];
  const place =
    first && last
      ? { start: first.start, end: last.end, sentence: ours.sentence }
      : before && { start: before.start, end: before.end, sentence: ours.sentence - 1 };
  if (!place || !analysis.tokens.some((token) => isSecondPerson(token.form) && overlap(token, place))) return undefined;
  const others = found('stage-feeling', 'stage-remedy', 'stage-gesture', 'stage-thanks');
  return others.some((one) => overlap(one, place)) ? undefined : place;
}

/**
 * A present before the feeling. As the very opening of a reply it also stands before the apology and before what
 * happened, even where the apology that comes is a poor one.
 */
function giftFirst(reading: Reading, found: Look, faults: readonly Fault[]): Early | undefined {
  const gift = firstGift(reading, found);
  if (!gift) return undefined;
  const told = found('stage-feeling', 'stage-happened', 'ownership').filter(
    (one) => !overlapsSorted(one, faults) && !overlap(one, gift),
  );
  if (told.some(({ start }) => start < gift.start)) return undefined;
  const late = opensReply(reading, gift.sentence)
    ? (told[0] ?? faults.find(({ start, rule }) => start >= gift.end && APOLOGIES.has(rule)))
    : told.find(({ what }) => what.sort === 'signal' && what.signal === 'stage-feeling');
  if (!late) return undefined;
  return { ...wordsBefore(reading, gift, late), entry: 'aplomb/gift-first', sentence: gift.sentence };
}

/** A present in words of its own, or an amount beyond what is due; money that goes back is none. */
function firstGift(reading: Reading, found: Look): Place | undefined {
  const due = new Set(found('amount-due', 'offer-back').map(({ sentence }) => sentence));
  const amounts = offeredAmounts(reading, apart(reading.analysis)).filter(({ extra }) => extra);
  return [...found('stage-gesture'), ...amounts]
    .filter(({ sentence }) => !due.has(sentence))
    .sort((one, other) => one.start - other.start)[0];
}

const APOLOGIES: ReadonlySet<RuleId> = new Set<RuleId>(['stock-apology', 'non-apology']);

/** Whether nothing but a greeting stands before a sentence. */
function opensReply({ analysis }: Reading, index: number): boolean {
  return analysis.sentences.slice(0, index).every((sentence) => {
    const clauses = clausesOf(analysis, sentence);
    return greetingClauses(analysis, clauses) === clauses.length;
  });
}

/** The clauses of a sentence around what stands too early, without the greeting, as far as what should come first. */
function wordsBefore({ analysis }: Reading, early: Place, late: Span): Span {
  const sentence = analysis.sentences[early.sentence];
  if (!sentence) return early;
  const clauses = clausesOf(analysis, sentence);
  const own = clauses.slice(greetingClauses(analysis, clauses)).filter(({ end }) => end <= late.start);
  return {
    start: Math.min(own[0]?.start ?? early.start, early.start),
    end: Math.max(own.at(-1)?.end ?? early.end, early.end),
  };
}
